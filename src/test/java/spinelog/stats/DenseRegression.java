package spinelog.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The regression as its definition reads, with the whole correlation matrix of the mornings, and
 * intervals found by halving.
 */
public final class DenseRegression {
  private final List<MemoryGrid.Point> grid = MemoryGrid.SRN.points();
  private final int degreesOfFreedom;
  private final List<Point> points;
  private final double[] weight;

  /** Takes the days, the scores on them, a row of the design for each, and the ridges. */
  public DenseRegression(int[] day, double[] score, double[][] design, double[] ridge) {
    RealMatrix x = new Array2DRowRealMatrix(design);
    RealVector y = new ArrayRealVector(score);
    int ridged = (int) Arrays.stream(ridge).filter(r -> r > 0).count();
    degreesOfFreedom = score.length - ridge.length + ridged;
    points = grid.stream().map(memory -> point(correlation(day, memory), x, y, ridge)).toList();
    double[] logWeight =
        IntStream.range(0, grid.size())
            .mapToDouble(
                g ->
                    grid.get(g).logPrior()
                        - points.get(g).logDeterminants / 2
                        - degreesOfFreedom * Math.log(points.get(g).residual) / 2)
            .toArray();
    double best = Arrays.stream(logWeight).max().orElseThrow();
    double total = Arrays.stream(logWeight).map(w -> Math.exp(w - best)).sum();
    weight = Arrays.stream(logWeight).map(w -> Math.exp(w - best) / total).toArray();
  }

  /** Estimate, lower and upper end at 95 %, and p. */
  public double[] answer(double[] contrast) {
    RealVector c = new ArrayRealVector(contrast);
    double estimate =
        IntStream.range(0, weight.length)
            .mapToDouble(g -> weight[g] * c.dotProduct(points.get(g).coefficients))
            .sum();
    double below = below(c, 0);
    return new double[] {
      estimate, quantile(c, 0.025), quantile(c, 0.975), 2 * Math.min(below, 1 - below)
    };
  }

  private double quantile(RealVector c, double share) {
    double low = -1000;
    double high = 1000;
    for (int halved = 0; halved < 60; halved++) {
      double middle = (low + high) / 2;
      low = below(c, middle) < share ? middle : low;
      high = below(c, middle) < share ? high : middle;
    }
    return low;
  }

  private double below(RealVector c, double value) {
    TDistribution t = new TDistribution(degreesOfFreedom);
    double sum = 0;
    for (int g = 0; g < weight.length; g++) {
      Point point = points.get(g);
      double scale =
          Math.sqrt(c.dotProduct(point.inverse.operate(c)) * point.residual / degreesOfFreedom);
      sum +=
          weight[g] * t.cumulativeProbability((value - c.dotProduct(point.coefficients)) / scale);
    }
    return sum;
  }

  TMixture posterior(double[] contrast) {
    RealVector c = new ArrayRealVector(contrast);
    return new TMixture(
        degreesOfFreedom,
        weight,
        points.stream().mapToDouble(point -> c.dotProduct(point.coefficients)).toArray(),
        points.stream()
            .mapToDouble(
                point ->
                    Math.sqrt(
                        c.dotProduct(point.inverse.operate(c)) * point.residual / degreesOfFreedom))
            .toArray());
  }

  double lag1() {
    return IntStream.range(0, weight.length)
        .mapToDouble(g -> weight[g] * grid.get(g).share() * grid.get(g).phi())
        .sum();
  }

  private static RealMatrix correlation(int[] day, MemoryGrid.Point memory) {
    RealMatrix r = MatrixUtils.createRealIdentityMatrix(day.length);
    for (int i = 0; i < day.length; i++) {
      for (int j = 0; j < i; j++) {
        double value = memory.share() * Math.pow(memory.phi(), day[i] - day[j]);
        r.setEntry(i, j, value);
        r.setEntry(j, i, value);
      }
    }
    return r;
  }

  private static Point point(RealMatrix r, RealMatrix x, RealVector y, double[] ridge) {
    CholeskyDecomposition correlation = new CholeskyDecomposition(r);
    RealMatrix weighted = correlation.getSolver().solve(x);
    RealMatrix normalMatrix = x.transpose().multiply(weighted).add(new DiagonalMatrix(ridge));
    // rounding makes the product a little skew
    RealMatrix symmetric = normalMatrix.add(normalMatrix.transpose()).scalarMultiply(0.5);
    CholeskyDecomposition normal = new CholeskyDecomposition(symmetric, 1e-9, 1e-14);
    RealVector projected = weighted.transpose().operate(y);
    RealVector coefficients = normal.getSolver().solve(projected);
    double residual =
        y.dotProduct(correlation.getSolver().solve(y)) - coefficients.dotProduct(projected);
    double logDeterminants =
        Math.log(correlation.getDeterminant()) + Math.log(normal.getDeterminant());
    return new Point(coefficients, normal.getSolver().getInverse(), residual, logDeterminants);
  }

  private record Point(
      RealVector coefficients, RealMatrix inverse, double residual, double logDeterminants) {}
}
