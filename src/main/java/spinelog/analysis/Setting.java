package spinelog.analysis;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every question of one analysis shares: the frame, the plan, the setup changes inside the
 * frame, and the columns made of them.
 */
final class Setting {
  /** The drift's prior: normal around 0 with a standard deviation of 2 residual ones. */
  private static final double DRIFT_RIDGE = 0.25;

  private final DayFrame frame;
  private final AnalysisPlan plan;
  private final List<SetupChange> switches;
  private final List<Comparison> comparisons;
  private final double[] score;

  Setting(DayFrame frame, AnalysisPlan plan, List<SetupChange> switches) {
    this.frame = frame;
    this.plan = plan;
    this.switches =
        switches.stream()
            .filter(change -> frame.row(change.date()) > 0)
            .filter(change -> frame.row(change.date()) < frame.size())
            .toList();
    this.comparisons = Comparison.of(this.switches);
    this.score = withoutAdaptation();
  }

  DayFrame frame() {
    return frame;
  }

  AnalysisPlan plan() {
    return plan;
  }

  /** The switches of the setup inside the frame, in order of date. */
  List<SetupChange> switches() {
    return switches;
  }

  /** The pairs of states that the switches compare, in order of their first switch. */
  List<Comparison> comparisons() {
    return comparisons;
  }

  /** The score of each day; NaN where missing or left out for adaptation. */
  double[] score() {
    return score;
  }

  /** 1 on the days in the second state of a comparison, 0 on the others. */
  double[] after(int comparison) {
    double[] state = new double[frame.size()];
    Comparison compared = comparisons.get(comparison);
    for (int i : compared.switches()) {
      int row = frame.row(switches.get(i).date());
      Arrays.fill(state, row, state.length, compared.there().contains(i) ? 1 : 0);
    }
    return state;
  }

  /** Calendar time, from 0 to 1 over the frame. */
  double[] drift() {
    double days = frame.size();
    return IntStream.range(0, frame.size()).mapToDouble(i -> (i + 0.5) / days).toArray();
  }

  /** A model of the scores that allows for every setup change. */
  Model model() {
    Model model = new Model(score);
    IntStream.range(0, comparisons.size()).forEach(i -> model.allowFor(after(i), 0));
    return model;
  }

  /** A model of the scores that allows for every setup change and for a drift. */
  Model driftingModel() {
    return allowForDrift(model());
  }

  /** Allows for a drift over the whole period, held near 0 by its prior. */
  Model allowForDrift(Model model) {
    return model.allowFor(drift(), DRIFT_RIDGE);
  }

  /** Allows for the day of the week. */
  Model allowForWeekdays(Model model) {
    for (DayOfWeek day : EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)) {
      model.allowFor(
          IntStream.range(0, frame.size())
              .mapToDouble(row -> frame.date(row).getDayOfWeek() == day ? 1 : 0)
              .toArray(),
          0);
    }
    return model;
  }

  private double[] withoutAdaptation() {
    double[] kept = frame.numbers(DayFrame.SCORE);
    for (SetupChange change : switches) {
      int row = frame.row(change.date());
      for (int i = row; i < Math.min(row + plan.adaptationDays(), kept.length); i++) {
        kept[i] = Double.NaN;
      }
    }
    return kept;
  }
}
