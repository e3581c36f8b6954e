package spinelog.report.page;

import java.nio.charset.StandardCharsets;

/**
 * A file that travels inside a document.
 *
 * @param name its file name, without a folder
 * @param mediaType what it is ("text/csv")
 * @param description what it holds, for a person
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and never changed once made
public record Attachment(String name, String mediaType, String description, byte[] content) {
  /** The content as UTF-8 text. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
