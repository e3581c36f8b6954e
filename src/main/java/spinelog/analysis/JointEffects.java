package spinelog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.JointEffect;
import spinelog.findings.MeanGap;
import spinelog.findings.Rules;
import spinelog.findings.Separation;
import spinelog.findings.Shortage.Reason;

/**
 * The joint effects of changes, and of a shift of the massage rate, that fewer than 14 mornings
 * tell apart: mornings with all of it against mornings with none. The rate itself is no column of
 * the model, so that what shifted with a change is part of the effect.
 */
final class JointEffects {
  private final Basis basis;
  private final SetupDesign setup;
  private final Neighbours neighbours;
  private final Supplier<Fit> drifting;

  /** Takes the model of all changes with a drift, fitted when it is needed. */
  JointEffects(Basis basis, Neighbours neighbours, Supplier<Fit> drifting) {
    this.basis = basis;
    this.setup = basis.setup();
    this.neighbours = neighbours;
    this.drifting = drifting;
  }

  /** Takes the changes' own answers, in order. */
  List<JointEffect> answers(List<Change> changes) {
    return neighbours.groups().stream()
        .filter(group -> group.size() > 1 || withMassage(group))
        .flatMap(group -> of(group, changes).stream())
        .toList();
  }

  private boolean withMassage(Set<Integer> group) {
    return group.stream().anyMatch(i -> neighbours.fromMassage(i) != Separation.CLEAR);
  }

  /** Empty where the changes of a group lead nowhere, such as round in a circle. */
  private Optional<JointEffect> of(Set<Integer> group, List<Change> changes) {
    List<List<Step>> moves = group.stream().map(i -> setup.comparisons().get(i).moves()).toList();
    return together(moves)
        .map(net -> joint(group.stream().map(changes::get).toList(), withMassage(group), net));
  }

  private JointEffect joint(List<Change> members, boolean massage, List<Step> net) {
    Answer effect = effect(net);
    MeanGap gap =
        Judgements.gap(members.get(0).before(), members.get(members.size() - 1).after(), effect);
    return new JointEffect(members, massage, effect, gap);
  }

  private Answer effect(List<Step> net) {
    int none = recorded(row -> setup.isFirst(net, row));
    int all = recorded(row -> setup.isSecond(net, row));
    return basis
        .noInterval()
        .or(() -> Withholding.atLeast(Rules.SIDE, all, Reason.TOO_FEW_MORNINGS_AFTER))
        .or(() -> Withholding.atLeast(Rules.SIDE, none, Reason.TOO_FEW_MORNINGS_BEFORE))
        .<Answer>map(shortage -> Withholding.onSides(shortage, none, all))
        .orElseGet(() -> drifting.get().answer(setup.difference(net), basis.plan().confidence()));
  }

  private int recorded(IntPredicate which) {
    double[] score = basis.score();
    return (int)
        IntStream.range(0, score.length)
            .filter(row -> !Double.isNaN(score[row]) && which.test(row))
            .count();
  }

  /**
   * What all these moves come to, thing by thing; empty where they lead nowhere, or not one way
   * from one state to another.
   */
  private static Optional<List<Step>> together(List<List<Step>> all) {
    Map<Integer, Map<Integer, Integer>> balance = new TreeMap<>();
    for (Step move : all.stream().flatMap(List::stream).toList()) {
      Map<Integer, Integer> states = balance.computeIfAbsent(move.item(), i -> new TreeMap<>());
      states.merge(move.from(), -1, Integer::sum);
      states.merge(move.to(), 1, Integer::sum);
    }
    List<Step> net = new ArrayList<>();
    for (Map.Entry<Integer, Map<Integer, Integer>> thing : balance.entrySet()) {
      thing.getValue().values().removeIf(count -> count == 0);
      List<Integer> left = withCount(thing.getValue(), -1);
      List<Integer> reached = withCount(thing.getValue(), 1);
      if (left.size() + reached.size() < thing.getValue().size() || left.size() > 1) {
        return Optional.empty();
      }
      left.forEach(from -> net.add(new Step(thing.getKey(), from, reached.get(0))));
    }
    return net.isEmpty() ? Optional.empty() : Optional.of(net);
  }

  private static List<Integer> withCount(Map<Integer, Integer> states, int count) {
    return states.keySet().stream().filter(state -> states.get(state) == count).toList();
  }
}
