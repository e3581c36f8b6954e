package spinelog.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.sheet.value.DateOrder;

/** One tiny input and the exact message for everything that the reader can say of headings. */
class HeadingsGalleryTest extends Gallery {
  private static final String MAP =
      " Name the columns as in the template, or say which is which with --map \"My heading=Morning"
          + " stiffness\", or once and for all with the line My heading = Morning stiffness in a"
          + " file spinelog.map beside the log.";

  @Test
  void theOnlyScoreIsPainOfNoSaidTime() {
    says(
        "Date,Back pain,Pillow\n2025-03-01,5,Feather\n",
        "ERROR log.csv, row 1: \"Date, Back pain, Pillow\": no column holds a score (Morning stiffness,"
            + " Stiffness minutes, Pain on waking or Pain in the evening). Is \"Back pain\" felt on"
            + " waking, say --map \"B=Pain on waking\"; of the day or the evening, --map \"B=Pain in"
            + " the evening\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Pain on\nwakeing\"", "\"Pain \"\"on\"\" wakeing\""})
  void aHeadingThatCannotBeTypedIsCalledByItsLetter(String heading) {
    String shown = heading.contains("\n") ? "Pain on wakeing" : "Pain \"on\" wakeing";
    says(
        "Date,Stiffness," + heading + "\n2025-03-01,5,6\n",
        "WARNING log.csv, C1: \""
            + shown
            + "\": the column was left out. Is \""
            + shown
            + "\" Pain"
            + " on waking? Correct it, or say so with --map \"C=Pain on waking\".");
  }

  @Test
  void noKnownHeadings() {
    says(
        "Fruit,Price\nApple,3\n",
        "ERROR log.csv: \"Fruit, Price\": no row of known headings was found; expected Date and a"
            + " score such as Morning stiffness."
            + MAP);
  }

  @Test
  void noDateAndNoScore() {
    says(
        "Pillow,Notes\nFeather,x\n",
        "ERROR log.csv, row 1: \"Pillow, Notes\": no column holds the date." + MAP,
        "ERROR log.csv, row 1: \"Pillow, Notes\": no column holds a score (Morning stiffness,"
            + " Stiffness minutes, Pain on waking or Pain in the evening)."
            + MAP);
  }

  @Test
  void aMisspeltScoreIsAskedAbout() {
    says(
        "Date,Pillow,Morning stifness\n2025-03-01,Wool,5\n",
        "ERROR log.csv, row 1: \"Date, Pillow, Morning stifness\": no column holds a score"
            + " (Morning stiffness, Stiffness minutes, Pain on waking or Pain in the evening). Is \"Morning"
            + " stifness\" Morning stiffness? Correct it, or say so with --map \"Morning"
            + " stifness=Morning stiffness\".");
  }

  @Test
  void aMisspeltScoreBesideAnotherIsLeftOutAndAskedAbout() {
    says(
        "Date\tMorning stiffness\tPain on wakeing\n2025-03-01\t5\t4\n",
        "WARNING log.csv, C1: \"Pain on wakeing\": the column was left out. Is \"Pain on wakeing\""
            + " Pain on waking? Correct it, or say so with --map \"Pain on wakeing=Pain on"
            + " waking\".");
  }

  @Test
  void timesOfDayUnderAHeadingOfDurations() {
    says(
        "Date\tStiffness\tSleep time\n2025-03-01\t5\t23:10\n2025-03-02\t5\t00:35\n",
        "WARNING log.csv, C1 (Sleep hours): \"Sleep time: 23:10\": times of day and not how long;"
            + " the column was left out. Write how long it was under Sleep hours.");
    says(
        "Date\tStiffness\tSleep\tWake time\n2025-03-01\t5\t10:30\t06:45\n",
        "WARNING log.csv, C1 (Sleep hours): \"Sleep: 10:30\": beside a column of wake times these"
            + " can be times of day or durations; the column was left out. Rename it Sleep hours if"
            + " they are durations.");
  }

  @Test
  void minutesOfSleepUnderAHeadingThatDoesNotSayThem() {
    says(
        "Date\tStiffness\tSleep\n2025-03-01\t5\t390\n2025-03-02\t5\t420\n",
        "WARNING log.csv, C1 (Sleep hours): \"Sleep\": the heading does not say the unit, and all"
            + " its numbers are above 24, so they were read as minutes. Write the unit in the"
            + " heading, such as Sleep (min).");
  }

  @Test
  void oneLineAReading() {
    says(
        """
        Date,Item,Value
        2025-03-01,Pillow,Feather
        2025-03-01,Techniques,Cat-cow
        2025-03-01,Morning stiffness,7
        2025-03-02,Morning stiffness,6
        """,
        "ERROR log.csv, B1: \"Item\": each line holds one reading of a day, named in this column;"
            + " expected one row a day, with a column for each. Make a pivot table of it, with the"
            + " dates in its rows and this column across.");
  }

  @Test
  void anAppsOneLineAReading() {
    says(
        """
        date,time of day,category,rating/amount,detail,notes
        2025-03-01,am,Symptom,2,Stiffness (Moderate),
        2025-03-01,am,Symptom,often,Back pain,
        2025-03-01,am,Mood,5,,
        """,
        "ERROR log.csv, D3 (Pain on waking): \"often\": not understood; expected a number from 0 to"
            + " 4, so it was left out. Correct it, or leave the cell empty.",
        "WARNING log.csv, row 1: \"date, time of day, category, rating/amount, detail, notes\": one"
            + " line holds one reading, as the app Bearable exports it; the lines of a day became"
            + " one row, and ratings from 0 (none) to 4 (unbearable) were put on 0 to 10: 1 is 2.5,"
            + " 2 is 5. Of several ratings the worst counts; one not logged is not known.",
        "NOTE log.csv, row 1: readings that the log has no column for were left out: Mood 1.");
  }

  @Test
  void anAppsRatingsOnAScaleThatItDoesNotHave() {
    says(
        """
        date,category,rating/amount,detail
        2025-03-01,Symptom,3,Stiffness
        2025-03-02,Symptom,7,Stiffness
        2025-03-03,Symptom,8,Stiffness
        """,
        "ERROR log.csv, C3: \"7\": the app rates from 0 to 4, and 2 ratings lie above, so the scale"
            + " is not known. Write it in the heading, such as rating/amount (0-10).");
    says(
        "date,category,rating/amount,detail\n2025-03-01,Symptom,7,Stiffness\n",
        "ERROR log.csv, C2: \"7\": the app rates from 0 to 4, and one rating lies above, so the scale"
            + " is not known. Write it in the heading, such as rating/amount (0-10).");
  }

  @Test
  void anAppsRatingsOnTheScaleThatTheHeadingSays() {
    says(
        """
        date,category,rating/amount (0-10),detail
        2025-03-01,Symptom,3,Stiffness
        2025-03-02,Symptom,7,Stiffness
        """,
        "WARNING log.csv, row 1: \"date, category, rating/amount (0-10), detail\": one line holds"
            + " one reading, as the app Bearable exports it; the lines of a day became one row, and"
            + " ratings were put on 0 to 10 from the scale in the heading. Of several ratings the"
            + " worst counts; one not logged is not known.");
  }

  @Test
  void twoColumnsWithOneMeaning() {
    says(
        "Date,Stiffness,How stiff?\n2025-03-01,5,6\n",
        "ERROR log.csv, B1,C1 (Morning stiffness): \"Stiffness, How stiff?\": more than one column"
            + " is read as Morning stiffness. Rename all but one, or say which it is with --map"
            + " \"B=Morning stiffness\".");
  }

  @Test
  void painAtATimeNotSaid() {
    says(
        "Date,Pain,Pain\n2025-03-01,5,6\n",
        "ERROR log.csv, B1,C1 (Pain): \"Pain\": the columns do not say which pain is on waking and"
            + " which in the evening. Rename them, or say --map \"B=Pain on waking\".");
    says(
        "Date,Stiffness,Pain\n2025-03-01,5,6\n",
        "WARNING log.csv, C1: \"Pain\": the column does not say whether on waking or in the"
            + " evening; it was left out. Rename it Pain on waking or Pain in the evening.");
  }

  @Test
  void aMappingThatFitsNoColumn() {
    says(
        Logs.csv(folder, "Date,Stiffness\n2025-03-01,5\n"),
        new ReadOptions(
            Logs.AS_OF, DateOrder.FROM_COLUMN, Map.of("Mood", "Notes"), Optional.empty()),
        "WARNING log.csv: \"Mood\": no column has this heading, so --map changed nothing. Check"
            + " it.");
  }

  @Test
  void headingsWithoutRows() {
    says(
        "Date,Stiffness\n",
        "ERROR log.csv, row 1: there are headings but no rows that could be used yet. Fill in one"
            + " row a day.");
  }

  @Test
  void aScaleOtherThanTen() {
    says(
        "Date,Stiffness (0-100)\n2025-03-01,55\n2025-03-02,101\n",
        "WARNING log.csv, B1 (Morning stiffness): \"Stiffness (0-100)\": scores from 0 to 100 were"
            + " put on 0 to 10. Score from 0 to 10.",
        "ERROR log.csv, B3 (Morning stiffness): \"101\": out of range; expected a number from 0 to"
            + " 100, so it was left out. Correct it, or leave the cell empty.");
  }

  @Test
  void aFileOfHeadingsBesideTheLog() {
    Path log = Logs.csv(folder, "When,Ouch,Mood\n2025-03-01,5,x\n");
    Logs.write(
        folder,
        "log.map",
        "# mine\nWhen = Date\nOuch=Morning stiffness\nMood=Luck\nnothing\n"
            .getBytes(StandardCharsets.UTF_8));
    String remedy =
        ": this line of log.map was not understood. Write your heading, =, and a heading of the"
            + " log: How stiff = Morning stiffness.";
    says(log, "WARNING log.csv: \"Mood=Luck\"" + remedy, "WARNING log.csv: \"nothing\"" + remedy);
    Logs.write(folder, "log.map", new byte[70_000]);
    says(
        Logs.csv(folder, "Date,Stiffness\n2025-03-01,5\n"),
        "WARNING log.csv: \"log.map\": the file of headings cannot be read, so it changed nothing."
            + " Write lines such as How stiff = Morning stiffness.");
  }

  @Test
  void columnsFarToTheRight() {
    says(
        "Date,Stiffness" + ",".repeat(600) + "Notes\n2025-03-01,5\n",
        "NOTE log.csv, SS1: only the first 512 columns were read. Move columns of the log that lie"
            + " beyond to the left.");
  }

  @Test
  void daysThatRunAcross() {
    says(
        """
        Date,2025-03-01,2025-03-02
        Sleep position,Back,Left
        Stiffness,5,6
        Notes,Pillow,Mattress
        """,
        "ERROR log.csv, A1: \"Date\": the headings stand below each other and the days run across."
            + " Turn the table round: copy it and paste it transposed.");
  }

  @Test
  void aSecondTableWithItsColumnsElsewhere() {
    says(
        """
        Date,Stiffness,Pillow
        2025-03-01,5,Feather
        Date,Pillow,Stiffness
        2025-03-02,Feather,6
        """,
        "ERROR log.csv, A3: \"Date, Pillow, Stiffness\": a second table begins here, with its"
            + " columns elsewhere. Put it on a sheet of its own, or its columns in the order of the"
            + " first.");
  }
}
