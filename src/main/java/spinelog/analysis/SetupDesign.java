package spinelog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The setup over the rows of a frame: its things, the switches between their states, and the pairs
 * of states that these switches compare. The same for every outcome.
 */
final class SetupDesign {
  private final List<ItemHistory> items;
  private final List<DesignSwitch> switches;
  private final List<StatePair> comparisons;
  private final List<double[]> columns = new ArrayList<>();

  /** For each thing, where the columns of its states begin; the first state has none. */
  private final int[] firstColumn;

  SetupDesign(DayFrame frame, List<ItemHistory> items) {
    this.items = items;
    this.switches = switches(frame, items);
    this.comparisons = StatePair.of(switches);
    this.firstColumn = new int[items.size()];
    for (int i = 0; i < firstColumn.length; i++) {
      firstColumn[i] = columns.size();
      IntStream.range(1, items.get(i).states()).mapToObj(items.get(i)::in).forEach(columns::add);
    }
  }

  private static List<DesignSwitch> switches(DayFrame frame, List<ItemHistory> items) {
    Set<Integer> rows = new TreeSet<>();
    items.forEach(item -> item.switches().forEach(rows::add));
    return rows.stream().map(row -> change(row, frame, items)).toList();
  }

  private static DesignSwitch change(int row, DayFrame frame, List<ItemHistory> items) {
    int[] moved =
        IntStream.range(0, items.size())
            .filter(i -> items.get(i).at(row) != items.get(i).at(row - 1))
            .toArray();
    return new DesignSwitch(
        row,
        frame.date(row),
        IntStream.of(moved)
            .mapToObj(i -> new Step(i, items.get(i).at(row - 1), items.get(i).at(row)))
            .toList(),
        IntStream.of(moved).mapToObj(i -> items.get(i).change(row)).toList());
  }

  /** The switches inside the frame, in order of date. */
  List<DesignSwitch> switches() {
    return switches;
  }

  /** The pairs of states that the switches compare, in order of their first switch. */
  List<StatePair> comparisons() {
    return comparisons;
  }

  /** For each thing and each state but the first, 1 on the rows in that state and 0 elsewhere. */
  List<double[]> columns() {
    return columns;
  }

  /** The weights of the columns that make the difference of the second states from the first. */
  double[] difference(List<Step> moves) {
    double[] weights = new double[columns.size()];
    for (Step move : moves) {
      if (move.to() > 0) {
        weights[firstColumn[move.item()] + move.to() - 1] += 1;
      }
      if (move.from() > 0) {
        weights[firstColumn[move.item()] + move.from() - 1] -= 1;
      }
    }
    return weights;
  }

  /** Whether all things that move are in their first states on a row. */
  boolean isFirst(List<Step> moves, int row) {
    return moves.stream().allMatch(move -> items.get(move.item()).at(row) == move.from());
  }

  /** Whether all things that move are in their second states on a row. */
  boolean isSecond(List<Step> moves, int row) {
    return moves.stream().allMatch(move -> items.get(move.item()).at(row) == move.to());
  }

  /**
   * 1 from the second states on and 0 from the first ones on, until the others come; 0 at first.
   */
  double[] after(List<Step> moves, int rows) {
    double[] after = new double[rows];
    for (int row = 0; row < rows; row++) {
      boolean kept = row > 0 && after[row - 1] == 1;
      after[row] = isSecond(moves, row) || (kept && !isFirst(moves, row)) ? 1 : 0;
    }
    return after;
  }
}
