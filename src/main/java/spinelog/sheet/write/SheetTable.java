package spinelog.sheet.write;

import java.time.LocalDate;
import java.util.List;

/**
 * A table to be written as a workbook, to be sorted and filtered there. Nothing in it is ever a
 * formula.
 *
 * @param name the sheet's name
 * @param columns its columns; the first stays in view, as the headings do
 * @param rows as many values in each as there are columns
 */
public record SheetTable(String name, List<Column> columns, List<List<Value>> rows) {
  /** Copies the lists. */
  public SheetTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param letters about how many letters wide it is
   */
  public record Column(String heading, int letters) {}

  /** What a cell holds. */
  public sealed interface Value {
    /** A cell that holds nothing. */
    Value NOTHING = new Words("");
  }

  /** Text, whatever it begins with. */
  public record Words(String text) implements Value {}

  /** A number, shown with no decimal or with one. */
  public record Amount(double number, int decimals) implements Value {}

  /** A date. */
  public record Day(LocalDate date) implements Value {}

  /** Text that opens another file. */
  public record Link(String text, String address) implements Value {}
}
