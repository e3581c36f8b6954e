package spinelog.report.page;

import java.time.LocalDate;

/**
 * What a document says about itself.
 *
 * @param title its title
 * @param subject what it is about
 * @param language its language ("en")
 * @param producer the program and its version
 * @param date its date
 * @param id 32 hexadecimal digits that only the same content has
 */
public record Imprint(
    String title, String subject, String language, String producer, LocalDate date, String id) {}
