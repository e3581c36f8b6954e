package spinelog.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;

/** What is said of the problems found in a log; the same problem in many cells is said once. */
public final class ProblemWords {
  private static final int MOST_ROWS = 60;
  private static final int MOST_CELLS = 6;

  private final List<SheetProblem> problems;

  /** Words for problems. */
  public ProblemWords(List<SheetProblem> problems) {
    this.problems = List.copyOf(problems);
  }

  /** What the first page says of them: how many values are not used; empty where all are. */
  public Optional<String> line() {
    int errors = (int) problems.stream().filter(problem -> problem.level() == Level.ERROR).count();
    return errors == 0
        ? Optional.empty()
        : Optional.of(
            Formats.capital(Formats.count(errors, "value of the log was", "values of the log were"))
                + " not used, as listed under \u201CHow good the log is\u201D.");
  }

  /** How many there are, in a sentence. */
  public String count() {
    if (problems.isEmpty()) {
      return "No problem was found in the log's cells.";
    }
    List<String> counts = new ArrayList<>();
    add(counts, Level.ERROR, "error", "value not used");
    add(counts, Level.WARNING, "warning", "value used after a doubtful reading");
    add(counts, Level.NOTE, "note", "harmless");
    int groups = groups().size();
    return "Found in the log: "
        + Formats.list(counts)
        + "."
        + (groups > MOST_ROWS ? " The first " + MOST_ROWS + " kinds are listed." : "");
  }

  private void add(List<String> counts, Level level, String one, String meaning) {
    int count = (int) problems.stream().filter(problem -> problem.level() == level).count();
    if (count > 0) {
      counts.add(Formats.count(count, one) + " (" + meaning + ")");
    }
  }

  /** The head of the table. */
  public static List<String> head() {
    return List.of("Level", "Sheet and cell", "Found", "What was made of it");
  }

  /** The rows of the table, worst first, capped. */
  public List<List<String>> rows() {
    return groups().stream().limit(MOST_ROWS).map(ProblemWords::row).toList();
  }

  private List<List<SheetProblem>> groups() {
    Map<List<Object>, List<SheetProblem>> groups = new LinkedHashMap<>();
    problems.stream()
        .sorted(Comparator.comparing(SheetProblem::level))
        .forEach(
            problem ->
                groups
                    .computeIfAbsent(
                        List.of(
                            problem.level(), problem.sheet(), problem.column(), problem.message()),
                        key -> new ArrayList<>())
                    .add(problem));
    return List.copyOf(groups.values());
  }

  private static List<String> row(List<SheetProblem> group) {
    SheetProblem first = group.get(0);
    String level =
        switch (first.level()) {
          case ERROR -> "Error";
          case WARNING -> "Warning";
          case NOTE -> "Note";
        };
    String sheet = Formats.clip(first.sheet(), 40);
    String column = first.column().isEmpty() ? "" : " (" + Formats.clip(first.column(), 30) + ")";
    return List.of(
        level,
        (sheet.isEmpty() ? "" : sheet + ": ")
            + few(group.stream().map(SheetProblem::cell).toList())
            + column,
        few(group.stream().map(SheetProblem::found).toList()),
        Formats.capital(Formats.clip(first.message(), 300)));
  }

  /** The first few different things, and how many more there are. */
  private static String few(List<String> things) {
    List<String> different = things.stream().filter(thing -> !thing.isBlank()).distinct().toList();
    String shown =
        different.stream()
            .limit(MOST_CELLS)
            .map(thing -> Formats.clip(thing, 60))
            .collect(Collectors.joining(", "));
    int more = different.size() - MOST_CELLS;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
