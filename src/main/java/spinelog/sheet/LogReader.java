package spinelog.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.book.BookReader;
import spinelog.sheet.book.CsvRows;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.day.AppExport;
import spinelog.sheet.day.LogSheets;
import spinelog.sheet.write.TidyTables;

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
    return read(
        file,
        options,
        problems ->
            AppExport.asDays(BookReader.read(file, options.password(), problems), problems));
  }

  /**
   * Reads a log that was taken out of another file.
   *
   * @param file the file that it was in
   * @param tables its tables as they were written
   * @param options what the person decided
   * @throws SheetException if the tables give no diary; it carries every problem found
   */
  public static LogReading read(Path file, Map<String, byte[]> tables, ReadOptions options)
      throws SheetException {
    return read(file, options, problems -> book(tables));
  }

  /** The file beside a log that says how to read it; empty where there is none. */
  public static Optional<Path> readBeside(Path log) {
    return HeadingsFile.of(log);
  }

  /** The tables as sheets; those of other names are left out. */
  private static Book book(Map<String, byte[]> tables) throws Refusal {
    List<Grid> grids = new ArrayList<>();
    for (String name : new TreeMap<>(tables).keySet()) {
      if (TidyTables.SHEETS.containsKey(name)) {
        String text = new String(tables.get(name), StandardCharsets.UTF_8);
        grids.add(CsvRows.table(TidyTables.SHEETS.get(name), text));
      }
    }
    return new Book("report", grids);
  }

  /** Opens a file as raw sheets. */
  @FunctionalInterface
  interface Opening {
    Book open(Problems problems) throws Refusal;
  }

  static LogReading read(Path file, ReadOptions options, Opening opening) throws SheetException {
    Problems problems = new Problems();
    try {
      Book book = opening.open(problems);
      LogSheets sheets =
          new LogSheets(
              options.headings(),
              HeadingsFile.beside(file, problems),
              options.dateOrder(),
              problems);
      return new LogAssembly(SheetException.name(file), options, problems)
          .read(book, sheets.find(book));
    } catch (Refusal e) {
      e.addTo(problems);
      throw new SheetException(file, problems.all(), e.getCause());
    } catch (OutOfMemoryError | StackOverflowError e) {
      Problems one = new Problems();
      one.error(
          Kind.FILE_TOO_LARGE,
          Place.FILE,
          "",
          "the file is too large or too deeply nested to be read. Copy the log into a new"
              + " workbook.");
      throw new SheetException(file, one.all(), e);
    }
  }
}
