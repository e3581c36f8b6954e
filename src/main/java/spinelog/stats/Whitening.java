package spinelog.stats;

import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;

/**
 * Takes the memory out of a series with gaps, by a scalar Kalman filter that runs over all columns
 * at once: time grows with rows times squared columns, memory with rows.
 */
final class Whitening {
  /** Determinants are multiplied up to here before a logarithm is taken. */
  private static final double SMALL = 1e-200;

  /** What is left of a column this far below 1 is forgotten: it costs time and moves no digit. */
  private static final double FORGOTTEN = 1e-18;

  private final int[] day;
  private final double[] z;
  private final int columns;
  private final int longestGap;

  /** Takes increasing days and the columns Z to whiten, row after row. */
  Whitening(int[] day, double[] z) {
    this.day = day;
    this.z = z;
    this.columns = z.length / day.length;
    this.longestGap =
        IntStream.range(1, day.length).map(row -> day[row] - day[row - 1]).max().orElse(0);
  }

  /**
   * The columns under one kind of memory, R being the correlation of the rows.
   *
   * @param gram Z'R⁻¹Z
   * @param logDeterminant log|R|
   */
  record Whitened(Triangle gram, double logDeterminant) {}

  /** Filters all columns under one kind of memory; several threads may ask for one each. */
  Whitened under(MemoryGrid.Point memory) {
    Triangle gram = new Triangle(columns);
    Filter filter = new Filter();
    double[] left = powers(memory.phi());
    double noise = 1 - memory.share();
    double uncertainty = memory.share();
    double decay = 0;
    double determinant = 1;
    double logDeterminant = 0;
    for (int row = 0; row < day.length; row++) {
      if (row > 0) {
        decay = left[day[row] - day[row - 1]];
        uncertainty = decay * decay * uncertainty + memory.share() * (1 - decay * decay);
      }
      double variance = uncertainty + noise;
      filter.update(row, decay, uncertainty / variance);
      gram.addSquare(filter.innovation, 1 / variance);
      uncertainty *= noise / variance;
      determinant *= variance;
      if (determinant < SMALL) {
        logDeterminant += FastMath.log(determinant);
        determinant = 1;
      }
    }
    return new Whitened(gram, logDeterminant + FastMath.log(determinant));
  }

  /** How much of the state is left after so many days, up to the longest gap. */
  private double[] powers(double phi) {
    double[] powers = new double[longestGap + 1];
    powers[0] = 1;
    for (int days = 1; days <= longestGap; days++) {
      powers[days] = powers[days - 1] * phi;
    }
    return powers;
  }

  /** What the columns are known to be before a row, and what each row says that was not known. */
  private final class Filter {
    private final double[] state = new double[columns];
    private final double[] innovation = new double[columns];

    void update(int row, double decay, double gain) {
      int start = row * columns;
      for (int j = 0; j < columns; j++) {
        double predicted = decay * state[j];
        innovation[j] = z[start + j] - predicted;
        double updated = predicted + gain * innovation[j];
        state[j] = FastMath.abs(updated) < FORGOTTEN ? 0 : updated;
      }
    }
  }
}
