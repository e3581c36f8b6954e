package spinelog.stats;

import org.hipparchus.util.FastMath;

/**
 * A small symmetric matrix, turned into its Cholesky factor in place.
 *
 * <p>Written out because a regression factors one small matrix per kind of memory, and a library's
 * matrix object for each would cost more than the arithmetic.
 */
final class Triangle {
  /** A pivot below this share of its diagonal element is rounding, not information. */
  private static final double PIVOT_TOLERANCE = 1e-11;

  private final int rows;

  /** Lower triangle, row after row: element (i, j) with j up to i is at start(i) + j. */
  private final double[] elements;

  /** Takes the elements of the lower triangle, row after row, as its own. */
  Triangle(int rows, double[] elements) {
    this.rows = rows;
    this.elements = elements;
  }

  /** How many elements the triangle of so many rows has. */
  static int size(int rows) {
    return start(rows);
  }

  /** The element in a row and in a column up to the diagonal. */
  double at(int row, int column) {
    return elements[start(row) + column];
  }

  /** Adds to an element of the diagonal. */
  void addToDiagonal(int row, double value) {
    elements[start(row) + row] += value;
  }

  /**
   * Replaces the matrix by its factor, as far as it is positive definite.
   *
   * @return rows that were factored: all, or fewer where the next is singular to rounding
   */
  int factor() {
    for (int i = 0; i < rows; i++) {
      int row = start(i);
      double diagonal = elements[row + i];
      for (int j = 0; j < i; j++) {
        int other = start(j);
        elements[row + j] = (elements[row + j] - dot(row, other, j)) / elements[other + j];
      }
      double pivot = diagonal - dot(row, row, i);
      if (!(pivot > PIVOT_TOLERANCE * diagonal)) {
        return i;
      }
      elements[row + i] = FastMath.sqrt(pivot);
    }
    return rows;
  }

  /** For a factor L: solves L u = c in as many leading rows as c has. */
  double[] solve(double[] c) {
    double[] u = new double[c.length];
    for (int i = 0; i < c.length; i++) {
      double sum = c[i];
      for (int j = 0; j < i; j++) {
        sum -= at(i, j) * u[j];
      }
      u[i] = sum / at(i, i);
    }
    return u;
  }

  private double dot(int startA, int startB, int length) {
    double sum = 0;
    for (int l = 0; l < length; l++) {
      sum += elements[startA + l] * elements[startB + l];
    }
    return sum;
  }

  private static int start(int row) {
    return row * (row + 1) / 2;
  }
}
