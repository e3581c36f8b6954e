package spinelog.sheet;

import java.nio.file.Path;
import spinelog.sheet.book.BookReader;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.day.AppExport;
import spinelog.sheet.day.LogSheets;

/** The door of the package: reads a log of any format to a diary. */
public final class LogReader {
  private LogReader() {}

  /**
   * Reads one log. The file is opened read-only; what is wrong in single cells is collected.
   *
   * @param file the log
   * @param options what the person decided
   * @throws SheetException if the file gives no diary; it carries every problem found
   */
  public static LogReading read(Path file, ReadOptions options) throws SheetException {
    Problems problems = new Problems();
    try {
      Book book = AppExport.asDays(BookReader.read(file, options.password(), problems), problems);
      LogSheets sheets =
          new LogSheets(options.headings(), HeadingsFile.beside(file, problems), problems);
      return new LogAssembly(SheetException.name(file), options, problems)
          .read(book, sheets.find(book));
    } catch (Refusal e) {
      throw e.getMessage() == null
          ? new SheetException(file, problems.all())
          : refused(file, problems, e.getMessage());
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw refused(
          file,
          new Problems(),
          "the file is too large or too deeply nested to be read. Copy the log into a new"
              + " workbook.");
    }
  }

  private static SheetException refused(Path file, Problems problems, String message) {
    problems.error(Place.FILE, "", message);
    return new SheetException(file, problems.all());
  }
}
