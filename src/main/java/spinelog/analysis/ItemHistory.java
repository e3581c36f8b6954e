package spinelog.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spinelog.diary.ItemKind;
import spinelog.findings.ChangedItem;

/** One thing of the setup, such as the pillow: in which of its states it was on each day. */
final class ItemHistory {
  private final ItemKind kind;
  private final String name;
  private final List<String> states;
  private final int[] state;

  /** Takes the names of the states, counted from 0, and the state on each row. */
  ItemHistory(ItemKind kind, String name, List<String> states, int[] state) {
    this.kind = kind;
    this.name = name;
    this.states = List.copyOf(states);
    this.state = state;
  }

  String name() {
    return name;
  }

  /** How many states it was in. */
  int states() {
    return states.size();
  }

  int at(int row) {
    return state[row];
  }

  /** The rows on which it is in another state than the day before. */
  IntStream switches() {
    return IntStream.range(1, state.length).filter(row -> state[row] != state[row - 1]);
  }

  /** A switch in words. */
  ChangedItem change(int row) {
    return new ChangedItem(kind, name, states.get(state[row - 1]), states.get(state[row]));
  }

  /** 1 on the rows in a state, 0 on the others. */
  double[] in(int which) {
    return Arrays.stream(state).mapToDouble(each -> each == which ? 1 : 0).toArray();
  }
}
