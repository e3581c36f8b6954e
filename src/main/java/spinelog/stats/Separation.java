package spinelog.stats;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/** Whether the columns of a design can be told apart on the mornings that were recorded. */
public final class Separation {
  private static final double TOLERANCE = 1e-8;

  private Separation() {}

  /**
   * Whether a column is a linear combination of the others: with the columns brought to unit
   * length, the smallest singular value is below 1e-8 of the largest. A column of zeros counts as
   * dependent, and so do more columns than mornings.
   *
   * @param x the design, one row a recorded morning, finite
   */
  public static boolean rankDeficient(double[][] x) {
    if (x.length == 0 || x.length < x[0].length) {
      return true;
    }
    Array2DRowRealMatrix unit = new Array2DRowRealMatrix(x);
    for (int column = 0; column < unit.getColumnDimension(); column++) {
      double length = unit.getColumnVector(column).getNorm();
      if (length == 0) {
        return true;
      }
      unit.setColumnVector(column, unit.getColumnVector(column).mapDivide(length));
    }
    return new SingularValueDecomposition(unit).getInverseConditionNumber() < TOLERANCE;
  }

  /** Number of mornings on which two indicators differ. */
  public static int differing(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(a.length + " mornings against " + b.length);
    }
    int differing = 0;
    for (int row = 0; row < a.length; row++) {
      differing += a[row] == b[row] ? 0 : 1;
    }
    return differing;
  }
}
