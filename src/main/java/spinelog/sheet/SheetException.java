package spinelog.sheet;

import java.nio.file.Path;
import java.util.List;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.cell.Problems;

/** A log that gives no diary: says why, with every problem found until then. */
public final class SheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<SheetProblem> problems;

  /** A refusal of one file for these problems; the first error is the reason. */
  SheetException(Path file, List<SheetProblem> problems, Throwable fault) {
    this(name(file), problems, fault);
  }

  /**
   * The same by the file's name, or the joined files' names.
   *
   * @param fault what failed while reading, null where nothing did: only for --debug
   */
  public SheetException(String file, List<SheetProblem> problems, Throwable fault) {
    super(String.join(System.lineSeparator(), lines(file, problems)), fault);
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** The file's name, without its folder. */
  public String file() {
    return file;
  }

  /** Every problem found, the errors among them being the reason. */
  public List<SheetProblem> problems() {
    return problems;
  }

  /** A file's name as it is told, without its folder and in one line; a folder's root has none. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return Problems.plain((name == null ? file : name).toString());
  }

  private static List<String> lines(String file, List<SheetProblem> problems) {
    return problems.stream()
        .filter(problem -> problem.level() == Level.ERROR)
        .map(problem -> ProblemLine.of(file, problem))
        .toList();
  }
}
