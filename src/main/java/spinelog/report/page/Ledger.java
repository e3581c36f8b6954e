package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A long table of short rows, in as many columns of the page as its rows are narrow enough for.
 * What is said of a row stands behind its cells and goes on below them.
 *
 * @param columns the cells' columns, the first naming the row; none is wider than what it holds
 * @param remarks the head of what is said of the rows, "" where nothing is said of any
 * @param rows the rows
 */
public record Ledger(List<Column> columns, String remarks, List<LedgerRow> rows) implements Block {
  private static final Style STYLE = new Style(Weight.REGULAR, 7, Ink.TEXT);
  private static final double LEADING = 1.23 * STYLE.size();
  private static final double BASE = 0.94 * STYLE.size();
  private static final double GUTTER = 4.4;
  private static final double PAD = 1.4;
  private static final double BEFORE_TITLE = 3.5;
  private static final int MOST_COLUMNS = 4;

  /** What a remark has beside its row at least, in points: some words. */
  private static final double REMARK = 62;

  /** Copies the lists. */
  public Ledger {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    Shape shape = shape(width);
    Tag table = parent.child("Table");
    Slice head = head(shape, table.child("TR"));
    List<Slice> slices = new ArrayList<>(List.of(head.held()));
    for (int i = 0; i < rows.size(); i++) {
      boolean isLonely =
          i == 0 || i == rows.size() - 2 || !(rows.get(i) instanceof LedgerRow.Entry);
      for (Slice slice : row(rows.get(i), shape, table.child("TR"))) {
        slices.add((isLonely ? slice.held() : slice).under(head));
      }
    }
    return slices.stream().map(slice -> slice.in(shape.page())).toList();
  }

  /**
   * Where things stand.
   *
   * @param page the columns of the page
   * @param widths the widths of the cells' columns, in points
   */
  private record Shape(Columns page, List<Double> widths) {
    double left(int column) {
      double left = 0;
      for (int i = 0; i < column; i++) {
        left += widths.get(i) + GUTTER;
      }
      return left;
    }

    double remark() {
      return page.width() - left(widths.size());
    }

    double indent() {
      return left(1);
    }
  }

  private Shape shape(double width) {
    List<Double> widths = IntStream.range(0, columns.size()).mapToObj(this::width).toList();
    double cells = widths.stream().mapToDouble(one -> one + GUTTER).sum();
    double head = widestWord(remarks);
    double beside = remarks.isEmpty() ? -GUTTER : Math.max(REMARK, head);
    Columns page = Columns.atLeast(cells + beside, width, MOST_COLUMNS);
    Columns two = Columns.of(2, width);
    boolean isTight = page.isNone() && cells + head <= two.width();
    return new Shape(isTight ? two : page, widths);
  }

  private double width(int column) {
    double widest = widestWord(columns.get(column).head());
    for (LedgerRow row : rows) {
      if (row instanceof LedgerRow.Entry entry) {
        widest = Math.max(widest, Typeface.width(entry.cells().get(column), STYLE));
      }
    }
    return widest + 0.1;
  }

  private static double widestWord(String head) {
    double widest = 0;
    for (String word : head.split(" ", -1)) {
      widest = Math.max(widest, Typeface.width(word, STYLE.strong()));
    }
    return widest;
  }

  private Slice head(Shape shape, Tag row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(headCell(columns.get(i), shape.left(i), shape.widths().get(i), row));
    }
    if (!remarks.isEmpty()) {
      cells.add(
          headCell(Column.words(remarks, 1), shape.left(columns.size()), shape.remark(), row));
    }
    int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    double height = most * LEADING + PAD;
    return Slice.of(
        height,
        (canvas, left, top) -> {
          for (Cell cell : cells) {
            cell.paint(canvas, left, top + (most - cell.lines().size()) * LEADING);
          }
          canvas.rule(left, top + height, shape.page().width(), 0.8, Ink.TEXT);
        });
  }

  private static Cell headCell(Column column, double left, double width, Tag row) {
    List<Span> text = List.of(new Span(column.head(), STYLE.strong()));
    List<Line> lines = LineBreaker.lines(text, width);
    boolean isRight = column.side() == Column.Side.RIGHT;
    return new Cell(lines, row.headCell("Column"), left, isRight ? width : 0);
  }

  private List<Slice> row(LedgerRow row, Shape shape, Tag tag) {
    if (row instanceof LedgerRow.Entry entry) {
      return entry(entry, shape, tag);
    }
    Tag cell = tag.wideCell(columns.size() + (remarks.isEmpty() ? 0 : 1));
    return row instanceof LedgerRow.Title title
        ? title(title, shape, cell)
        : across((LedgerRow.Across) row, shape, cell);
  }

  private static List<Slice> title(LedgerRow.Title title, Shape shape, Tag cell) {
    List<Span> text = new ArrayList<>(List.of(new Span(title.name(), STYLE.strong())));
    if (!title.text().isEmpty()) {
      text.add(new Span("  " + title.text(), STYLE));
    }
    List<Line> lines = LineBreaker.lines(text, shape.page().width());
    double height = lines.size() * LEADING + PAD;
    Slice slice =
        Slice.of(
            height,
            (canvas, left, top) -> {
              canvas.bookmark(3, title.name(), top);
              new Cell(lines, cell, 0, 0).paint(canvas, left, top);
              canvas.rule(left, top + height, shape.page().width(), 0.4, Ink.TEXT);
            });
    return List.of(Slice.gap(BEFORE_TITLE), slice);
  }

  private static List<Slice> across(LedgerRow.Across across, Shape shape, Tag cell) {
    List<Line> lines =
        LineBreaker.lines(List.of(new Span(across.text(), STYLE)), shape.page().width());
    Cell text = new Cell(lines, cell, 0, 0);
    return List.of(
        Slice.of(
            lines.size() * LEADING + over(across.ruled()),
            (canvas, left, top) -> {
              part(across.ruled(), shape, canvas, left, top);
              text.paint(canvas, left, top + over(across.ruled()));
            }));
  }

  private List<Slice> entry(LedgerRow.Entry entry, Shape shape, Tag row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Tag tag = i == 0 ? row.headCell("Row") : row.child("TD");
      boolean isRight = columns.get(i).side() == Column.Side.RIGHT;
      Line line = new Line(List.of(new Span(entry.cells().get(i), STYLE)));
      cells.add(new Cell(List.of(line), tag, shape.left(i), isRight ? shape.widths().get(i) : 0));
    }
    List<Line> said = said(entry, shape);
    Tag tag = row.child("TD");
    if (!remarks.isEmpty()) {
      cells.add(new Cell(said.subList(0, 1), tag, shape.left(columns.size()), 0));
    }
    List<Slice> slices = new ArrayList<>();
    slices.add(
        Slice.of(
            LEADING + over(entry.ruled()),
            (canvas, left, top) -> {
              part(entry.ruled(), shape, canvas, left, top);
              cells.forEach(cell -> cell.paint(canvas, left, top + over(entry.ruled())));
            }));
    for (Line line : said.subList(Math.min(1, said.size()), said.size())) {
      slices.set(slices.size() - 1, slices.get(slices.size() - 1).held());
      Cell more = new Cell(List.of(line), tag, shape.indent(), 0);
      slices.add(Slice.of(LEADING, more::paint));
    }
    return slices;
  }

  /** The lines of what is said of a row; the first, which stands beside it, may be empty. */
  private List<Line> said(LedgerRow.Entry entry, Shape shape) {
    List<Span> text = new ArrayList<>();
    if (!entry.warning().isEmpty()) {
      text.add(new Span(entry.warning() + " ", STYLE.strong()));
    }
    entry.remarks().forEach(remark -> text.add(new Span(remark, STYLE)));
    double below = shape.page().width() - shape.indent();
    List<Line> lines = LineBreaker.runOn(text, shape.remark(), below);
    return lines.isEmpty() ? List.of(new Line(List.of())) : lines;
  }

  /** The white that a line between rows takes, in points. */
  private static double over(boolean isRuled) {
    return isRuled ? PAD : 0;
  }

  private static void part(
      boolean isRuled, Shape shape, TaggedCanvas canvas, double left, double top) {
    if (isRuled) {
      canvas.rule(left, top + PAD / 2, shape.page().width(), 0.3, Ink.RULE);
    }
  }

  /** Lines in their place in a row; where they have a width, they end at its right. */
  private record Cell(List<Line> lines, Tag tag, double left, double width) {
    void paint(TaggedCanvas canvas, double x, double top) {
      canvas.tagged(
          tag,
          () -> {
            double base = top + BASE;
            for (Line line : lines) {
              double indent = width > 0 ? width - line.width() : 0;
              canvas.text(line, x + left + indent, base);
              base += LEADING;
            }
          });
    }
  }
}
