package spinelog.findings;

/**
 * A support on the nights it is meant for: a knee pillow on side nights, a lumbar support on back
 * nights.
 *
 * @param with such nights with it, followed by a score
 * @param without such nights without it, followed by a score
 * @param meanWith mean score after nights with it, NaN where there is none
 * @param meanWithout mean score after nights without it, NaN where there is none
 * @param difference points with it against without it; negative is better
 */
public record SupportNights(
    int with, int without, double meanWith, double meanWithout, Answer difference) {}
