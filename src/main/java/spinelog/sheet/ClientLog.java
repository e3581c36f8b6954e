package spinelog.sheet;

import java.nio.file.Path;
import java.util.List;
import spinelog.diary.About;
import spinelog.diary.Diary;
import spinelog.diary.SheetProblem;
import spinelog.sheet.cell.Book;

/** One client's rows of a book, still to be understood. */
public final class ClientLog {
  private final String client;
  private final Origin origin;
  private final Book book;
  private final List<SheetProblem> known;

  /** Where it comes from, and what was decided about reading it. */
  record Origin(Path file, ReadOptions options) {}

  ClientLog(String client, Origin origin, Book book, List<SheetProblem> known) {
    this.client = client;
    this.origin = origin;
    this.book = book;
    this.known = known;
  }

  /** The client's name; "" for what is nobody's. */
  public String client() {
    return client;
  }

  /**
   * Reads it.
   *
   * @throws SheetException if it gives no diary; it carries every problem found
   */
  public LogReading read() throws SheetException {
    if (book.grids().isEmpty()) {
      throw new SheetException(origin.file(), known, null);
    }
    LogReading read =
        LogReader.read(origin.file(), origin.options(), problems -> book).after(known);
    Diary diary = read.diary();
    Diary named =
        new Diary(named(diary.about()), diary.days(), diary.declaredChanges(), diary.trial());
    return new LogReading(named, read.summary(), read.problems(), read.rows());
  }

  private About named(About about) {
    return new About(
        client, about.reportFor(), about.goal(), about.conditions(), about.plannedChanges());
  }
}
