package spinelog.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spinelog.analysis.AnalysisPlan;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.FurtherOutcome;
import spinelog.analysis.ItemChange;
import spinelog.analysis.JointEffect;
import spinelog.analysis.LevelChange;
import spinelog.analysis.LevelChange.Direction;
import spinelog.analysis.Switch;
import spinelog.stats.Estimate;

/** What is said of a setup change. */
public final class ChangeWords {
  /** Recorded mornings on each side that a verdict needs. */
  static final int MORNINGS_A_SIDE = 14;

  private final AnalysisPlan plan;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for changes judged under a plan. */
  public ChangeWords(AnalysisPlan plan) {
    this.plan = plan;
    this.outcome = new OutcomeWords(plan.outcome());
    this.answers = new AnswerWords(outcome);
  }

  /** What changed, for a table or a heading: "Pillow: Feather → Latex contour". */
  public static String what(LevelChange change, int letters) {
    String all = change.items().stream().map(ChangeWords::what).collect(Collectors.joining("; "));
    return Formats.clip(all, letters);
  }

  private static String what(ItemChange item) {
    String name = Formats.capital(Formats.clip(item.item(), 40));
    String from = Formats.clip(item.from(), 60);
    String to = Formats.clip(item.to(), 60);
    if (from.isEmpty() && to.isEmpty()) {
      return name + " changed";
    }
    if (from.isEmpty()) {
      return name + ": now " + to;
    }
    return name + ": " + from + " \u2192 " + (to.isEmpty() ? "not said" : to);
  }

  /** A change's heading: what, and its first morning. */
  public String heading(LevelChange change) {
    int switches = change.switches().size();
    return what(change, 110)
        + (switches == 1
            ? " (first morning " + Formats.date(change.date()) + ")"
            : " (" + switches + " switches there and back)");
  }

  /** What a table of another score is headed with: "Further comparison: pain on waking". */
  public static String furtherHeading(FurtherOutcome further) {
    return "Further comparison: " + new OutcomeWords(further.outcome()).name();
  }

  /** How a change is called in a sentence: "the pillow change of 15 March 2025". */
  public static String handle(LevelChange change) {
    List<String> names =
        change.items().stream().map(item -> Formats.clip(item.item(), 30)).distinct().toList();
    String name = names.size() > 3 ? "setup" : Formats.list(names);
    int switches = change.switches().size();
    return switches == 1
        ? "the " + name + " change of " + Formats.date(change.date())
        : "the " + switches + " " + name + " switches from " + Formats.date(change.date()) + " on";
  }

  /** Which mornings a sentence speaks of: those after one switch, or those in the new state. */
  private String mornings(LevelChange change) {
    if (change.switches().size() == 1) {
      return "After " + handle(change) + ", " + outcome.mornings();
    }
    List<String> states =
        change.items().stream().map(item -> Formats.clip(item.to(), 30)).distinct().toList();
    return "Over " + handle(change) + ", " + outcome.mornings() + " with " + Formats.list(states);
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
    return mornings(change) + " " + outcome.were() + " " + answers.claim(estimate(change)) + ".";
  }

  private String suggestive(LevelChange change) {
    Estimate companion = ((Estimated) change.companion()).value();
    return mornings(change)
        + " "
        + outcome.were()
        + " "
        + answers.claim(companion)
        + " if nothing else was changing; a slow drift could explain this too, and allowing for one"
        + " leaves "
        + answers.open(estimate(change))
        + ".";
  }

  private String cannotTell(LevelChange change) {
    return "The log cannot tell whether "
        + outcome.name()
        + " changed with "
        + handle(change)
        + ": allowing for a slow drift, "
        + answers.open(estimate(change))
        + " fits it ("
        + Formats.percent(plan.confidence())
        + " interval).";
  }

  private String withheld(LevelChange change) {
    Withheld why = (Withheld) change.headline();
    if (isShort(why)) {
      return "It is too early to say what went together with "
          + handle(change)
          + ": that needs 14 recorded mornings on each side, and there "
          + (change.before().recorded() == 1 ? "is " : "are ")
          + Formats.count(change.before().recorded(), "before", "before")
          + " and "
          + Formats.count(change.after().recorded(), "after", "after")
          + ".";
    }
    return "What went together with "
        + handle(change)
        + " cannot be said: "
        + WithheldWords.reason(why)
        + ".";
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

  static boolean isShort(Withheld why) {
    return why.reason() == Reason.TOO_FEW_MORNINGS
        || why.reason() == Reason.TOO_FEW_BEFORE
        || why.reason() == Reason.TOO_FEW_AFTER;
  }

  /** The verdict in a few plain words, for a table. */
  public String verdict(LevelChange change) {
    return switch (change.verdict()) {
      case CHANGED -> change.direction() == Direction.WORSE ? "Worse after" : "Better after";
      case SUGGESTIVE ->
          (change.direction() == Direction.WORSE ? "Perhaps worse" : "Perhaps better")
              + "; drift could explain it";
      case CANNOT_TELL -> "Cannot tell";
      case WITHHELD -> withheldShortly(change);
    };
  }

  private static String withheldShortly(LevelChange change) {
    Withheld why = (Withheld) change.headline();
    if (isShort(why)) {
      return "Too early: needs " + needs(change);
    }
    return change.separation() == LevelChange.Separation.NONE
        ? "Only together with that of "
            + Formats.list(change.joint().stream().map(Formats::shortDate).toList())
        : "Cannot be said";
  }

  /** The difference for a table, in words: "1.2 less (0.4 to 2.0 less)"; "–" where withheld. */
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
    change
        .nap()
        .ifPresent(
            nap ->
                said.add(
                    "Of all pairs of one morning before and one after, "
                        + Formats.wholePercent(nap)
                        + " were better after (ties count half; 50\u00A0% would be no difference)."));
    change
        .percentChange()
        .ifPresent(
            percent ->
                said.add(
                    "The plain average was "
                        + Formats.number(Math.abs(percent), 0)
                        + Formats.NBSP
                        + "% "
                        + (percent < 0 ? "lower" : "higher")
                        + " after than before; plain averages do not allow for drift."));
    if (change.weekdays() instanceof Estimated weekdays) {
      said.add(
          "With the day of the week allowed for too, the difference is "
              + answers.claim(weekdays.value())
              + ".");
    }
    change.notes().forEach(note -> said.add(note(note)));
    said.add(demonstrations(change));
    if (change.separation() == LevelChange.Separation.POOR) {
      said.add(
          "It is poorly separated from another change: only 7 to 13 recorded mornings tell the two"
              + " apart.");
    }
    return said;
  }

  /** How often the log shows the change; single-case standards ask for three demonstrations. */
  private static String demonstrations(LevelChange change) {
    List<LocalDate> dates = change.switches().stream().map(Switch::date).toList();
    return dates.size() == 1
        ? "One switch is one demonstration; single-case standards ask for three."
        : "Switched on "
            + Formats.dates(dates)
            + ": "
            + dates.size()
            + " demonstrations, where single-case standards ask for three.";
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
            + "; they lie too close together to tell apart."
        : "The log cannot tell whether "
            + outcome.name()
            + " changed with "
            + changes
            + ": "
            + answers.open(value)
            + " fits it ("
            + Formats.percent(plan.confidence())
            + " interval).";
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
