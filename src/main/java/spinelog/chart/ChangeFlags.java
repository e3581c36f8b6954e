package spinelog.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.analysis.LevelChange;

/** Setup changes named above a plot, each on a pole that stands on its day; no two texts meet. */
record ChangeFlags(List<Flag> flags) implements ChangeLabels {
  private static final int MOST_ROWS = 3;
  private static final double GAP = 5;
  private static final double FROM_POLE = 2.5;
  private static final double BELOW_TEXT = 2.5;

  /** The date in words, and what changed. */
  private record Lettered(String date, String name) {
    double width() {
      return nameStart() + Canvas.Type.LABEL.width(name);
    }

    double nameStart() {
      return Canvas.Type.STRONG.width(date) + 3;
    }
  }

  /** A text from left to right in a row above the plot (0 is the lowest), and its pole. */
  private record Flag(double pole, double left, double right, int row, Lettered text) {
    boolean meets(Flag other) {
      boolean sameRow = row == other.row && left < other.right + GAP && other.left < right + GAP;
      return sameRow || crosses(other) || other.crosses(this);
    }

    private boolean crosses(Flag other) {
      return row >= other.row && other.left - 1 < pole && pole < other.right + 1;
    }
  }

  /** The flags if they all fit in three rows in some wording, the longest wording first. */
  static Optional<ChangeFlags> fitting(List<LevelChange> changes, DayAxis axis, Rectangle2D span) {
    List<List<Lettered>> wordings =
        List.of(
            worded(changes, 0, span.getWidth() * 0.8),
            worded(changes, 1, span.getWidth() * 0.6),
            worded(changes, 1, span.getWidth() * 0.3));
    return wordings.stream()
        .map(wording -> placed(changes, wording, axis, span))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Lettered> worded(List<LevelChange> changes, int form, double width) {
    return changes.stream()
        .map(
            change -> {
              String date = Words.dayAndMonth(change.date());
              double left = new Lettered(date, "").nameStart();
              String name = ChangeName.of(change).forms().get(form);
              return new Lettered(date, Canvas.Type.LABEL.shortened(name, width - left));
            })
        .toList();
  }

  private static Optional<ChangeFlags> placed(
      List<LevelChange> changes, List<Lettered> texts, DayAxis axis, Rectangle2D span) {
    List<Flag> placed = new ArrayList<>();
    for (int i = changes.size() - 1; i >= 0; i--) {
      double pole = axis.nightBefore(changes.get(i).date(), span);
      Optional<Flag> flag = firstFree(pole, texts.get(i), placed, span);
      if (flag.isEmpty()) {
        return Optional.empty();
      }
      placed.add(flag.get());
    }
    return Optional.of(new ChangeFlags(placed));
  }

  private static Optional<Flag> firstFree(
      double pole, Lettered text, List<Flag> placed, Rectangle2D span) {
    double after = pole + FROM_POLE;
    double before = pole - FROM_POLE;
    for (int row = 0; row < MOST_ROWS; row++) {
      Flag right = new Flag(pole, after, after + text.width(), row, text);
      Flag left = new Flag(pole, before - text.width(), before, row, text);
      for (Flag flag : List.of(right, left)) {
        boolean inside =
            flag.left() >= span.getMinX() - Panel.LEFT
                && flag.right() <= span.getMaxX() + Panel.RIGHT;
        if (inside && placed.stream().noneMatch(flag::meets)) {
          return Optional.of(flag);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public double height() {
    return flags.stream().mapToInt(flag -> flag.row() + 1).max().orElse(0) * Canvas.LINE;
  }

  @Override
  public void draw(Canvas canvas, double top, double foot) {
    double lowest = top + height();
    for (Flag flag : flags) {
      double baseline = lowest - flag.row() * Canvas.LINE - BELOW_TEXT;
      canvas.line(
          new Line2D.Double(flag.pole(), baseline - Canvas.ASCENT, flag.pole(), foot),
          ChartStyle.FIRM,
          ChartStyle.INK);
      canvas.text(flag.text().date(), Canvas.Type.STRONG, flag.left(), baseline);
      double name = flag.left() + flag.text().nameStart();
      canvas.text(flag.text().name(), Canvas.Type.LABEL, name, baseline);
    }
  }
}
