package spinelog.diary;

/**
 * Something wrong in a sheet: where, what was found, what was expected, what to do. It lives here,
 * not with the reader, because it travels on into the report.
 *
 * @param level how bad it is
 * @param sheet the sheet's name, "" where the file has none or the problem is the file
 * @param cell the cell or range ("I14", "A2:A5"), "" where the problem is the file; in text files
 *     the column letter and the record's number, the header counted
 * @param column the heading that the column is read as ("Morning stiffness"), "" where none
 * @param found what the cell holds, shortened where long, "" where nothing
 * @param message what was expected, what was made of it, and what to do, in one or two sentences
 */
public record SheetProblem(
    Level level, String sheet, String cell, String column, String found, String message) {
  /** How bad a problem is. */
  public enum Level {
    /** The value was not used. */
    ERROR,
    /** The value was used after a doubtful reading. */
    WARNING,
    /** Harmless; only in the details. */
    NOTE
  }
}
