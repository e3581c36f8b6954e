package spinelog.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.words.ProblemWords;

/**
 * The problems of one log for a person: those of one kind together, each kind once with its remedy.
 *
 * @param problems the problems, in any order
 * @param phrases in which language
 */
record ProblemKinds(List<SheetProblem> problems, Phrases phrases) {
  private static final int CELLS_SHOWN = 3;
  private static final int KINDS_SHOWN = 10;

  /** Puts errors first and keeps the order otherwise. */
  ProblemKinds {
    problems = problems.stream().sorted(Comparator.comparing(SheetProblem::level)).toList();
  }

  /** A line for every problem, each with the file's name. */
  List<String> all(String file) {
    return problems.stream()
        .map(problem -> phrases.level(problem) + ": " + phrases.line(file, problem))
        .toList();
  }

  /** The kinds, the first cells of each, and how many there are. */
  List<String> few() {
    List<List<SheetProblem>> kinds = kinds();
    List<String> lines = new ArrayList<>();
    kinds.stream().limit(KINDS_SHOWN).forEach(kind -> add(kind, lines));
    if (kinds.size() > KINDS_SHOWN) {
      lines.add(phrases.say("console.kinds", "kinds", kinds.size() - KINDS_SHOWN));
    }
    if (kinds.size() > KINDS_SHOWN || kinds.size() < problems.size()) {
      lines.add(phrases.say("console.all"));
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

  private void add(List<SheetProblem> kind, List<String> lines) {
    SheetProblem first = kind.get(0);
    String many =
        kind.size() == 1 ? phrases.level(first) : phrases.count(first.level(), kind.size());
    lines.add(many + ": " + phrases.line("", first));
    if (kind.size() > 1) {
      int more = kind.size() - CELLS_SHOWN;
      String cells =
          kind.stream()
              .skip(1)
              .limit(CELLS_SHOWN - 1)
              .map(this::cell)
              .collect(Collectors.joining(", "));
      String shown = more > 0 ? phrases.say("list.more", "shown", cells, "more", more) : cells;
      lines.add("  " + phrases.say("console.likewise", "cells", shown));
    }
  }

  private String cell(SheetProblem problem) {
    String found = problem.found().isEmpty() ? "" : " \"" + problem.found() + "\"";
    String cell = (problem.cell() + found).strip();
    return problem.used().isEmpty()
        ? cell
        : phrases.say(
            "console.used",
            "cell",
            cell,
            "used",
            new ProblemWords(List.of(problem), phrases.book()).used(problem.used()));
  }
}
