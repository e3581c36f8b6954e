package spinelog.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;

/** The daily log as a table; columns in which nothing was ever written are left out. */
public final class DayWords {
  private static final int NOTE_LETTERS = 240;

  private final Diary diary;
  private final Map<LocalDate, String> bedding = new HashMap<>();

  /** Words for a diary's days. */
  public DayWords(Diary diary) {
    this.diary = diary;
    String last = "";
    for (Day day : diary.days()) {
      String written = names(day);
      boolean repeats = !written.isEmpty() && written.equals(last);
      bedding.put(day.date(), withSupports(repeats ? "same" : written, day));
      last = written.isEmpty() ? last : written;
    }
  }

  /**
   * A column of the daily log.
   *
   * @param head its heading
   * @param share its part of the width
   * @param isNumber whether it holds numbers
   * @param cell what it says of a day, "" where nothing was written
   */
  public record Field(String head, double share, boolean isNumber, Function<Day, String> cell) {}

  /** How to read the table. */
  public static String lead() {
    return "As it was understood: the night belongs to the morning of its row, care to the day after"
        + " that morning. A blank cell was blank in the log; bedding that the row before names too is \u201Csame\u201D, and supports are named on nights with them. An"
        + " ellipsis marks text that was shortened.";
  }

  /** The columns that hold anything in this diary. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Field field : all()) {
      if (diary.days().stream().anyMatch(day -> !field.cell().apply(day).isEmpty())) {
        fields.add(field);
      }
    }
    return fields;
  }

  private List<Field> all() {
    return List.of(
        new Field("Date", 9.6, false, day -> Formats.shortDate(day.date())),
        new Field("Slept", 8, false, day -> position(day.night().position())),
        new Field("Bedding", 14, false, day -> bedding.get(day.date())),
        new Field("Care that day", 17, false, DayWords::care),
        new Field("Stiff 0\u201310", 5.5, true, day -> score(day, Outcome.STIFFNESS)),
        new Field("Stiff, min", 5, true, day -> score(day, Outcome.STIFFNESS_MINUTES)),
        new Field("Pain waking", 6, true, day -> score(day, Outcome.PAIN_WAKING)),
        new Field("Pain evening", 6.6, true, day -> score(day, Outcome.PAIN_EVENING)),
        new Field("Sleep, h", 5, true, day -> number(day.night().sleepHours())),
        new Field("Warning signs and notes", 24, false, DayWords::notes));
  }

  /** The row that stands in the place of days without one: which, and that there is none. */
  public static List<String> gap(int cells, LocalDate first, LocalDate last) {
    String days =
        first.equals(last)
            ? Formats.shortDate(first)
            : Formats.shortDate(first) + " to " + Formats.shortDate(last);
    List<String> row = new ArrayList<>(List.of(cells == 1 ? days + ": no row" : days));
    for (int i = 1; i < cells; i++) {
      row.add(i == 1 ? "no row" : "");
    }
    return row;
  }

  private static String position(Position position) {
    return position == Position.UNKNOWN
        ? ""
        : Formats.capital(SleepWords.position(position)).replace(" ", Formats.NBSP);
  }

  private static String names(Day day) {
    List<String> parts = new ArrayList<>();
    add(parts, day.night().pillow());
    add(parts, day.night().mattress());
    return String.join("; ", parts);
  }

  private static String withSupports(String names, Day day) {
    List<String> parts = new ArrayList<>();
    add(parts, names);
    add(parts, day.night().kneePillow() == YesNo.YES ? "knee\u00A0pillow" : "");
    add(parts, day.night().lumbarSupport() == YesNo.YES ? "lumbar\u00A0support" : "");
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String value) {
    if (!value.isBlank()) {
      parts.add(Formats.clip(value, 90));
    }
  }

  private static String care(Day day) {
    if (!day.care().kept()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    day.care().techniques().forEach(technique -> parts.add(technique(technique)));
    int added =
        day.care().techniques().stream().mapToInt(technique -> technique.minutes().orElse(0)).sum();
    if (day.care().minutes() != added) {
      parts.add(day.care().minutes() + "\u00A0min in all");
    }
    return parts.isEmpty() ? "none" : String.join("; ", parts);
  }

  private static String technique(Technique technique) {
    StringBuilder said = new StringBuilder(Formats.clip(technique.name(), 50));
    technique.minutes().ifPresent(minutes -> said.append(' ').append(minutes).append("\u00A0min"));
    technique.repetitions().ifPresent(times -> said.append(" \u00D7").append(times));
    if (technique.by() == Practitioner.PROFESSIONAL) {
      said.append(" (professional)");
    }
    if (!technique.region().isBlank()) {
      said.append(", ").append(Formats.clip(technique.region(), 30));
    }
    return said.toString();
  }

  private static String score(Day day, Outcome outcome) {
    return number(day.scores().of(outcome));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Formats.plain(value.getAsDouble()) : "";
  }

  private static String notes(Day day) {
    List<String> parts = new ArrayList<>();
    day.redFlags().forEach(flag -> parts.add("WARNING: " + SafetyWords.kind(flag) + "."));
    if (!day.notes().isBlank()) {
      parts.add(Formats.clip(day.notes(), NOTE_LETTERS));
    }
    return String.join(" ", parts);
  }
}
