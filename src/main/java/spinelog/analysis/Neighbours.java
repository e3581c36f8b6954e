package spinelog.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.stats.Separation;

/** How well setup changes can be told apart: by the recorded mornings on which they differ. */
final class Neighbours {
  private final List<double[]> states;

  Neighbours(Setting setting) {
    Model recorded = new Model(setting.score());
    this.states =
        IntStream.range(0, setting.comparisons().size())
            .mapToObj(i -> recorded.pick(setting.after(i)))
            .toList();
  }

  /** By its nearest neighbour; a lone change is always clear. */
  LevelChange.Separation separation(int i) {
    int apart = others(i).map(other -> apart(i, other)).min().orElse(Integer.MAX_VALUE);
    return apart < Rules.APART_AT_ALL
        ? LevelChange.Separation.NONE
        : apart < Rules.APART_CLEARLY ? LevelChange.Separation.POOR : LevelChange.Separation.CLEAR;
  }

  /** Why a change has no effect of its own, if so. */
  Optional<Withheld> inseparable(int i) {
    if (separation(i) != LevelChange.Separation.NONE) {
      return Optional.empty();
    }
    boolean together = others(i).anyMatch(other -> apart(i, other) == 0);
    return Optional.of(
        new Withheld(together ? Reason.CHANGED_TOGETHER : Reason.TOO_CLOSE_TOGETHER, 0));
  }

  /** The changes that are not clearly apart from one another, in groups of at least two. */
  List<Set<Integer>> groups() {
    return IntStream.range(0, states.size())
        .mapToObj(this::group)
        .filter(group -> group.size() > 1)
        .distinct()
        .toList();
  }

  /** The other changes of a change's group. */
  Set<Integer> of(int i) {
    Set<Integer> group = group(i);
    group.remove(i);
    return group;
  }

  private Set<Integer> group(int i) {
    Set<Integer> group = new TreeSet<>(Set.of(i));
    for (boolean grown = true; grown; ) {
      Set<Integer> near =
          IntStream.range(0, states.size())
              .filter(other -> group.stream().anyMatch(member -> isNear(member, other)))
              .boxed()
              .collect(java.util.stream.Collectors.toSet());
      grown = group.addAll(near);
    }
    return group;
  }

  private boolean isNear(int i, int other) {
    return i != other && apart(i, other) < Rules.APART_CLEARLY;
  }

  private IntStream others(int i) {
    return IntStream.range(0, states.size()).filter(other -> other != i);
  }

  private int apart(int i, int other) {
    return Separation.differing(states.get(i), states.get(other));
  }
}
