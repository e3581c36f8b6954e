package spinelog.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import spinelog.diary.Day;
import spinelog.diary.SheetProblem;
import spinelog.sheet.LogReading;
import spinelog.sheet.ProblemLine;
import spinelog.sheet.ReadSummary;

/**
 * What check says about one log: a summary, then the problems, those of one kind together.
 *
 * @param log the log that was read
 * @param all whether every problem has a line of its own
 */
record CheckText(LogReading log, boolean all) {
  private static final int CELLS_SHOWN = 3;
  private static final int KINDS_SHOWN = 10;

  /** The lines, the first of them with the file's name. */
  List<String> lines() {
    ReadSummary summary = log.summary();
    List<String> lines = new ArrayList<>();
    lines.add(
        summary.file()
            + ": "
            + Phrases.days(summary)
            + missing()
            + Phrases.problems(log.problems()));
    lines.add(
        "  read as " + summary.format() + Phrases.sheet(summary) + ", dates " + dates(summary));
    lines.add("  columns: " + Phrases.columns(summary));
    if (all) {
      inOrder().forEach(problem -> lines.add("  " + one(problem)));
    } else {
      addKinds(lines);
    }
    return lines;
  }

  /** ", 10 missing (the longest gap is 18 Mar 2025 to 23 Mar 2025)". */
  private String missing() {
    List<Day> days = log.diary().days();
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

  private List<SheetProblem> inOrder() {
    return log.problems().stream().sorted(Comparator.comparing(SheetProblem::level)).toList();
  }

  private void addKinds(List<String> lines) {
    Map<String, List<SheetProblem>> kinds =
        inOrder().stream()
            .collect(
                Collectors.groupingBy(CheckText::kind, LinkedHashMap::new, Collectors.toList()));
    kinds.values().stream().limit(KINDS_SHOWN).forEach(kind -> lines.add("  " + kind(kind)));
    if (kinds.size() > KINDS_SHOWN) {
      lines.add("  and " + (kinds.size() - KINDS_SHOWN) + " other kinds of problems");
    }
    if (kinds.size() > KINDS_SHOWN || kinds.size() < log.problems().size()) {
      lines.add("  --all lists every problem.");
    }
  }

  /** Problems of one kind differ in their numbers only. */
  private static String kind(SheetProblem problem) {
    String why = problem.message().split("[;:.] ", 2)[0].replaceAll("[\\d-]+", "0");
    return problem.level() + problem.sheet() + "|" + problem.column() + "|" + why;
  }

  private String kind(List<SheetProblem> problems) {
    SheetProblem first = problems.get(0);
    if (problems.size() == 1) {
      return one(first);
    }
    String cells =
        problems.stream()
            .limit(CELLS_SHOWN)
            .map(
                problem ->
                    problem.cell()
                        + (problem.found().isEmpty() ? "" : " \"" + problem.found() + "\""))
            .map(String::strip)
            .collect(Collectors.joining(", "));
    int more = problems.size() - CELLS_SHOWN;
    return level(first)
        + problems.size()
        + " times"
        + (first.column().isEmpty() ? "" : " in " + first.column())
        + ", "
        + cells
        + (more > 0 ? " and " + more + " more" : "")
        + (isSame(problems) ? ": " : ": of the first, ")
        + first.message();
  }

  private static boolean isSame(List<SheetProblem> problems) {
    return problems.stream().map(SheetProblem::message).distinct().count() == 1;
  }

  private String one(SheetProblem problem) {
    return level(problem) + ProblemLine.of(log.summary().file(), problem);
  }

  private static String level(SheetProblem problem) {
    return problem.level().name().toLowerCase(Locale.ROOT) + ": ";
  }
}
