package spinelog.findings;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the score moved over the whole period.
 *
 * @param perThirtyDays slope in points per 30 days, the setup steps allowed for; never extrapolated
 * @param atMost the further bound, without its sign, of an interval that holds 0 and none but
 *     slight slopes, in points per 30 days; else empty
 * @param senSlopePerThirtyDays Theil-Sen slope in points per 30 days, a point only; NaN where it is
 *     withheld
 * @param firstSeven the days from the first one to the seventh recorded morning; where fewer than
 *     14 are recorded, as many as half of them
 * @param lastSeven the same at the end
 * @param lately the last seven recorded mornings beside those before them with the same setup;
 *     empty where fewer than seven are recorded before them
 * @param months the first and the last four weeks of a long log, in which weekdays count alike
 */
public record Trend(
    Answer perThirtyDays,
    OptionalDouble atMost,
    double senSlopePerThirtyDays,
    Phase firstSeven,
    Phase lastSeven,
    Optional<Lately> lately,
    Optional<Ends> months) {

  /**
   * An earlier and a later phase.
   *
   * @param early the earlier one
   * @param late the later one
   */
  public record Ends(Phase early, Phase late) {}
}
