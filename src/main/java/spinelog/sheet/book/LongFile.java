package spinelog.sheet.book;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import spinelog.diary.SheetProblem;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Refusal;

/** A file with more rows than are held of any log: they are gone through, as often as asked. */
interface LongFile extends Closeable {
  /** The format found. */
  String format();

  /** What is known of the whole file, once it was gone through: what is not shown, not read. */
  List<SheetProblem> found();

  /** Goes through the rows of all tables. */
  void each(RowTaker taker) throws IOException, Refusal;

  /** All tables but those, counted from 0: held whole, within the limits of any log. */
  List<Grid> without(Set<Integer> tables) throws IOException, Refusal;
}
