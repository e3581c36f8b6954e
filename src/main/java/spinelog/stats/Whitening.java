package spinelog.stats;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/**
 * Takes the memory out of a series with gaps, by a scalar Kalman filter that runs over all columns
 * at once: time grows with rows times squared columns, memory with rows.
 */
final class Whitening {
  /** Determinants are multiplied up to here before a logarithm is taken. */
  private static final double SMALL = 1e-200;

  private final int[] day;
  private final double[] z;
  private final int columns;
  private final double[] state;
  private final double[] innovation;

  /** Takes increasing days and the columns Z to whiten, row after row. */
  Whitening(int[] day, double[] z) {
    this.day = day;
    this.z = z;
    this.columns = z.length / day.length;
    this.state = new double[columns];
    this.innovation = new double[columns];
  }

  /**
   * The columns under one kind of memory, R being the correlation of the rows.
   *
   * @param gram Z'R⁻¹Z
   * @param logDeterminant log|R|
   */
  record Whitened(Triangle gram, double logDeterminant) {}

  /** Filters all columns under one kind of memory. */
  Whitened under(MemoryGrid.Point memory) {
    Triangle gram = new Triangle(columns);
    Arrays.fill(state, 0);
    double noise = 1 - memory.share();
    double uncertainty = memory.share();
    double decay = 0;
    double determinant = 1;
    double logDeterminant = 0;
    for (int row = 0; row < day.length; row++) {
      if (row > 0) {
        decay = FastMath.pow(memory.phi(), day[row] - day[row - 1]);
        uncertainty = decay * decay * uncertainty + memory.share() * (1 - decay * decay);
      }
      double variance = uncertainty + noise;
      update(row, decay, uncertainty / variance);
      gram.addSquare(innovation, 1 / variance);
      uncertainty *= noise / variance;
      determinant *= variance;
      if (determinant < SMALL) {
        logDeterminant += FastMath.log(determinant);
        determinant = 1;
      }
    }
    return new Whitened(gram, logDeterminant + FastMath.log(determinant));
  }

  private void update(int row, double decay, double gain) {
    int start = row * columns;
    for (int j = 0; j < columns; j++) {
      double predicted = decay * state[j];
      innovation[j] = z[start + j] - predicted;
      state[j] = predicted + gain * innovation[j];
    }
  }
}
