package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import spinelog.diary.ItemKind;

/**
 * What the log says about one setup change: scores in the new state against scores in the old one.
 * Where the old state came back, all switches between the two are one change, estimated together.
 *
 * @param switches the dates on which it was made, there or back, in order, at least one
 * @param sides the mornings on both sides of it
 * @param estimates what the scores did with it
 * @param judgement what that allows to say
 * @param company what else changed beside it
 */
public record Change(
    List<Switch> switches, Sides sides, Estimates estimates, Judgement judgement, Company company) {
  /** Copies the list. */
  public Change {
    switches = List.copyOf(switches);
  }

  /** The first morning in the new state. */
  public LocalDate date() {
    return switches.get(0).date();
  }

  /** What is other in the new state than in the old; several items where they changed together. */
  public List<ChangedItem> items() {
    return switches.get(0).items();
  }

  /** Whether it was made once, and not undone. */
  public boolean isOnce() {
    return switches.size() == 1;
  }

  /** Whether it is a step from one period to another, whatever changed between them. */
  public boolean isOfPeriods() {
    return items().get(0).kind() == ItemKind.PERIOD;
  }

  /** Whether its sides are a before and an after, and not two states or two periods. */
  public boolean isBeforeAndAfter() {
    return isOnce() && !isOfPeriods();
  }

  /** Whether it can be switched by the week, which a mattress or a bed cannot. */
  public boolean isSwitchable() {
    return !isOfPeriods() && items().stream().noneMatch(ChangedItem::isBed);
  }

  /** The mornings in the old state beside a switch. */
  public Phase before() {
    return sides.before();
  }

  /** The mornings in the new state beside a switch. */
  public Phase after() {
    return sides.after();
  }

  /** The answer that counts: the level change with a drift allowed for; negative is better. */
  public Answer withDrift() {
    return estimates.withDrift();
  }

  /** What may be said. */
  public Verdict verdict() {
    return judgement.verdict();
  }

  /** Where the scores went, or NONE where the verdict claims nothing. */
  public Direction direction() {
    return judgement.direction();
  }

  /** Whether the new state did better, as far as anything is claimed. */
  public boolean isNewBetter() {
    return direction() != Direction.WORSE;
  }

  /** Whether it is its neighbours, a shift of the massage rate included, that withhold it. */
  public boolean isInseparable() {
    return withDrift()
        .shortage()
        .map(Shortage::reason)
        .filter(
            why ->
                why == Shortage.Reason.CHANGED_TOGETHER
                    || why == Shortage.Reason.TOO_CLOSE_TOGETHER)
        .isPresent();
  }

  /** Whether it is a shift of the massage rate alone that withholds it. */
  public boolean isOneWithMassage() {
    return isInseparable() && company.joined().isEmpty();
  }

  /**
   * Whether a drift alone makes it clear: without one the answer is open, so that it is no claim.
   */
  public boolean isClearByDriftOnly() {
    return verdict() == Verdict.CANNOT_TELL && withDrift().isClear();
  }

  /** Whether it is said that the scores went one way, if only perhaps. */
  public boolean isClaimed() {
    return verdict() == Verdict.CHANGED || verdict() == Verdict.SUGGESTIVE;
  }

  /**
   * The mornings on both sides of a change.
   *
   * @param before the mornings in the old state beside a switch
   * @param after the mornings in the new state beside a switch, adaptation days left out
   * @param recordedBefore recorded mornings that the answers rest on before, also those not beside
   *     a switch: where several things changed one after the other, more than the phase holds
   * @param recordedAfter the same from the second state on
   */
  public record Sides(Phase before, Phase after, int recordedBefore, int recordedAfter) {}

  /**
   * What the scores did with a change.
   *
   * @param withDrift the level change with a drift allowed for; negative is better
   * @param withoutDrift the same if nothing else was changing
   * @param withWeekdays the first with the day of the week allowed for too; a sensitivity check
   * @param nap share of all before-and-after pairs of mornings that were better after, ties half; 0
   *     to 1, null value 0.5; descriptive
   * @param tau 2 nap - 1; -1 to 1, null value 0; descriptive
   * @param percentChange change of the phase means in percent of the mean before; empty where that
   *     is 0
   */
  public record Estimates(
      Answer withDrift,
      Answer withoutDrift,
      Answer withWeekdays,
      OptionalDouble nap,
      OptionalDouble tau,
      OptionalDouble percentChange) {}

  /**
   * What the estimates allow to say.
   *
   * @param verdict what both intervals together allow to say
   * @param direction where the estimate without drift points, or NONE where nothing is claimed
   * @param mcid whether the change reaches the smallest important change
   * @param thirtyPercent whether it reaches 30 % of the mean before, the other usual size
   * @param gap the plain gap between the two means beside it
   * @param smallestVisible the smallest change that such a log is likely to show, in points; empty
   *     where it can show none
   */
  public record Judgement(
      Verdict verdict,
      Direction direction,
      Reach mcid,
      Reach thirtyPercent,
      MeanGap gap,
      OptionalDouble smallestVisible) {}
}
