package spinelog.analysis;

import java.time.LocalDate;
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
import spinelog.findings.Answer.Reason;
import spinelog.findings.JointEffect;
import spinelog.findings.LevelChange.Separation;
import spinelog.findings.Rules;

/**
 * The joint effects of changes, and of a shift of the massage rate, that fewer than 14 mornings
 * tell apart: mornings with all of it against mornings with none. The rate itself is no column of
 * the model, so that what shifted with a change is part of the effect.
 */
final class JointEffects {
  private final Setting setting;
  private final Setup setup;
  private final Neighbours neighbours;
  private final Supplier<Fit> drifting;

  /** Takes the model of all changes with a drift, fitted when it is needed. */
  JointEffects(Setting setting, Neighbours neighbours, Supplier<Fit> drifting) {
    this.setting = setting;
    this.setup = setting.setup();
    this.neighbours = neighbours;
    this.drifting = drifting;
  }

  List<JointEffect> answers() {
    return neighbours.groups().stream()
        .filter(group -> group.size() > 1 || withMassage(group))
        .flatMap(group -> of(group).stream())
        .toList();
  }

  private boolean withMassage(Set<Integer> group) {
    return group.stream().anyMatch(i -> neighbours.fromMassage(i) != Separation.CLEAR);
  }

  /** Empty where the changes of a group lead nowhere, such as round in a circle. */
  private Optional<JointEffect> of(Set<Integer> group) {
    List<Comparison> members = group.stream().map(setup.comparisons()::get).toList();
    List<LocalDate> dates =
        members.stream().map(each -> setup.switches().get(each.there().get(0)).date()).toList();
    return together(members.stream().map(Comparison::moves).toList())
        .map(net -> new JointEffect(dates, withMassage(group), effect(net)));
  }

  private Answer effect(List<Move> net) {
    int none = recorded(row -> setup.isFirst(net, row));
    int all = recorded(row -> setup.isSecond(net, row));
    return setting
        .noInterval()
        .or(() -> Rules.atLeast(Rules.HEADLINE_SIDE, all, Reason.TOO_FEW_AFTER))
        .or(() -> Rules.atLeast(Rules.HEADLINE_SIDE, none, Reason.TOO_FEW_BEFORE))
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> drifting.get().answer(setup.difference(net), setting.plan().confidence()));
  }

  private int recorded(IntPredicate which) {
    double[] score = setting.score();
    return (int)
        IntStream.range(0, score.length)
            .filter(row -> !Double.isNaN(score[row]) && which.test(row))
            .count();
  }

  /**
   * What all these moves come to, thing by thing; empty where they lead nowhere, or not one way
   * from one state to another.
   */
  private static Optional<List<Move>> together(List<List<Move>> all) {
    Map<Integer, Map<Integer, Integer>> balance = new TreeMap<>();
    for (Move move : all.stream().flatMap(List::stream).toList()) {
      Map<Integer, Integer> states = balance.computeIfAbsent(move.item(), i -> new TreeMap<>());
      states.merge(move.from(), -1, Integer::sum);
      states.merge(move.to(), 1, Integer::sum);
    }
    List<Move> net = new ArrayList<>();
    for (Map.Entry<Integer, Map<Integer, Integer>> thing : balance.entrySet()) {
      thing.getValue().values().removeIf(count -> count == 0);
      List<Integer> left = withCount(thing.getValue(), -1);
      List<Integer> reached = withCount(thing.getValue(), 1);
      if (left.size() + reached.size() < thing.getValue().size() || left.size() > 1) {
        return Optional.empty();
      }
      left.forEach(from -> net.add(new Move(thing.getKey(), from, reached.get(0))));
    }
    return net.isEmpty() ? Optional.empty() : Optional.of(net);
  }

  private static List<Integer> withCount(Map<Integer, Integer> states, int count) {
    return states.keySet().stream().filter(state -> states.get(state) == count).toList();
  }
}
