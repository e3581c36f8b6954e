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
final class Setup {
  private final List<SetupItem> items;
  private final List<SetupChange> switches;
  private final List<Comparison> comparisons;
  private final List<double[]> columns = new ArrayList<>();

  /** For each thing, where the columns of its states begin; the first state has none. */
  private final int[] firstColumn;

  Setup(DayFrame frame, List<SetupItem> items) {
    this.items = items;
    this.switches = switches(frame, items);
    this.comparisons = Comparison.of(switches);
    this.firstColumn = new int[items.size()];
    for (int i = 0; i < firstColumn.length; i++) {
      firstColumn[i] = columns.size();
      IntStream.range(1, items.get(i).states()).mapToObj(items.get(i)::in).forEach(columns::add);
    }
  }

  private static List<SetupChange> switches(DayFrame frame, List<SetupItem> items) {
    Set<Integer> rows = new TreeSet<>();
    items.forEach(item -> item.switches().forEach(rows::add));
    return rows.stream().map(row -> change(row, frame, items)).toList();
  }

  private static SetupChange change(int row, DayFrame frame, List<SetupItem> items) {
    int[] moved =
        IntStream.range(0, items.size())
            .filter(i -> items.get(i).at(row) != items.get(i).at(row - 1))
            .toArray();
    return new SetupChange(
        row,
        frame.date(row),
        IntStream.of(moved)
            .mapToObj(i -> new Move(i, items.get(i).at(row - 1), items.get(i).at(row)))
            .toList(),
        IntStream.of(moved).mapToObj(i -> items.get(i).change(row)).toList());
  }

  /** The switches inside the frame, in order of date. */
  List<SetupChange> switches() {
    return switches;
  }

  /** The pairs of states that the switches compare, in order of their first switch. */
  List<Comparison> comparisons() {
    return comparisons;
  }

  /** For each thing and each state but the first, 1 on the rows in that state and 0 elsewhere. */
  List<double[]> columns() {
    return columns;
  }

  /** The weights of the columns that make the difference of the second states from the first. */
  double[] difference(List<Move> moves) {
    double[] weights = new double[columns.size()];
    for (Move move : moves) {
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
  boolean isFirst(List<Move> moves, int row) {
    return moves.stream().allMatch(move -> items.get(move.item()).at(row) == move.from());
  }

  /** Whether all things that move are in their second states on a row. */
  boolean isSecond(List<Move> moves, int row) {
    return moves.stream().allMatch(move -> items.get(move.item()).at(row) == move.to());
  }

  /**
   * 1 from the second states on and 0 from the first ones on, until the others come; 0 at first.
   */
  double[] after(List<Move> moves, int rows) {
    double[] after = new double[rows];
    for (int row = 0; row < rows; row++) {
      boolean kept = row > 0 && after[row - 1] == 1;
      after[row] = isSecond(moves, row) || (kept && !isFirst(moves, row)) ? 1 : 0;
    }
    return after;
  }
}
