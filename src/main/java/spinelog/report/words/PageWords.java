package spinelog.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.Findings;
import spinelog.analysis.Period;
import spinelog.chart.Numbers;
import spinelog.diary.About;
import spinelog.diary.Outcome;

/** Titles, and who and when. */
public final class PageWords {
  private final Findings findings;
  private final About about;

  /** Words for a report. */
  public PageWords(Findings findings, About about) {
    this.findings = findings;
    this.about = about;
  }

  /** The report's title. */
  public String title() {
    Outcome outcome = findings.plan().outcome();
    String what =
        outcome == Outcome.STIFFNESS_MINUTES
            ? "morning stiffness"
            : new OutcomeWords(outcome).name();
    return "Sleep and " + what + ": progress report";
  }

  /** What the report is about, in a sentence. */
  public String subject() {
    String who = about.person().isBlank() ? "" : Formats.clip(about.person(), 40) + ", ";
    return who + period() + ".";
  }

  /** The dates covered: "1 to 31 March 2025". */
  public String period() {
    Period period = findings.period();
    return Formats.dates(period.first(), period.last());
  }

  /** Who: each line a label and what it says; what was not said has no line. */
  public List<List<String>> who() {
    List<List<String>> lines = new ArrayList<>();
    add(lines, "Log of", Formats.clip(about.person(), 34));
    add(lines, "Report for", Formats.clip(about.reportFor(), 48));
    add(lines, "Goal", Formats.clip(about.goal(), 90));
    return lines;
  }

  /** When: the dates and how many mornings are recorded. */
  public List<List<String>> when(LocalDate asOf) {
    Period period = findings.period();
    return List.of(
        List.of("Period", period() + " (" + Formats.count(period.days(), "day") + ")"),
        List.of(
            "Mornings",
            none(period.recorded()) + " recorded, " + none(period.missing()) + " missing"),
        List.of("Report of", Formats.date(asOf)));
  }

  private static String none(int count) {
    return count == 0 ? "none" : Numbers.whole(count);
  }

  private static void add(List<List<String>> lines, String label, String value) {
    if (!value.isBlank()) {
      lines.add(List.of(label, value));
    }
  }
}
