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
  private final SyntheticLog log = new SyntheticLog(60, 2);

  @Test
  void aStraightLineStaysStraight() {
    int[] day = IntStream.rangeClosed(1, 30).toArray();
    double[] y = Arrays.stream(day).mapToDouble(d -> 8 - 0.2 * d).toArray();
    assertArrayEquals(y, Smoother.smooth(day, y, 1, 30), 1e-12);
  }

  @Test
  void theLineIsCalmerThanTheScores() {
    double[] line = Smoother.smooth(log.day, log.y, 1, 60);
    int[] drawn = IntStream.range(0, log.day.length).filter(i -> isDrawn(line, i)).toArray();
    assertTrue(drawn.length > 30);
    double[] calm = Arrays.stream(drawn).mapToDouble(i -> line[log.day[i] - 1]).toArray();
    double[] scores = Arrays.stream(drawn).mapToDouble(i -> log.y[i]).toArray();
    assertTrue(travel(calm) < travel(scores) / 4);
  }

  @Test
  void longGapsStayGapsAndTheLineNeverLeavesTheMornings() {
    int[] day = {2, 3, 4, 5, 8, 12, 13, 15, 16, 17};
    double[] line = Smoother.smooth(day, new double[] {5, 5, 5, 5, 5, 3, 3, 3, 3, 3}, 1, 18);
    for (int d = 1; d <= 18; d++) {
      boolean isDrawn = (d >= 2 && d <= 8) || (d >= 12 && d <= 17);
      assertEquals(isDrawn, Double.isFinite(line[d - 1]), "day " + d);
    }
  }

  @Test
  void fourMorningsAreNotJoinedToALine() {
    double[] four = Smoother.smooth(new int[] {1, 2, 3, 4}, new double[] {2, 3, 4, 5}, 1, 4);
    assertTrue(Arrays.stream(four).allMatch(Double::isNaN));
  }

  @Test
  void aMorningBeyondAGapStillHasItsSay() {
    int[] day = {1, 2, 3, 4, 5, 9};
    double[] alone = Smoother.smooth(new int[] {1, 2, 3, 4, 5}, new double[] {4, 4, 4, 4, 4}, 1, 9);
    double[] followed = Smoother.smooth(day, new double[] {4, 4, 4, 4, 4, 10}, 1, 9);
    assertTrue(followed[4] > alone[4]);
  }

  @Test
  void theLineNeverLeavesTheRangeOfTheScores() {
    int[] day = {1, 2, 3, 4, 5, 6};
    double[] line = Smoother.smooth(day, new double[] {0, 0, 0, 10, 10, 10}, 1, 6);
    assertEquals(0, Arrays.stream(line).min().orElseThrow());
    assertEquals(10, Arrays.stream(line).max().orElseThrow());
  }

  @Test
  void shiftingAndMirroringTheScoresShiftsAndMirrorsTheLine() {
    double[] line = Smoother.smooth(log.day, log.y, 1, 60);
    double[] turned = Arrays.stream(log.y).map(y -> 10 - y).toArray();
    assertArrayEquals(
        Arrays.stream(line).map(y -> 10 - y).toArray(),
        Smoother.smooth(log.day, turned, 1, 60),
        1e-12);
  }

  @Test
  void runningTimeBackwardsTurnsTheLineRound() {
    int n = log.day.length;
    int[] day = IntStream.range(0, n).map(row -> 61 - log.day[n - 1 - row]).toArray();
    double[] y = IntStream.range(0, n).mapToDouble(row -> log.y[n - 1 - row]).toArray();
    double[] line = Smoother.smooth(log.day, log.y, 1, 60);
    double[] backwards = Smoother.smooth(day, y, 1, 60);
    for (int d = 1; d <= 60; d++) {
      assertEquals(line[d - 1], backwards[60 - d], 1e-12);
    }
  }

  @Test
  void withoutMorningsThereIsNoLine() {
    double[] line = Smoother.smooth(new int[0], new double[0], 1, 3);
    assertEquals(3, line.length);
    assertFalse(Arrays.stream(line).anyMatch(Double::isFinite));
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Smoother.smooth(log.day, log.y, 2, 1));
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
