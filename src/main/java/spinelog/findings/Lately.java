package spinelog.findings;

import spinelog.findings.Answer.Estimated;

/**
 * The last recorded mornings beside those before them with the same setup: how it is now.
 *
 * @param earlier the mornings before them, since the setup was last switched
 * @param last the last seven recorded mornings
 * @param shift the level of the last less that of the earlier ones, in the outcome's units, with
 *     all steps of the setup allowed for; null value 0, negative is better
 */
public record Lately(Phase earlier, Phase last, Estimated shift) {
  /** The plain gap between the two means; negative is better. */
  public double gap() {
    return last.mean() - earlier.mean();
  }

  /** Where the means went, though it be by chance. */
  public Direction went() {
    return Direction.of(gap());
  }

  /** Where the scores went lately, or NONE where that is open. */
  public Direction direction() {
    return shift.direction();
  }
}
