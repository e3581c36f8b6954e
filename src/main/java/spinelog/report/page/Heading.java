package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading; it stays with what follows and has a bookmark.
 *
 * @param level 1 for the report, 2 for its parts, 3 for what is in them
 * @param text its words
 * @param size in points
 */
public record Heading(int level, String text, double size) implements Block {
  private static final double[] SIZES = {17, 12.5, 9.6};
  private static final double[] BEFORE = {0, 12, 7};
  private static final double[] AFTER = {3, 4, 2.5};

  /** A heading in its level's usual size. */
  public Heading(int level, String text) {
    this(level, text, SIZES[level - 1]);
  }

  /** A small heading of level 2, for a page on which much stands. */
  public static Heading small(String text) {
    return new Heading(2, text, SIZES[2]);
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    Style style = new Style(Weight.SEMIBOLD, size, Ink.ACCENT);
    Tag tag = parent.child("H" + level);
    List<Slice> slices = new ArrayList<>();
    slices.add(Slice.gap(isSmall() ? 6 : BEFORE[level - 1]));
    boolean first = true;
    for (Line line : LineBreaker.lines(List.of(new Span(text, style)), width, 3)) {
      boolean marks = first;
      slices.add(
          Slice.of(
                  line.leading(),
                  (canvas, left, top) -> {
                    if (marks) {
                      canvas.bookmark(level, text, top);
                    }
                    canvas.tagged(tag, () -> canvas.text(line, left, top + line.ascent()));
                  })
              .held());
      first = false;
    }
    slices.add(Slice.gap(isSmall() ? 1.5 : AFTER[level - 1]));
    return slices;
  }

  private boolean isSmall() {
    return size < SIZES[level - 1];
  }
}
