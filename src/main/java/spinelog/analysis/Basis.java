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
  /** The drift's prior: normal around 0 with a standard deviation of 2 residual ones. */
  private static final double DRIFT_RIDGE = 0.25;

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

  /** Calendar time, from 0 to 1 over the frame. */
  double[] drift() {
    double days = frame.size();
    return IntStream.range(0, frame.size()).mapToDouble(i -> (i + 0.5) / days).toArray();
  }

  /** A model of the scores that begins with the columns of the setup. */
  Model model() {
    Model model = new Model(score);
    setup.columns().forEach(model::add);
    return model;
  }

  /** A model of the scores that allows for the setup and for a drift. */
  Model driftingModel() {
    return withDrift(model());
  }

  /** Allows for a drift over the whole period, held near 0 by its prior. */
  Model withDrift(Model model) {
    model.add(drift(), DRIFT_RIDGE);
    return model;
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
    return kept;
  }
}
