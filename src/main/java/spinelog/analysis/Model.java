package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.stats.Separation;
import spinelog.stats.SrnRegression;

/**
 * A question put to the engine: the scores on what is asked about and on what is allowed for, over
 * the mornings on which all of it is known.
 */
final class Model {
  private static final class Column {
    private final double[] values;
    private final double ridge;

    Column(double[] values, double ridge) {
      this.values = values;
      this.ridge = ridge;
    }
  }

  private final double[] score;
  private final boolean[] left;
  private final List<double[]> asked = new ArrayList<>();
  private final List<Column> allowedFor = new ArrayList<>();

  /** Starts with all mornings that have a score. */
  Model(double[] score) {
    this.score = score;
    this.left = new boolean[score.length];
    Arrays.fill(left, true);
    only(score);
  }

  /** What the question is about; its coefficient can be asked for. */
  Model ask(double[] values) {
    asked.add(values);
    return only(values);
  }

  /** What may have moved the scores too; dropped where the remaining mornings cannot show it. */
  Model allowFor(double[] values, double ridge) {
    allowedFor.add(new Column(values, ridge));
    return only(values);
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

  /** Runs the engine, or says why the mornings that are left cannot carry it. */
  Fit fit() {
    double[] y = scores();
    Optional<Withheld> none = Rules.noInterval(y);
    if (none.isPresent()) {
      return new Fit(none.get());
    }
    List<Column> kept = new ArrayList<>();
    double[] ones = new double[y.length];
    Arrays.fill(ones, 1);
    kept.add(new Column(ones, 0));
    for (Column column : allowedFor) {
      kept.add(new Column(pick(column.values), column.ridge));
      if (Separation.rankDeficient(rows(kept))) {
        kept.remove(kept.size() - 1);
      }
    }
    int firstAsked = kept.size();
    asked.forEach(values -> kept.add(new Column(pick(values), 0)));
    if (Separation.rankDeficient(rows(kept))) {
      return new Fit(new Withheld(Reason.CANNOT_BE_SEPARATED, 0));
    }
    if (y.length <= kept.size() + 1) {
      return new Fit(new Withheld(Reason.TOO_FEW_MORNINGS, kept.size() + 2 - y.length));
    }
    return run(y, kept, firstAsked);
  }

  private Fit run(double[] y, List<Column> columns, int firstAsked) {
    int[] day = IntStream.range(0, left.length).filter(i -> left[i]).map(i -> i + 1).toArray();
    double[] ridge = columns.stream().mapToDouble(column -> column.ridge).toArray();
    List<Column> withScores = new ArrayList<>(columns);
    withScores.add(new Column(y, 0));
    if (Separation.rankDeficient(rows(withScores))) {
      return new Fit(new Withheld(Reason.NO_VARIATION, 0));
    }
    return SrnRegression.fitIfPossible(day, y, rows(columns), ridge)
        .map(regression -> new Fit(regression, columns.size(), firstAsked, y.length))
        .orElseGet(() -> new Fit(new Withheld(Reason.NO_VARIATION, 0)));
  }

  private static double[][] rows(List<Column> columns) {
    int n = columns.get(0).values.length;
    double[][] rows = new double[n][columns.size()];
    for (int j = 0; j < columns.size(); j++) {
      for (int i = 0; i < n; i++) {
        rows[i][j] = columns.get(j).values[i];
      }
    }
    return rows;
  }
}
