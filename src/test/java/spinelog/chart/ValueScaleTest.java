package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.diary.Outcome;

class ValueScaleTest {
  @ParameterizedTest
  @CsvSource({"4, 10, 5", "12, 20, 10", "30, 30, 15", "47, 50, 25", "70, 90, 45", "300, 300, 150"})
  void aSmallPlotOfMinutesIsLabelledInWholeMinutes(double highest, double top, double middle) {
    ValueScale scale = ValueScale.of(Outcome.STIFFNESS_MINUTES, List.of(highest)).sparse();
    assertEquals(new ValueScale(top, middle), scale);
  }

  @ParameterizedTest
  @CsvSource({"0", "3", "10"})
  void aSmallPlotOfAScoreIsLabelledAtZeroFiveAndTen(double highest) {
    assertEquals(
        new ValueScale(10, 5), ValueScale.of(Outcome.STIFFNESS, List.of(highest)).sparse());
  }
}
