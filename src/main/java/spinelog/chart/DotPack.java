package spinelog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Lays equal values side by side, so that every one of them is a dot of its own; no chance is used.
 *
 * @param diameter the diameter of a dot, in points
 * @param perRow how many dots fit side by side
 * @param step the width of a class of values: values of one class share a place
 */
record DotPack(double diameter, int perRow, double step) {
  private static final double[] DIAMETERS = {4.2, 3.6, 3, 2.5, 2, 1.6, 1.3, 1, 0.8, 0.6};

  /** Where one dot lies: its value, and how far aside and along it is moved, in points. */
  record Dot(double value, double aside, double along) {}

  /** The largest dots with which every class of every group fits. */
  static DotPack fitting(List<List<Double>> groups, double step, double aside, double along) {
    int fullest =
        groups.stream()
            .flatMap(group -> classes(group, step).values().stream())
            .mapToInt(List::size)
            .max()
            .orElse(1);
    for (double diameter : DIAMETERS) {
      int perRow = (int) Math.floor(aside / diameter);
      int rows = Math.max(1, (int) Math.floor(along / diameter));
      if ((long) perRow * rows >= fullest) {
        return new DotPack(diameter, perRow, step);
      }
    }
    double smallest = DIAMETERS[DIAMETERS.length - 1];
    return new DotPack(smallest, Math.max(1, (int) Math.floor(aside / smallest)), step);
  }

  private static TreeMap<Long, List<Double>> classes(List<Double> values, double step) {
    TreeMap<Long, List<Double>> classes = new TreeMap<>();
    for (double value : values) {
      classes.computeIfAbsent(Math.round(value / step), key -> new ArrayList<>()).add(value);
    }
    return classes;
  }

  /** One dot for each value; the dots of a class in centred rows. */
  List<Dot> dots(List<Double> values) {
    List<Dot> dots = new ArrayList<>();
    for (List<Double> equal : classes(values, step).values()) {
      int rows = (equal.size() + perRow - 1) / perRow;
      int longest = (equal.size() + rows - 1) / rows;
      for (int i = 0; i < equal.size(); i++) {
        int row = i / longest;
        int inRow = Math.min(longest, equal.size() - row * longest);
        double aside = (i % longest - (inRow - 1) / 2.0) * diameter;
        double along = (row - (rows - 1) / 2.0) * diameter;
        dots.add(new Dot(equal.get(i), aside, along));
      }
    }
    return dots;
  }
}
