package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.TrialSubjects;
import spinelog.trial.Trial;

/** The rows of a log kept on a plan, some of which nobody has filled in yet. */
public final class PlannedRows {
  private PlannedRows() {}

  /** The rows without those that hold no more than the plan had written in them. */
  public static List<LogRow> without(List<LogRow> rows, Optional<Trial> trial, Problems problems) {
    if (trial.isEmpty()) {
      return rows;
    }
    LogColumn planned = TrialSubjects.column(trial.get().subject());
    List<LogRow> kept = new ArrayList<>();
    List<LogRow> left = new ArrayList<>();
    rows.forEach(row -> (isOnlyPlanned(row, planned) ? left : kept).add(row));
    // Where nothing at all was filled in, the log is empty, and that is said.
    if (!left.isEmpty() && !kept.isEmpty()) {
      LogRow first = left.get(0);
      problems.note(
          Kind.PLAN_NOT_FILLED_IN,
          first.place(first.dateColumn()),
          first.cell(first.dateColumn()).text(),
          "rows from here on that hold no more than the plan had written in them were left out: "
              + left.size()
              + ".");
    }
    return kept;
  }

  private static boolean isOnlyPlanned(LogRow row, LogColumn planned) {
    return row.header().columns().keySet().stream()
        .filter(column -> !column.isDate() && column != planned)
        .allMatch(column -> row.cell(column).isBlank());
  }
}
