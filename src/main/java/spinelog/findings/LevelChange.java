package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Answer.Withheld;

/**
 * What the log says about one setup change: scores in the new state against scores in the old one.
 * Where the old state came back, all switches between the two are one change, estimated together.
 *
 * @param switches the switches between the two states, in order, at least one
 * @param before the mornings in the old state beside a switch
 * @param after the mornings in the new state beside a switch (adaptation days left out)
 * @param sides the recorded mornings that the answers rest on, also those not beside a switch
 * @param headline the level change with a drift allowed for; negative is better
 * @param companion the same if nothing else was changing
 * @param weekdays the headline with the day of the week allowed for too; a sensitivity check
 * @param nap share of all before-and-after pairs of mornings that were better after, ties half; 0
 *     to 1, null value 0.5; descriptive
 * @param tau 2 nap - 1; -1 to 1, null value 0; descriptive
 * @param percentChange change of the phase means in percent of the mean before; empty where that is
 *     0
 * @param verdict what both intervals together allow to say
 * @param direction where the companion points, or NONE where the verdict claims nothing
 * @param beyondMcid whether the change reaches the smallest important change
 * @param beyondThirtyPercent whether it reaches 30 % of the mean before, the other usual mark
 * @param joint the other changes (dates) that only a joint effect can be given with; empty mostly
 * @param separation how well it can be told from the other changes
 * @param notes what a reader must know with the numbers
 */
public record LevelChange(
    List<Switch> switches,
    Phase before,
    Phase after,
    Sides sides,
    Answer headline,
    Answer companion,
    Answer weekdays,
    OptionalDouble nap,
    OptionalDouble tau,
    OptionalDouble percentChange,
    Verdict verdict,
    Direction direction,
    BeyondMcid beyondMcid,
    BeyondMcid beyondThirtyPercent,
    List<LocalDate> joint,
    Separation separation,
    Set<Note> notes) {
  /** Share of the mean before that is the other usual mark. */
  public static final double THIRTY_PERCENT = 0.3;

  /** Copies the lists. */
  public LevelChange {
    switches = List.copyOf(switches);
    joint = List.copyOf(joint);
    notes = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(notes));
  }

  /** The first morning in the new state. */
  public LocalDate date() {
    return switches.get(0).date();
  }

  /** Whether it is its neighbours, a shift of the massage rate included, that withhold it. */
  public boolean isInseparable() {
    return headline instanceof Withheld why
        && (why.reason() == Reason.CHANGED_TOGETHER || why.reason() == Reason.TOO_CLOSE_TOGETHER);
  }

  /** Whether it is a shift of the massage rate alone that withholds it. */
  public boolean isOneWithMassage() {
    return isInseparable() && joint.isEmpty();
  }

  /** Whether it is said that the scores went one way, if only perhaps. */
  public boolean isClaimed() {
    return verdict == Verdict.CHANGED || verdict == Verdict.SUGGESTIVE;
  }

  /** What is other in the new state than in the old; several items where they changed together. */
  public List<ItemChange> items() {
    return switches.get(0).items();
  }

  /**
   * Recorded mornings before and after a change over the whole log; where several things changed
   * one after the other, more than the phases hold.
   *
   * @param before mornings in the first state
   * @param after mornings from the second state on
   */
  public record Sides(int before, int after) {}

  /** What may be said. */
  public enum Verdict {
    /** Both intervals exclude 0 on the same side. */
    CHANGED,
    /** Only the companion's interval excludes 0: a drift could explain it too. */
    SUGGESTIVE,
    /** The intervals leave both directions open. */
    CANNOT_TELL,
    /** The log cannot carry an interval. */
    WITHHELD
  }

  /** Where the scores went. */
  public enum Direction {
    /** Lower scores after. */
    BETTER,
    /** Higher scores after. */
    WORSE,
    /** Nothing is claimed. */
    NONE
  }

  /** Whether the headline reaches a mark, on either side of 0. */
  public enum BeyondMcid {
    /** The whole interval lies beyond the mark. */
    YES,
    /** The interval contains the mark on one side, or on both. */
    POSSIBLY,
    /** The whole interval lies short of the mark. */
    NO,
    /** There is no interval, or no such mark. */
    UNKNOWN
  }

  /** How well a change can be told from its neighbours, a shift of the massage rate included. */
  public enum Separation {
    /** At least 14 mornings tell them apart, or there is no neighbour. */
    CLEAR,
    /** 7 to 13 mornings: both effects are given, and the joint one. */
    POOR,
    /** Fewer than 7 mornings: only the joint effect is given. */
    NONE
  }

  /** What a reader must know with the numbers. */
  public enum Note {
    /** More than 25 % of a phase's scores are 0: the change may be understated. */
    FLOOR,
    /** More than 25 % of a phase's scores are the highest: the change may be understated. */
    CEILING,
    /** The last five mornings before were unusually bad: some easing was to be expected. */
    REGRESSION_TO_THE_MEAN,
    /**
     * The sessions' weekly rate shifted with this change: fewer than 14 mornings tell the two
     * apart.
     */
    MASSAGE_SHIFTED_TOO
  }
}
