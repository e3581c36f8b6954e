package spinelog.analysis;

import java.time.LocalDate;
import java.util.Optional;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;

/**
 * All that is chosen before looking at the scores. The defaults live here and nowhere else.
 *
 * @param outcome the headline outcome
 * @param from the first date analysed, empty for the log's first
 * @param to the last date analysed, empty for the log's last
 * @param mcid the smallest important change, in points, above 0
 * @param confidence the nominal coverage of every interval, from 0.5 to 0.999
 * @param adaptationDays mornings left out after each change, 0 to 60
 */
public record AnalysisPlan(
    Outcome outcome,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    double mcid,
    double confidence,
    int adaptationDays) {
  /** The plan of someone who chose nothing. */
  public static final AnalysisPlan DEFAULT =
      new AnalysisPlan(Outcome.STIFFNESS, Optional.empty(), Optional.empty(), 2.0, 0.95, 0);

  /** Checks every choice; the message names the choice. */
  public AnalysisPlan {
    if (!(mcid > 0 && mcid <= outcome.highest())) {
      throw new IllegalArgumentException(
          "the smallest important change must be above 0 and at most " + outcome.highest());
    }
    if (!(confidence >= 0.5 && confidence <= 0.999)) {
      throw new IllegalArgumentException("the confidence must be from 0.5 to 0.999");
    }
    if (adaptationDays < 0 || adaptationDays > 60) {
      throw new IllegalArgumentException("the adaptation days must be from 0 to 60");
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException("the first date lies after the last");
    }
  }

  /** Whether any day of a diary lies between the plan's dates. */
  public boolean covers(Diary diary) {
    return from.map(date -> !date.isAfter(diary.last())).orElse(true)
        && to.map(date -> !date.isBefore(diary.first())).orElse(true);
  }

  /** The same plan with another outcome as its headline. */
  public AnalysisPlan with(Outcome other) {
    return new AnalysisPlan(
        other, from, to, Math.min(mcid, other.highest()), confidence, adaptationDays);
  }
}
