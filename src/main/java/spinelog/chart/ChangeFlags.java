package spinelog.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.findings.Switch;

/** Setup changes named above a plot, each on a pole that stands on its day; no two texts meet. */
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
  }

  /** The flags if they all fit in three rows in some wording, the longest wording first. */
  static Optional<ChangeFlags> fitting(List<Switch> changes, DayAxis axis, Rectangle2D span) {
    List<List<Lettered>> wordings =
        List.of(
            worded(changes, 0, axis, span.getWidth() * 0.8),
            worded(changes, 1, axis, span.getWidth() * 0.6),
            worded(changes, 1, axis, span.getWidth() * 0.3));
    if (changes.size() > MOST_FLAGS) {
      return Optional.empty();
    }
    List<Double> poles =
        changes.stream().map(change -> axis.nightBefore(change.date(), span)).toList();
    return wordings.stream()
        .map(wording -> placed(poles, wording, List.of(), span))
        .flatMap(Optional::stream)
        .findFirst()
        .map(ChangeFlags::new);
  }

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
      List<Double> poles, List<Lettered> texts, List<Flag> placed, Rectangle2D span) {
    int next = poles.size() - placed.size() - 1;
    if (next < 0) {
      return Optional.of(placed);
    }
    return candidates(poles.get(next), texts.get(next), span).stream()
        .filter(flag -> placed.stream().noneMatch(flag::meets))
        .map(flag -> Stream.concat(placed.stream(), Stream.of(flag)).toList())
        .map(more -> placed(poles, texts, more, span))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Right of the pole in any row, and only where that has no room, left of it. */
  private static List<Flag> candidates(double pole, Lettered text, Rectangle2D span) {
    return Stream.of(pole + FROM_POLE, pole - FROM_POLE - text.width())
        .flatMap(
            left ->
                IntStream.range(0, MOST_ROWS)
                    .mapToObj(row -> new Flag(pole, left, left + text.width(), row, text)))
        .filter(flag -> flag.left() >= span.getMinX() - Panel.LEFT)
        .filter(flag -> flag.right() <= span.getMaxX() + Panel.RIGHT)
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
