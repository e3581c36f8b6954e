package spinelog.sheet.day;

import java.util.Optional;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.WrittenDate;

/**
 * One row below the headings.
 *
 * @param header the headings
 * @param row the row
 */
public record LogRow(Header header, Grid.Row row) {
  private static final Words WORDS = Words.IN_CELLS;

  /** The cell of one column of the log, blank where there is none. */
  public Cell cell(LogColumn column) {
    return header.cell(row, column);
  }

  /** The place of that cell. */
  public Place place(LogColumn column) {
    return header.place(row, column);
  }

  /** The column that dates this row: the one filled in, a form's time of sending last. */
  public LogColumn dateColumn() {
    return header.columns().keySet().stream()
        .filter(LogColumn::isDate)
        .filter(column -> !cell(column).isBlank())
        .findFirst()
        .or(() -> header.columns().keySet().stream().filter(LogColumn::isDate).findFirst())
        .orElse(LogColumn.DATE);
  }

  /** Whether anything but the date is filled in. */
  public boolean hasEntries() {
    return header.columns().keySet().stream()
        .anyMatch(column -> !column.isDate() && !cell(column).isBlank());
  }

  /** Whether something that could be a date stands where its date belongs. */
  boolean isDated() {
    Cell date = cell(dateColumn());
    return switch (date.kind()) {
      case BLANK, BOOLEAN, ERROR, TIME, PERCENT, REPEATED, CUT -> false;
      case NUMBER, DATE_TIME -> true;
      case TEXT -> DateColumn.written(date).kind() != WrittenDate.Kind.NONE;
    };
  }

  /** Whether the row is one of totals or a legend: its first words say so. */
  boolean isTotal() {
    Optional<Cell> first =
        row.cells().values().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT).findFirst();
    return first.isPresent()
        && WORDS.has("total", Headings.key(first.get().text()).split(" ", 2)[0]);
  }
}
