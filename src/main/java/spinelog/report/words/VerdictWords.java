package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.AnalysisPlan;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.LevelChange;
import spinelog.analysis.LevelChange.Direction;
import spinelog.stats.Estimate;

/** A change's verdict, difference, mark and needs in the few words of a table. */
public final class VerdictWords {
  /** Recorded mornings on each side that a verdict needs. */
  static final int MORNINGS_A_SIDE = 14;

  private final AnalysisPlan plan;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for changes judged under a plan. */
  public VerdictWords(AnalysisPlan plan) {
    this.plan = plan;
    this.outcome = new OutcomeWords(plan.outcome());
    this.answers = new AnswerWords(outcome);
  }

  /** The verdict in a few plain words. */
  public String verdict(LevelChange change) {
    boolean worse = change.direction() == Direction.WORSE;
    return switch (change.verdict()) {
      case CHANGED ->
          (worse ? "Worse " : "Better ")
              + (change.switches().size() == 1 ? "after" : ChangeNames.newState(change));
      case SUGGESTIVE -> (worse ? "Perhaps worse" : "Perhaps better") + "; drift could explain it";
      case CANNOT_TELL -> "Cannot tell";
      case WITHHELD -> withheld(change);
    };
  }

  private static String withheld(LevelChange change) {
    if (isShort((Withheld) change.headline())) {
      return "Too early: " + missing(change);
    }
    return change.separation() == LevelChange.Separation.NONE
        ? "Only together with that of "
            + Formats.list(change.joint().stream().map(Formats::shortDate).toList())
        : "Cannot be said";
  }

  private static String missing(LevelChange change) {
    List<String> missing = new ArrayList<>();
    int before = MORNINGS_A_SIDE - change.before().recorded();
    int after = MORNINGS_A_SIDE - change.after().recorded();
    if (before > 0) {
      missing.add(before + " before");
    }
    if (after > 0) {
      missing.add(after + " after");
    }
    return "needs more mornings, " + Formats.list(missing);
  }

  /** The difference in words: "1.2 less (0.4 to 2.0 less)"; "–" where withheld. */
  public String difference(LevelChange change) {
    if (!(change.headline() instanceof Estimated estimated)) {
      return "\u2013";
    }
    Estimate value = estimated.value();
    return outcome.size(value.estimate())
        + (value.estimate() < 0 ? " less" : " more")
        + " ("
        + answers.range(value)
        + ")";
  }

  /** What an answer on a change would need: "11 more recorded mornings after it". */
  public static String needs(LevelChange change) {
    Withheld why = (Withheld) change.headline();
    if (!isShort(why)) {
      return WithheldWords.needs(why);
    }
    List<String> needs = new ArrayList<>();
    int before = MORNINGS_A_SIDE - change.before().recorded();
    int after = MORNINGS_A_SIDE - change.after().recorded();
    if (before > 0) {
      needs.add(Formats.count(before, "more recorded morning") + " before it");
    }
    if (after > 0) {
      needs.add(Formats.count(after, "more recorded morning") + " after it");
    }
    return needs.isEmpty() ? WithheldWords.needs(why) : Formats.list(needs);
  }

  /** Whether more mornings are all that is needed. */
  static boolean isShort(Withheld why) {
    return why.reason() == Reason.TOO_FEW_MORNINGS
        || why.reason() == Reason.TOO_FEW_BEFORE
        || why.reason() == Reason.TOO_FEW_AFTER;
  }

  /** The name of the mark: "2-point mark". */
  public String mark() {
    return Formats.plain(plan.mcid()) + (plan.outcome().isScore() ? "-point" : "-minute") + " mark";
  }

  /** The change against the mark, in a few words. */
  public String againstMark(LevelChange change) {
    return switch (change.beyondMcid()) {
      case YES -> "beyond it";
      case POSSIBLY -> "may reach it";
      case NO -> "short of it";
      case UNKNOWN -> "not known";
    };
  }

  /** The change against the mark, in a sentence. */
  public String markSentence(LevelChange change) {
    String mark = "the " + mark() + " (the smallest change that usually counts for a person)";
    return switch (change.beyondMcid()) {
      case YES -> "The whole interval lies beyond " + mark + ".";
      case POSSIBLY -> "The interval contains " + mark + ": the change may or may not reach it.";
      case NO -> "The whole interval lies short of " + mark + ".";
      case UNKNOWN -> "Whether " + mark + " is reached is not known.";
    };
  }
}
