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
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.NextMorning;
import spinelog.sheet.layout.Calendars;
import spinelog.sheet.layout.DayCells;
import spinelog.sheet.layout.Layouts;
import spinelog.sheet.value.DateOrder;

/** Finds the sheets that hold the daily rows, and says what is wrong with their headings. */
public final class LogSheets {
  private static final String TEMPLATE =
      " Name the columns as in the template, or say which is which with --map \"My heading=Morning"
          + " stiffness\", or once and for all with the line My heading = Morning stiffness in a"
          + " file spinelog.map beside the log.";

  private static final int ROWS_LOOKED_AT = 2000;
  private static final int LONGEST_DATE_HEADING = 30;

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
      askForOneRowADay(book, layouts);
      for (Grid grid : book.grids()) {
        Calendars.refuse(grid, problems);
      }
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
                  + TEMPLATE
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
    boolean usable = true;
    for (Header header : used) {
      usable &= check(header, others);
    }
    if (!usable) {
      throw new Refusal();
    }
    return used;
  }

  /** A table of date, item and value has the log's headings among its cells. */
  private void askForOneRowADay(Book book, Layouts layouts) throws Refusal {
    for (Grid grid : book.grids()) {
      Optional<Integer> items = layouts.columnOfItems(grid);
      if (items.isPresent()) {
        Grid.Row top = grid.rows().get(0);
        problems.error(
            Kind.HEADINGS_MISSING,
            grid.place(top, items.get(), ""),
            top.cell(items.get()).text(),
            "each line holds one reading of a day, named in this column; expected one row a day,"
                + " with a column for each. Make a pivot table of it, with the dates in its rows"
                + " and this column across.");
        throw new Refusal();
      }
    }
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

  private void noteJoined(Header header) {
    List<Integer> notes =
        header.row().cells().keySet().stream()
            .filter(
                column ->
                    Headings.column(header.heading(column))
                        .filter(LogColumn.NOTES::equals)
                        .isPresent())
            .toList();
    if (notes.size() > 1) {
      problems.note(
          Kind.COLUMNS_JOINED,
          place(header, notes, LogColumn.NOTES.heading()),
          headings(header, notes),
          "more than one column holds notes; they were read as one, under Notes.");
    }
  }

  private boolean check(Header header, List<Grid> others) {
    noteJoined(header);
    boolean usable = true;
    for (Map.Entry<LogColumn, List<Integer>> claim : header.repeated().entrySet()) {
      usable = false;
      problems.error(
          Kind.COLUMNS_UNCLEAR,
          place(header, claim.getValue(), claim.getKey().heading()),
          headings(header, claim.getValue()),
          "more than one column is read as " + claim.getKey().heading() + "." + which(claim));
    }
    usable &= checkPain(header);
    if (header.isScored()) {
      NearMisses.warn(header, problems);
    }
    return required(header)
        && isOneTable(header)
        && new ScaleCheck(others, problems).passes(header)
        && usable;
  }

  /** One column of pain at a time not said is left out; of two, nobody knows which is which. */
  private boolean checkPain(Header header) {
    if (header.unclear().size() > 1) {
      problems.error(
          Kind.COLUMNS_UNCLEAR,
          place(header, header.unclear(), headings(header, header.unclear())),
          headings(header, header.unclear()),
          "the columns do not say which pain is on waking and which in the evening. Rename them, or"
              + " say --map \""
              + Place.letter(header.unclear().get(0))
              + "=Pain on waking\".");
      return false;
    }
    if (header.unclear().size() == 1) {
      problems.warning(
          Kind.COLUMN_LEFT_OUT,
          place(header, header.unclear(), ""),
          headings(header, header.unclear()),
          "the column does not say whether on waking or in the evening; it was left out. Rename it"
              + " Pain on waking or Pain in the evening.");
    }
    return true;
  }

  /** A second table below, with its columns in another order, would be read askew. */
  private boolean isOneTable(Header header) {
    Optional<Grid.Row> other =
        header.grid().rows().stream()
            .filter(row -> row.number() > header.row().number())
            .limit(ROWS_LOOKED_AT)
            .filter(row -> row.cells().values().stream().allMatch(LogSheets::isWords))
            .filter(row -> row.cells().values().stream().anyMatch(LogSheets::headsDates))
            .filter(row -> !new LogRow(header, row).isDated())
            .filter(row -> header.moved(row) >= 2)
            .findFirst();
    other.ifPresent(
        row ->
            problems.error(
                Kind.COLUMNS_UNCLEAR,
                new Place(
                    header.grid().name(), Place.letter(row.cells().firstKey()) + row.number(), ""),
                row.cells().values().stream().map(Cell::text).collect(Collectors.joining(", ")),
                "a second table begins here, with its columns elsewhere. Put it on a sheet of its"
                    + " own, or its columns in the order of the first."));
    return other.isEmpty();
  }

  private static boolean headsDates(Cell cell) {
    return cell.text().length() <= LONGEST_DATE_HEADING && Headings.headsDates(cell.text());
  }

  private static boolean isWords(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT;
  }

  private boolean required(Header header) {
    if (!header.hasDate() && header.isAcross()) {
      problems.error(
          Kind.HEADINGS_MISSING,
          new Place(header.grid().name(), Place.letter(0) + "1", ""),
          header.grid().rows().get(0).cell(0).text(),
          "the headings stand below each other and the days run across. Turn the table round: copy"
              + " it and paste it transposed.");
      return false;
    }
    Place whole = new Place(header.grid().name(), header.range(), "");
    if (!header.hasDate() && !header.repeated().containsKey(LogColumn.DATE)) {
      problems.error(
          Kind.HEADINGS_MISSING,
          whole,
          headings(header, header.row().cells().keySet().stream().toList()),
          "no column holds the date." + whichDate(header).orElse(TEMPLATE));
    }
    if (!header.isScored()) {
      problems.error(
          Kind.HEADINGS_MISSING,
          whole,
          headings(header, header.row().cells().keySet().stream().toList()),
          "no column holds a score (Morning stiffness, Stiffness minutes, Pain on waking or"
              + " Pain in the evening)."
              + nextMorning(header)
                  .or(() -> NearMisses.question(header).map(question -> " " + question))
                  .orElse(TEMPLATE));
    }
    return header.hasDate() && header.isScored();
  }

  /** A score of the next morning is read where the dates are said to be the evenings'. */
  private static Optional<String> nextMorning(Header header) {
    return Optional.ofNullable(header.columns().get(LogColumn.DATE))
        .flatMap(
            date ->
                header.row().cells().values().stream()
                    .map(Cell::text)
                    .filter(heading -> NextMorning.score(heading).isPresent())
                    .findFirst()
                    .map(
                        heading ->
                            " \""
                                + Problems.shorten(heading)
                                + "\" tells of the morning after: if the dates are the evenings',"
                                + " say --map \""
                                + Place.letter(date)
                                + "=Night of\"; if not, rename it."));
  }

  /** Days under headings that do not say whose they are, such as the start of something. */
  private static Optional<String> whichDate(Header header) {
    List<Integer> days =
        header.row().cells().keySet().stream()
            .filter(column -> DayCells.areBelow(header, column))
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            " Dates stand under "
                + days.stream()
                    .map(column -> '"' + Problems.shorten(header.heading(column)) + '"')
                    .collect(Collectors.joining(", "))
                + ". The one of the morning can be said with --map \""
                + Place.letter(days.get(days.size() - 1))
                + "=Date\".");
  }

  private static String which(Map.Entry<LogColumn, List<Integer>> claim) {
    return " Rename all but one, or say which it is with --map \""
        + Place.letter(claim.getValue().get(0))
        + "="
        + claim.getKey().heading()
        + "\".";
  }

  private static Place place(Header header, List<Integer> columns, String heading) {
    return new Place(header.grid().name(), header.cells(columns), heading);
  }

  private static String headings(Header header, List<Integer> columns) {
    return columns.stream().map(header::heading).distinct().collect(Collectors.joining(", "));
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
