package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Outcome;
import spinelog.diary.RedFlag;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DateOrder;
import spinelog.sheet.value.DayText;

/** How single cells are read, whatever is around them. */
class CellsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Effleurage 10; Foam roller 5 min; Cat-cow x10 | Effleurage 10; Foam roller 5; Cat-cow x10",
        "Deep tissue (pro) 45                    | Deep tissue (pro) 45",
        "Trigger point therapy (lower back) 5    | Trigger point (lower back) 5",
        "foam roller 5min + cat cow x10          | Foam roller 5; Cat-cow x10",
        "effleurage (10 min), petrissage (5 min) | Effleurage 10; Petrissage 5",
        "5 min foam rolling, 3 min cat/cow       | Foam roller 5; Cat-cow 3",
        "10' trigger point                       | Trigger point 10",
        "Cat-cow 2x10                            | Cat-cow x20",
        "foam roller and cat cow                 | Foam roller; Cat-cow",
        "massage gun 1h                          | Massage gun 60",
        "massage by Anna, 30 min, neck and lower back | massage (pro) (neck, lower back) 30",
        "Massage: neck and shoulders 20 min      | Massage (neck, shoulders) 20",
        "Massage of the left shoulder 15         | Massage (left shoulder) 15",
        "sports massage, back, by physio, 40 min | sports massage (pro) (back) 40",
        "Massage von Anna 30 min, Nacken         | Massage (pro) (Nacken) 30",
        "massage par Luc, 20 min, nuque          | massage (pro) (nuque) 20",
        "masaje por Ana 30 min, cuello           | masaje (pro) (cuello) 30",
        "pijat oleh Sari 60 menit, leher dan bahu | pijat (pro) (leher, bahu) 60",
        "massage by myself 10, neck              | massage (neck) 10",
        "massage by hand 10                      | massage by hand 10",
        "Foam roller 5, upper back               | Foam roller (upper back) 5",
        "massage 10, shoulders 15                | massage 10; shoulders 15",
        "Foam roller 5; Foam roller 5            | Foam roller 10",
        "Physio 30 min                           | Physio (pro) 30",
        "Faszienrolle 5 Min.                     | Foam roller 5",
        "Effleurage 10;                          | Effleurage 10",
        "nothing                                 | ''"
      })
  void techniquesAsPeopleWriteThem(String written, String read) {
    assertEquals(read, DayText.of(day("Techniques", written), LogColumn.TECHNIQUES));
  }

  @ParameterizedTest
  @CsvSource({
    "Back,Back",
    "supine,Back",
    "on my left side,Left side",
    "left-side,Left side",
    "RHS,Right side",
    "auf der rechten Seite,Right side",
    "stomache,Stomach",
    "rigth side,Right side",
    "side (right),Right side",
    "tummy,Stomach",
    "Bauchlage,Stomach",
    "'Back, then left side',Mixed",
    "back/left,Mixed",
    "all over,Mixed",
    "side,Side",
    "on my side,Side",
    "side and back,Mixed"
  })
  void positionsAsPeopleWriteThem(String written, String read) {
    assertEquals(read, DayText.of(day("Sleep position", written), LogColumn.POSITION));
  }

  @ParameterizedTest
  @CsvSource({
    "x,yes",
    "✓,yes",
    "Ja,yes",
    "1,yes",
    "TRUE,yes",
    "Non,no",
    "0,no",
    "none,no",
    "maybe,''"
  })
  void yesAndNoAsPeopleWriteThem(String written, String read) {
    assertEquals(read, DayText.of(day("Knee pillow", written), LogColumn.KNEE_PILLOW));
  }

  @ParameterizedTest
  @CsvSource({
    "15,15",
    "15 min,15",
    "25',25",
    "0:15,15",
    "1:05,65",
    "1h,60",
    "1 h 10 min,70",
    "'7,5',7.5"
  })
  void minutesAsPeopleWriteThem(String written, String read) {
    assertEquals(read, DayText.of(day("Stiffness minutes", written), LogColumn.STIFFNESS_MINUTES));
  }

  @ParameterizedTest
  @CsvSource({"7.5,7.5", "'7,5 h',7.5", "7h30,7.5", "7:30,7.5", "450 min,7.5", "8 Stunden,8"})
  void hoursAsPeopleWriteThem(String written, String read) {
    assertEquals(read, DayText.of(day("Sleep hours", written), LogColumn.SLEEP_HOURS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-01",
        "2025/3/1",
        "20250301",
        "1 March 2025",
        "March 1, 2025",
        "1st Mar 2025",
        "Sat 1 Mar 2025",
        "01-Mar-25",
        "1. März 2025",
        "1er mars 2025",
        "1 de marzo de 2025",
        "1 Maret 2025",
        "2025-03-01 07:12:33",
        "2025-03-01T07:12:33Z",
        "Sat 01.03.25",
        "sam. 1 mars 2025",
        "mar 1 2025",
        "2025年3月1日",
        "45717",
        "45717.29"
      })
  void oneDayInManyDresses(String written) {
    Day day =
        Logs.read(Logs.csv(folder, "Date\tStiffness\n" + written + "\t5\n")).diary().days().get(0);
    assertEquals("2025-03-01", day.date().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "DMY,03/04/25,2025-04-03",
    "MDY,03/04/25,2025-03-04",
    "YMD,25/03/04,2025-03-04",
    "DMY,3.4.2025,2025-04-03"
  })
  void theOrderThatIsSaidDecides(DateOrder order, String written, String read) {
    ReadOptions options =
        new ReadOptions(Logs.AS_OF.plusDays(30), order, Map.of(), Optional.empty(), letter -> true);
    LogReading reading =
        Logs.read(Logs.csv(folder, "Date\tStiffness\n" + written + "\t5\n"), options);
    assertEquals(read, reading.diary().first().toString());
    assertEquals(order.name(), reading.summary().dateOrder().toUpperCase(java.util.Locale.ROOT));
  }

  @Test
  void redFlagsAreKnownByTheirWords() {
    assertEquals(
        List.of("numbness", "fever", "other"),
        day("Red flags", "tingling in the toes; fever 38.5; odd rash").warnings().flags().stream()
            .map(RedFlag::sign)
            .toList());
    for (String none : List.of("none", "no", "-", "no numbness", "no fever, no numbness")) {
      assertEquals(List.of(), day("Red flags", none).warnings().flags(), none);
    }
  }

  @Test
  void aBlankScoreIsNeverZero() {
    Day day = day("Morning stiffness", "");
    assertTrue(day.scores().of(Outcome.STIFFNESS).isEmpty());
    assertEquals(0, day("Morning stiffness", "0").scores().of(Outcome.STIFFNESS).getAsDouble());
  }

  @Test
  void aBlankMeansThatNothingWasDoneOnlyOnAScoredRowOfALogThatCouldSaySo() {
    assertEquals(Care.NOTHING, care("Date,Stiffness,Techniques,Notes\n2025-03-01,5,,x\n"));
    assertEquals(Care.UNKNOWN, care("Date,Stiffness,Techniques,Notes\n2025-03-01,,,x\n"));
    assertEquals(Care.UNKNOWN, care("Date,Stiffness,Notes\n2025-03-01,5,x\n"));
    Care zero = care("Date,Stiffness,Massage minutes,Notes\n2025-03-01,,0,x\n");
    assertTrue(zero.known());
    assertFalse(zero.isSession());
  }

  @Test
  void aColumnHeadedMassageMayHoldMinutesOrYes() {
    assertEquals(20, care("Date,Stiffness,Massage\n2025-03-01,5,20\n").minutes());
    assertTrue(care("Date,Stiffness,Massage\n2025-03-01,5,yes\n").isSession());
    assertFalse(care("Date,Stiffness,Massage\n2025-03-01,5,no\n").isSession());
  }

  @Test
  void ownHeadingsAndLettersCanBeMapped() {
    Path log = Logs.csv(folder, "Date,Ouch,Pain,Pain\n2025-03-01,4,5,6\n");
    Map<String, String> mapped =
        Map.of("ouch", "Morning stiffness", "C", "Pain on waking", "D", "Pain in the evening");
    Day day =
        Logs.read(
                log,
                new ReadOptions(
                    Logs.AS_OF, DateOrder.FROM_COLUMN, mapped, Optional.empty(), letter -> true))
            .diary()
            .days()
            .get(0);
    assertEquals("4", DayText.of(day, LogColumn.STIFFNESS));
    assertEquals("5", DayText.of(day, LogColumn.PAIN_WAKING));
    assertEquals("6", DayText.of(day, LogColumn.PAIN_EVENING));
  }

  private Care care(String csv) {
    return Logs.read(Logs.csv(folder, csv)).diary().days().get(0).care();
  }

  /** The day of a log with one cell under one heading, and plain pain beside it. */
  private Day day(String heading, String cell) {
    String csv = "Date\tPain on waking\t" + heading + "\n2025-03-01\t5\t" + cell + "\n";
    return Logs.read(Logs.csv(folder, csv)).diary().days().get(0);
  }
}
