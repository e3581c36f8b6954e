package spinelog.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** The regression as its definition reads, with the whole correlation matrix of the mornings. */
final class DenseRegression {
  private final List<MemoryGrid.Point> grid = MemoryGrid.SRN.points();
  private final int degreesOfFreedom;
  private final List<Point> points;
  private final double[] weight;

  DenseRegression(SyntheticLog log, double[] ridge) {
    RealMatrix x = new Array2DRowRealMatrix(log.x);
    RealVector y = new ArrayRealVector(log.y);
    int ridged = (int) Arrays.stream(ridge).filter(r -> r > 0).count();
    degreesOfFreedom = log.y.length - ridge.length + ridged;
    points = grid.stream().map(memory -> point(correlation(log.day, memory), x, y, ridge)).toList();
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
    CholeskyDecomposition normal =
        new CholeskyDecomposition(
            x.transpose().multiply(weighted).add(new DiagonalMatrix(ridge)), 1e-9, 1e-14);
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
