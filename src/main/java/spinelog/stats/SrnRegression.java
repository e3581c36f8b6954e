package spinelog.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;

/**
 * Regression for a diary kept day by day, with the day-to-day memory of its errors integrated out.
 *
 * <p>y = X beta + e over calendar days; missing mornings are gaps. Two errors d days apart
 * correlate by share * phi^d: a slow state carries a share of the variance, rating noise the rest
 * (hence SRN). At each point of a {@link MemoryGrid} generalised least squares gives a Student t
 * distribution for a contrast; their mixture, weighted by how well each kind of memory explains the
 * series, is the answer. Null value of a contrast: 0. Assumes that errors are near normal and that
 * their memory does not change. Integrating the memory out follows Berger and Yang (1994).
 */
public final class SrnRegression {
  /**
   * Kinds of memory below this posterior weight are left out. On the grid of 133 points they hold
   * less than 1.4e-10 together, so no probability moves by more than that.
   */
  private static final double NEGLIGIBLE = 1e-12;

  /** From so many mornings on a second thread is worth its start. */
  private static final int MANY = 400;

  /** Kinds of memory in a part of the work that a thread takes. */
  private static final int PART = 34;

  private final int coefficients;
  private final int degreesOfFreedom;
  private final List<Candidate> candidates;
  private final double[] weight;

  private SrnRegression(int coefficients, int degreesOfFreedom, List<Candidate> candidates) {
    double best = candidates.stream().mapToDouble(Candidate::logWeight).max().orElseThrow();
    double total = candidates.stream().mapToDouble(c -> c.relativeWeight(best)).sum();
    this.coefficients = coefficients;
    this.degreesOfFreedom = degreesOfFreedom;
    this.candidates =
        candidates.stream().filter(c -> c.relativeWeight(best) >= NEGLIGIBLE * total).toList();
    double[] kept = this.candidates.stream().mapToDouble(c -> c.relativeWeight(best)).toArray();
    double keptTotal = Arrays.stream(kept).sum();
    this.weight = Arrays.stream(kept).map(w -> w / keptTotal).toArray();
  }

  /**
   * One kind of memory, fitted.
   *
   * @param memory the kind of memory
   * @param factor Cholesky factor of [X y]'R⁻¹[X y] with the ridge added; its last row holds what y
   *     adds, the last element the root of the residual sum of squares
   * @param logWeight logarithm of the posterior weight, up to a constant
   */
  private record Candidate(MemoryGrid.Point memory, Triangle factor, double logWeight) {
    double relativeWeight(double best) {
      return FastMath.exp(logWeight - best);
    }
  }

  /**
   * Fits on the grid {@link MemoryGrid#SRN}; see {@link #fit(int[], double[], double[][], double[],
   * MemoryGrid)}.
   */
  public static SrnRegression fit(int[] day, double[] y, double[][] x, double[] ridge) {
    return fit(day, y, x, ridge, MemoryGrid.SRN);
  }

  /**
   * Fits on the grid {@link MemoryGrid#SRN}; empty where the columns of x are dependent to
   * rounding, or leave no rest of y.
   *
   * @throws IllegalArgumentException if the arrays cannot be a design and its outcome at all
   */
  public static Optional<SrnRegression> fitIfPossible(
      int[] day, double[] y, double[][] x, double[] ridge) {
    try {
      return Optional.of(fit(day, y, x, ridge));
    } catch (Singular e) {
      return Optional.empty();
    }
  }

  /** The design is dependent, or explains the outcome, to rounding. */
  private static final class Singular extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Singular(String why) {
      super(why);
    }
  }

  /**
   * Fits once for all contrasts.
   *
   * @param day day numbers of the recorded mornings, increasing; only their differences matter
   * @param y the outcome on those mornings, finite
   * @param x the design, one row a morning, finite; an intercept must be a column of its own
   * @param ridge for each coefficient the precision of its normal prior around 0, in units of one
   *     over the error variance; 0 for a flat prior
   * @param grid the kinds of memory to average over
   * @throws IllegalArgumentException if the arrays disagree in length, hold a value that is not
   *     finite, the days do not increase, there are not more mornings than coefficients, the
   *     columns of x are linearly dependent, or x explains y without a rest (less than 1e-11 of its
   *     squares remain)
   */
  public static SrnRegression fit(
      int[] day, double[] y, double[][] x, double[] ridge, MemoryGrid grid) {
    checkRows(day, y, x, ridge.length);
    checkRidge(ridge);
    int ridged = (int) Arrays.stream(ridge).filter(r -> r > 0).count();
    int degreesOfFreedom = y.length - ridge.length + ridged;
    Whitening whitening = new Whitening(day, augmented(x, y));
    Stream<List<MemoryGrid.Point>> parts =
        y.length < MANY
            ? parts(grid.points(), whitening.sideBySide())
            : parts(grid.points(), Math.min(whitening.sideBySide(), PART)).parallel();
    List<Candidate> candidates =
        parts
            .flatMap(part -> candidates(part, whitening.under(part), ridge, degreesOfFreedom))
            .toList();
    return new SrnRegression(ridge.length, degreesOfFreedom, candidates);
  }

  /** The points in turn, so many together. */
  private static Stream<List<MemoryGrid.Point>> parts(List<MemoryGrid.Point> points, int most) {
    int parts = (points.size() + most - 1) / most;
    return IntStream.range(0, parts)
        .mapToObj(
            part ->
                points.subList(part * points.size() / parts, (part + 1) * points.size() / parts));
  }

  private static Stream<Candidate> candidates(
      List<MemoryGrid.Point> memories,
      List<Whitening.Whitened> whitened,
      double[] ridge,
      int degreesOfFreedom) {
    return IntStream.range(0, memories.size())
        .mapToObj(m -> candidate(memories.get(m), whitened.get(m), ridge, degreesOfFreedom));
  }

  private static Candidate candidate(
      MemoryGrid.Point memory, Whitening.Whitened whitened, double[] ridge, int degreesOfFreedom) {
    int k = ridge.length;
    Triangle factor = whitened.gram();
    for (int j = 0; j < k; j++) {
      factor.addToDiagonal(j, ridge[j]);
    }
    int factored = factor.factor();
    if (factored <= k) {
      throw new Singular(
          factored < k
              ? "column " + factored + " of the design depends on those before it"
              : "the design explains the outcome without a rest");
    }
    double logDeterminant = 0;
    for (int j = 0; j < k; j++) {
      logDeterminant += 2 * FastMath.log(factor.at(j, j));
    }
    double logResidual = 2 * FastMath.log(factor.at(k, k));
    double penalty = whitened.logDeterminant() + logDeterminant + degreesOfFreedom * logResidual;
    return new Candidate(memory, factor, memory.logPrior() - penalty / 2);
  }

  /**
   * What the series says about a weighted sum of coefficients: posterior mean, equal-tailed
   * interval, and two-sided tail probability of 0.
   *
   * @param c weight of each coefficient, finite, not all 0
   * @param confidence the interval's nominal coverage, between 0 and 1
   * @throws IllegalArgumentException if the weights or the confidence are out of range
   */
  public Estimate contrast(double[] c, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("no confidence between 0 and 1: " + confidence);
    }
    TMixture posterior = posterior(c);
    double tail = (1 - confidence) / 2;
    double below = posterior.below(0);
    double p = 2 * (below < 0.5 ? below : posterior.above(0));
    return new Estimate(
        posterior.centre(),
        posterior.quantile(tail),
        posterior.quantile(1 - tail),
        confidence,
        FastMath.min(1, p));
  }

  /** Posterior mean of the correlation between one day's error and the next day's, -1 to 1. */
  public double lag1() {
    return posteriorMean(memory -> memory.share() * memory.phi());
  }

  /** What the series says about a weighted sum of coefficients, as a distribution. */
  TMixture posterior(double[] c) {
    checkContrast(c);
    double[] centre = new double[weight.length];
    double[] scale = new double[weight.length];
    for (int g = 0; g < weight.length; g++) {
      Triangle factor = candidates.get(g).factor();
      double[] u = factor.solve(c);
      double squares = 0;
      for (int j = 0; j < coefficients; j++) {
        centre[g] += u[j] * factor.at(coefficients, j);
        squares += u[j] * u[j];
      }
      scale[g] = factor.at(coefficients, coefficients) * FastMath.sqrt(squares / degreesOfFreedom);
    }
    return new TMixture(degreesOfFreedom, weight, centre, scale);
  }

  /** Posterior mean of what a kind of memory has. */
  double posteriorMean(ToDoubleFunction<MemoryGrid.Point> value) {
    double sum = 0;
    for (int g = 0; g < weight.length; g++) {
      sum += weight[g] * value.applyAsDouble(candidates.get(g).memory());
    }
    return sum;
  }

  private static double[] augmented(double[][] x, double[] y) {
    int columns = x[0].length + 1;
    double[] z = new double[y.length * columns];
    for (int row = 0; row < y.length; row++) {
      System.arraycopy(x[row], 0, z, row * columns, columns - 1);
      z[row * columns + columns - 1] = y[row];
    }
    return z;
  }

  private static void checkRows(int[] day, double[] y, double[][] x, int coefficients) {
    if (day.length != y.length || x.length != y.length) {
      throw new IllegalArgumentException(
          "rows disagree: " + day.length + " days, " + y.length + " values, " + x.length + " rows");
    }
    if (coefficients == 0 || y.length <= coefficients) {
      throw new IllegalArgumentException(
          y.length + " mornings cannot carry " + coefficients + " coefficients");
    }
    for (int row = 0; row < y.length; row++) {
      if (row > 0 && day[row] <= day[row - 1]) {
        throw new IllegalArgumentException("day " + day[row] + " follows day " + day[row - 1]);
      }
      if (x[row].length != coefficients || !finite(x[row]) || !Double.isFinite(y[row])) {
        throw new IllegalArgumentException("row " + row + " is not " + coefficients + " numbers");
      }
    }
  }

  private static void checkRidge(double[] ridge) {
    if (!finite(ridge) || Arrays.stream(ridge).anyMatch(r -> r < 0)) {
      throw new IllegalArgumentException("no precision: " + Arrays.toString(ridge));
    }
  }

  private void checkContrast(double[] c) {
    boolean some = Arrays.stream(c).anyMatch(weighted -> weighted != 0);
    if (c.length != coefficients || !finite(c) || !some) {
      throw new IllegalArgumentException("no contrast: " + Arrays.toString(c));
    }
  }

  private static boolean finite(double[] values) {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }
}
