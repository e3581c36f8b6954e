package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.Findings;
import spinelog.analysis.Period;

/** What is said of the log itself: how much of it there is, and what to keep in mind. */
public final class QualityWords {
  private final Findings findings;

  /** Words for a log. */
  public QualityWords(Findings findings) {
    this.findings = findings;
  }

  /** Coverage, memory and cautions, a sentence each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Period period = findings.period();
    lines.add(
        period.recorded()
            + " of "
            + Formats.count(period.days(), "morning")
            + " ("
            + Formats.wholePercent((double) period.recorded() / period.days())
            + ") "
            + (period.recorded() == 1 ? "is" : "are")
            + " recorded; a missing morning stays a gap and is never filled in.");
    findings.memory().ifPresent(memory -> lines.add(memory(memory)));
    for (Findings.Caution caution : findings.cautions()) {
      lines.add(caution(caution));
    }
    return lines;
  }

  private static String memory(double memory) {
    return "One morning resembles the next with a correlation of "
        + Formats.number(memory, 2)
        + "; the intervals allow for it.";
  }

  private static String caution(Findings.Caution caution) {
    return switch (caution) {
      case LONG_MEMORY ->
          "Mornings resemble each other more than 0.7: error rates were not tested for such logs,"
              + " so read the intervals with caution.";
      case MANY_MISSING ->
          "More than a quarter of the mornings are missing; if the bad ones are missing, every"
              + " average is too good.";
      case FEW_NIGHTS_ELSEWHERE ->
          "A few nights on another pillow or mattress, fewer than 7 in all, count with the nights"
              + " around them.";
      case SESSIONS_FOLLOW_WEEKDAY ->
          "Sessions follow the day of the week; the day-after answers allow for weekdays.";
      case WEEKLY_RATE_ROUGH -> "With under 60 mornings the weekly-rate answer is rough.";
    };
  }
}
