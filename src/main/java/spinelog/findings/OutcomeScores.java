package spinelog.findings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import spinelog.diary.Outcome;

/**
 * Every recorded score of one outcome.
 *
 * @param outcome the outcome
 * @param byDate its scores by date, at least one
 * @param byWeek the means of the weeks with {@link Rules#KNOWN_OF_WEEK} scores or more, by their
 *     first date
 * @param mean their mean
 */
public record OutcomeScores(
    Outcome outcome,
    SortedMap<LocalDate, Double> byDate,
    SortedMap<LocalDate, Double> byWeek,
    double mean) {
  /** Copies the maps. */
  public OutcomeScores {
    byDate = Collections.unmodifiableSortedMap(new TreeMap<>(byDate));
    byWeek = Collections.unmodifiableSortedMap(new TreeMap<>(byWeek));
  }
}
