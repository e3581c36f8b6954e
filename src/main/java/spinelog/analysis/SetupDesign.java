package spinelog.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

  /** The rows that a trial leaves out, as was said beforehand. */
  private final BitSet leftOut;

  /** The thing that a trial varies; -1 where there is none. */
  private final int drawnItem;

  SetupDesign(DayFrame frame, List<ItemHistory> items) {
    this(frame, items, Optional.empty());
  }

  /** Takes a trial too, which varies one of the things. */
  SetupDesign(DayFrame frame, List<ItemHistory> items, Optional<KeptTrial> trial) {
    this.items = items;
    this.leftOut = new BitSet(frame.size());
    trial.ifPresent(
        kept ->
            IntStream.range(0, frame.size())
                .filter(row -> kept.isLeftOut(frame, row))
                .forEach(leftOut::set));
    this.drawnItem =
        trial
            .map(kept -> kept.trial().subject().name())
            .map(name -> items.stream().map(ItemHistory::name).toList().indexOf(name))
            .orElse(-1);
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

  /** The pair of states that a trial compares, by its place; empty until both were drawn. */
  Optional<Integer> drawn() {
    return IntStream.range(0, comparisons.size())
        .filter(i -> isDrawn(comparisons.get(i)))
        .boxed()
        .findFirst();
  }

  /** Whether a pair of states is the one that a trial compares. */
  boolean isDrawn(StatePair compared) {
    return compared.moves().size() == 1 && compared.moves().get(0).item() == drawnItem;
  }

  /** Whether a trial leaves out a row, as was said beforehand. */
  boolean isLeftOut(int row) {
    return leftOut.get(row);
  }

  /** The columns of all things but the one that a trial varies. */
  List<double[]> columnsBesideTheDrawn() {
    List<double[]> beside = new ArrayList<>(columns);
    if (drawnItem >= 0 && items.get(drawnItem).states() > 1) {
      beside.remove(firstColumn[drawnItem]);
    }
    return beside;
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
