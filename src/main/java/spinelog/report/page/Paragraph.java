package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text.
 *
 * @param text its stretches
 * @param after the white below it, in points
 */
public record Paragraph(List<Span> text, double after) implements Block {
  /** Copies the list. */
  public Paragraph {
    text = List.copyOf(text);
  }

  /** A paragraph in one style. */
  public static Paragraph of(String text, Style style) {
    return new Paragraph(List.of(new Span(text, style)), style.size() * 0.55);
  }

  /** The same paragraph with other white below it. */
  public Paragraph after(double white) {
    return new Paragraph(text, white);
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    Tag tag = parent.child("P");
    List<Slice> slices = new ArrayList<>(lines(LineBreaker.lines(text, width), tag));
    slices.add(Slice.gap(after));
    return slices;
  }

  /** Lines as slices; neither the first nor the last line of a text stands alone on a page. */
  static List<Slice> lines(List<Line> lines, Tag tag) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Slice slice =
          Slice.of(
              line.leading(),
              (canvas, left, top) ->
                  canvas.tagged(tag, () -> canvas.text(line, left, top + line.ascent())));
      boolean first = i == 0 && lines.size() > 1;
      boolean secondLast = i == lines.size() - 2;
      slices.add(first || secondLast ? slice.held() : slice);
    }
    return slices;
  }
}
