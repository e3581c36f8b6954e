package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.analysis.Answer.Reason;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.Findings;
import spinelog.analysis.Findings.Caution;
import spinelog.analysis.LevelChange;
import spinelog.analysis.LevelChange.Verdict;
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
          "Planned next: "
              + Formats.clip(about.plannedChanges(), 90)
              + ". Leave the rest as it is for 14 recorded mornings before and after.");
    }
    return lines;
  }

  private Optional<String> forChange(LevelChange change) {
    if (change.verdict() == Verdict.WITHHELD) {
      return Optional.of(withheld(change, (Withheld) change.headline()));
    }
    if (change.verdict() == Verdict.CHANGED) {
      return Optional.of(
          "One switch is one demonstration. Going back for two weeks and then forward again would"
              + " show whether "
              + new OutcomeWords(findings.plan().outcome()).name()
              + " moves with it each time.");
    }
    return Optional.of(
        "Switch back and forth by the week. In simulated logs with a true change of 2 points, 42"
            + " nights in random blocks of 7 showed it in 91 to 96 of 100 logs; one switch in the"
            + " middle showed it in 45 to 55.");
  }

  private static String withheld(LevelChange change, Withheld why) {
    String needs = WithheldWords.needs(why);
    if (why.reason() == Reason.TOO_FEW_AFTER || why.reason() == Reason.TOO_FEW_MORNINGS) {
      return "Change nothing else for now: " + needs + " would allow a first answer.";
    }
    if (why.reason() == Reason.TOO_FEW_BEFORE) {
      return "Mornings before "
          + ChangeWords.handle(change)
          + " cannot be added now; going back"
          + " to the earlier setup would give the "
          + needs
          + " that an answer needs.";
    }
    return "For an answer: " + needs + ".";
  }

  private Optional<String> missing() {
    Period period = findings.period();
    return findings.cautions().contains(Caution.MANY_MISSING)
        ? Optional.of(
            "Score the bad mornings too, in one tap if need be: "
                + period.missing()
                + " of "
                + period.days()
                + " mornings are missing, and gaps on bad days bend every average.")
        : Optional.empty();
  }

  private Optional<String> massage() {
    if (findings.massage().daysKept() == 0) {
      return Optional.of("Log massage and exercises by the day, also the days without.");
    }
    return findings.massage().sessionDays() > 0
            && findings.massage().dayAfter() instanceof Withheld withheld
            && withheld.reason() != Reason.NOT_LOGGED
        ? Optional.of("About massage: " + WithheldWords.needs(withheld) + ".")
        : Optional.empty();
  }

  private Optional<String> trend() {
    return findings.trend().perThirtyDays() instanceof Withheld withheld
            && withheld.reason() != Reason.TOO_FEW_MORNINGS
        ? Optional.of("About the trend: " + WithheldWords.needs(withheld) + ".")
        : Optional.empty();
  }
}
