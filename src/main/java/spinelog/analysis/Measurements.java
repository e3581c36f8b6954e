package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Measure;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Headline;
import spinelog.findings.Measured;
import spinelog.findings.Phase;
import spinelog.findings.Rules;
import spinelog.findings.Stretch;
import spinelog.findings.Trend.Ends;

/** What every measure did, as counted: at both ends of the log, and beside the change. */
final class Measurements {
  private final SortedMap<LocalDate, Day> days;
  private final Optional<Ends> sides;

  private Measurements(SortedMap<LocalDate, Day> days, Optional<Ends> sides) {
    this.days = days;
    this.sides = sides;
  }

  /** Every measure that has a value in the plan's dates, the plan's own outcome first. */
  static List<Measured> of(
      Diary diary, AnalysisPlan plan, Headline headline, Optional<Change> leading) {
    Measurements all = new Measurements(plan.window(diary), sides(headline, leading));
    Measure first = Measure.of(plan.outcome());
    return Stream.concat(
            Stream.of(first), Stream.of(Measure.values()).filter(other -> other != first))
        .map(all::measured)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Ends> sides(Headline headline, Optional<Change> leading) {
    return headline instanceof Headline.OfJoint joint
        ? Optional.of(new Ends(joint.joint().before(), joint.joint().after()))
        : leading.map(change -> new Ends(change.before(), change.after()));
  }

  private Optional<Measured> measured(Measure measure) {
    SortedMap<LocalDate, Double> values = new TreeMap<>();
    days.forEach((date, day) -> measure.on(day).ifPresent(value -> values.put(date, value)));
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Measured(
                measure,
                ends(values, days.firstKey(), days.lastKey()),
                sides.map(both -> new Ends(in(both.early(), values), in(both.late(), values)))));
  }

  /** The values on a phase's days. */
  private static Phase in(Phase phase, SortedMap<LocalDate, Double> values) {
    double[] recorded =
        values.entrySet().stream()
            .filter(value -> phase.contains(value.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    return Phases.of(phase.stretches(), recorded, phase.days());
  }

  /**
   * The days up to the seventh value, and those from the seventh one from the end on; both together
   * have at most all values, so that none counts for both.
   */
  static Ends ends(SortedMap<LocalDate, Double> values, LocalDate first, LocalDate last) {
    List<LocalDate> dates = new ArrayList<>(values.keySet());
    int many = Math.min(Rules.FIRST_AND_LAST, dates.size() / 2);
    LocalDate end = many == 0 ? first : dates.get(many - 1);
    LocalDate start = many == 0 ? last : dates.get(dates.size() - many);
    return new Ends(
        phase(first, end, many == 0 ? new TreeMap<>() : values),
        phase(start, last, many == 0 ? new TreeMap<>() : values));
  }

  private static Phase phase(LocalDate first, LocalDate last, SortedMap<LocalDate, Double> values) {
    double[] recorded =
        values.subMap(first, last.plusDays(1)).values().stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    return Phases.of(List.of(new Stretch(first, last)), recorded, days);
  }
}
