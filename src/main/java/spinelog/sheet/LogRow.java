package spinelog.sheet;

import java.util.Optional;

/**
 * One row below the headings.
 *
 * @param header the headings
 * @param row the row
 */
record LogRow(Header header, Grid.Row row) {
  private static final Words WORDS = Words.IN_CELLS;

  Cell cell(LogColumn column) {
    return header.cell(row, column);
  }

  Place place(LogColumn column) {
    return header.place(row, column);
  }

  /** The column that dates this row: the one filled in, a form's time of sending last. */
  LogColumn dateColumn() {
    return header.columns().keySet().stream()
        .filter(LogColumn::isDate)
        .filter(column -> !cell(column).isBlank())
        .findFirst()
        .or(() -> header.columns().keySet().stream().filter(LogColumn::isDate).findFirst())
        .orElse(LogColumn.DATE);
  }

  /** Whether anything but the date is filled in. */
  boolean hasEntries() {
    return header.columns().keySet().stream()
        .anyMatch(column -> !column.isDate() && !cell(column).isBlank());
  }

  /** Whether the row is one of totals or a legend: its first words say so. */
  boolean isTotal() {
    Optional<Cell> first =
        row.cells().values().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT).findFirst();
    return first.isPresent()
        && WORDS.has("total", Headings.key(first.get().text()).split(" ", 2)[0]);
  }
}
