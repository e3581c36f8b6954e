package spinelog.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.overview.ClientRow.ProblemCounts;

/** What became of one client's log. */
public sealed interface ClientEntry {
  /** Where it comes from. */
  Source source();

  /**
   * It was reported.
   *
   * @param source where it comes from
   * @param made what the report was made from
   * @param files what was written, the report first
   * @param row what was found
   */
  record Reported(Source source, Made made, List<WrittenFile> files, ClientRow row)
      implements ClientEntry {
    /** Copies the list. */
    public Reported {
      files = List.copyOf(files);
    }

    /** The report. */
    public WrittenFile report() {
      return files.get(0);
    }
  }

  /**
   * It was not.
   *
   * @param source where it comes from
   * @param problems why, the errors among them being the reason: the first of them, where there are
   *     more than are kept
   * @param counts how many there are
   */
  record Refused(Source source, List<SheetProblem> problems, ProblemCounts counts)
      implements ClientEntry {
    /** So many problems are kept of a log: the overview is of all logs, check is of one. */
    public static final int KEPT = 100;

    /** For these problems; of too many the errors are kept first. */
    public static Refused of(Source source, List<SheetProblem> problems) {
      List<SheetProblem> kept =
          problems.size() <= KEPT
              ? problems
              : problems.stream()
                  .sorted(Comparator.comparing(SheetProblem::level))
                  .limit(KEPT)
                  .toList();
      return new Refused(source, kept, ProblemCounts.of(problems));
    }

    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }

    /** Whether it is no log at all, but what a book has of nobody. */
    public boolean isNobodys() {
      return problems.stream().allMatch(one -> one.kind() == Kind.ROWS_LEFT_OUT);
    }
  }

  /**
   * What a report was made from.
   *
   * @param digest of the log's content, the options and the program
   * @param asOf the day of the report
   * @param isDated whether another day could make another report of the same log
   */
  record Made(String digest, LocalDate asOf, boolean isDated) {}
}
