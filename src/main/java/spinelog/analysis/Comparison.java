package spinelog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two states of the setup, and the switches between them. Switches and the stretches between them
 * are counted from 0 over the whole log: stretch i ends where switch i begins.
 *
 * @param there switches from the first state to the second
 * @param back switches from the second state to the first
 */
record Comparison(List<Integer> there, List<Integer> back) {

  /** Groups switches: one that goes back, or goes there again, belongs to the one before it. */
  static List<Comparison> of(List<SetupChange> switches) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < switches.size(); i++) {
      int at = i;
      SetupChange next = switches.get(i);
      Comparison known =
          comparisons.stream()
              .filter(c -> switches.get(c.last()).isUndoneBy(next))
              .findFirst()
              .orElseGet(
                  () -> {
                    comparisons.add(new Comparison(new ArrayList<>(), new ArrayList<>()));
                    return comparisons.get(comparisons.size() - 1);
                  });
      (known.there.size() > known.back.size() ? known.back : known.there).add(at);
    }
    return comparisons;
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

  /** Whether a stretch, beside a switch or not, is one in the second state. */
  boolean isSecond(int stretch) {
    return switches().stream().filter(i -> i < stretch).count() % 2 == 1;
  }

  private int last() {
    List<Integer> all = switches();
    return all.get(all.size() - 1);
  }
}
