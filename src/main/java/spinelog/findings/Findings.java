package spinelog.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All that is concluded from one diary under one plan. Scores are raw points: negative differences
 * are less stiffness.
 *
 * @param plan what was chosen before looking
 * @param period the dates covered
 * @param mean the mean score over the period, NaN where none is recorded
 * @param memory how much one morning resembles the next: posterior mean of the lag-1
 *     autocorrelation, -1 to 1, null value 0; empty where no interval can be given
 * @param changes every setup change, in order of date
 * @param headline which of the changes counts: the one named beforehand, else the one switched last
 * @param jointEffects the joint effects of changes that cannot be told apart
 * @param furtherOutcomes the same changes in the other scores, where there are any
 * @param massage sessions and techniques
 * @param positions positions slept in, commonest first
 * @param kneePillow the knee pillow on side nights
 * @param lumbarSupport the lumbar support on back nights
 * @param trend the movement over the whole period
 * @param safety warning signs, in order of date
 * @param mornings every calendar day, in order
 * @param weeks every week, in order
 * @param smallestVisibleChange the smallest level change that such a log could have shown, in
 *     points; empty where it could have shown none
 * @param cautions what a reader must know about the log as a whole
 */
public record Findings(
    AnalysisPlan plan,
    Period period,
    double mean,
    OptionalDouble memory,
    List<LevelChange> changes,
    OptionalInt headline,
    List<JointEffect> jointEffects,
    List<FurtherOutcome> furtherOutcomes,
    Massage massage,
    List<PositionNights> positions,
    SupportNights kneePillow,
    SupportNights lumbarSupport,
    Trend trend,
    List<SafetyFlag> safety,
    List<Morning> mornings,
    List<Week> weeks,
    OptionalDouble smallestVisibleChange,
    Set<Caution> cautions) {
  /** Copies the lists. */
  public Findings {
    changes = List.copyOf(changes);
    jointEffects = List.copyOf(jointEffects);
    furtherOutcomes = List.copyOf(furtherOutcomes);
    positions = List.copyOf(positions);
    safety = List.copyOf(safety);
    mornings = List.copyOf(mornings);
    weeks = List.copyOf(weeks);
    cautions = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(cautions));
  }

  /** The mean score on some days in a row; NaN where none is recorded. */
  public double mean(Stretch days) {
    return mornings.stream()
        .filter(morning -> days.contains(morning.date()))
        .map(Morning::score)
        .flatMapToDouble(OptionalDouble::stream)
        .average()
        .orElse(Double.NaN);
  }

  /** Every switch of the setup, in order of date. */
  public List<Switch> switches() {
    return changes.stream()
        .flatMap(change -> change.switches().stream())
        .sorted(Comparator.comparing(Switch::date))
        .toList();
  }

  /** The change that counts: the one named beforehand, else the one switched last. */
  public Optional<LevelChange> headlineChange() {
    return headline.isPresent() ? Optional.of(changes.get(headline.getAsInt())) : Optional.empty();
  }

  /** What a reader must know about the log as a whole. */
  public enum Caution {
    /** Memory above 0.7: the error rates were not tested there. */
    LONG_MEMORY,
    /** More than a quarter of the mornings are missing. */
    MANY_MISSING,
    /** A few nights on another pillow or mattress count with the stretches that they interrupt. */
    FEW_NIGHTS_ELSEWHERE,
    /** A pillow or mattress has more than 100 names: its column is left out of the setup. */
    TOO_MANY_NAMES,
    /** Sessions follow the day of the week: weekdays are allowed for in the day-after answers. */
    SESSIONS_FOLLOW_WEEKDAY,
    /** Under 60 mornings the weekly-rate answer is rough. */
    WEEKLY_RATE_ROUGH
  }
}
