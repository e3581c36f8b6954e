package spinelog.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spinelog.diary.Day;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadSummary;

/**
 * What check says about one log: a summary, then the problems, those of one kind together.
 *
 * @param log the log that was read
 * @param all whether every problem has a line of its own
 */
record CheckText(LogReading log, boolean all) {
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
    new ProblemKinds(summary.file(), log.problems(), all)
        .lines()
        .forEach(line -> lines.add("  " + line));
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
}
