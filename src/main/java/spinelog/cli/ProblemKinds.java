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
 * The problems of one log for a person: those of one kind together, each kind once with its remedy.
 *
 * @param problems the problems, in any order
 */
record ProblemKinds(List<SheetProblem> problems) {
  private static final int CELLS_SHOWN = 3;
  private static final int KINDS_SHOWN = 10;

  /** Puts errors first and keeps the order otherwise. */
  ProblemKinds {
    problems = problems.stream().sorted(Comparator.comparing(SheetProblem::level)).toList();
  }

  /** A line for every problem, each with the file's name. */
  List<String> all(String file) {
    return problems.stream()
        .map(problem -> level(problem) + ": " + ProblemLine.of(file, problem))
        .toList();
  }

  /** The kinds, the first cells of each, and how many there are. */
  List<String> few() {
    List<List<SheetProblem>> kinds = kinds();
    List<String> lines = new ArrayList<>();
    kinds.stream().limit(KINDS_SHOWN).forEach(kind -> add(kind, lines));
    if (kinds.size() > KINDS_SHOWN) {
      lines.add("and " + (kinds.size() - KINDS_SHOWN) + " other kinds of problems");
    }
    if (kinds.size() > KINDS_SHOWN || kinds.size() < problems.size()) {
      lines.add("spinelog check --all lists every problem.");
    }
    return lines;
  }

  private List<List<SheetProblem>> kinds() {
    Map<List<Object>, List<SheetProblem>> kinds =
        problems.stream()
            .collect(
                Collectors.groupingBy(ProblemKinds::kind, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(kinds.values());
  }

  /** Of a file's own problems each is told; they differ in more than their cell. */
  private static List<Object> kind(SheetProblem problem) {
    String own = problem.cell().isEmpty() ? problem.message() : "";
    return List.of(problem.level(), problem.kind(), problem.sheet(), problem.column(), own);
  }

  private static void add(List<SheetProblem> kind, List<String> lines) {
    SheetProblem first = kind.get(0);
    String many = kind.size() == 1 ? level(first) : kind.size() + " " + level(first) + "s";
    lines.add(many + ": " + ProblemLine.of("", first));
    if (kind.size() > 1) {
      int more = kind.size() - CELLS_SHOWN;
      String cells =
          kind.stream()
              .skip(1)
              .limit(CELLS_SHOWN - 1)
              .map(ProblemKinds::cell)
              .collect(Collectors.joining(", "));
      lines.add("  likewise " + cells + (more > 0 ? " and " + more + " more" : ""));
    }
  }

  private static String cell(SheetProblem problem) {
    String found = problem.found().isEmpty() ? "" : " \"" + problem.found() + "\"";
    String used = problem.used().isEmpty() ? "" : " as " + problem.used();
    return (problem.cell() + found + used).strip();
  }

  private static String level(SheetProblem problem) {
    return problem.level().name().toLowerCase(Locale.ROOT);
  }
}
