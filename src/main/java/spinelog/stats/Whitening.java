package spinelog.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;

/**
 * Takes the memory out of a series with gaps, by a scalar Kalman filter that runs over all columns
 * at once: time grows with rows times squared columns, memory with rows.
 *
 * <p>Kinds of memory are filtered side by side, the innermost loops running over them: they are
 * many where columns are few, and a processor takes several of them in one step.
 */
final class Whitening {
  /** Determinants are multiplied up to here before a logarithm is taken. */
  private static final double SMALL = 1e-200;

  /** What is left of a column this far below 1 is forgotten: it costs time and moves no digit. */
  private static final double FORGOTTEN = 1e-18;

  /** Sums of squares that are at hand at once: a quarter of a megabyte. */
  private static final int AT_HAND = 1 << 15;

  /** Fewer are not worth a loop of their own. */
  private static final int LEAST = 8;

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

  /** How many kinds of memory are best filtered side by side, at most. */
  int sideBySide() {
    return Math.max(LEAST, AT_HAND / Triangle.size(columns));
  }

  /** Filters all columns under some kinds of memory; several threads may ask for some each. */
  List<Whitened> under(List<MemoryGrid.Point> memories) {
    Filter filter = new Filter(memories);
    for (int row = 0; row < day.length; row++) {
      filter.take(row);
    }
    return filter.whitened();
  }

  /**
   * What the columns are known to be before a row, and what each row says that was not known. All
   * arrays end in an index over the kinds of memory.
   */
  private final class Filter {
    private final int memories;
    private final double[] share;
    private final double[][] left;
    private final double[] gain;
    private final double[] precision;
    private final double[] uncertainty;
    private final double[] determinant;
    private final double[] logDeterminant;
    private final double[][] state;
    private final boolean[] forgotten = new boolean[columns];
    private final boolean[] silent = new boolean[columns];
    private final double[][] innovation;
    private final double[] weighed;
    private final double[][] gram;

    Filter(List<MemoryGrid.Point> points) {
      memories = points.size();
      share = points.stream().mapToDouble(MemoryGrid.Point::share).toArray();
      left = powers(points.stream().mapToDouble(MemoryGrid.Point::phi).toArray());
      gain = new double[memories];
      precision = new double[memories];
      uncertainty = share.clone();
      determinant = new double[memories];
      Arrays.fill(determinant, 1);
      logDeterminant = new double[memories];
      state = new double[columns][memories];
      Arrays.fill(forgotten, true);
      innovation = new double[columns][memories];
      weighed = new double[memories];
      gram = new double[Triangle.size(columns)][memories];
    }

    /** How much of the state is left after so many days, up to the longest gap. */
    private double[][] powers(double[] phi) {
      double[][] powers = new double[longestGap + 1][memories];
      Arrays.fill(powers[0], 1);
      for (int days = 1; days <= longestGap; days++) {
        for (int m = 0; m < memories; m++) {
          powers[days][m] = powers[days - 1][m] * phi[m];
        }
      }
      return powers;
    }

    /** Goes on to a row. */
    void take(int row) {
      if (row > 0) {
        decay(left[day[row] - day[row - 1]]);
      }
      weigh();
      for (int j = 0; j < columns; j++) {
        double seen = z[row * columns + j];
        silent[j] = seen == 0 && forgotten[j];
        if (!silent[j]) {
          update(seen, state[j], innovation[j]);
          forgotten[j] = seen == 0 && forget(state[j]);
          addProducts(j);
        }
      }
    }

    private void addProducts(int j) {
      int start = Triangle.size(j);
      for (int m = 0; m < memories; m++) {
        weighed[m] = precision[m] * innovation[j][m];
      }
      for (int i = 0; i <= j; i++) {
        if (!silent[i]) {
          addProducts(innovation[i], gram[start + i]);
        }
      }
    }

    private void decay(double[] kept) {
      for (int m = 0; m < memories; m++) {
        uncertainty[m] = kept[m] * kept[m] * uncertainty[m] + share[m] * (1 - kept[m] * kept[m]);
      }
      for (int j = 0; j < columns; j++) {
        if (!forgotten[j]) {
          decay(state[j], kept);
        }
      }
    }

    private void decay(double[] known, double[] kept) {
      for (int m = 0; m < memories; m++) {
        known[m] *= kept[m];
      }
    }

    private void weigh() {
      for (int m = 0; m < memories; m++) {
        double noise = 1 - share[m];
        double variance = uncertainty[m] + noise;
        gain[m] = uncertainty[m] / variance;
        precision[m] = 1 / variance;
        uncertainty[m] *= noise / variance;
        determinant[m] *= variance;
      }
      for (int m = 0; m < memories; m++) {
        if (determinant[m] < SMALL) {
          logDeterminant[m] += FastMath.log(determinant[m]);
          determinant[m] = 1;
        }
      }
    }

    private void update(double seen, double[] known, double[] news) {
      for (int m = 0; m < memories; m++) {
        double unknown = seen - known[m];
        news[m] = unknown;
        known[m] += gain[m] * unknown;
      }
    }

    private void addProducts(double[] other, double[] sums) {
      for (int m = 0; m < memories; m++) {
        sums[m] += weighed[m] * other[m];
      }
    }

    List<Whitened> whitened() {
      List<Whitened> whitened = new ArrayList<>();
      for (int m = 0; m < memories; m++) {
        int memory = m;
        double[] elements = Arrays.stream(gram).mapToDouble(sums -> sums[memory]).toArray();
        double rest = logDeterminant[m] + FastMath.log(determinant[m]);
        whitened.add(new Whitened(new Triangle(columns, elements), rest));
      }
      return whitened;
    }
  }

  /** Lets go of what is all but 0, and tells whether nothing is left. */
  private static boolean forget(double[] state) {
    boolean nothing = true;
    for (int m = 0; m < state.length; m++) {
      if (FastMath.abs(state[m]) < FORGOTTEN) {
        state[m] = 0;
      } else {
        nothing = false;
      }
    }
    return nothing;
  }
}
