package spinelog.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.RedFlag;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;

/**
 * A diary as the rows of a spreadsheet.
 *
 * @param headings the headings, in order
 * @param rows the cells: a date, a number, or text ("" where blank)
 */
record LogTable(List<String> headings, List<List<Object>> rows) {
  static final List<String> ALL_HEADINGS =
      List.of(
          "Date",
          "Sleep position",
          "Pillow",
          "Mattress",
          "Knee pillow",
          "Lumbar support",
          "Techniques",
          "Massage minutes",
          "Morning stiffness",
          "Stiffness minutes",
          "Pain on waking",
          "Pain in the evening",
          "Sleep hours",
          "Red flags",
          "Notes");

  static LogTable of(Diary diary, List<String> headings) {
    List<List<Object>> rows = new ArrayList<>();
    for (Day day : diary.days()) {
      rows.add(headings.stream().map(heading -> cell(day, heading)).toList());
    }
    return new LogTable(headings, rows);
  }

  /** The same with one cell written otherwise: a slip of the hand. */
  LogTable withSlip(LocalDate date, String heading, String found) {
    int column = headings.indexOf(heading);
    List<List<Object>> slipped = new ArrayList<>();
    for (List<Object> row : rows) {
      List<Object> copy = new ArrayList<>(row);
      if (row.get(0).equals(date)) {
        copy.set(column, found);
      }
      slipped.add(copy);
    }
    return new LogTable(headings, slipped);
  }

  /** The same with one day's row written twice. */
  LogTable withDoubledRow(LocalDate date) {
    List<List<Object>> doubled = new ArrayList<>();
    for (List<Object> row : rows) {
      doubled.add(row);
      if (row.get(0).equals(date)) {
        doubled.add(row);
      }
    }
    return new LogTable(headings, doubled);
  }

  private static Object cell(Day day, String heading) {
    return switch (heading) {
      case "Date" -> day.date();
      case "Sleep position" -> words(day.night().position());
      case "Pillow" -> day.night().pillow();
      case "Mattress" -> day.night().mattress();
      case "Knee pillow" -> words(day.night().kneePillow());
      case "Lumbar support" -> words(day.night().lumbarSupport());
      case "Techniques" ->
          day.care().techniques().stream().map(LogTable::words).collect(Collectors.joining("; "));
      case "Massage minutes" -> minutes(day);
      case "Morning stiffness" -> number(day.scores().of(Outcome.STIFFNESS));
      case "Stiffness minutes" -> number(day.scores().of(Outcome.STIFFNESS_MINUTES));
      case "Pain on waking" -> number(day.scores().of(Outcome.PAIN_WAKING));
      case "Pain in the evening" -> number(day.scores().of(Outcome.PAIN_EVENING));
      case "Sleep hours" -> number(day.night().sleepHours());
      case "Red flags" ->
          day.warnings().flags().stream().map(RedFlag::words).collect(Collectors.joining("; "));
      case "Notes" -> day.notes();
      default -> throw new IllegalArgumentException("no such heading: " + heading);
    };
  }

  private static Object minutes(Day day) {
    return day.care().statedMinutes().isPresent()
        ? (Object) (double) day.care().statedMinutes().getAsInt()
        : "";
  }

  private static Object number(OptionalDouble value) {
    return value.isPresent() ? (Object) value.getAsDouble() : "";
  }

  private static String words(Position position) {
    return position == Position.UNKNOWN ? "" : capitalised(position.name().replace('_', ' '));
  }

  private static String words(YesNo yesNo) {
    return yesNo == YesNo.UNKNOWN ? "" : yesNo.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Technique technique) {
    String by = technique.by() == Practitioner.PROFESSIONAL ? " (pro)" : "";
    String dose =
        technique.repetitions().isPresent()
            ? " x" + technique.repetitions().getAsInt()
            : technique.minutes().isPresent() ? " " + technique.minutes().getAsInt() : "";
    return technique.name() + by + dose;
  }

  private static String capitalised(String words) {
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
