package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of points.
 *
 * @param items the points
 * @param style how they look
 */
public record Bullets(List<String> items, Style style) implements Block {
  private static final double INDENT = 10;
  private static final String DOT = "\u2022 ";

  /** Copies the list. */
  public Bullets {
    items = List.copyOf(items);
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    Tag list = parent.child("L");
    List<Slice> slices = new ArrayList<>();
    for (String item : items) {
      slices.addAll(item(item, width, list.child("LI")));
      slices.add(Slice.gap(style.size() * 0.22));
    }
    slices.add(Slice.gap(style.size() * 0.33));
    // A point of one line alone would be too little below a heading.
    if (slices.size() > 1 && slices.get(1).blank() && items.size() > 1) {
      slices.set(0, slices.get(0).held());
    }
    return slices;
  }

  private List<Slice> item(String text, double width, Tag item) {
    Tag label = item.child("Lbl");
    Line dot = new Line(List.of(new Span(DOT, style)));
    List<Slice> slices = new ArrayList<>();
    List<Line> lines = LineBreaker.lines(List.of(new Span(text, style)), width - INDENT);
    for (Slice line : Paragraph.lines(lines, item.child("LBody"))) {
      boolean first = slices.isEmpty();
      Slice.Painter painter =
          (canvas, left, top) -> {
            if (first) {
              canvas.tagged(label, () -> canvas.text(dot, left + 1, top + dot.ascent()));
            }
            line.painter().paint(canvas, left + INDENT, top);
          };
      slices.add(line.with(painter));
    }
    return slices;
  }
}
