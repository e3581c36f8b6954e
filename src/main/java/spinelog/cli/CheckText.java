package spinelog.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spinelog.diary.Day;
import spinelog.diary.SheetProblem;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadSummary;

/**
 * What check says about one log: a summary, then the problems.
 *
 * @param file the log's name
 * @param problems what was not plain in it
 * @param all whether every problem has a line of its own
 */
record CheckText(String file, List<SheetProblem> problems, boolean all) {
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
    lines.add(
        "  read as " + summary.format() + Phrases.sheet(summary) + ", dates " + dates(summary));
    lines.add("  columns: " + Phrases.columns(summary));
    lines.addAll(indented());
    return lines;
  }

  /** The lines about a log that gives no diary. */
  List<String> refused() {
    List<String> lines = new ArrayList<>();
    lines.add(file + ": refused" + Phrases.problems(problems));
    lines.addAll(indented());
    return lines;
  }

  private List<String> indented() {
    ProblemKinds kinds = new ProblemKinds(problems);
    return (all ? kinds.all(file) : kinds.few()).stream().map(line -> "  " + line).toList();
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
