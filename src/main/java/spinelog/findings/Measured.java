package spinelog.findings;

import java.util.Optional;
import spinelog.diary.Measure;

/**
 * What one measure did, as counted: no interval, nothing allowed for.
 *
 * @param measure what was measured
 * @param ends the days from the first one to its seventh recorded one, and the same at the end;
 *     where fewer than 14 are recorded, as many as half of them
 * @param sides before and after the change that counts, the mornings left out for adaptation left
 *     out; empty where there is none
 */
public record Measured(Measure measure, Trend.Ends ends, Optional<Trend.Ends> sides) {}
