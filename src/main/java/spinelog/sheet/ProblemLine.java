package spinelog.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem;

/** A problem as one line for a person. */
public final class ProblemLine {
  private ProblemLine() {}

  /**
   * One line: where, what was found, what was expected, what to do.
   *
   * @param file the file's name, "" where it is said elsewhere
   * @param problem the problem
   */
  public static String of(String file, SheetProblem problem) {
    String where =
        Stream.of(file, sheet(problem), cell(problem))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String column = problem.column().isEmpty() ? "" : "(" + problem.column() + ")";
    String found = problem.found().isEmpty() ? "" : "\"" + problem.found() + "\"";
    return Stream.of((where + " " + column).strip(), found, problem.message())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static String sheet(SheetProblem problem) {
    return problem.sheet().isEmpty() ? "" : "sheet " + problem.sheet();
  }

  private static String cell(SheetProblem problem) {
    boolean record =
        !problem.cell().isEmpty() && problem.cell().chars().allMatch(Character::isDigit);
    return record ? "row " + problem.cell() : problem.cell();
  }
}
