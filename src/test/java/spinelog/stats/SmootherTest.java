package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmootherTest {
  private static final double WIDTH = 4;

  private final SyntheticLog log = new SyntheticLog(60, 2);

  @Test
  void aStraightLineStaysStraight() {
    int[] day = IntStream.rangeClosed(1, 30).toArray();
    double[] y = Arrays.stream(day).mapToDouble(d -> 8 - 0.2 * d).toArray();
    assertArrayEquals(y, Smoother.smooth(day, y, 1, 30, WIDTH), 1e-12);
  }

  @Test
  void theLineIsCalmerThanTheScores() {
    double[] line = Smoother.smooth(log.day, log.y, 1, 60, WIDTH);
    int[] drawn = IntStream.range(0, log.day.length).filter(i -> isDrawn(line, i)).toArray();
    assertTrue(drawn.length > 30);
    double[] calm = Arrays.stream(drawn).mapToDouble(i -> line[log.day[i] - 1]).toArray();
    double[] scores = Arrays.stream(drawn).mapToDouble(i -> log.y[i]).toArray();
    assertTrue(travel(calm) < travel(scores) / 4);
  }

  @Test
  void longGapsStayGapsAndTheLineNeverLeavesTheMornings() {
    int[] day = {2, 3, 4, 5, 8, 12, 13, 15, 16, 17};
    double[] line = Smoother.smooth(day, new double[] {5, 5, 5, 5, 5, 3, 3, 3, 3, 3}, 1, 18, WIDTH);
    for (int d = 1; d <= 18; d++) {
      boolean isDrawn = (d >= 2 && d <= 8) || (d >= 12 && d <= 17);
      assertEquals(isDrawn, Double.isFinite(line[d - 1]), "day " + d);
    }
  }

  @Test
  void fourMorningsAreNotJoinedToALine() {
    double[] four = Smoother.smooth(new int[] {1, 2, 3, 4}, new double[] {2, 3, 4, 5}, 1, 4, WIDTH);
    assertTrue(Arrays.stream(four).allMatch(Double::isNaN));
  }

  @Test
  void aMorningBeyondAGapStillHasItsSay() {
    int[] day = {1, 2, 3, 4, 5, 9};
    double[] alone =
        Smoother.smooth(new int[] {1, 2, 3, 4, 5}, new double[] {4, 4, 4, 4, 4}, 1, 9, WIDTH);
    double[] followed = Smoother.smooth(day, new double[] {4, 4, 4, 4, 4, 10}, 1, 9, WIDTH);
    assertTrue(followed[4] > alone[4]);
  }

  @Test
  void theLineNeverLeavesTheRangeOfTheScores() {
    int[] day = {1, 2, 3, 4, 5, 6};
    double[] line = Smoother.smooth(day, new double[] {0, 0, 0, 10, 10, 10}, 1, 6, WIDTH);
    assertTrue(Arrays.stream(line).allMatch(value -> value >= 0 && value <= 10));
  }

  @Test
  void theLineEndsWhereItsLastWeekLiesNotWhereItsLastMorningDoes() {
    int[] day = IntStream.rangeClosed(1, 15).toArray();
    double[] y = new double[15];
    Arrays.fill(y, 4);
    y[14] = 2;
    double[] line = Smoother.smooth(day, y, 1, 15, WIDTH);
    assertEquals(3.6, line[14], 0.15);
  }

  @Test
  void theWeightsReachFurtherInALongLog() {
    assertEquals(5, Smoother.bandwidth(31));
    assertEquals(12, Smoother.bandwidth(180));
    assertEquals(21, Smoother.bandwidth(365));
    assertEquals(21, Smoother.bandwidth(3650));
  }

  @Test
  void shiftingAndMirroringTheScoresShiftsAndMirrorsTheLine() {
    double[] line = Smoother.smooth(log.day, log.y, 1, 60, WIDTH);
    double[] turned = Arrays.stream(log.y).map(y -> 10 - y).toArray();
    assertArrayEquals(
        Arrays.stream(line).map(y -> 10 - y).toArray(),
        Smoother.smooth(log.day, turned, 1, 60, WIDTH),
        1e-12);
  }

  @Test
  void runningTimeBackwardsTurnsTheLineRound() {
    int n = log.day.length;
    int[] day = IntStream.range(0, n).map(row -> 61 - log.day[n - 1 - row]).toArray();
    double[] y = IntStream.range(0, n).mapToDouble(row -> log.y[n - 1 - row]).toArray();
    double[] line = Smoother.smooth(log.day, log.y, 1, 60, WIDTH);
    double[] backwards = Smoother.smooth(day, y, 1, 60, WIDTH);
    for (int d = 1; d <= 60; d++) {
      assertEquals(line[d - 1], backwards[60 - d], 1e-12);
    }
  }

  @Test
  void withoutMorningsThereIsNoLine() {
    double[] line = Smoother.smooth(new int[0], new double[0], 1, 3, WIDTH);
    assertEquals(3, line.length);
    assertFalse(Arrays.stream(line).anyMatch(Double::isFinite));
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Smoother.smooth(log.day, log.y, 2, 1, WIDTH));
  }

  private boolean isDrawn(double[] line, int morning) {
    return Double.isFinite(line[log.day[morning] - 1]);
  }

  private static double travel(double[] values) {
    return IntStream.range(1, values.length)
        .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
        .sum();
  }
}
