package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.chart.Figure;

/**
 * A table: hair lines, a head that comes again on each page, the first column naming the row. A
 * cell that is too long ends in an ellipsis.
 *
 * @param columns the columns
 * @param rows the cells' text, as many in each row as there are columns
 * @param style how the cells look; the head is the same, strong
 * @param pad the white above and below the text of a row, in points
 * @param figures small figures, one a row, in place of the last column's text; or none
 * @param figureHeight their height in points
 */
public record Table(
    List<Column> columns,
    List<List<String>> rows,
    Style style,
    double pad,
    List<Figure> figures,
    double figureHeight)
    implements Block {
  private static final int CELL_LINES = 7;
  private static final double GUTTER = 8;
  private static final double PAD = 1.7;
  private static final double CLOSE = 1.2;
  private static final double FIGURE_HEIGHT = 26;

  /** Checks that every row has all cells. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " cells: " + row);
      }
    }
    figures = List.copyOf(figures);
    if (!figures.isEmpty() && figures.size() != rows.size()) {
      throw new IllegalArgumentException(figures.size() + " figures in " + rows.size() + " rows");
    }
  }

  /** A table in the usual size. */
  public Table(List<Column> columns, List<List<String>> rows) {
    this(columns, rows, Style.SMALL, PAD, List.of(), 0);
  }

  /** A small table that stands beside text. */
  public static Table close(List<Column> columns, List<List<String>> rows) {
    return new Table(columns, rows, Style.SMALL, CLOSE, List.of(), 0);
  }

  /** The same table in smaller letters and with closer rows. */
  public Table small() {
    return new Table(columns, rows, Style.TINY, CLOSE, List.of(), 0);
  }

  /** A table with a small figure in the last cell of each row, which has no text. */
  public static Table drawn(List<Column> columns, List<List<String>> rows, List<Figure> figures) {
    return new Table(columns, rows, Style.TINY, PAD, figures, FIGURE_HEIGHT);
  }

  /** The same table with a small figure in the last cell of each row. */
  public Table with(List<Figure> some, double height) {
    return new Table(columns, rows, style, pad, some, height);
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    Tag table = parent.child("Table");
    double[] widths = widths(width);
    Slice head =
        row(columns.stream().map(Column::head).toList(), widths, table, Optional.empty(), true);
    List<Slice> slices = new ArrayList<>();
    slices.add(head.held());
    for (int i = 0; i < rows.size(); i++) {
      Optional<Figure> figure = figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(i));
      Slice row = row(rows.get(i), widths, table, figure, false).under(head);
      boolean lonely = i == rows.size() - 2 || (i == 0 && rows.size() > 1);
      slices.add(lonely ? row.held() : row);
    }
    slices.add(Slice.gap(7));
    return slices;
  }

  /** By share; but no column is narrower than its longest word, within reason. */
  private double[] widths(double width) {
    double free = width - GUTTER * (columns.size() - 1);
    double[] least = new double[columns.size()];
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(longestWord(i), free / Math.min(4, columns.size()));
    }
    boolean[] isHeld = new boolean[columns.size()];
    double[] widths = new double[columns.size()];
    for (boolean settled = false; !settled; ) {
      double shares = 0;
      double left = free;
      for (int i = 0; i < widths.length; i++) {
        shares += isHeld[i] ? 0 : columns.get(i).share();
        left -= isHeld[i] ? least[i] : 0;
      }
      settled = true;
      for (int i = 0; i < widths.length; i++) {
        widths[i] = isHeld[i] ? least[i] : left * columns.get(i).share() / shares;
        if (!isHeld[i] && widths[i] < least[i]) {
          isHeld[i] = true;
          settled = false;
        }
      }
    }
    return widths;
  }

  private double longestWord(int column) {
    double longest = longestWord(columns.get(column).head(), style.strong());
    for (List<String> row : rows) {
      longest = Math.max(longest, longestWord(row.get(column), style));
    }
    return longest;
  }

  private static double longestWord(String text, Style style) {
    double longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, Typeface.width(word, style));
    }
    return longest + 0.1;
  }

  private Slice row(
      List<String> cells, double[] widths, Tag table, Optional<Figure> figure, boolean isHead) {
    Tag row = table.child("TR");
    Style look = isHead ? style.strong() : style;
    List<Cell> set = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < cells.size(); i++) {
      List<Line> lines =
          LineBreaker.lines(List.of(new Span(cells.get(i), look)), widths[i], CELL_LINES);
      Tag tag = isHead ? row.headCell("Column") : i == 0 ? row.headCell("Row") : row.child("TD");
      set.add(new Cell(lines, tag, left, columns.get(i).side() == Column.Side.RIGHT, widths[i]));
      left += widths[i] + GUTTER;
    }
    Optional<Cell> drawn = figure.map(one -> set.remove(set.size() - 1));
    double tallest = set.stream().mapToDouble(Cell::height).max().orElse(0);
    double least = figure.isPresent() ? figureHeight : look.leading();
    double height = Math.max(tallest, least) + 2 * pad;
    double wide = left - GUTTER;
    return Slice.of(
        height,
        (canvas, x, top) -> {
          for (Cell cell : set) {
            double down = isHead ? top + height - pad - cell.height() : top + pad;
            canvas.tagged(cell.tag(), () -> cell.draw(canvas, x, down));
          }
          drawn.ifPresent(
              cell ->
                  canvas.figureOfMany(
                      figure.orElseThrow(),
                      cell.tag(),
                      new double[] {x + cell.left(), top + pad, cell.width(), figureHeight}));
          double thickness = isHead ? 0.9 : 0.4;
          canvas.rule(x, top + height, wide, thickness, isHead ? Ink.TEXT : Ink.RULE);
        });
  }

  private record Cell(List<Line> lines, Tag tag, double left, boolean right, double width) {
    double height() {
      return lines.stream().mapToDouble(Line::leading).sum();
    }

    void draw(TaggedCanvas canvas, double x, double top) {
      double down = top;
      for (Line line : lines) {
        double indent = right ? width - line.width() : 0;
        canvas.text(line, x + left + indent, down + line.ascent());
        down += line.leading();
      }
    }
  }
}
