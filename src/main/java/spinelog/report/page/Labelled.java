package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A quiet label with its text beside it; labels of one width make a column.
 *
 * @param label what the text says
 * @param text the text
 * @param indent where the text starts, in points from the label's left edge
 */
public record Labelled(String label, String text, double indent) implements Block {
  private static final double BETWEEN = 8;

  /** Labels and their texts below each other; all texts start behind the longest label. */
  public static Block column(List<List<String>> labelled) {
    return column(labelled, indent(labelled));
  }

  /** Where texts start behind the longest of their labels, in points. */
  public static double indent(List<List<String>> labelled) {
    return BETWEEN
        + labelled.stream().mapToDouble(line -> name(line.get(0)).width()).max().orElse(0);
  }

  /** Labels and their texts below each other, starting where they are told to. */
  public static Block column(List<List<String>> labelled, double indent) {
    return Block.stack(
        labelled.stream().map(line -> new Labelled(line.get(0), line.get(1), indent)).toList());
  }

  private static Line name(String label) {
    return new Line(List.of(new Span(label + " ", Style.QUIET)));
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    Tag tag = parent.child("P");
    Line name = name(label);
    List<Slice> slices = new ArrayList<>();
    for (Line line : LineBreaker.lines(List.of(new Span(text, Style.BODY)), width - indent)) {
      boolean first = slices.isEmpty();
      slices.add(
          Slice.of(
                  line.leading(),
                  (canvas, left, top) ->
                      canvas.tagged(
                          tag,
                          () -> {
                            double base = top + line.ascent();
                            if (first) {
                              canvas.text(name, left, base);
                            }
                            canvas.text(line, left + indent, base);
                          }))
              .held());
    }
    slices.add(Slice.gap(0.5));
    return slices;
  }
}
