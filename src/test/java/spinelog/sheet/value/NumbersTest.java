package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.column.Scale;

/** Scores and durations as people write them: the value, and how doubtful it is. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7          | 7   | PLAIN",
        "6,5        | 6.5 | PLAIN",
        "7 / 10     | 7   | NOTE",
        "7 su 10    | 7   | NOTE",
        ".5         | 0.5 | NOTE",
        "5½         | 5.5 | NOTE",
        "5 1/2      | 5.5 | NOTE",
        "٧          | 7   | NOTE",
        "７         | 7   | NOTE",
        "7–8        | 7.5 | WARNING",
        "7 à 8      | 7.5 | WARNING",
        "7 oder 8   | 7.5 | WARNING",
        "ca. 7      | 7   | WARNING",
        "tujuh      | 7   | WARNING",
        "6 bad night| 6   | WARNING",
        "3.5/5      | 7   | WARNING"
      })
  void aScoreIsReadFromWhatAPersonMeans(String written, double score, String level) {
    Reading<OptionalDouble> read = new ScoreReader(Scale.TEN).read(Cell.text(written));
    assertEquals(OptionalDouble.of(score), read.value());
    assertEquals(level, level(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "70%", "7+", "<5", "5 am", "3 days", "7 kg", "8. Jul", "07. Aug", "8-Jul", "08.07.",
        "8 juil.", "5 5", "5, 7", "7 -> 4", "11", "-7", "6️⃣", "1e1", "O", "mild"
      })
  void aScoreThatCannotBeKnownIsLeftOutWithAnError(String written) {
    Reading<OptionalDouble> read = new ScoreReader(Scale.TEN).read(Cell.text(written));
    assertEquals(OptionalDouble.empty(), read.value());
    assertEquals("ERROR", level(read));
  }

  @Test
  void aPercentageIsAScoreWhereTheHeadingSaysThatScoresRunTo100() {
    ScoreReader reader = new ScoreReader(new Scale(0, 100));
    assertEquals(OptionalDouble.of(7), reader.read(Cell.text("70 %")).value());
    assertEquals(OptionalDouble.of(7), reader.read(Cell.percent(0.7)).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1½ h              | 90",
        "1h30              | 90",
        "half an hour      | 30",
        "eine Viertelstunde| 15",
        "twenty minutes    | 20",
        "90 s              | 1.5",
        "10 min            | 10",
        "10-15 min         | 12.5",
        "٢٠                | 20"
      })
  void minutesAreReadFromWhatAPersonMeans(String written, double minutes) {
    assertEquals(
        OptionalDouble.of(minutes), DurationReader.MINUTES.read(Cell.text(written)).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.200", "1,200", "1h75", "7:75", "1441", "15+", "a few", "1 day"})
  void minutesThatCannotBeKnownAreLeftOutWithAnError(String written) {
    Reading<OptionalDouble> read = DurationReader.MINUTES.read(Cell.text(written));
    assertEquals(OptionalDouble.empty(), read.value());
    assertEquals("ERROR", level(read));
  }

  @Test
  void wholeMinutesAreSaidAsTheyAreUsed() {
    Reading<OptionalDouble> read = DurationReader.WHOLE_MINUTES.read(Cell.text("15-20 minutes"));
    assertEquals(OptionalDouble.of(18), read.value());
    assertEquals(
        "a range; its middle is taken; read as 18 minutes. Write one number.",
        read.remark().orElseThrow().message());
  }

  private static String level(Reading<?> read) {
    return read.remark().map(remark -> remark.level().toString()).orElse("PLAIN");
  }
}
