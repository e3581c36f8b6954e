package spinelog.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * The recorded mornings in one state of a setup: one stretch of days, or several where the setup
 * was switched back.
 *
 * @param stretches the stretches in order, at least one
 * @param scores the recorded scores, in order of date
 * @param missing calendar days without a score
 * @param mean the mean score, NaN where nothing is recorded
 * @param median the median score, NaN where nothing is recorded
 * @param min the lowest score, NaN where nothing is recorded
 * @param max the highest score, NaN where nothing is recorded
 */
public record Phase(
    List<Stretch> stretches,
    List<Double> scores,
    int missing,
    double mean,
    double median,
    double min,
    double max) {
  /** Copies the lists. */
  public Phase {
    stretches = List.copyOf(stretches);
    scores = List.copyOf(scores);
  }

  /** Mornings with a score. */
  public int recorded() {
    return scores.size();
  }

  /** Calendar days, with a score or without. */
  public int days() {
    return recorded() + missing;
  }

  /** The first date. */
  public LocalDate first() {
    return stretches.get(0).first();
  }

  /** The last date. */
  public LocalDate last() {
    return stretches.get(stretches.size() - 1).last();
  }

  /** Whether a date lies in one of its stretches. */
  public boolean contains(LocalDate date) {
    return stretches.stream().anyMatch(stretch -> stretch.contains(date));
  }
}
