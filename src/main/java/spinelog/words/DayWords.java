package spinelog.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import spinelog.diary.Day;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;
import spinelog.language.Phrasebook;

/** The daily log as a table; columns in which nothing was ever written are left out. */
public final class DayWords {
  private static final int NOTE_LETTERS = 240;

  private final List<Day> days;
  private final Phrasebook book;
  private final Map<LocalDate, String> bedding = new HashMap<>();

  /** Words for days in their order. */
  public DayWords(List<Day> days, Phrasebook book) {
    this.days = List.copyOf(days);
    this.book = book;
    String last = "";
    for (Day day : days) {
      String written = names(day);
      boolean repeats = !written.isEmpty() && written.equals(last);
      bedding.put(day.date(), withSupports(repeats ? book.say("daily.same") : written, day));
      last = written.isEmpty() ? last : written;
    }
  }

  /**
   * A column of the daily log.
   *
   * @param head its heading
   * @param isNumber whether it holds numbers
   * @param cell what it says of a day, "" where nothing was written
   */
  public record Field(String head, boolean isNumber, Function<Day, String> cell) {}

  /** How to read the table. */
  public String lead() {
    return book.say("daily.lead", "same", book.say("daily.same"));
  }

  /** The date, and the columns that hold anything on these days. */
  public List<Field> fields() {
    List<Field> all = all();
    List<Field> fields = new ArrayList<>(all.subList(0, 1));
    for (Field field : all.subList(1, all.size())) {
      if (days.stream().anyMatch(day -> !field.cell().apply(day).isEmpty())) {
        fields.add(field);
      }
    }
    return fields;
  }

  private List<Field> all() {
    List<Field> all = new ArrayList<>();
    all.add(words("daily.date", day -> book.dates().brief(day.date())));
    all.add(words("daily.slept", day -> position(day.night().position())));
    all.add(words("daily.bedding", day -> bedding.get(day.date())));
    all.add(words("daily.care", this::care));
    Stream.of(Outcome.values()).map(this::score).forEach(all::add);
    all.add(numbers("daily.sleep", day -> day.night().sleepHours()));
    all.add(words("daily.notes", this::notes));
    return all;
  }

  private Field words(String head, Function<Day, String> cell) {
    return new Field(book.say(head), false, cell);
  }

  private Field score(Outcome outcome) {
    return new Field(
        book.say("daily.score", outcome), true, day -> number(day.scores().of(outcome)));
  }

  private Field numbers(String head, Function<Day, OptionalDouble> value) {
    return new Field(book.say(head), true, day -> number(value.apply(day)));
  }

  /** The row that stands in the place of days without one: which, and that there is none. */
  public List<String> gap(int cells, LocalDate first, LocalDate last) {
    String days =
        first.equals(last)
            ? book.dates().brief(first)
            : book.say(
                "date.span.brief",
                "first",
                book.dates().brief(first),
                "last",
                book.dates().brief(last));
    List<String> row =
        new ArrayList<>(List.of(cells == 1 ? book.say("daily.gap", "days", days) : days));
    for (int i = 1; i < cells; i++) {
      row.add(i == 1 ? book.say("daily.norow") : "");
    }
    return row;
  }

  private String position(Position position) {
    return position == Position.UNKNOWN
        ? ""
        : new KnownNames(book).position(position).replace(" ", Excerpt.NBSP);
  }

  private String names(Day day) {
    List<String> parts = new ArrayList<>();
    add(parts, day.night().pillow());
    add(parts, day.night().mattress());
    return String.join(book.say("list.items"), parts);
  }

  private String withSupports(String names, Day day) {
    List<String> parts = new ArrayList<>();
    add(parts, names);
    add(parts, day.night().kneePillow() == YesNo.YES ? book.say("daily.knee") : "");
    add(parts, day.night().lumbarSupport() == YesNo.YES ? book.say("daily.lumbar") : "");
    return String.join(book.say("list.items"), parts);
  }

  private static void add(List<String> parts, String value) {
    if (!value.isBlank()) {
      parts.add(Excerpt.of(value, 90));
    }
  }

  private String care(Day day) {
    if (!day.care().known()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    day.care().techniques().forEach(technique -> parts.add(technique(technique)));
    int added =
        day.care().techniques().stream().mapToInt(technique -> technique.minutes().orElse(0)).sum();
    if (day.care().minutes() != added) {
      parts.add(book.say("daily.minutes.all", "minutes", day.care().minutes()));
    }
    return parts.isEmpty() ? book.say("daily.none") : String.join(book.say("list.items"), parts);
  }

  /** The same notation in every language: "Foam roller 5 min ×10 (professional), left hip". */
  private String technique(Technique technique) {
    StringBuilder said =
        new StringBuilder(Excerpt.of(new KnownNames(book).technique(technique.name()), 50));
    technique
        .minutes()
        .ifPresent(
            minutes -> said.append(' ').append(book.say("daily.minutes", "minutes", minutes)));
    technique.repetitions().ifPresent(times -> said.append(" \u00D7").append(times));
    if (technique.by() == Practitioner.PROFESSIONAL) {
      said.append(" (").append(book.say("daily.professional")).append(')');
    }
    if (!technique.region().isBlank()) {
      said.append(", ").append(Excerpt.of(technique.region(), 30));
    }
    return said.toString();
  }

  private String number(OptionalDouble value) {
    return value.isPresent() ? book.numbers().shortest(value.getAsDouble()) : "";
  }

  private String notes(Day day) {
    List<String> parts = new ArrayList<>();
    day.warnings()
        .flags()
        .forEach(
            flag -> parts.add(book.say("daily.warning", "sign", SafetyWords.kind(flag, book))));
    if (!day.notes().isBlank()) {
      parts.add(Excerpt.of(day.notes(), NOTE_LETTERS));
    }
    return String.join(" ", parts);
  }
}
