package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.Findings;
import spinelog.analysis.Findings.Caution;
import spinelog.analysis.LevelChange;
import spinelog.analysis.Period;
import spinelog.diary.About;

/** What to try or to log next in order to learn more. */
public final class AdviceWords {
  private final Findings findings;
  private final About about;

  /** Advice that follows from what was found. */
  public AdviceWords(Findings findings, About about) {
    this.findings = findings;
    this.about = about;
  }

  /** The advice, most useful first. */
  public List<String> lines() {
    if (findings.period().recorded() == 0) {
      return List.of(
          "Write a score every morning on waking, on good days too: a first interval needs 21"
              + " recorded mornings.");
    }
    List<String> lines = new ArrayList<>();
    findings.headlineChange().flatMap(this::forChange).ifPresent(lines::add);
    if (findings.changes().isEmpty()) {
      lines.add(
          "Log what changes (pillow, mattress, supports) on the day it changes, one thing at a time,"
              + " with 14 or more recorded mornings on both sides.");
    }
    missing().ifPresent(lines::add);
    massage().ifPresent(lines::add);
    trend().ifPresent(lines::add);
    if (!about.plannedChanges().isBlank()) {
      lines.add(
          "Planned, says the log: \u201C"
              + Formats.clip(about.plannedChanges(), 90)
              + "\u201D. Change one thing at a time, with 14 recorded mornings on both sides.");
    }
    return lines;
  }

  private Optional<String> forChange(LevelChange change) {
    return switch (change.verdict()) {
      case WITHHELD -> Optional.of(withheld(change));
      case CHANGED -> Optional.of(isSwitchable(change) ? again(change) : keepLogging(change));
      case SUGGESTIVE, CANNOT_TELL ->
          Optional.of(isSwitchable(change) ? switchBack(change) : keepLogging(change));
    };
  }

  /** A mattress or a bed is not changed by the week. */
  private static boolean isSwitchable(LevelChange change) {
    return change.items().stream()
        .map(item -> item.item().toLowerCase(Locale.ROOT))
        .noneMatch(item -> item.contains("mattress") || item.contains("bed"));
  }

  private String again(LevelChange change) {
    int switches = change.switches().size();
    if (switches >= 3) {
      return "Keep what did better, and change nothing else: more mornings make the interval"
          + " narrower.";
    }
    String so =
        switches == 1 ? "One switch is one demonstration." : "Two switches are two demonstrations.";
    return so
        + " Switching again for two weeks would show whether "
        + new OutcomeWords(findings.plan().outcome()).name()
        + " moves with it each time.";
  }

  private static String switchBack(LevelChange change) {
    String start = change.switches().size() > 1 ? "Go on switching" : "Switch back and forth";
    return start
        + " by the week: in simulated logs with a true change of 2 points, 42 nights in random blocks"
        + " of 7 showed it in 91 to 96 of 100 logs, one switch in the middle in 45 to 55.";
  }

  private static String keepLogging(LevelChange change) {
    int fewer = Math.min(change.before().recorded(), change.after().recorded());
    return fewer >= 42
        ? "Keep this setup and change nothing else: more mornings make the interval narrower."
        : "Keep this setup and go on logging: 28 recorded mornings on each side can show a change"
            + " of about 2 points, 42 about 1.6.";
  }

  private static String withheld(LevelChange change) {
    Withheld why = (Withheld) change.headline();
    if (change.before().recorded() < VerdictWords.MORNINGS_A_SIDE && VerdictWords.isShort(why)) {
      return "Mornings before "
          + ChangeNames.handle(change)
          + " cannot be added now. Going back to"
          + " the earlier setup for 14 recorded mornings, then forward again for 14, would give a"
          + " fair comparison.";
    }
    return VerdictWords.isShort(why)
        ? "Change nothing else for now: a first answer needs " + VerdictWords.needs(change) + "."
        : "For an answer: " + VerdictWords.needs(change) + ".";
  }

  private Optional<String> missing() {
    Period period = findings.period();
    return findings.cautions().contains(Caution.MANY_MISSING)
        ? Optional.of(
            "Score the bad mornings too, in one tap if need be: "
                + period.missing()
                + " of "
                + Formats.count(period.days(), "morning")
                + (period.missing() == 1 ? " is" : " are")
                + " missing, and gaps on bad days bend every average.")
        : Optional.empty();
  }

  private Optional<String> massage() {
    if (findings.massage().daysKept() == 0) {
      return Optional.of("Log massage and exercises by the day, also the days without.");
    }
    return findings.massage().sessionDays() > 0
            && findings.massage().dayAfter() instanceof Withheld withheld
            && withheld.reason() != Reason.NOT_LOGGED
        ? Optional.of("For an answer on massage: " + WithheldWords.needs(withheld) + ".")
        : Optional.empty();
  }

  private Optional<String> trend() {
    return findings.trend().perThirtyDays() instanceof Withheld withheld
            && withheld.reason() != Reason.TOO_FEW_MORNINGS
        ? Optional.of("For a trend: " + WithheldWords.needs(withheld) + ".")
        : Optional.empty();
  }
}
