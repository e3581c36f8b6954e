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
  void aMappingThatFitsNoColumn() {
    says(
        Logs.csv(folder, "Date,Stiffness\n2025-03-01,5\n"),
        new ReadOptions(
            Logs.AS_OF,
            DateOrder.FROM_COLUMN,
            Map.of("Mood", "Notes"),
            Optional.empty(),
            letter -> true),
        "WARNING log.csv: \"Mood\": no column has this heading, so --map changed nothing. Check"
            + " it.");
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
        "WARNING log.csv, SS1: only the first 512 columns were read. Move columns of the log that lie"
            + " beyond to the left.");
  }
}
