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
 * @param mean their mean
 */
public record OutcomeScores(Outcome outcome, SortedMap<LocalDate, Double> byDate, double mean) {
  /** Copies the map. */
  public OutcomeScores {
    byDate = Collections.unmodifiableSortedMap(new TreeMap<>(byDate));
  }
}
