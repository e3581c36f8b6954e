package spinelog.findings;

import java.util.List;

/**
 * Recorded scores of one kind, as a figure draws them and a table averages them.
 *
 * @param scores the scores, in order of date
 * @param mean their mean; NaN where there is none
 */
public record Scored(List<Double> scores, double mean) {
  /** Copies the list. */
  public Scored {
    scores = List.copyOf(scores);
  }

  /** How many there are. */
  public int recorded() {
    return scores.size();
  }
}
