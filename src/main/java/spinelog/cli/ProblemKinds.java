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

  /** More kinds than these, and more cells of one, are counted where only a word is due. */
  private static final int TOLD = 5;

  /** Puts errors first and keeps the order otherwise. */
  ProblemKinds {
    problems = problems.stream().sorted(Comparator.comparing(SheetProblem::level)).toList();
  }

  /** A line for every problem, each with the file's name. */
  List<String> all(String file) {
    return problems.stream()
        .map(problem -> phrases.placed(phrases.level(problem), phrases.line(file, problem)))
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

  /** The same beside what else is said of a log: fewer kinds, and the file's name in each line. */
  List<String> told(String file) {
    List<List<SheetProblem>> kinds = kinds();
    List<String> lines = new ArrayList<>();
    for (List<SheetProblem> kind : kinds.stream().limit(TOLD).toList()) {
      lines.add(phrases.line(file, kind.get(0)));
      if (kind.size() > 1) {
        lines.add(file + ": " + likewise(kind, TOLD));
      }
    }
    int more = kinds.stream().skip(TOLD).mapToInt(List::size).sum();
    if (more > 0) {
      lines.add(file + ": " + phrases.say("console.more", "more", more));
    } else if (kinds.stream().anyMatch(kind -> kind.size() > TOLD)) {
      lines.add(file + ": " + phrases.say("console.all"));
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
    lines.add(phrases.placed(many, phrases.line("", first)));
    if (kind.size() > 1) {
      lines.add("  " + likewise(kind, CELLS_SHOWN));
    }
  }

  /** "likewise D4, D5 and 21 more": the cells behind the first, as far as they are shown. */
  private String likewise(List<SheetProblem> kind, int most) {
    String cells =
        kind.stream()
            .skip(1)
            .limit(most - 1)
            .map(problem -> cell(problem, kind.get(0)))
            .collect(Collectors.joining(", "));
    int more = kind.size() - most;
    return phrases.say(
        "console.likewise",
        "cells",
        more > 0 ? phrases.say("list.more", "shown", cells, "more", more) : cells);
  }

  /** What a cell holds is said where the first one holds something else. */
  private String cell(SheetProblem problem, SheetProblem first) {
    if (problem.found().equalsIgnoreCase(first.found()) && problem.used().equals(first.used())) {
      return problem.cell();
    }
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
