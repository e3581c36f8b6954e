package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.HeaderSearch;
import spinelog.sheet.value.DateOrder;

/** The door of the room: finds the tables of a sheet, however they are laid out. */
public final class Layouts {
  private final Map<String, String> mapped;
  private final Items items;
  private final DateOrder order;
  private final Problems problems;

  /**
   * Recognises with what the person settled.
   *
   * @param mapped her own headings, as keys, and the log's heading that each means
   * @param order her order of day and month
   */
  public Layouts(Map<String, String> mapped, DateOrder order, Problems problems) {
    this.mapped = mapped;
    items = new Items(mapped);
    this.order = order;
    this.problems = problems;
  }

  /**
   * The headings of each table of a sheet, with one row a day below them where it is certain.
   *
   * @throws Refusal if a layout is plain and yet cannot be read
   */
  public List<Header> headers(Grid sheet) throws Refusal {
    Grid grid = WithoutHeadings.headed(sheet, mapped, problems).orElse(sheet);
    List<Header> headers = new ArrayList<>();
    for (Grid table : TablesApart.in(grid, items).logs(problems)) {
      Optional<Header> found = headings(table);
      if (found.isEmpty()) {
        turned(table).ifPresent(headers::add);
      } else {
        for (Header beside : TablesBeside.apart(found.get(), mapped, problems)) {
          headers.add(understood(beside));
        }
      }
    }
    return headers;
  }

  /** The headings of a table; where they are no log's, its cells may hold some. */
  private Optional<Header> headings(Grid table) {
    Optional<Header> found = HeaderSearch.find(table, mapped);
    return found.filter(Header::isLog).isPresent()
        ? found
        : LabelledCells.unpacked(table, items, problems)
            .flatMap(unpacked -> HeaderSearch.find(unpacked, mapped))
            .or(() -> found);
  }

  private Header understood(Header found) throws Refusal {
    SeveralPeople.refuse(found, problems);
    Header dates = NightEnds.settled(DateClaims.settled(found, problems), problems);
    Header plain = PainOfDay.read(PartsOfDay.joined(dates, problems), problems);
    RowsToldApart.refuse(plain, problems);
    return plain.isLog()
        ? dated(Calendars.refuseNights(plain, problems))
        : turned(found.grid()).orElse(plain);
  }

  private Optional<Header> turned(Grid grid) throws Refusal {
    return DatesAcross.turned(grid, items, problems)
        .flatMap(table -> HeaderSearch.find(table, mapped));
  }

  /**
   * The headings over one row a day of a table in which each line holds one reading of a day; empty
   * where it holds anything else.
   *
   * @throws Refusal if it is such a table, and not certain what its columns hold
   */
  public Optional<Header> ofReadings(Grid grid) throws Refusal {
    Optional<LineAReading> table = LineAReading.in(grid, items);
    if (table.isEmpty()) {
      return Optional.empty();
    }
    Optional<Grid> days = ReadingsOfDays.joined(table.get(), items, problems);
    Optional<Header> found = days.flatMap(joined -> HeaderSearch.find(joined, mapped));
    if (found.isPresent()) {
      return Optional.of(understood(found.get()));
    }
    LabelledCells.refuse(grid, table.get().item(), items, problems);
    problems.error(
        Kind.HEADINGS_MISSING,
        grid.place(table.get().top(), table.get().item(), ""),
        table.get().top().cell(table.get().item()).text(),
        "each line holds one reading of a day, named in this column; expected one row a day, with"
            + " a column for each. Make a pivot table of it, with the dates in its rows and this"
            + " column across.");
    throw new Refusal();
  }

  /** The same log with whole dates where others stand in for them. */
  private Header dated(Header log) throws Refusal {
    return WeekDays.dated(MonthDays.dated(log, problems), order, problems);
  }
}
