package spinelog.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * Which columns of a design, and which sums of their coefficients, the recorded mornings can tell
 * apart: the columns are brought to unit length and made orthogonal one after the other.
 */
public final class Independence {
  /** What is left of a column of unit length below this is rounding. */
  private static final double TOLERANCE = 1e-8;

  /**
   * A sum of coefficients that misses what the mornings determine by less than this is rounding.
   */
  private static final double IN_SPACE = 1e-6;

  /**
   * Where so little is left of a column, rounding has spoiled its angles: made orthogonal again.
   */
  private static final double SPOILED = 0.5;

  private final List<double[]> basis = new ArrayList<>();
  private final List<double[]> triangle = new ArrayList<>();
  private final List<Integer> independent = new ArrayList<>();
  private final List<double[]> nullSpace = new ArrayList<>();
  private final double[] length;

  /**
   * Looks at the columns in order: one that the others before it make up is dependent.
   *
   * @param columns the design, column by column, equally long and finite
   */
  public Independence(List<double[]> columns) {
    length = columns.stream().mapToDouble(Independence::norm).toArray();
    for (int j = 0; j < length.length; j++) {
      take(j, columns.get(j));
    }
  }

  /**
   * The columns that are no linear combination of those before them, in order. A column of zeros is
   * dependent, and so are columns beyond the number of mornings.
   */
  public List<Integer> independent() {
    return List.copyOf(independent);
  }

  /**
   * Whether the mornings determine a weighted sum of the coefficients. Where they do, the weights
   * of the independent columns alone give it from a regression on these.
   *
   * @param weights one for each column
   */
  public boolean determines(double[] weights) {
    double[] scaled = new double[length.length];
    double largest = 0;
    for (int j = 0; j < scaled.length; j++) {
      scaled[j] = length[j] > 0 ? weights[j] / length[j] : weights[j];
      largest = FastMath.max(largest, FastMath.abs(scaled[j]));
    }
    double tolerance = IN_SPACE * largest;
    return nullSpace.stream().allMatch(none -> FastMath.abs(dot(none, scaled)) <= tolerance);
  }

  private void take(int j, double[] column) {
    double[] share = new double[basis.size()];
    double[] rest = column.clone();
    if (length[j] > 0) {
      scale(rest, 1 / length[j]);
      project(rest, share);
      if (norm(rest) < SPOILED) {
        project(rest, share);
      }
    }
    double left = norm(rest);
    if (left < TOLERANCE) {
      nullSpace.add(combination(j, share));
      return;
    }
    scale(rest, 1 / left);
    basis.add(rest);
    independent.add(j);
    triangle.add(Arrays.copyOf(share, share.length + 1));
    triangle.get(share.length)[share.length] = left;
  }

  /** Takes away from a column what the basis makes up, and adds it to the shares. */
  private void project(double[] rest, double[] share) {
    for (int q = 0; q < share.length; q++) {
      double[] unit = basis.get(q);
      double part = dot(unit, rest);
      share[q] += part;
      for (int row = 0; row < rest.length; row++) {
        rest[row] -= part * unit[row];
      }
    }
  }

  /** What makes nothing of the columns, each of unit length: this one less what makes it up. */
  private double[] combination(int j, double[] share) {
    double[] none = new double[length.length];
    double[] part = share.clone();
    for (int q = part.length - 1; q >= 0; q--) {
      for (int later = q + 1; later < part.length; later++) {
        part[q] -= triangle.get(later)[q] * part[later];
      }
      part[q] /= triangle.get(q)[q];
      none[independent.get(q)] = -part[q];
    }
    none[j] = 1;
    return none;
  }

  private static void scale(double[] column, double factor) {
    for (int row = 0; row < column.length; row++) {
      column[row] *= factor;
    }
  }

  private static double norm(double[] column) {
    return FastMath.sqrt(dot(column, column));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int row = 0; row < a.length; row++) {
      sum += a[row] * b[row];
    }
    return sum;
  }
}
