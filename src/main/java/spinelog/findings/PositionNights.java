package spinelog.findings;

import spinelog.diary.Position;

/**
 * The nights in one position and the mornings after them.
 *
 * @param position the position
 * @param nights nights slept in it
 * @param recorded those followed by a score
 * @param mean the mean of those scores, NaN where there is none
 * @param againstCommonest points against the commonest position; withheld for that itself
 * @param adjustedP the p value adjusted for the number of comparisons; NaN where withheld
 */
public record PositionNights(
    Position position,
    int nights,
    int recorded,
    double mean,
    Answer againstCommonest,
    double adjustedP) {}
