package spinelog.sheet;

import spinelog.diary.SheetProblem;

/** A problem as one line for a person. */
public final class ProblemLine {
  private ProblemLine() {}

  /**
   * One line: where, what was found, what was expected, what to do.
   *
   * @param file the file's name
   * @param problem the problem
   */
  public static String of(String file, SheetProblem problem) {
    StringBuilder line = new StringBuilder(file);
    if (!problem.sheet().isEmpty()) {
      line.append(", sheet ").append(problem.sheet());
    }
    if (!problem.cell().isEmpty()) {
      boolean record = problem.cell().chars().allMatch(Character::isDigit);
      line.append(record ? ", row " : ", ").append(problem.cell());
    }
    if (!problem.column().isEmpty()) {
      line.append(" (").append(problem.column()).append(')');
    }
    line.append(": ");
    if (!problem.found().isEmpty()) {
      line.append('"').append(problem.found()).append("\": ");
    }
    return line.append(problem.message()).toString();
  }
}
