package spinelog.analysis;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Shortage;

/** What every question on one outcome shares: the frame, the plan, the setup and the scores. */
final class Basis {
  /** Days in which the drift's prior allows one residual standard deviation. */
  private static final double DAYS_A_SIGMA = 30;

  /** So many residual standard deviations the drift's prior allows at most, however long a log. */
  private static final double SIGMAS_AT_MOST = 2;

  private final DayFrame frame;
  private final AnalysisPlan plan;
  private final SetupDesign setup;
  private final double[] score;

  Basis(DayFrame frame, AnalysisPlan plan, SetupDesign setup) {
    this.frame = frame;
    this.plan = plan;
    this.setup = setup;
    this.score = withoutAdaptation();
  }

  DayFrame frame() {
    return frame;
  }

  AnalysisPlan plan() {
    return plan;
  }

  SetupDesign setup() {
    return setup;
  }

  /** The score of each day; NaN where missing or left out for adaptation. */
  double[] score() {
    return score;
  }

  /** Why these scores carry no interval at all, if so. */
  Optional<Shortage> noInterval() {
    return Withholding.noInterval(
        DoubleStream.of(score).filter(each -> !Double.isNaN(each)).toArray());
  }

  /** 1 from the second state of a comparison on, 0 from the first one on. */
  double[] after(StatePair compared) {
    return setup.after(compared.moves(), frame.size());
  }

  /** Calendar time over so many days, from 0 to 1. */
  static double[] drift(int days) {
    return IntStream.range(0, days).mapToDouble(i -> (i + 0.5) / days).toArray();
  }

  /** A model of the scores that begins with the columns of the setup. */
  Model model() {
    Model model = new Model(score);
    setup.columns().forEach(model::add);
    return model;
  }

  /**
   * A model of the scores that allows for the setup and for a drift, which is held near 0 by a
   * prior on its rate: a person's back does not drift faster because her log is short.
   */
  Model driftingModel() {
    return drifting(model(), frame.size());
  }

  /** A model with such a drift over so many calendar days as its last column. */
  static Model drifting(Model model, int days) {
    model.add(drift(days), driftRidge(days));
    return model;
  }

  /** The precision, in units of the residual one, of the drift over so many calendar days. */
  static double driftRidge(int days) {
    return Math.pow(Math.min(SIGMAS_AT_MOST, days / DAYS_A_SIGMA), -2);
  }

  /** Allows for the day of the week. */
  Model withWeekdays(Model model) {
    for (DayOfWeek day : EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)) {
      model.add(
          IntStream.range(0, frame.size())
              .mapToDouble(row -> frame.date(row).getDayOfWeek() == day ? 1 : 0)
              .toArray());
    }
    return model;
  }

  private double[] withoutAdaptation() {
    double[] kept = frame.numbers(DayFrame.SCORE);
    List<DesignSwitch> switches = setup.switches();
    for (DesignSwitch change : switches) {
      int end = Math.min(change.row() + plan.adaptationDays(), kept.length);
      Arrays.fill(kept, change.row(), end, Double.NaN);
    }
    IntStream.range(0, kept.length).filter(setup::isLeftOut).forEach(row -> kept[row] = Double.NaN);
    return kept;
  }
}
