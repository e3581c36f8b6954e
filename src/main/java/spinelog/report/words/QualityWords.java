package spinelog.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import spinelog.analysis.Findings;
import spinelog.analysis.Period;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;

/** What is said of the log itself: how much of it there is, and what was wrong in it. */
public final class QualityWords {
  private static final int MOST = 60;

  private final Findings findings;
  private final List<SheetProblem> problems;

  /** Words for a log and its problems. */
  public QualityWords(Findings findings, List<SheetProblem> problems) {
    this.findings = findings;
    this.problems = problems.stream().sorted(Comparator.comparing(SheetProblem::level)).toList();
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
      case SESSIONS_FOLLOW_WEEKDAY ->
          "Sessions follow the day of the week; the day-after answers allow for weekdays.";
      case WEEKLY_RATE_ROUGH -> "With under 60 mornings the weekly-rate answer is rough.";
    };
  }

  /** How many problems there are, in a sentence. */
  public String count() {
    if (problems.isEmpty()) {
      return "No problem was found in the log's cells.";
    }
    return "Found in the log: "
        + Formats.list(
            List.of(
                Formats.count(of(Level.ERROR), "error") + " (value not used)",
                Formats.count(of(Level.WARNING), "warning")
                    + " (value used after a doubtful reading)",
                Formats.count(of(Level.NOTE), "note") + " (harmless)"))
        + "."
        + (problems.size() > MOST ? " The first " + MOST + " are listed." : "");
  }

  /** The head of the table of problems. */
  public static List<String> head() {
    return List.of("Level", "Sheet", "Cell", "Found", "What was made of it");
  }

  /** The rows of the table of problems, worst first, capped. */
  public List<List<String>> rows() {
    return problems.stream().limit(MOST).map(QualityWords::row).toList();
  }

  private static List<String> row(SheetProblem problem) {
    String level =
        switch (problem.level()) {
          case ERROR -> "Error";
          case WARNING -> "Warning";
          case NOTE -> "Note";
        };
    String heading =
        problem.column().isEmpty() ? "" : " (" + Formats.clip(problem.column(), 30) + ")";
    return List.of(
        level,
        Formats.clip(problem.sheet(), 40),
        Formats.clip(problem.cell(), 24) + heading,
        Formats.clip(problem.found(), 60),
        Formats.clip(problem.message(), 300));
  }

  private int of(Level level) {
    return (int) problems.stream().filter(problem -> problem.level() == level).count();
  }
}
