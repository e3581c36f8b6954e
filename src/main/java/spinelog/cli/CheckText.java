package spinelog.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.Analysis;
import spinelog.diary.Day;
import spinelog.diary.SheetProblem;
import spinelog.findings.Safety;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadSummary;
import spinelog.words.SafetyWords;

/**
 * What check says about one log: a summary, then the problems.
 *
 * @param file the log's name
 * @param problems what was not plain in it
 * @param all whether every problem has a line of its own
 */
record CheckText(String file, List<SheetProblem> problems, boolean all) {
  private static final int WIDTH = 96;
  private static final int MOST_SIGNS = 6;

  /** The lines about a log that was read, the first of them with its name. */
  List<String> imported(LogReading log) {
    ReadSummary summary = log.summary();
    List<String> lines = new ArrayList<>();
    lines.add(
        file
            + ": "
            + Phrases.days(summary)
            + missing(log.diary().days())
            + Phrases.problems(problems));
    wrap(
        "  read as " + summary.format() + Phrases.sheet(summary) + ", dates " + dates(summary),
        lines);
    wrap("  columns: " + Phrases.columns(summary), lines);
    addSafety(Analysis.safety(log.diary()), lines);
    addProblems(lines);
    return lines;
  }

  /** The lines about a log that gives no diary. */
  List<String> refused() {
    List<String> lines = new ArrayList<>();
    lines.add(file + ": refused" + Phrases.problems(problems));
    addProblems(lines);
    return lines;
  }

  /** Whether there were warning signs, and what they and the conditions call for. */
  private static void addSafety(Safety safety, List<String> lines) {
    SafetyWords words = new SafetyWords(safety, Phrasebook.of(Language.ENGLISH));
    wrap("  warning signs: " + words.signs(), lines);
    if (words.isNeeded()) {
      wrap("  " + words.title() + ":", lines);
      words.lines(MOST_SIGNS).forEach(line -> wrap("    " + PlainWriter.line(line), lines));
    }
  }

  private void addProblems(List<String> lines) {
    ProblemKinds kinds = new ProblemKinds(problems);
    if (all) {
      kinds.all(file).forEach(line -> lines.add("  " + line));
    } else {
      kinds.few().forEach(line -> wrap("  " + line, lines));
    }
  }

  /** Breaks a long line between words; what follows is indented a little more. */
  private static void wrap(String text, List<String> lines) {
    String indent = " ".repeat(text.length() - text.stripLeading().length() + 2);
    String rest = text;
    while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > indent.length()) {
      int space = rest.lastIndexOf(' ', WIDTH);
      lines.add(rest.substring(0, space));
      rest = indent + rest.substring(space + 1);
    }
    lines.add(rest);
  }

  /** ", 10 missing (the longest gap is 18 Mar 2025 to 23 Mar 2025)". */
  private static String missing(List<Day> days) {
    long missing = 0;
    long longest = 0;
    String gap = "";
    for (int i = 1; i < days.size(); i++) {
      LocalDate from = days.get(i - 1).date().plusDays(1);
      LocalDate to = days.get(i).date().minusDays(1);
      long length = to.toEpochDay() - from.toEpochDay() + 1;
      missing += length;
      if (length > longest) {
        longest = length;
        gap = from.equals(to) ? Phrases.date(from) : Phrases.date(from) + " to " + Phrases.date(to);
      }
    }
    if (missing == 0) {
      return ", no day missing";
    }
    return missing == 1
        ? ", 1 missing (" + gap + ")"
        : ", " + missing + " missing (the longest gap is " + gap + ")";
  }

  private static String dates(ReadSummary summary) {
    return switch (summary.dateOrder()) {
      case "cells" -> "as true dates";
      case "dmy" -> "day before month";
      case "mdy" -> "month before day";
      default -> "year first";
    };
  }
}
