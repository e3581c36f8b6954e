package spinelog.findings;

import java.util.Optional;

/**
 * How the score moved over the whole period.
 *
 * @param perThirtyDays slope in points per 30 days, the setup steps allowed for; never extrapolated
 * @param senSlopePerThirtyDays Theil-Sen slope in points per 30 days, a point only; NaN where it is
 *     withheld
 * @param firstSeven the days from the first one to the seventh recorded morning; where fewer than
 *     14 are recorded, as many as half of them
 * @param lastSeven the same at the end
 * @param months the first and the last four weeks of a long log, in which weekdays count alike
 */
public record Trend(
    Answer perThirtyDays,
    double senSlopePerThirtyDays,
    Phase firstSeven,
    Phase lastSeven,
    Optional<Ends> months) {

  /**
   * Both ends of the period.
   *
   * @param early the mornings at its beginning
   * @param late the mornings at its end
   */
  public record Ends(Phase early, Phase late) {}
}
