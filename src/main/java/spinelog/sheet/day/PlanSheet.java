package spinelog.sheet.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.SideSheet;
import spinelog.sheet.value.DateColumn;
import spinelog.sheet.value.DateOrder;
import spinelog.sheet.value.TrialSubjects;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** Reads the plan that a log is kept on, as its labels say; the nights listed below are a copy. */
final class PlanSheet {
  private static final List<String> NEEDED =
      List.of("item", "a", "b", "start", "nights", "block", "seed");

  private static final String REMEDY =
      " The log was read without its plan. Copy the sheet again from the workbook that was written"
          + " for the plan.";

  private final Grid grid;
  private final DateOrder order;
  private final Problems problems;
  private final Map<String, Cell> said = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();

  private PlanSheet(Grid grid, DateOrder order, Problems problems) {
    this.grid = grid;
    this.order = order;
    this.problems = problems;
    for (Grid.Row row : grid.rows()) {
      List<Integer> columns = List.copyOf(row.cells().keySet());
      if (columns.size() == 2) {
        SideSheet.PLAN
            .heading(row.cell(columns.get(0)).text())
            .filter(label -> !said.containsKey(label))
            .ifPresent(
                label -> {
                  said.put(label, row.cell(columns.get(1)));
                  places.put(label, grid.place(row, columns.get(1), ""));
                });
      }
    }
  }

  /** Whether a sheet is a plan: its name alone could be that of a log. */
  static boolean isOne(Grid grid) {
    return SideSheet.PLAN.isNamed(grid.name())
        && NEEDED.size() <= 2 * new PlanSheet(grid, DateOrder.YMD, new Problems()).said.size();
  }

  /** The plan, where it is whole; what keeps it from being used is said. */
  static Optional<Trial> read(Grid grid, DateOrder order, Problems problems) {
    PlanSheet sheet = new PlanSheet(grid, order, problems);
    try {
      Optional<Trial> trial = sheet.trial();
      trial.ifPresent(sheet::doubt);
      return trial;
    } catch (IllegalArgumentException e) {
      sheet.refuse(new Place(grid.name(), "", ""), "", e.getMessage() + ".");
      return Optional.empty();
    }
  }

  private Optional<Trial> trial() {
    List<String> missing = NEEDED.stream().filter(label -> text(label).isEmpty()).toList();
    if (!missing.isEmpty()) {
      refuse(
          new Place(grid.name(), "", ""),
          "",
          "expected the labels "
              + missing.stream().map(SideSheet.PLAN::label).collect(Collectors.joining(", "))
              + ", each with its value beside it.");
      return Optional.empty();
    }
    Optional<Subject> subject = TrialSubjects.named(text("item"));
    if (subject.isEmpty()) {
      refuse("item", "this is no item that a plan can be about.");
    }
    Optional<LocalDate> start = date(said.get("start"));
    if (start.isEmpty()) {
      refuse("start", "expected a date such as 2026-03-31.");
    }
    boolean areNumbers =
        Stream.of("nights", "block", "seed", "adaptation").filter(label -> !isNumber(label)).count()
            == 0;
    if (subject.isEmpty() || start.isEmpty() || !areNumbers) {
      return Optional.empty();
    }
    return Optional.of(
        new Trial(subject.get(), text("a"), text("b"), schedule(start.get()), text("drawn-by")));
  }

  /** As its seed draws it, or in the order that is written, which may be another one. */
  private Schedule schedule(LocalDate start) {
    int block = (int) number("block");
    int adaptation = (int) number("adaptation");
    Schedule drawn =
        Schedule.draw(start, (int) number("nights"), block, adaptation, number("seed"));
    return Schedule.blocks(text("order"))
        .filter(blocks -> blocks.size() == drawn.blocks().size())
        .map(blocks -> new Schedule(start, block, adaptation, number("seed"), blocks))
        .orElse(drawn);
  }

  private void doubt(Trial trial) {
    String drawn = trial.schedule().ofPairs(trial.schedule().pairs()).order();
    String written = text("order");
    boolean isDrawn = written.isEmpty() || Schedule.blocks(written).equals(Schedule.blocks(drawn));
    if (!isDrawn) {
      problems.warning(
          Kind.PLAN_NOT_AS_DRAWN,
          places.get("order"),
          written,
          "the seed draws another order: "
              + drawn
              + (trial.schedule().isAsDrawn()
                  ? ", which is used. Correct it."
                  : ". It is used as written, and not called randomised. Correct it, if this is"
                      + " not what was done."));
    }
  }

  private boolean isNumber(String label) {
    if (text(label).matches("\\d{0,9}")) {
      return true;
    }
    refuse(label, "expected a whole number.");
    return false;
  }

  private long number(String label) {
    return text(label).isEmpty() ? 0 : Long.parseLong(text(label));
  }

  private Optional<LocalDate> date(Cell cell) {
    return cell.date().map(date -> date.toLocalDate()).or(() -> DateColumn.written(cell).in(order));
  }

  private String text(String label) {
    return said.getOrDefault(label, Cell.BLANK).text().strip();
  }

  private void refuse(String label, String why) {
    refuse(places.get(label), said.get(label).text(), why);
  }

  private void refuse(Place place, String found, String why) {
    problems.error(Kind.PLAN_NOT_READ, place, found, why + REMEDY);
  }
}
