package spinelog.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import spinelog.findings.Rules;
import spinelog.findings.Separation;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;

/**
 * How well setup changes can be told apart, from one another and from a shift of the massage rate:
 * by the recorded mornings on which they differ.
 */
final class Neighbours {
  private final Basis basis;
  private final List<StatePair> comparisons;
  private final List<BitSet> after;
  private final List<Set<Integer>> groups = new ArrayList<>();

  /** For two changes, or a change and itself for the massage, the mornings that tell them apart. */
  private final int[][] apart;

  Neighbours(Basis basis, MassageShift massage) {
    this.basis = basis;
    this.comparisons = basis.setup().comparisons();
    this.after = comparisons.stream().map(basis::after).map(this::recorded).toList();
    this.apart = new int[comparisons.size()][comparisons.size()];
    for (int i = 0; i < apart.length; i++) {
      // Where a coin decided, what else shifted with it did so by chance.
      apart[i][i] =
          basis.setup().isDrawn(comparisons.get(i))
              ? Integer.MAX_VALUE
              : massage.apart(comparisons.get(i));
      for (int j = 0; j < i; j++) {
        apart[i][j] = apart(i, j);
        apart[j][i] = apart[i][j];
      }
    }
    Set<Integer> grouped = new TreeSet<>();
    for (int i = 0; i < apart.length; i++) {
      if (!grouped.contains(i)) {
        groups.add(group(i));
        grouped.addAll(group(i));
      }
    }
  }

  /** By its nearest neighbour; a lone change is always clear. */
  Separation separation(int i) {
    return told(IntStream.of(apart[i]).min().orElseThrow());
  }

  /** From the shift of the massage rate alone. */
  Separation fromMassage(int i) {
    return told(apart[i][i]);
  }

  private static Separation told(int mornings) {
    return mornings < Rules.APART_AT_ALL
        ? Separation.NONE
        : mornings < Rules.APART_CLEARLY ? Separation.POOR : Separation.CLEAR;
  }

  /** Why a change has no effect of its own, if so. */
  Optional<Shortage> inseparable(int i) {
    if (separation(i) != Separation.NONE) {
      return Optional.empty();
    }
    boolean together = IntStream.of(apart[i]).anyMatch(mornings -> mornings == 0);
    return Optional.of(
        new Shortage(together ? Reason.CHANGED_TOGETHER : Reason.TOO_CLOSE_TOGETHER, 0));
  }

  /** The changes that are not clearly apart from one another, in groups; a lone one is a group. */
  List<Set<Integer>> groups() {
    return groups;
  }

  /** The other changes of a change's group. */
  Set<Integer> of(int i) {
    Set<Integer> others =
        new TreeSet<>(groups.stream().filter(each -> each.contains(i)).findFirst().orElseThrow());
    others.remove(i);
    return others;
  }

  private Set<Integer> group(int first) {
    Set<Integer> group = new TreeSet<>(Set.of(first));
    Deque<Integer> unvisited = new ArrayDeque<>(group);
    while (!unvisited.isEmpty()) {
      int member = unvisited.remove();
      IntStream.range(0, apart.length)
          .filter(other -> other != member && apart[member][other] < Rules.APART_CLEARLY)
          .filter(group::add)
          .forEach(unvisited::add);
    }
    return group;
  }

  /** Two steps of one thing are told apart by the state between them, others where they differ. */
  private int apart(int i, int j) {
    List<Step> one = comparisons.get(i).moves();
    List<Step> other = comparisons.get(j).moves();
    if (follow(one, other)) {
      return mornings(other);
    }
    if (follow(other, one)) {
      return mornings(one);
    }
    if (moveTheSame(one, other)) {
      return Integer.MAX_VALUE;
    }
    BitSet differing = (BitSet) after.get(i).clone();
    differing.xor(after.get(j));
    return differing.cardinality();
  }

  /** Whether the same things move, one way or another. */
  private static boolean moveTheSame(List<Step> one, List<Step> other) {
    return one.stream().map(Step::item).toList().equals(other.stream().map(Step::item).toList());
  }

  /** Whether the second moves go on from where the first ones came to. */
  private static boolean follow(List<Step> one, List<Step> other) {
    return moveTheSame(one, other)
        && IntStream.range(0, one.size()).allMatch(i -> one.get(i).to() == other.get(i).from());
  }

  /** Recorded mornings in the first states. */
  private int mornings(List<Step> moves) {
    double[] score = basis.score();
    return (int)
        IntStream.range(0, score.length)
            .filter(row -> !Double.isNaN(score[row]) && basis.setup().isFirst(moves, row))
            .count();
  }

  private BitSet recorded(double[] indicator) {
    double[] score = basis.score();
    BitSet rows = new BitSet(score.length);
    IntStream.range(0, score.length)
        .filter(row -> indicator[row] == 1 && !Double.isNaN(score[row]))
        .forEach(rows::set);
    return rows;
  }
}
