package spinelog.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * How a plan was kept, night by night, or day by day. Only nights whose morning is scored count.
 *
 * @param planned the nights of the plan
 * @param recorded the mornings of them that are scored
 * @param leftOut those of them that the plan leaves out, as said beforehand
 * @param unknown those of which it is not known what was used
 * @param otherwise the mornings after nights on which the plan was not kept
 */
public record KeptNights(
    int planned, int recorded, int leftOut, int unknown, List<LocalDate> otherwise) {
  /** Copies the list. */
  public KeptNights {
    otherwise = List.copyOf(otherwise);
  }

  /** The nights on which it was kept. */
  public int kept() {
    return recorded - unknown - otherwise.size();
  }

  /** Whether it is known of every scored morning that it was kept. */
  public boolean isPerfect() {
    return kept() == recorded;
  }
}
