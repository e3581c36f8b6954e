package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.stats.Independence;
import spinelog.stats.SrnRegression;

/**
 * A question put to the engine: the scores on an intercept and on columns, over the mornings on
 * which all of them are known.
 */
final class Model {
  private final double[] score;
  private final boolean[] left;
  private final List<double[]> columns = new ArrayList<>();
  private final List<Double> ridges = new ArrayList<>();

  /** Starts with all mornings that have a score, and with the intercept. */
  Model(double[] score) {
    this.score = score;
    this.left = new boolean[score.length];
    Arrays.fill(left, true);
    only(score);
  }

  /** Adds a column; its coefficient is asked for by the place it got, counted from 0. */
  int add(double[] values) {
    return add(values, 0);
  }

  /** Adds a column whose coefficient is held near 0 by its prior's precision. */
  int add(double[] values, double ridge) {
    columns.add(values);
    ridges.add(ridge);
    only(values);
    return columns.size() - 1;
  }

  /** Keeps the mornings on which this is known. */
  Model only(double[] known) {
    for (int i = 0; i < left.length; i++) {
      left[i] &= !Double.isNaN(known[i]);
    }
    return this;
  }

  /** The scores of the mornings that are left. */
  double[] scores() {
    return pick(score);
  }

  /** A column on the mornings that are left. */
  double[] pick(double[] values) {
    return IntStream.range(0, left.length)
        .filter(i -> left[i])
        .mapToDouble(i -> values[i])
        .toArray();
  }

  /** Runs the engine on the columns that the mornings tell apart. */
  Fit fit() {
    double[] y = scores();
    double[] ones = new double[y.length];
    Arrays.fill(ones, 1);
    List<double[]> design = new ArrayList<>(List.of(ones));
    columns.forEach(column -> design.add(pick(column)));
    Independence separation = new Independence(design);
    List<Integer> kept = separation.independent();
    if (y.length <= kept.size() + 1) {
      return new Fit(new Shortage(Reason.NO_VARIATION));
    }
    int[] day = IntStream.range(0, left.length).filter(i -> left[i]).map(i -> i + 1).toArray();
    double[] ridge = kept.stream().mapToDouble(j -> j == 0 ? 0 : ridges.get(j - 1)).toArray();
    return SrnRegression.fitIfPossible(day, y, rows(design, kept), ridge)
        .map(regression -> new Fit(regression, separation, design.size(), y.length))
        .orElseGet(() -> new Fit(new Shortage(Reason.NO_VARIATION)));
  }

  private static double[][] rows(List<double[]> design, List<Integer> kept) {
    int n = design.get(0).length;
    double[][] rows = new double[n][kept.size()];
    for (int j = 0; j < kept.size(); j++) {
      double[] column = design.get(kept.get(j));
      for (int i = 0; i < n; i++) {
        rows[i][j] = column[i];
      }
    }
    return rows;
  }
}
