package spinelog.cli;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a run takes from where it takes place, and from nowhere else.
 *
 * @param today the report's date where --as-of is not given
 * @param locale whose language a report is written in where neither --lang nor the log says
 */
public record Surroundings(LocalDate today, Locale locale) {}
