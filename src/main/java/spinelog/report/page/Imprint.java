package spinelog.report.page;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a document says about itself.
 *
 * @param title its title
 * @param subject what it is about
 * @param language its language ("en")
 * @param producer the program and its version
 * @param date its date
 * @param id 32 hexadecimal digits that only the same content has
 * @param record what the program is to find again in it, by names of letters only
 */
public record Imprint(
    String title,
    String subject,
    String language,
    String producer,
    LocalDate date,
    String id,
    Map<String, String> record) {
  /** Copies the record. */
  public Imprint {
    record = Map.copyOf(record);
  }
}
