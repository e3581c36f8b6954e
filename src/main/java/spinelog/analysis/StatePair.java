package spinelog.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two states of the setup, and the switches between them. Switches and the stretches between them
 * are counted from 0 over the whole log: stretch i ends where switch i begins.
 *
 * @param moves what goes from the first state to the second
 * @param there switches from the first state to the second, at least one
 * @param back switches from the second state to the first
 */
record StatePair(List<Step> moves, List<Integer> there, List<Integer> back) {

  /** Groups switches: one that goes there again, or goes back, belongs to the first of its kind. */
  static List<StatePair> of(List<DesignSwitch> switches) {
    Map<List<Step>, StatePair> comparisons = new LinkedHashMap<>();
    for (int i = 0; i < switches.size(); i++) {
      List<Step> moves = switches.get(i).moves();
      StatePair undone = comparisons.get(moves.stream().map(Step::back).toList());
      if (undone != null) {
        undone.back.add(i);
      } else {
        comparisons
            .computeIfAbsent(
                moves, any -> new StatePair(moves, new ArrayList<>(), new ArrayList<>()))
            .there
            .add(i);
      }
    }
    return List.copyOf(comparisons.values());
  }

  /** The switches in order. */
  List<Integer> switches() {
    Set<Integer> all = new TreeSet<>(there);
    all.addAll(back);
    return List.copyOf(all);
  }

  /** The stretches in the first state that lie beside a switch. */
  Set<Integer> before() {
    Set<Integer> stretches = new TreeSet<>(there);
    back.forEach(i -> stretches.add(i + 1));
    return stretches;
  }

  /** The stretches in the second state that lie beside a switch. */
  Set<Integer> after() {
    Set<Integer> stretches =
        there.stream().map(i -> i + 1).collect(Collectors.toCollection(TreeSet::new));
    stretches.addAll(back);
    return stretches;
  }
}
