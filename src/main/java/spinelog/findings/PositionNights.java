package spinelog.findings;

import spinelog.diary.Position;

/**
 * The nights in one position and the mornings after them.
 *
 * @param position the position
 * @param nights nights slept in it
 * @param lately those of them in the last four weeks
 * @param scored the scores after them, in order of date, adaptation days left out
 * @param againstCommonest points against the commonest position; withheld for that itself
 * @param gap the plain gap between the two means beside that answer
 * @param adjustedP the p value adjusted for the number of comparisons; NaN where withheld
 * @param claim what becomes of the comparison among all of them
 */
public record PositionNights(
    Position position,
    int nights,
    int lately,
    Scored scored,
    Answer againstCommonest,
    MeanGap gap,
    double adjustedP,
    Claim claim) {
  /** Whether the comparison holds among all of them. */
  public boolean holds() {
    return claim == Claim.HOLDS;
  }
}
