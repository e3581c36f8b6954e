package spinelog.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.sheet.ProblemLine;

/**
 * The problems of one log as lines, those of one kind together.
 *
 * @param file the log's name
 * @param problems the problems
 * @param all whether every problem has a line of its own
 */
record ProblemKinds(String file, List<SheetProblem> problems, boolean all) {
  private static final int CELLS_SHOWN = 3;
  private static final int KINDS_SHOWN = 10;

  private List<SheetProblem> inOrder() {
    return problems.stream().sorted(Comparator.comparing(SheetProblem::level)).toList();
  }

  /** The lines, errors first. */
  List<String> lines() {
    if (all) {
      return inOrder().stream().map(this::one).toList();
    }
    List<String> lines = new ArrayList<>();
    Map<String, List<SheetProblem>> kinds =
        inOrder().stream()
            .collect(
                Collectors.groupingBy(ProblemKinds::kind, LinkedHashMap::new, Collectors.toList()));
    kinds.values().stream().limit(KINDS_SHOWN).forEach(kind -> lines.add(kind(kind)));
    if (kinds.size() > KINDS_SHOWN) {
      lines.add("and " + (kinds.size() - KINDS_SHOWN) + " other kinds of problems");
    }
    if (kinds.size() > KINDS_SHOWN || kinds.size() < problems.size()) {
      lines.add("--all lists every problem.");
    }
    return lines;
  }

  /** Problems of one kind differ in their numbers only. */
  private static String kind(SheetProblem problem) {
    String why = problem.message().split("[;:.] ", 2)[0].replaceAll("[\\d-]+", "0");
    return problem.level() + problem.sheet() + "|" + problem.column() + "|" + why;
  }

  private String kind(List<SheetProblem> alike) {
    SheetProblem first = alike.get(0);
    if (alike.size() == 1) {
      return one(first);
    }
    String cells =
        alike.stream()
            .limit(CELLS_SHOWN)
            .map(
                problem ->
                    problem.cell()
                        + (problem.found().isEmpty() ? "" : " \"" + problem.found() + "\""))
            .map(String::strip)
            .collect(Collectors.joining(", "));
    int more = alike.size() - CELLS_SHOWN;
    return level(first)
        + alike.size()
        + " times"
        + (first.column().isEmpty() ? "" : " in " + first.column())
        + ", "
        + cells
        + (more > 0 ? " and " + more + " more" : "")
        + (isSame(alike) ? ": " : ": of the first, ")
        + first.message();
  }

  private static boolean isSame(List<SheetProblem> problems) {
    return problems.stream().map(SheetProblem::message).distinct().count() == 1;
  }

  private String one(SheetProblem problem) {
    return level(problem) + ProblemLine.of(file, problem);
  }

  private static String level(SheetProblem problem) {
    return problem.level().name().toLowerCase(Locale.ROOT) + ": ";
  }
}
