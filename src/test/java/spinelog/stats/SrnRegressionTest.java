package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrnRegressionTest {
  private static final double CLOSE = 1e-8;
  private static final MemoryGrid FORGETFUL =
      new MemoryGrid(List.of(new MemoryGrid.Point(1, 0, 0)));

  private final SyntheticLog log = new SyntheticLog(60, 1);

  @Test
  void withoutMemoryItIsStudentsTwoSampleInterval() {
    SrnRegression fitted =
        SrnRegression.fit(
            new int[] {1, 2, 3, 4, 5, 6},
            new double[] {1, 2, 3, 5, 6, 7},
            new double[][] {{1, 0}, {1, 0}, {1, 0}, {1, 1}, {1, 1}, {1, 1}},
            new double[2],
            FORGETFUL);
    // pooled variance 1, standard error sqrt(2/3), 97.5 % point of t with 4 degrees 2.776445
    double halfWidth = 2.776445 * Math.sqrt(2 / 3.0);
    Estimate difference = fitted.contrast(new double[] {0, 1}, 0.95);
    assertEquals(4, difference.estimate(), CLOSE);
    assertEquals(4 - halfWidth, difference.lower(), 1e-6);
    assertEquals(4 + halfWidth, difference.upper(), 1e-6);
    assertEquals(0.95, difference.confidence());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theFilterAgreesWithADenseCorrelationMatrix(long seed) {
    SyntheticLog some = new SyntheticLog(40, seed);
    DenseRegression dense = new DenseRegression(some.day, some.y, some.x, SyntheticLog.RIDGE);
    SrnRegression fitted = some.fit(SyntheticLog.RIDGE);
    for (double[] contrast : new double[][] {{0, 1, 0, 0}, {0, 0, 1, 0}, {1, 0.5, -0.25, 2}}) {
      TMixture expected = dense.posterior(contrast);
      Estimate actual = fitted.contrast(contrast, 0.9);
      assertEquals(expected.centre(), actual.estimate(), CLOSE);
      assertEquals(expected.quantile(0.05), actual.lower(), CLOSE);
      assertEquals(expected.quantile(0.95), actual.upper(), CLOSE);
      assertEquals(2 * Math.min(expected.below(0), expected.above(0)), actual.p(), CLOSE);
    }
    assertEquals(dense.lag1(), fitted.lag1(), CLOSE);
  }

  @Test
  void mirroringTheScoresMirrorsTheAnswer() {
    Estimate plain = estimate(log.fit(SyntheticLog.RIDGE), SyntheticLog.PHASE, 0.95);
    double[] mirrored = Arrays.stream(log.y).map(y -> -y).toArray();
    assertSame(plain.times(-1), fit(log.day, mirrored, log.x, SyntheticLog.RIDGE));
  }

  @Test
  void addingAConstantMovesOnlyTheIntercept() {
    double[] shifted = Arrays.stream(log.y).map(y -> y + 100).toArray();
    SrnRegression plain = log.fit(SyntheticLog.RIDGE);
    SrnRegression moved = SrnRegression.fit(log.day, shifted, log.x, SyntheticLog.RIDGE);
    for (int coefficient = 1; coefficient < 4; coefficient++) {
      assertSame(estimate(plain, coefficient, 0.95), estimate(moved, coefficient, 0.95));
    }
    Estimate intercept = estimate(plain, 0, 0.95);
    assertEquals(intercept.estimate() + 100, estimate(moved, 0, 0.95).estimate(), CLOSE);
    assertEquals(intercept.lower() + 100, estimate(moved, 0, 0.95).lower(), CLOSE);
  }

  @Test
  void rescalingTheScoresRescalesTheAnswer() {
    Estimate plain = estimate(log.fit(SyntheticLog.RIDGE), SyntheticLog.PHASE, 0.95);
    double[] tenfold = Arrays.stream(log.y).map(y -> 10 * y).toArray();
    assertSame(plain.times(10), fit(log.day, tenfold, log.x, SyntheticLog.RIDGE));
  }

  @Test
  void theOrderOfColumnsDoesNotMatter() {
    double[][] swapped =
        Arrays.stream(log.x)
            .map(row -> new double[] {row[3], row[1], row[2], row[0]})
            .toArray(double[][]::new);
    assertSame(
        estimate(log.fit(SyntheticLog.RIDGE), SyntheticLog.PHASE, 0.95),
        fit(log.day, log.y, swapped, SyntheticLog.RIDGE));
  }

  @Test
  void onlyDifferencesOfDaysMatter() {
    int[] later = Arrays.stream(log.day).map(day -> day + 20000).toArray();
    assertSame(
        estimate(log.fit(SyntheticLog.RIDGE), SyntheticLog.PHASE, 0.95),
        fit(later, log.y, log.x, SyntheticLog.RIDGE));
  }

  @Test
  void leavingAMorningOutEqualsGivingItACoefficientOfItsOwn() {
    int left = 17;
    int[] kept = IntStream.range(0, log.day.length).filter(row -> row != left).toArray();
    Estimate gap =
        fit(
            Arrays.stream(kept).map(row -> log.day[row]).toArray(),
            Arrays.stream(kept).mapToDouble(row -> log.y[row]).toArray(),
            Arrays.stream(kept).mapToObj(row -> log.x[row]).toArray(double[][]::new),
            SyntheticLog.FLAT);
    double[][] dummy =
        IntStream.range(0, log.day.length)
            .mapToObj(row -> with(log.x[row], row == left ? 1 : 0))
            .toArray(double[][]::new);
    assertSame(gap, fit(log.day, log.y, dummy, new double[5]));
  }

  @Test
  void runningTimeBackwardsFlipsThePhase() {
    int n = log.day.length;
    int[] day = IntStream.range(0, n).map(row -> 61 - log.day[n - 1 - row]).toArray();
    double[] y = IntStream.range(0, n).mapToDouble(row -> log.y[n - 1 - row]).toArray();
    double[][] x =
        IntStream.range(0, n)
            .mapToObj(row -> log.x[n - 1 - row])
            .map(row -> new double[] {1, 1 - row[1], -row[2], row[3]})
            .toArray(double[][]::new);
    assertSame(
        estimate(log.fit(SyntheticLog.RIDGE), SyntheticLog.PHASE, 0.95).times(-1),
        fit(day, y, x, SyntheticLog.RIDGE));
  }

  @Test
  void anEndlessRidgeTakesTheColumnOut() {
    SrnRegression pinned = log.fit(new double[] {0, 0, 1e10, 0});
    assertEquals(0, estimate(pinned, SyntheticLog.DRIFT, 0.95).upper(), 1e-3);
    double[][] without =
        Arrays.stream(log.x)
            .map(row -> new double[] {row[0], row[1], row[3]})
            .toArray(double[][]::new);
    Estimate expected = fit(log.day, log.y, without, new double[3]);
    assertSame(expected, estimate(pinned, SyntheticLog.PHASE, 0.95), 1e-6);
  }

  @Test
  void aUnitContrastIsItsCoefficient() {
    SrnRegression fitted = log.fit(SyntheticLog.RIDGE);
    assertEquals(estimate(fitted, 1, 0.9), fitted.contrast(new double[] {0, 1, 0, 0}, 0.9));
    assertSame(estimate(fitted, 1, 0.9).times(2), fitted.contrast(new double[] {0, 2, 0, 0}, 0.9));
  }

  @Test
  void moreConfidenceMeansAWiderInterval() {
    SrnRegression fitted = log.fit(SyntheticLog.RIDGE);
    Estimate usual = estimate(fitted, 1, 0.95);
    Estimate wide = estimate(fitted, 1, 0.99);
    assertTrue(wide.lower() < usual.lower() && usual.upper() < wide.upper());
  }

  @Test
  void theIntervalEndsAtZeroExactlyWhereTheTailProbabilitySays() {
    SrnRegression fitted = log.fit(SyntheticLog.RIDGE);
    double p = estimate(fitted, 1, 0.95).p();
    Estimate touching = estimate(fitted, 1, 1 - p);
    assertEquals(0, Math.min(Math.abs(touching.lower()), Math.abs(touching.upper())), CLOSE);
  }

  @Test
  void memoryIsFoundWhereItIsAndNotWhereItIsNot() {
    SyntheticLog remembering = new SyntheticLog(720, 5);
    assertEquals(0.5, remembering.fit(SyntheticLog.RIDGE).lag1(), 0.1);
    double[] alternating =
        IntStream.range(0, remembering.y.length).mapToDouble(row -> row % 2).toArray();
    SrnRegression restless =
        SrnRegression.fit(remembering.day, alternating, remembering.x, SyntheticLog.RIDGE);
    assertTrue(restless.lag1() < 0);
  }

  @Test
  void afterAGapOfTenYearsNothingIsRememberedAnyMore() {
    assertSame(
        fit(apart(3650), log.y, log.x, SyntheticLog.RIDGE),
        fit(apart(7300), log.y, log.x, SyntheticLog.RIDGE));
  }

  @Test
  void tooFewMorningsAreRefused() {
    assertRefused(new int[] {1, 2}, new double[] {3, 4}, new double[][] {{1, 0}, {1, 1}});
    assertRefused(new int[0], new double[0], new double[0][]);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 5, 10, 1.0 / 3})
  void equalScoresAreRefused(double score) {
    double[] equal = new double[log.y.length];
    Arrays.fill(equal, score);
    assertRefused(log.day, equal, log.x);
  }

  @Test
  void scoresThatTheDesignExplainsWhollyAreRefused() {
    double[] step = Arrays.stream(log.x).mapToDouble(row -> 7 - 2 * row[1]).toArray();
    assertRefused(log.day, step, log.x);
  }

  @Test
  void aSingleDifferentScoreIsEnough() {
    double[] almostEqual = new double[log.y.length];
    Arrays.fill(almostEqual, 5);
    almostEqual[20] = 6;
    assertTrue(Double.isFinite(fit(log.day, almostEqual, log.x, SyntheticLog.RIDGE).upper()));
  }

  @Test
  void columnsThatCannotBeToldApartAreRefused() {
    double[][] twice = Arrays.stream(log.x).map(row -> with(row, row[1])).toArray(double[][]::new);
    assertRefused(log.day, log.y, twice);
    double[][] empty = Arrays.stream(log.x).map(row -> with(row, 0)).toArray(double[][]::new);
    assertRefused(log.day, log.y, empty);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e200})
  void numbersThatCannotBeReckonedWithAreRefused(double bad) {
    double[] y = log.y.clone();
    y[3] = bad;
    assertRefused(log.day, y, log.x);
    double[][] x = Arrays.stream(log.x).map(double[]::clone).toArray(double[][]::new);
    x[3][1] = bad;
    assertRefused(log.day, log.y, x);
  }

  @Test
  void daysThatDoNotIncreaseAreRefused() {
    int[] repeated = log.day.clone();
    repeated[5] = repeated[4];
    assertRefused(repeated, log.y, log.x);
  }

  @Test
  void questionsOutOfRangeAreRefused() {
    SrnRegression fitted = log.fit(SyntheticLog.RIDGE);
    assertThrows(IllegalArgumentException.class, () -> estimate(fitted, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> estimate(fitted, 1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> fitted.contrast(new double[4], 0.95));
    assertThrows(IllegalArgumentException.class, () -> fitted.contrast(new double[] {1}, 0.95));
  }

  @Test
  void aNegativeRidgeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> log.fit(new double[] {0, 0, -0.25, 0}));
  }

  private int[] apart(int gap) {
    return Arrays.stream(log.day).map(day -> day > 30 ? day + gap : day).toArray();
  }

  private static void assertRefused(int[] day, double[] y, double[][] x) {
    double[] flat = new double[x.length == 0 ? 1 : x[0].length];
    assertThrows(IllegalArgumentException.class, () -> SrnRegression.fit(day, y, x, flat));
  }

  private static Estimate fit(int[] day, double[] y, double[][] x, double[] ridge) {
    double[] phase = unit(ridge.length, SyntheticLog.PHASE);
    return SrnRegression.fit(day, y, x, ridge).contrast(phase, 0.95);
  }

  /** What a log of four columns says of one. */
  private static Estimate estimate(SrnRegression fitted, int coefficient, double confidence) {
    return fitted.contrast(unit(4, coefficient), confidence);
  }

  private static double[] unit(int coefficients, int coefficient) {
    double[] unit = new double[coefficients];
    unit[coefficient] = 1;
    return unit;
  }

  private static void assertSame(Estimate expected, Estimate actual) {
    assertSame(expected, actual, CLOSE);
  }

  private static void assertSame(Estimate expected, Estimate actual, double tolerance) {
    assertEquals(expected.estimate(), actual.estimate(), tolerance);
    assertEquals(expected.lower(), actual.lower(), tolerance);
    assertEquals(expected.upper(), actual.upper(), tolerance);
    assertEquals(expected.p(), actual.p(), tolerance);
  }

  private static double[] with(double[] row, double more) {
    double[] longer = Arrays.copyOf(row, row.length + 1);
    longer[row.length] = more;
    return longer;
  }
}
