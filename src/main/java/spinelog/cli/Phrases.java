package spinelog.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;
import spinelog.findings.Period;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadSummary;
import spinelog.words.ProblemWords;

/**
 * What the console says, in one language.
 *
 * @param book its sentences
 */
record Phrases(Phrasebook book) {
  /** In English. */
  static final Phrases ENGLISH = in(Language.ENGLISH);

  /** In a language. */
  static Phrases in(Language language) {
    return new Phrases(Phrasebook.of(language));
  }

  /** A sentence; its spaces are those that every console shows. */
  String say(String key, Object... gaps) {
    return plain(book.say(key, gaps));
  }

  /** A text with the spaces that every console shows. */
  static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  /** "1 Mar 2026". */
  String date(LocalDate date) {
    return plain(book.dates().brief(date));
  }

  /** "31 days, 1 Mar 2026 to 31 Mar 2026"; "30 of 31 days, ..." where days are missing. */
  String days(ReadSummary summary) {
    return span(summary.days(), summary.first(), summary.last());
  }

  /** The same of so many days between two dates. */
  String span(int recorded, LocalDate first, LocalDate last) {
    int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
    return say(
        recorded == days ? "console.days" : "console.days.of",
        "recorded",
        recorded,
        "days",
        days,
        "first",
        date(first),
        "last",
        date(last));
  }

  /** "; of these, 5 Mar 2026 to 9 Mar 2026 is reported", or nothing where all of it is. */
  String window(LogReading log, Period period) {
    boolean whole =
        period.first().equals(log.diary().first()) && period.last().equals(log.diary().last());
    return whole
        ? ""
        : "; " + say("console.window", "first", date(period.first()), "last", date(period.last()));
  }

  /** "; 1 error, 2 notes", or nothing where there is no problem. */
  String problems(List<SheetProblem> problems) {
    String counted =
        Stream.of(Level.values())
            .map(level -> counted(problems, level))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    return counted.isEmpty() ? "" : "; " + counted;
  }

  private String counted(List<SheetProblem> problems, Level level) {
    int count = (int) problems.stream().filter(problem -> problem.level() == level).count();
    return count == 0 ? "" : count(level, count);
  }

  /** "1 error", "2 notes". */
  String count(Level level, int count) {
    return plain(book.say("console.count", level, "count", count));
  }

  /** "error". */
  String level(SheetProblem problem) {
    return plain(book.say("console.level", problem.level()));
  }

  /** "read as csv, sheet Log, headings in row 1, dates year first". */
  String read(ReadSummary summary) {
    List<String> said = new ArrayList<>();
    said.add(say("console.read", "format", summary.format()));
    if (!summary.sheet().isEmpty()) {
      said.add(say("console.sheet", "sheet", summary.sheet()));
    }
    said.add(
        summary.headerRow() == 0
            ? say("console.headings.none")
            : say("console.headings", "row", Integer.toString(summary.headerRow())));
    said.add(say("console.dates." + summary.dateOrder()));
    return String.join(", ", said);
  }

  /** "columns: Date A, Morning stiffness I; not used: R". */
  String columns(ReadSummary summary) {
    String used =
        summary.columns().entrySet().stream()
            .map(column -> ProblemWords.column(column.getKey(), book) + " " + column.getValue())
            .collect(Collectors.joining(", "));
    String said = say("console.columns", "columns", used);
    return summary.ignoredColumns().isEmpty()
        ? said
        : said
            + "; "
            + say("console.unused", "columns", String.join(", ", summary.ignoredColumns()));
  }

  /** A problem in one line: where, what was found, what was made of it, what to do. */
  String line(String file, SheetProblem problem) {
    String sheet = problem.sheet().isEmpty() ? "" : say("console.sheet", "sheet", problem.sheet());
    boolean isRow = problem.cell().matches("\\d+");
    String cell = isRow ? say("console.row", "row", problem.cell()) : problem.cell();
    String where =
        Stream.of(file, sheet, cell)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String column =
        problem.column().isEmpty() ? "" : "(" + ProblemWords.column(problem.column(), book) + ")";
    String found = problem.found().isEmpty() ? "" : "\"" + problem.found() + "\"";
    return Stream.of((where + " " + column).strip(), found, made(problem))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(": "));
  }

  /** What is said of a place or a count, behind the colon of the language. */
  String placed(String place, String said) {
    return say("console.place", "place", place, "why", said);
  }

  private String made(SheetProblem problem) {
    return plain(new ProblemWords(List.of(problem), book).made(problem));
  }

  /** That the English words say more of a problem, where they are not those that are said. */
  List<String> moreExactly() {
    return book.language() == Language.ENGLISH ? List.of() : List.of(say("console.english"));
  }

  /** A sentence with its gaps: dates, the days of a log, and sentences are said in the language. */
  String say(Said sentence) {
    return say(sentence.key(), sentence.gaps().stream().map(this::gap).toArray());
  }

  private Object gap(Object value) {
    if (value instanceof Said inner) {
      return say(inner);
    }
    if (value instanceof LocalDate date) {
      return date(date);
    }
    return value instanceof ReadSummary summary ? days(summary) : value;
  }
}
