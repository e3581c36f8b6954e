package spinelog.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import spinelog.diary.Day;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;
import spinelog.language.Phrasebook;

/** The words of the daily log; columns in which nothing was ever written are left out. */
public final class DayWords {
  private static final int NOTE_LETTERS = 500;

  private final List<Day> days;
  private final Phrasebook book;
  private final Map<LocalDate, String> bedding = new HashMap<>();

  /** Words for days in their order. */
  public DayWords(List<Day> days, Phrasebook book) {
    this.days = List.copyOf(days);
    this.book = book;
    String pillow = "";
    String mattress = "";
    for (Day day : days) {
      pillow = named(day.night().pillow(), pillow);
      mattress = named(day.night().mattress(), mattress);
      bedding.put(day.date(), items(List.of(pillow, mattress)));
    }
  }

  private static String named(String written, String last) {
    return written.isBlank() ? last : Excerpt.of(written, 90);
  }

  /**
   * A column of the daily log.
   *
   * @param head its heading
   * @param isNumber whether it holds numbers
   * @param cell what it says of a day, "" where nothing was written
   */
  public record Field(String head, boolean isNumber, Function<Day, String> cell) {}

  /** How to read the log. */
  public String lead() {
    List<String> lead = new ArrayList<>(List.of(book.say("daily.lead")));
    if (has(DayWords::isWithKneePillow)) {
      lead.add(book.say("daily.knee.key", "mark", book.say("daily.knee")));
    }
    if (has(DayWords::isWithLumbarSupport)) {
      lead.add(book.say("daily.lumbar.key", "mark", book.say("daily.lumbar")));
    }
    return String.join(" ", lead);
  }

  private boolean has(Predicate<Day> what) {
    return days.stream().anyMatch(what);
  }

  /** The columns that hold anything on these days, behind the date. */
  public List<Field> fields() {
    return all().filter(field -> has(day -> !field.cell().apply(day).isEmpty())).toList();
  }

  private Stream<Field> all() {
    Field slept = new Field(book.say("daily.slept"), false, this::slept);
    Field hours = numbers(book.say("daily.sleep"), day -> day.night().sleepHours());
    return Stream.of(
            Stream.of(slept), Stream.of(Outcome.values()).map(this::score), Stream.of(hours))
        .flatMap(fields -> fields);
  }

  private Field score(Outcome outcome) {
    return numbers(book.say("daily.score", outcome), day -> day.scores().of(outcome));
  }

  private Field numbers(String head, Function<Day, OptionalDouble> value) {
    return new Field(head, true, day -> number(value.apply(day)));
  }

  private String number(OptionalDouble value) {
    return value.isPresent() ? book.numbers().shortest(value.getAsDouble()) : "";
  }

  /** The head over the dates. */
  public String dateHead() {
    return book.say("daily.date");
  }

  /** The head over what is said of a day, "" where nothing is said of any. */
  public String remarkHead() {
    List<String> heads = new ArrayList<>();
    if (has(day -> !care(day).isEmpty())) {
      heads.add(book.say("daily.care"));
    }
    if (has(day -> !notes(day).isEmpty() || !warnings(day).isEmpty())) {
      heads.add(book.say("daily.notes"));
    }
    return Phrasebook.capital(items(heads));
  }

  /** A date under its month's name, or some of one month in a row. */
  public String dates(LocalDate first, LocalDate last) {
    String end = book.dates().dayAndMonth(last);
    return first.equals(last)
        ? end
        : book.say("daily.days", "first", book.dates().day(first), "last", end);
  }

  /** A month as a title. */
  public String month(LocalDate date) {
    return Phrasebook.capital(book.dates().monthOfYear(date));
  }

  /** What was slept on, the last named where a day names nothing; "" where nothing was named. */
  public String bedding(Day day) {
    return bedding.get(day.date());
  }

  /** That other bedding is named from a day on. */
  public String beddingFrom(Day day) {
    return book.say(
        "daily.bedding", "date", book.dates().dayAndMonth(day.date()), "bedding", bedding(day));
  }

  /** What stands in the place of days without a row. */
  public String gap(LocalDate first, LocalDate last) {
    boolean isOneMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
    return book.say(
        "daily.gap", "days", isOneMonth ? dates(first, last) : book.dates().briefSpan(first, last));
  }

  private String slept(Day day) {
    List<String> parts = new ArrayList<>();
    if (day.night().position() != Position.UNKNOWN) {
      parts.add(book.say("daily.position", day.night().position()));
    }
    if (isWithKneePillow(day)) {
      parts.add(book.say("daily.knee"));
    }
    if (isWithLumbarSupport(day)) {
      parts.add(book.say("daily.lumbar"));
    }
    return String.join(Excerpt.NBSP, parts).replace(" ", Excerpt.NBSP);
  }

  private static boolean isWithKneePillow(Day day) {
    return day.night().kneePillow() == YesNo.YES;
  }

  private static boolean isWithLumbarSupport(Day day) {
    return day.night().lumbarSupport() == YesNo.YES;
  }

  private String items(List<String> parts) {
    return String.join(
        book.say("list.items"), parts.stream().filter(part -> !part.isBlank()).toList());
  }

  /** The care of a day in its parts, and its notes, which are in quotation marks. */
  public List<String> remarks(Day day) {
    List<String> parts = new ArrayList<>(care(day));
    String notes = notes(day);
    if (!notes.isEmpty()) {
      parts.add(book.say("daily.quoted", "words", notes));
    }
    String none = book.say("daily.none");
    for (int i = 0; i < parts.size() - 1; i++) {
      String after = parts.get(i).equals(none) ? " " : book.say("list.items");
      parts.set(i, parts.get(i) + after);
    }
    return parts;
  }

  /** The warning signs of a day. */
  public String warnings(Day day) {
    return String.join(
        " ",
        day.warnings().flags().stream()
            .map(flag -> book.say("daily.warning", "sign", SafetyWords.kind(flag, book)))
            .toList());
  }

  /** What was written of a day in free words. */
  public String notes(Day day) {
    return Excerpt.of(day.notes(), NOTE_LETTERS);
  }

  private List<String> care(Day day) {
    if (!day.care().known()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    day.care().techniques().forEach(technique -> parts.add(technique(technique)));
    int added =
        day.care().techniques().stream().mapToInt(technique -> technique.minutes().orElse(0)).sum();
    if (day.care().minutes() != added) {
      parts.add(book.say("daily.minutes.all", "minutes", day.care().minutes()));
    }
    return parts.isEmpty() ? List.of(book.say("daily.none")) : parts;
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
}
