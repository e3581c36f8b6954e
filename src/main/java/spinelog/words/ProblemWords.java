package spinelog.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.diary.Position;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

/** What is said of the problems found in a log; the same problem in many cells is said once. */
public final class ProblemWords {
  private static final int MOST_ROWS = 60;
  private static final int MOST_CELLS = 6;
  private static final int MOST_NAMES = 2;

  private static final Phrasebook ENGLISH = Phrasebook.of(Language.ENGLISH);

  /** An option of the command line with its value, as a message names it. */
  private static final Pattern OPTION =
      Pattern.compile("--[a-z]+(?:-[a-z]+)*(?: \"[^\"]+\"| dmy| mdy| FILE)?");

  private final List<SheetProblem> problems;
  private final Phrasebook book;

  /** What a column holds. */
  private enum Expected {
    DATE,
    POSITION,
    YES_NO,
    TECHNIQUES,
    MINUTES,
    SCORE,
    HOURS
  }

  private static final Map<String, Expected> EXPECTED =
      Map.ofEntries(
          Map.entry("Date", Expected.DATE),
          Map.entry("Sleep position", Expected.POSITION),
          Map.entry("Knee pillow", Expected.YES_NO),
          Map.entry("Lumbar support", Expected.YES_NO),
          Map.entry("Techniques", Expected.TECHNIQUES),
          Map.entry("Massage minutes", Expected.MINUTES),
          Map.entry("Stiffness minutes", Expected.MINUTES),
          Map.entry("Morning stiffness", Expected.SCORE),
          Map.entry("Pain on waking", Expected.SCORE),
          Map.entry("Pain in the evening", Expected.SCORE),
          Map.entry("Pain of the day", Expected.SCORE),
          Map.entry("Sleep hours", Expected.HOURS));

  /** Words for problems. */
  public ProblemWords(List<SheetProblem> problems, Phrasebook book) {
    this.problems = List.copyOf(problems);
    this.book = book;
  }

  /** What the first page says of them: how many values are not used; empty where all are. */
  public Optional<String> line() {
    int errors = count(Level.ERROR);
    return errors == 0
        ? Optional.empty()
        : Optional.of(
            book.say("problems.unused", "errors", errors, "section", book.say("section.quality")));
  }

  /** What the first page asks: whether a name that was taken for another is the same. */
  public List<String> names() {
    Map<List<String>, List<SheetProblem>> taken = new LinkedHashMap<>();
    problems.stream()
        .filter(problem -> problem.kind() == Kind.NAME_TAKEN_AS_OTHER)
        .forEach(
            problem ->
                taken
                    .computeIfAbsent(
                        List.of(problem.column(), problem.found(), problem.used()),
                        key -> new ArrayList<>())
                    .add(problem));
    return taken.values().stream().limit(MOST_NAMES).map(this::name).toList();
  }

  private String name(List<SheetProblem> nights) {
    SheetProblem first = nights.get(0);
    return book.say(
        "problems.name.taken",
        "name",
        Excerpt.of(first.found(), 40),
        "other",
        Excerpt.of(first.used(), 40),
        "nights",
        nights.size(),
        "cells",
        few(nights.stream().map(SheetProblem::cell).toList()));
  }

  private int count(Level level) {
    return (int) problems.stream().filter(problem -> problem.level() == level).count();
  }

  /** How many there are, a sentence each. */
  public List<String> count() {
    if (problems.isEmpty()) {
      return List.of(book.say("problems.none"));
    }
    List<String> counts =
        Stream.of(Level.values())
            .filter(level -> count(level) > 0)
            .map(level -> book.say("problems.count", level, "count", count(level)))
            .toList();
    List<String> said = new ArrayList<>();
    said.add(book.say("problems.found", "counts", book.list(counts)));
    if (groups().size() > MOST_ROWS) {
      said.add(book.say("problems.first", "kinds", MOST_ROWS));
    }
    return said;
  }

  /** The head of the table. */
  public List<String> head() {
    return List.of(
        book.say("problems.head.level"),
        book.say("problems.head.place"),
        book.say("problems.head.found"),
        book.say("problems.head.made"));
  }

  /** The rows of the table, worst first, capped. */
  public List<List<String>> rows() {
    return groups().stream().limit(MOST_ROWS).map(this::row).toList();
  }

  private List<List<SheetProblem>> groups() {
    Map<List<Object>, List<SheetProblem>> groups = new LinkedHashMap<>();
    problems.stream()
        .sorted(Comparator.comparing(SheetProblem::level))
        .forEach(
            problem ->
                groups
                    .computeIfAbsent(
                        List.of(problem.level(), problem.sheet(), problem.column(), habit(problem)),
                        key -> new ArrayList<>())
                    .add(problem));
    return List.copyOf(groups.values());
  }

  private List<String> row(List<SheetProblem> group) {
    SheetProblem first = group.get(0);
    boolean isOne = group.stream().map(SheetProblem::used).distinct().count() == 1;
    return List.of(
        book.say("problems.level", first.level()),
        place(first, few(group.stream().map(SheetProblem::cell).toList())),
        few(group.stream().map(problem -> isOne ? problem.found() : asUsed(problem)).toList()),
        Phrasebook.capital(Excerpt.of(isOne ? made(first) : habit(first), 300)));
  }

  private String asUsed(SheetProblem problem) {
    return book.say("console.used", "cell", problem.found(), "used", used(problem.used()));
  }

  /** What was made of a problem, whatever was used instead: a habit is the same in many cells. */
  private String habit(SheetProblem problem) {
    if (problem.used().isEmpty()) {
      return made(problem);
    }
    return book.language() == Language.ENGLISH
        ? problem.message().replace("as " + problem.used(), "as \u2026")
        : book.say("problem.made", problem.kind());
  }

  private String place(SheetProblem problem, String cells) {
    String sheet = Excerpt.of(problem.sheet(), 40);
    String inSheet =
        sheet.isEmpty() ? cells : book.say("problems.sheet", "sheet", sheet, "cells", cells);
    return problem.column().isEmpty()
        ? inSheet
        : book.say(
            "problems.column",
            "cells",
            inSheet,
            "column",
            Excerpt.of(column(problem.column(), book), 30));
  }

  /** A column of the log by its name in a language, any other by its own. */
  public static String column(String heading, Phrasebook book) {
    String key = "column." + heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    return book.has(key) ? book.say(key) : heading;
  }

  /**
   * What was made of a problem. A message is English and says most; in other languages its kind is
   * said, what was used, and the options that the message names.
   */
  public String made(SheetProblem problem) {
    if (book.language() == Language.ENGLISH) {
      return problem.message();
    }
    String made = expected(book.say("problem.made", problem.kind()), problem);
    String used =
        problem.used().isEmpty()
            ? made
            : book.say("problem.used", "made", made, "used", used(problem.used()));
    List<String> options =
        OPTION
            .matcher(problem.message())
            .results()
            .map(MatchResult::group)
            .filter(option -> !made.contains(option))
            .distinct()
            .toList();
    return options.isEmpty()
        ? used
        : book.say("problem.try", "made", used, "options", String.join(", ", options));
  }

  /** What could not be read is said with what its column holds. */
  private String expected(String made, SheetProblem problem) {
    return switch (problem.kind()) {
      case NOT_UNDERSTOOD, NO_NUMBER, OUT_OF_RANGE, DATE_IMPOSSIBLE ->
          EXPECTED.containsKey(problem.column())
              ? book.say("problem.expected", EXPECTED.get(problem.column()), "made", made)
              : made;
      default -> made;
    };
  }

  /** A number, a date or a position as the report's language writes it; other words as they are. */
  public String used(String value) {
    if (value.matches("-?\\d{1,9}([.]\\d+)?")) {
      return book.numbers().shortest(Double.parseDouble(value));
    }
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return book.dates().brief(LocalDate.parse(value));
    }
    return Arrays.stream(Position.values())
        .filter(position -> SleepWords.position(position, ENGLISH).equalsIgnoreCase(value))
        .findFirst()
        .map(position -> SleepWords.position(position, book))
        .orElse(value);
  }

  /** The first few different things, and how many more there are. */
  private String few(List<String> things) {
    List<String> different = things.stream().filter(thing -> !thing.isBlank()).distinct().toList();
    String shown =
        String.join(
            ", ", different.stream().limit(MOST_CELLS).map(t -> Excerpt.of(t, 60)).toList());
    int more = different.size() - MOST_CELLS;
    return more > 0 ? book.say("list.more", "shown", shown, "more", more) : shown;
  }
}
