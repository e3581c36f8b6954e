package spinelog.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;
import spinelog.sheet.value.DateOrder;

/** The door of the room: finds the tables of a sheet, however they are laid out. */
public final class Layouts {
  private final Map<String, String> mapped;
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
    Optional<Header> found = Header.find(grid, mapped);
    if (found.isPresent()) {
      SeveralPeople.refuse(found.get(), problems);
    }
    Optional<Header> plain =
        found
            .map(one -> DateClaims.settled(one, problems))
            .map(one -> NightEnds.settled(one, problems))
            .map(one -> PartsOfDay.joined(one, problems));
    if (plain.filter(Header::isLog).isPresent()) {
      headers.add(dated(Calendars.refuseNights(plain.get(), problems)));
      return headers;
    }
    Optional<Grid> turned = DatesAcross.turned(grid, new Items(mapped), problems);
    turned.flatMap(table -> Header.find(table, mapped)).or(() -> plain).ifPresent(headers::add);
    return headers;
  }

  /** The column that names what each line holds, where one line holds one reading of a day. */
  public Optional<Integer> columnOfItems(Grid grid) {
    return LineAReading.columnOfItems(grid, new Items(mapped));
  }

  /** The same log with whole dates where others stand in for them. */
  private Header dated(Header log) throws Refusal {
    return WeekDays.dated(MonthDays.dated(log, problems), order, problems);
  }
}
