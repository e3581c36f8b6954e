package spinelog.findings;

/**
 * How the score moved over the whole period.
 *
 * @param perThirtyDays slope in points per 30 days, the setup steps allowed for; never extrapolated
 * @param senSlopePerThirtyDays Theil-Sen slope in points per 30 days, a point only; NaN under two
 *     mornings
 * @param firstWeekMean mean score of the first 7 calendar days, NaN where none is recorded
 * @param lastWeekMean mean score of the last 7 calendar days, NaN where none is recorded
 */
public record Trend(
    Answer perThirtyDays,
    double senSlopePerThirtyDays,
    double firstWeekMean,
    double lastWeekMean) {}
