package spinelog.sheet.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.column.Header;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.WrittenDate;

/** Tells cells that are a day of the calendar from numbers and words that only look like one. */
public final class DayCells {
  private static final int FIRST_SERIAL = 32_000;
  private static final int LAST_SERIAL = 80_000;
  private static final int FIRST_COMPACT = 19_000_000;

  private DayCells() {}

  /** Whether a cell is a day, with its year or without. */
  static boolean isDay(Cell cell) {
    return switch (cell.kind()) {
      case DATE_TIME -> true;
      case NUMBER ->
          cell.number() > FIRST_COMPACT
              || (cell.number() >= FIRST_SERIAL && cell.number() <= LAST_SERIAL);
      case TEXT -> DateColumn.written(cell).kind() != WrittenDate.Kind.NONE;
      default -> false;
    };
  }

  /** Whether a cell is a day in some year that is not written. */
  static boolean isYearless(Cell cell) {
    return DateColumn.written(cell).kind() == WrittenDate.Kind.YEARLESS;
  }

  /** The filled cells below a heading, in order. */
  public static List<Cell> below(Header header, int column) {
    return rowsBelow(header).map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).toList();
  }

  /** Whether most cells below a heading are days. */
  public static boolean areBelow(Header header, int column) {
    return areMostly(below(header, column), DayCells::isDay);
  }

  /** Whether more than half of some cells are so; none of no cells. */
  static boolean areMostly(List<Cell> cells, Predicate<Cell> what) {
    return cells.stream().filter(what).count() * 2 > cells.size();
  }

  /** The rows below the headings. */
  static Stream<Grid.Row> rowsBelow(Header header) {
    return header.grid().rows().stream().filter(row -> row.number() > header.row().number());
  }
}
