package spinelog.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.Analysis;
import spinelog.diary.Day;
import spinelog.diary.Goal;
import spinelog.diary.SheetProblem;
import spinelog.findings.Safety;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadSummary;
import spinelog.words.GoalWords;
import spinelog.words.SafetyWords;

/**
 * What check says about one log: a summary, then the problems.
 *
 * @param file the log's name
 * @param problems what was not plain in it
 * @param all whether every problem has a line of its own
 * @param phrases in which language
 */
record CheckText(String file, List<SheetProblem> problems, boolean all, Phrases phrases) {
  private static final int WIDTH = 96;
  private static final int MOST_SIGNS = 6;

  /** The lines about a log that was read, the first of them with its name. */
  List<String> imported(LogReading log) {
    ReadSummary summary = log.summary();
    List<String> lines = new ArrayList<>();
    lines.add(
        file
            + ": "
            + phrases.days(summary)
            + ", "
            + missing(log.diary().days())
            + phrases.problems(problems));
    wrap("  " + phrases.read(summary), lines);
    wrap("  " + phrases.columns(summary), lines);
    addGoal(log.diary().about().goal(), lines);
    addSafety(Analysis.safety(log.diary()), lines);
    addProblems(lines);
    return lines;
  }

  /** The lines about a log that gives no diary. */
  List<String> refused() {
    List<String> lines = new ArrayList<>();
    lines.add(file + ": " + phrases.say("console.refused") + phrases.problems(problems));
    addProblems(lines);
    return lines;
  }

  /** What was understood of the goal, where there is one. */
  private void addGoal(Goal goal, List<String> lines) {
    if (!goal.words().isBlank()) {
      String aims = new GoalWords(phrases.book()).read(goal);
      String said =
          aims.isEmpty()
              ? phrases.say("console.goal.quoted")
              : phrases.say("console.goal", "aims", aims);
      wrap("  " + said, lines);
    }
  }

  /** Whether there were warning signs, and what they and the conditions call for. */
  private void addSafety(Safety safety, List<String> lines) {
    SafetyWords words = new SafetyWords(safety, phrases.book());
    wrap("  " + phrases.say("console.signs", "signs", words.signs()), lines);
    if (words.isNeeded()) {
      wrap("  " + phrases.say("console.lead", "words", words.title()), lines);
      words.lines(MOST_SIGNS).forEach(line -> wrap("    " + PlainWriter.line(line), lines));
    }
  }

  private void addProblems(List<String> lines) {
    ProblemKinds kinds = new ProblemKinds(problems, phrases);
    if (all) {
      kinds.all(file).forEach(line -> lines.add("  " + line));
    } else {
      kinds.few().forEach(line -> wrap("  " + line, lines));
    }
    if (!problems.isEmpty()) {
      phrases.moreExactly().forEach(line -> lines.add("  " + line));
    }
  }

  /** Breaks a long line between words; what follows is indented a little more. */
  private static void wrap(String text, List<String> lines) {
    String indent = " ".repeat(text.length() - text.stripLeading().length() + 2);
    String rest = text;
    while (rest.length() > WIDTH && space(rest) > indent.length()) {
      int space = space(rest);
      lines.add(Phrases.plain(rest.substring(0, space)));
      rest = indent + rest.substring(space + 1);
    }
    lines.add(Phrases.plain(rest));
  }

  /** The last space on a line, but none before a sign, as French has them. */
  private static int space(String text) {
    int space = text.lastIndexOf(' ', WIDTH);
    while (space > 0 && ":;?!".indexOf(text.charAt(space + 1)) >= 0) {
      space = text.lastIndexOf(' ', space - 1);
    }
    return space;
  }

  /** "10 missing (the longest gap is 18 Mar 2025 to 23 Mar 2025)". */
  private String missing(List<Day> days) {
    int missing = 0;
    int longest = 0;
    String gap = "";
    for (int i = 1; i < days.size(); i++) {
      LocalDate from = days.get(i - 1).date().plusDays(1);
      LocalDate to = days.get(i).date().minusDays(1);
      int length = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
      missing += length;
      if (length > longest) {
        longest = length;
        gap =
            from.equals(to)
                ? phrases.date(from)
                : phrases.say("console.gap", "first", phrases.date(from), "last", phrases.date(to));
      }
    }
    return phrases.say("console.missing", "missing", missing, "gap", gap);
  }
}
