package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.AnalysisPlan;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.JointEffect;
import spinelog.analysis.LevelChange;
import spinelog.stats.Estimate;

/** What is said of a setup change. */
public final class ChangeWords {
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for changes judged under a plan. */
  public ChangeWords(AnalysisPlan plan) {
    this.outcome = new OutcomeWords(plan.outcome());
    this.answers = new AnswerWords(outcome);
  }

  /** What the log says of the change, in one sentence with its interval. */
  public String sentence(LevelChange change) {
    return switch (change.verdict()) {
      case CHANGED -> changed(change);
      case SUGGESTIVE -> suggestive(change);
      case CANNOT_TELL -> cannotTell(change);
      case WITHHELD -> withheld(change);
    };
  }

  private String changed(LevelChange change) {
    return claim(change, estimate(change)) + ".";
  }

  private String suggestive(LevelChange change) {
    return claim(change, ((Estimated) change.companion()).value())
        + " if nothing else was changing; a slow drift could explain this too, and allowing for one"
        + " leaves "
        + answers.open(estimate(change))
        + ".";
  }

  /** One switch has an after; where the first setup came back, its two states are compared. */
  private String claim(LevelChange change, Estimate value) {
    if (change.switches().size() == 1) {
      return "After "
          + ChangeNames.handle(change)
          + ", "
          + outcome.mornings()
          + " "
          + outcome.were()
          + " "
          + answers.claim(value);
    }
    return "Over "
        + ChangeNames.handle(change)
        + ", "
        + outcome.mornings()
        + " "
        + ChangeNames.newState(change)
        + " "
        + outcome.were()
        + " "
        + outcome.difference(value.estimate())
        + " than "
        + outcome.mornings()
        + " "
        + ChangeNames.oldState(change)
        + " ("
        + answers.interval(value)
        + ")";
  }

  private String cannotTell(LevelChange change) {
    Estimate drifting = estimate(change);
    String start =
        "The log cannot tell whether "
            + outcome.name()
            + " changed with "
            + ChangeNames.handle(change)
            + ": ";
    return drifting.excludesZero() && change.companion() instanceof Estimated steady
        ? start
            + "allowing for a slow drift, "
            + answers.open(drifting)
            + " fits it, but without one "
            + answers.fits(steady.value())
            + "."
        : start + "allowing for a slow drift, " + answers.fits(drifting) + ".";
  }

  private static String withheld(LevelChange change) {
    Withheld why = (Withheld) change.headline();
    if (VerdictWords.isShort(why)) {
      return "It is too early to say what went together with "
          + ChangeNames.handle(change)
          + ": that needs "
          + VerdictWords.MORNINGS_A_SIDE
          + " recorded mornings on each side, and there "
          + (change.before().recorded() == 1 ? "is " : "are ")
          + Formats.count(change.before().recorded(), "before", "before")
          + " and "
          + Formats.count(change.after().recorded(), "after", "after")
          + ".";
    }
    return "What went together with "
        + ChangeNames.handle(change)
        + " cannot be said: "
        + WithheldWords.reason(why)
        + ".";
  }

  /** Everything else a reader needs for one change, a sentence each. */
  public List<String> details(LevelChange change) {
    List<String> said = new ArrayList<>();
    if (change.companion() instanceof Estimated companion
        && change.verdict() != LevelChange.Verdict.SUGGESTIVE) {
      said.add(
          "If nothing else was changing over these weeks, the difference would be "
              + answers.claim(companion.value())
              + ".");
    }
    change.nap().ifPresent(nap -> said.add(pairs(nap)));
    change.percentChange().ifPresent(percent -> said.add(averages(percent)));
    if (change.weekdays() instanceof Estimated weekdays) {
      said.add(
          "With the day of the week allowed for too, the difference is "
              + answers.claim(weekdays.value())
              + ".");
    }
    said.add(demonstrations(change));
    change.notes().forEach(note -> said.add(note(note)));
    if (change.separation() == LevelChange.Separation.POOR) {
      said.add(
          "It is poorly separated from another change: only 7 to 13 recorded mornings tell the two"
              + " apart.");
    }
    return said;
  }

  private static String pairs(double nap) {
    return "Of all pairs of one morning before and one after, "
        + Formats.wholePercent(nap)
        + " were better after (ties count half; 50\u00A0% would be no difference).";
  }

  private static String averages(double percent) {
    return "The plain average was "
        + Formats.number(Math.abs(percent), 0)
        + Formats.NBSP
        + "% "
        + (percent < 0 ? "lower" : "higher")
        + " after than before; plain averages do not allow for drift.";
  }

  private static String demonstrations(LevelChange change) {
    int switches = change.switches().size();
    return (switches == 1
            ? "One switch is one demonstration"
            : switches + " switches are " + switches + " demonstrations")
        + "; standards for single-case studies ask for three"
        + (switches < 3 ? "." : " or more.");
  }

  /** The joint effect of changes that cannot be told apart. */
  public String joint(JointEffect joint) {
    String changes = "the changes of " + Formats.dates(joint.dates()) + " taken together";
    if (joint.effect() instanceof Withheld withheld) {
      return "What went together with "
          + changes
          + " cannot be said: "
          + WithheldWords.reason(withheld)
          + ".";
    }
    Estimate value = ((Estimated) joint.effect()).value();
    return value.excludesZero()
        ? "After "
            + changes
            + ", "
            + outcome.mornings()
            + " "
            + outcome.were()
            + " "
            + answers.claim(value)
            + "; they lie too close together to be told apart well."
        : "The log cannot tell whether "
            + outcome.name()
            + " changed with "
            + changes
            + ": "
            + answers.fits(value)
            + ".";
  }

  /** A note in a sentence. */
  public static String note(LevelChange.Note note) {
    return switch (note) {
      case FLOOR ->
          "More than a quarter of the scores on one side are 0: the change may be understated.";
      case CEILING ->
          "More than a quarter of the scores on one side are the highest possible: the change may be"
              + " understated.";
      case REGRESSION_TO_THE_MEAN ->
          "The last five mornings before the change were unusually bad: some easing was to be"
              + " expected without any change.";
      case MASSAGE_SHIFTED_TOO ->
          "The weekly number of sessions shifted with this change: the two cannot be told apart"
              + " well.";
    };
  }

  private static Estimate estimate(LevelChange change) {
    return ((Estimated) change.headline()).value();
  }
}
