package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.layout.Calendars;
import spinelog.sheet.layout.Layouts;
import spinelog.sheet.value.DateOrder;

/** Finds the tables that hold the daily rows. */
public final class LogSheets {
  private final Map<String, String> said;
  private final Map<String, String> mapped = new TreeMap<>();
  private final DateOrder order;
  private final Problems problems;

  /**
   * With what the person settled.
   *
   * @param said the headings that she says now, which win
   * @param before those that she settled before
   * @param order her order of day and month
   */
  public LogSheets(
      Map<String, String> said, Map<String, String> before, DateOrder order, Problems problems) {
    this.said = said;
    this.order = order;
    this.problems = problems;
    before.forEach((mine, meant) -> mapped.put(Headings.key(mine), meant));
    said.forEach((mine, meant) -> mapped.put(Headings.key(mine), meant));
  }

  /** The headings of every sheet with daily rows, in the order of the file. */
  public List<Header> find(Book book) throws Refusal {
    Layouts layouts = new Layouts(mapped, order, problems);
    List<Header> all = new ArrayList<>();
    for (Grid grid : book.grids()) {
      if (!SideSheets.isOne(grid)) {
        all.addAll(layouts.headers(grid));
      }
    }
    List<Header> logs = all.stream().filter(Header::isLog).toList();
    if (logs.isEmpty()) {
      logs = ofReadings(book, layouts);
      all.addAll(logs);
    }
    Optional<Header> nearest = all.stream().max(Comparator.comparingInt(Header::known));
    if (nearest.isEmpty()) {
      problems.error(
          Kind.HEADINGS_MISSING,
          Place.FILE,
          firstTexts(book),
          book.hidden().isEmpty()
              ? "no row of known headings was found; expected Date and a score such as Morning"
                  + " stiffness."
                  + book.grids().stream()
                      .flatMap(grid -> UnreadScores.questionWithoutHeadings(grid).stream())
                      .findFirst()
                      .orElse(HeaderCheck.TEMPLATE)
              : "no row of known headings was found on the sheets that are shown. Hidden and not"
                  + " read: "
                  + String.join(", ", book.hidden())
                  + ". Show the one that is the log.");
      throw new Refusal();
    }
    List<Header> used = logs.isEmpty() ? List.of(nearest.get()) : logs;
    warnOfUnusedMapping(used);
    List<String> names = used.stream().map(header -> header.grid().name()).toList();
    List<Grid> others = book.grids().stream().filter(grid -> !names.contains(grid.name())).toList();
    HeaderCheck check = new HeaderCheck(others, problems);
    boolean usable = true;
    for (Header header : used) {
      usable &= check.passes(header);
    }
    if (!usable) {
      throw new Refusal();
    }
    others.stream()
        .filter(grid -> !SideSheets.isOne(grid))
        .forEach(grid -> UnreadScores.warnOfSheet(grid, problems));
    return used;
  }

  /**
   * A table of date, item and value has the log's headings among its cells; calendars have none.
   */
  private List<Header> ofReadings(Book book, Layouts layouts) throws Refusal {
    List<Header> found = new ArrayList<>();
    for (Grid grid : book.grids()) {
      layouts.ofReadings(grid).filter(Header::isLog).ifPresent(found::add);
    }
    for (Grid grid : found.isEmpty() ? book.grids() : List.<Grid>of()) {
      Calendars.refuse(grid, problems);
    }
    return found;
  }

  private void warnOfUnusedMapping(List<Header> used) {
    for (String mine : said.keySet()) {
      if (used.stream().noneMatch(header -> header.hasHeading(mine))) {
        problems.warning(
            Kind.MAPPING_WITHOUT_EFFECT,
            Place.FILE,
            mine,
            "no column has this heading, so --map changed nothing. Check it.");
      }
    }
  }

  private static String firstTexts(Book book) {
    return book.grids().stream()
        .flatMap(grid -> grid.rows().stream())
        .limit(1)
        .flatMap(row -> row.cells().values().stream())
        .map(Cell::text)
        .collect(Collectors.joining(", "));
  }
}
