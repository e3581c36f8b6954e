package spinelog.sheet.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.NextMorning;
import spinelog.sheet.column.Remedy;
import spinelog.sheet.layout.DayCells;

/** Says what is wrong with the headings of a log. */
final class HeaderCheck {
  static final String TEMPLATE =
      " Name the columns as in the template, or say which is which with --map \"My heading=Morning"
          + " stiffness\", or once and for all with the line My heading = Morning stiffness in a"
          + " file spinelog.map beside the log.";

  private final List<Grid> others;
  private final Problems problems;

  /** Looks for keys of the scores on these other sheets, too. */
  HeaderCheck(List<Grid> others, Problems problems) {
    this.others = others;
    this.problems = problems;
  }

  /** Whether they can be read. */
  boolean passes(Header header) {
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
      UnreadScores.warn(header, problems);
    }
    return required(header) && new ScaleCheck(others, problems).passes(header) && usable;
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

  /** One column of pain at a time not said is left out; of two, nobody knows which is which. */
  private boolean checkPain(Header header) {
    if (header.unclear().size() > 1) {
      problems.error(
          Kind.COLUMNS_UNCLEAR,
          place(header, header.unclear(), headings(header, header.unclear())),
          headings(header, header.unclear()),
          "the columns do not say which pain is on waking and which in the evening. Rename them, or"
              + " say "
              + Remedy.map(header.unclear().get(0), LogColumn.PAIN_WAKING)
              + ".");
      return false;
    }
    if (header.unclear().size() == 1 && header.isScored()) {
      problems.warning(
          Kind.COLUMN_LEFT_OUT,
          place(header, header.unclear(), ""),
          headings(header, header.unclear()),
          "the column does not say whether on waking or in the evening; it was left out. Rename it"
              + " Pain on waking or Pain in the evening.");
    }
    return true;
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
                  .or(() -> whichPain(header))
                  .or(() -> NearMisses.question(header).map(question -> " " + question))
                  .or(() -> UnreadScores.question(header))
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
                                + " say "
                                + Remedy.map(date, LogColumn.NIGHT_OF)
                                + "; if not, rename it."));
  }

  /** The only score of a log may be pain of whatever time. */
  private static Optional<String> whichPain(Header header) {
    return header.unclear().stream()
        .findFirst()
        .map(
            column ->
                " Is \""
                    + Problems.shorten(header.heading(column))
                    + "\" felt on waking, say "
                    + Remedy.map(column, LogColumn.PAIN_WAKING)
                    + "; in the evening, "
                    + Remedy.map(column, LogColumn.PAIN_EVENING)
                    + "; or of the day, "
                    + Remedy.map(column, LogColumn.PAIN_DAY)
                    + ".");
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
                + ". The one of the morning can be said with "
                + Remedy.map(days.get(days.size() - 1), LogColumn.DATE)
                + ".");
  }

  private static String which(Map.Entry<LogColumn, List<Integer>> claim) {
    return " Rename all but one, or say which it is with "
        + Remedy.map(claim.getValue().get(0), claim.getKey())
        + ".";
  }

  private static Place place(Header header, List<Integer> columns, String heading) {
    return new Place(header.grid().name(), header.cells(columns), heading);
  }

  private static String headings(Header header, List<Integer> columns) {
    return columns.stream().map(header::heading).distinct().collect(Collectors.joining(", "));
  }
}
