package spinelog.report.page;

/**
 * A file that travels inside a document.
 *
 * @param name its file name, without a folder
 * @param mediaType what it is ("text/csv")
 * @param description what it holds, for a person
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and never changed once made
public record Attachment(String name, String mediaType, String description, byte[] content) {}
