package spinelog.sheet.book;

/**
 * Where a table names whose each row is.
 *
 * @param headings the number of the headings' row, counted from 1
 * @param column the column, counted from 0
 */
public record ClientColumn(int headings, int column) {}
