package spinelog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.diary.ItemKind;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.findings.Advice;
import spinelog.findings.Advice.Action;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Direction;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.Lately;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.NextTest;
import spinelog.findings.PositionNights;
import spinelog.findings.Reach;
import spinelog.findings.Rules;
import spinelog.findings.Safety.Signs;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.SupportNights;
import spinelog.findings.TrialOffer;
import spinelog.findings.Verdict;

/** What to try or to log next, from what was concluded. */
final class AdviceRules {
  private final Answers found;

  AdviceRules(Answers found) {
    this.found = found;
  }

  /** The advice, most useful first; a call for a doctor comes before all. */
  List<Advice> all(String plannedChanges) {
    if (found.log().period().recorded() == 0) {
      return List.of(Advice.of(Action.LOG_SCORES));
    }
    List<Advice> all = new ArrayList<>();
    safety().ifPresent(all::add);
    addIf(all, lately() == Direction.WORSE, Action.FIND_OUT);
    all.addAll(forLeading());
    effective().ifPresent(all::add);
    addIf(all, isOnStomach(), Action.AVOID_STOMACH);
    addIf(
        all,
        isWorthKeeping(found.nights().kneePillow(), ItemKind.KNEE_PILLOW),
        Action.KEEP_KNEE_PILLOW);
    addIf(
        all,
        isWorthKeeping(found.nights().lumbarSupport(), ItemKind.LUMBAR_SUPPORT),
        Action.KEEP_LUMBAR_SUPPORT);
    addIf(all, found.safety().signs() == Signs.NOT_ASKED, Action.ASK_ABOUT_SIGNS);
    addIf(all, found.setup().changes().isEmpty(), Action.LOG_CHANGES);
    massage().ifPresent(all::add);
    trend().ifPresent(all::add);
    addIf(all, !plannedChanges.isBlank(), Action.FOLLOW_PLAN);
    return all;
  }

  /** Warning signs, and notes that may tell of one, come before all else. */
  private Optional<Advice> safety() {
    return switch (found.safety().signs()) {
      case LOGGED -> Optional.of(Advice.of(Action.SEE_DOCTOR));
      case QUESTIONED -> Optional.of(Advice.of(Action.ASK_ABOUT_NOTES));
      case NONE, PARTLY_ASKED, NOT_ASKED -> Optional.empty();
    };
  }

  /** How the last mornings went, where the log can say so. */
  private Direction lately() {
    return found.trend().lately().map(Lately::direction).orElse(Direction.NONE);
  }

  /**
   * What does good is gone on with, were it only that all went well; nothing of massage where a
   * doctor comes first.
   */
  private Optional<Advice> effective() {
    if (found.setup().changes().isEmpty()
        && found.trend().perThirtyDays().direction() == Direction.BETTER) {
      return Optional.of(Advice.of(Action.GO_ON));
    }
    if (found.safety().isDoctorFirst()) {
      return Optional.empty();
    }
    return switch (found.massage().dayAfter().direction()) {
      case BETTER -> Optional.of(Advice.of(Action.KEEP_MASSAGE));
      case WORSE -> Optional.of(Advice.of(Action.ASK_ABOUT_MASSAGE));
      case NONE -> Optional.empty();
    };
  }

  private static void addIf(List<Advice> all, boolean applies, Action action) {
    if (applies) {
      all.add(Advice.of(action));
    }
  }

  /** For an answer that mornings are missing for, they come first. */
  private List<Advice> forLeading() {
    List<Advice> advice = new ArrayList<>();
    Optional<Change> leading = found.setup().leading();
    leading.filter(this::isToBeFollowed).map(this::forChange).ifPresent(advice::add);
    boolean isTested = found.setup().trial().isPresent();
    addIf(advice, !isTested && leading.filter(this::isMuchWorse).isPresent(), Action.HAVE_EXAMINED);
    if (found.log().has(Caution.MANY_MISSING)) {
      boolean isWithheld = leading.filter(c -> c.verdict() == Verdict.WITHHELD).isPresent();
      advice.add(isWithheld ? 0 : advice.size(), Advice.of(Action.FILL_GAPS));
    }
    return advice;
  }

  /**
   * Worse by the mark or more, very likely, or worse at all where a doctor comes first: the setup
   * need not be what is behind it.
   */
  private boolean isMuchWorse(Change change) {
    return change.verdict() == Verdict.CHANGED
        && change.direction() == Direction.WORSE
        && (change.judgement().mcid() == Reach.YES || found.safety().isDoctorFirst());
  }

  /** Nothing follows from what did better while it does so no longer. */
  private boolean isToBeFollowed(Change change) {
    return lately() != Direction.WORSE
        || change.verdict() != Verdict.CHANGED
        || !isBetterInUse(change);
  }

  /** Whether the stomach is slept on, and its mornings are seen to be the worse ones. */
  private boolean isOnStomach() {
    return found
        .nights()
        .in(Position.STOMACH)
        .filter(nights -> nights.nights() >= Rules.STOMACH_NIGHTS)
        .filter(nights -> nights.lately() >= Rules.STOMACH_NOTED)
        .filter(nights -> nights.againstCommonest().direction() != Direction.BETTER)
        .filter(nights -> !isSeenNoWorse(nights))
        .isPresent();
  }

  /** Where other nights are scored too, these have to stand out from them. */
  private boolean isSeenNoWorse(PositionNights stomach) {
    double others = found.nights().beside(Position.STOMACH).mean();
    return stomach.scored().mean() - others < Rules.STOMACH_WORSE;
  }

  /** A support that the log finds better is worth keeping, unless it is what was changed. */
  private boolean isWorthKeeping(SupportNights nights, ItemKind support) {
    boolean isChanged =
        found.setup().leading().stream()
            .flatMap(change -> change.items().stream())
            .anyMatch(item -> item.kind() == support);
    return !isChanged && nights.difference().direction() == Direction.BETTER;
  }

  private Advice forChange(Change change) {
    if (change.isOfPeriods() && change.verdict() != Verdict.WITHHELD) {
      return Advice.of(Action.TEST_ALONE, change);
    }
    return switch (change.verdict()) {
      case WITHHELD -> withheld(change);
      case CHANGED -> changed(change);
      case LITTLE -> little(change);
      case SUGGESTIVE, CANNOT_TELL ->
          change.judgement().mcid() == Reach.NO ? little(change) : open(change);
    };
  }

  private Advice changed(Change change) {
    if (!isBetterInUse(change)) {
      return Advice.of(Action.GO_BACK, change);
    }
    if (change.isSwitchable()) {
      return Advice.of(again(change.switches().size()), change);
    }
    return separating(change).orElseGet(() -> Advice.of(keep(change), change));
  }

  /**
   * More mornings cannot tell a change from what shifted with it; only what tells them apart can.
   */
  private Optional<Advice> separating(Change change) {
    return isMassageToSeparate(change)
        ? Optional.of(Advice.of(Action.SEPARATE_MASSAGE, change))
        : apart(change);
  }

  /** Whether what did better is what is used at the log's end. */
  private boolean isBetterInUse(Change change) {
    String better =
        change.isNewBetter() ? change.items().get(0).to() : change.items().get(0).from();
    String item = change.items().get(0).item();
    return found.setup().switches().stream()
        .flatMap(each -> each.items().stream())
        .filter(each -> each.item().equals(item))
        .reduce((earlier, later) -> later)
        .filter(last -> last.to().equals(better))
        .isPresent();
  }

  private static Action again(int switches) {
    if (switches >= Rules.ENOUGH_SWITCHES) {
      return Action.KEEP_BETTER;
    }
    return switches % 2 == 1 ? Action.SWITCH_AGAIN : Action.SWITCH_ONCE_MORE;
  }

  /** A longer test is not worth it where the answer can only be a small one. */
  private Advice little(Change change) {
    List<Outcome> worse = worse(change);
    boolean isTried = !worse.isEmpty() && change.isSwitchable() && change.isOnce();
    return new Advice(
        isTried ? Action.CHECK_WORSE : Action.TRY_OTHER,
        Optional.of(change),
        Optional.empty(),
        worse);
  }

  /** What other scores the same change made worse. */
  private List<Outcome> worse(Change change) {
    return found.setup().furtherOutcomes().stream()
        .filter(further -> isWorse(further, change))
        .map(FurtherOutcome::outcome)
        .toList();
  }

  private static boolean isWorse(FurtherOutcome further, Change change) {
    return further.changes().stream()
        .filter(other -> other.date().equals(change.date()))
        .filter(other -> other.verdict() == Verdict.CHANGED)
        .anyMatch(other -> other.direction() == Direction.WORSE);
  }

  /** The one step that would help most, with what it takes by this log's own scores. */
  private Advice open(Change change) {
    if (!change.isSwitchable() && change.company().hasMassageShift()) {
      return separating(change).orElseGet(() -> Advice.of(keep(change), change));
    }
    if (!change.isSwitchable()) {
      return found.forecast().more().stream()
          .mapToObj(more -> Advice.of(Action.KEEP_FOR, change).with(NextTest.of(more)))
          .findFirst()
          .orElseGet(() -> Advice.of(keep(change), change));
    }
    Advice advice = Advice.of(change.isOnce() ? Action.ALTERNATE : Action.KEEP_ALTERNATING, change);
    int done = change.isOnce() ? 0 : found.log().period().days();
    return found.forecast().nights().stream()
        .filter(nights -> nights > done)
        .mapToObj(nights -> advice.with(test(change, nights)))
        .findFirst()
        .orElse(advice);
  }

  private static NextTest test(Change change, int nights) {
    return new NextTest(
        nights,
        Optional.empty(),
        change.isOnce() ? TrialOffer.of(change, nights) : Optional.empty());
  }

  private static Action keep(Change change) {
    int fewer = Math.min(change.sides().recordedBefore(), change.sides().recordedAfter());
    return fewer >= Rules.LONG_SIDE ? Action.KEEP : Action.KEEP_LONGER;
  }

  /** Nothing of massage where a doctor comes first. */
  private boolean isMassageToSeparate(Change change) {
    return !found.safety().isDoctorFirst() && change.company().massage().isPresent();
  }

  private Advice withheld(Change change) {
    if (change.isOneWithMassage() && isMassageToSeparate(change)) {
      return Advice.of(Action.SEPARATE_MASSAGE, change);
    }
    Optional<Advice> apart = change.isInseparable() ? apart(change) : Optional.empty();
    if (apart.isPresent()) {
      return apart.get();
    }
    Shortage why = change.withDrift().shortage().orElseThrow();
    if (!why.isOfMornings()) {
      return Advice.of(Action.SETTLE_CHANGE, change);
    }
    if (why.before() == 0) {
      return Advice.of(Action.WAIT, change);
    }
    // Nobody is sent back to what did worse, were it only for the sake of a test.
    boolean didOldBetter = change.judgement().gap().points() > 0;
    return Advice.of(didOldBetter ? Action.REPEAT_OLD : Action.KEEP_NEW, change);
  }

  /** Of two changes that are one for the log, the one that can be undone is undone for a while. */
  private Optional<Advice> apart(Change change) {
    return found.setup().changes().stream()
        .filter(other -> change.company().joined().contains(other.date()))
        .flatMap(
            other ->
                Stream.of(List.of(change, other), List.of(other, change))
                    .filter(pair -> pair.get(0).isSwitchable())
                    .map(pair -> undoing(pair.get(0), pair.get(1))))
        .findFirst();
  }

  private static Advice undoing(Change undone, Change other) {
    return Advice.of(Action.SEPARATE_CHANGES, undone)
        .with(new NextTest(Rules.APART_CLEARLY, Optional.of(other), Optional.empty()));
  }

  /** Nothing of massage where a doctor comes first. */
  private Optional<Advice> massage() {
    if (found.safety().isDoctorFirst()) {
      return Optional.empty();
    }
    if (found.massage().sessions().known() == 0) {
      return Optional.of(Advice.of(Action.LOG_MASSAGE));
    }
    return settled(found.massage().dayAfter(), Reason.NOT_LOGGED)
        .filter(why -> found.massage().sessions().done() > 0)
        .map(why -> Advice.of(Action.SETTLE_MASSAGE, why));
  }

  private Optional<Advice> trend() {
    return settled(found.trend().perThirtyDays(), Reason.TOO_FEW_MORNINGS)
        .map(why -> Advice.of(Action.SETTLE_TREND, why));
  }

  /** What an answer would take, unless that is said already. */
  private static Optional<Shortage> settled(Answer answer, Reason said) {
    return answer.shortage().filter(why -> why.reason() != said);
  }
}
