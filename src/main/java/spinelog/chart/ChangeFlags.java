package spinelog.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.findings.Switch;

/**
 * Setup changes named above a plot, each on a pole that stands on its day, at the left edge of what
 * it begins; no two texts meet.
 */
record ChangeFlags(List<Flag> flags) implements ChangeLabels {
  /** More would be hard to read, and slow to place. */
  private static final int MOST_FLAGS = 6;

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

    /** Whether the text begins left of its pole, which then ends below it. */
    boolean overhangs() {
      return left < pole;
    }
  }

  /** Where a text may stand. */
  private enum Reach {
    /** Right of its pole. */
    RIGHT,
    /** Or, near the plot's right end, above its pole. */
    ABOVE
  }

  /** The flags if they all fit in three rows in some wording, the longest wording first. */
  static Optional<ChangeFlags> fitting(List<Switch> changes, DayAxis axis, Rectangle2D span) {
    if (changes.size() > MOST_FLAGS) {
      return Optional.empty();
    }
    List<Lettered> full = worded(changes, 0, axis, span.getWidth() * 0.8);
    List<Lettered> brief = worded(changes, 1, axis, span.getWidth() * 0.6);
    List<Lettered> cut = worded(changes, 1, axis, span.getWidth() * 0.3);
    List<Double> poles =
        changes.stream().map(change -> axis.nightBefore(change.date(), span)).toList();
    return Stream.of(
            new Attempt(full, Reach.RIGHT),
            new Attempt(brief, Reach.RIGHT),
            new Attempt(full, Reach.ABOVE),
            new Attempt(brief, Reach.ABOVE),
            new Attempt(cut, Reach.ABOVE))
        .map(attempt -> placed(poles, attempt, List.of(), span))
        .flatMap(Optional::stream)
        .findFirst()
        .map(ChangeFlags::new);
  }

  /** A wording of all changes, and where they may stand. */
  private record Attempt(List<Lettered> texts, Reach reach) {}

  private static List<Lettered> worded(List<Switch> changes, int form, DayAxis axis, double width) {
    return changes.stream()
        .map(
            change -> {
              String date = axis.written(change.date());
              double left = new Lettered(date, "").nameStart();
              String name = ChangeName.of(change.items(), axis.words()).forms().get(form);
              return new Lettered(date, Canvas.Type.LABEL.shortened(name, width - left));
            })
        .toList();
  }

  /** Places the last change that is not placed yet, then the others, going back where stuck. */
  private static Optional<List<Flag>> placed(
      List<Double> poles, Attempt attempt, List<Flag> placed, Rectangle2D span) {
    int next = poles.size() - placed.size() - 1;
    if (next < 0) {
      return Optional.of(placed);
    }
    return candidates(poles.get(next), attempt.texts().get(next), attempt.reach(), span).stream()
        .filter(flag -> placed.stream().noneMatch(flag::meets))
        .map(flag -> Stream.concat(placed.stream(), Stream.of(flag)).toList())
        .map(more -> placed(poles, attempt, more, span))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** In any row right of the pole; where that has no room and it may, flush with the right end. */
  private static List<Flag> candidates(double pole, Lettered text, Reach reach, Rectangle2D span) {
    double end = span.getMaxX() + Panel.RIGHT;
    double right = pole + FROM_POLE;
    boolean isShifted = reach == Reach.ABOVE && right + text.width() > end;
    double left = isShifted ? end - text.width() : right;
    return IntStream.range(0, MOST_ROWS)
        .mapToObj(row -> new Flag(pole, left, left + text.width(), row, text))
        .filter(flag -> flag.left() >= span.getMinX() - Panel.LEFT)
        .filter(flag -> flag.right() <= end + 0.01)
        .toList();
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
      drawPole(canvas, flag, baseline, foot);
      canvas.text(flag.text().date(), Canvas.Type.STRONG, flag.left(), baseline);
      double name = flag.left() + flag.text().nameStart();
      canvas.text(flag.text().name(), Canvas.Type.LABEL, name, baseline);
    }
  }

  /** Beside its text, or below it with a leader to the end of what the change began. */
  private static void drawPole(Canvas canvas, Flag flag, double baseline, double foot) {
    double head = flag.overhangs() ? baseline + BELOW_TEXT : baseline - Canvas.ASCENT;
    if (flag.overhangs()) {
      canvas.line(
          new Line2D.Double(flag.pole(), head, flag.right(), head),
          ChartStyle.FIRM,
          ChartStyle.INK);
    }
    canvas.line(
        new Line2D.Double(flag.pole(), head, flag.pole(), foot), ChartStyle.FIRM, ChartStyle.INK);
  }
}
