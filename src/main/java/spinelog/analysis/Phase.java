package spinelog.analysis;

import java.time.LocalDate;

/**
 * The recorded mornings on one side of a setup change.
 *
 * @param first the first date of the phase
 * @param last the last date of the phase
 * @param recorded mornings with a score
 * @param missing calendar days without a score
 * @param mean the mean score, NaN where nothing is recorded
 * @param median the median score, NaN where nothing is recorded
 * @param min the lowest score, NaN where nothing is recorded
 * @param max the highest score, NaN where nothing is recorded
 */
public record Phase(
    LocalDate first,
    LocalDate last,
    int recorded,
    int missing,
    double mean,
    double median,
    double min,
    double max) {}
