package spinelog.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import spinelog.findings.Switch;

/** Many setup changes: numbers on their days, and a key of the numbers in columns above. */
record ChangeNumbers(List<Group> groups, List<String> key, Rectangle2D span)
    implements ChangeLabels {
  private static final int COLUMNS = 3;
  private static final int MOST_ROWS = 5;
  private static final double GAP = 3;
  private static final double NUMBER_WIDTH = 13;
  private static final double BELOW_TEXT = 2.5;

  /** Neighbouring changes whose numbers would meet share one label: "3–5". */
  private record Group(int first, int last, List<Double> poles) {
    String label() {
      return first == last ? Integer.toString(first) : first + "\u2013" + last;
    }

    double centre() {
      return (poles.get(0) + poles.get(poles.size() - 1)) / 2;
    }

    double half() {
      return Canvas.Type.STRONG.width(label()) / 2;
    }

    boolean meets(Group next) {
      return centre() + half() + GAP > next.centre() - next.half();
    }

    Group joined(Group next) {
      List<Double> all = new ArrayList<>(poles);
      all.addAll(next.poles);
      return new Group(first, next.last, all);
    }
  }

  static ChangeNumbers of(List<Switch> changes, DayAxis axis, Rectangle2D span) {
    Deque<Group> groups = new ArrayDeque<>();
    for (int i = 0; i < changes.size(); i++) {
      double pole = axis.nightBefore(changes.get(i).date(), span);
      Group group = new Group(i + 1, i + 1, List.of(pole));
      while (!groups.isEmpty() && groups.getLast().meets(group)) {
        group = groups.removeLast().joined(group);
      }
      groups.addLast(group);
    }
    return new ChangeNumbers(List.copyOf(groups), key(changes, axis), span);
  }

  private static List<String> key(List<Switch> changes, DayAxis axis) {
    int room = COLUMNS * MOST_ROWS;
    List<String> names = new ArrayList<>();
    int shown = changes.size() <= room ? changes.size() : room - 1;
    for (Switch change : changes.subList(0, shown)) {
      names.add(
          axis.written(change.date())
              + "  "
              + ChangeName.of(change.items(), axis.words()).forms().get(1));
    }
    if (shown < changes.size()) {
      names.add(axis.words().say("figure.more", "more", changes.size() - shown));
    }
    return names;
  }

  private int changes() {
    return groups.get(groups.size() - 1).last();
  }

  private int rows() {
    return (key.size() + COLUMNS - 1) / COLUMNS;
  }

  @Override
  public double height() {
    return (rows() + 1) * Canvas.LINE;
  }

  @Override
  public void draw(Canvas canvas, double top, double foot) {
    IntStream.range(0, key.size()).forEach(i -> drawEntry(canvas, top, i));
    double baseline = top + height() - BELOW_TEXT;
    for (Group group : groups) {
      canvas.text(group.label(), Canvas.Type.STRONG.centred(), group.centre(), baseline);
      for (double pole : group.poles()) {
        canvas.line(
            new Line2D.Double(pole, baseline + 1.5, pole, foot), ChartStyle.FIRM, ChartStyle.INK);
      }
    }
  }

  private void drawEntry(Canvas canvas, double top, int i) {
    double left = span.getMinX() - Panel.LEFT;
    double column = (span.getWidth() + Panel.LEFT + Panel.RIGHT) / COLUMNS;
    int place = i / rows();
    double x = left + place * column;
    double baseline = top + (i % rows()) * Canvas.LINE + Canvas.ASCENT;
    String name = Canvas.Type.LABEL.shortened(key.get(i), column - NUMBER_WIDTH - GAP);
    boolean isChange = key.size() == changes() || i < key.size() - 1;
    if (isChange) {
      canvas.text(Integer.toString(i + 1), Canvas.Type.STRONG, x, baseline);
    }
    canvas.text(name, Canvas.Type.LABEL, x + NUMBER_WIDTH, baseline);
  }
}
