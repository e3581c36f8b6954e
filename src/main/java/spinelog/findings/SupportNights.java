package spinelog.findings;

/**
 * A support on the nights it is meant for: a knee pillow on side nights, a lumbar support on back
 * nights.
 *
 * @param with the scores after such nights with it
 * @param without the scores after such nights without it
 * @param difference points with it against without it; negative is better
 */
public record SupportNights(Scored with, Scored without, Answer difference) {
  /** Such nights, followed by a score, of which it is known. */
  public int known() {
    return with.recorded() + without.recorded();
  }
}
