package spinelog.sheet.day;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;
import spinelog.sheet.value.DurationReader;
import spinelog.sheet.value.PositionReader;
import spinelog.sheet.value.ScoreReader;
import spinelog.sheet.value.TechniqueReader;
import spinelog.sheet.value.YesNoReader;

/**
 * Puts a last cell together again that a text file's own separators tore apart. That is what
 * happened only where all cells before it fit their columns: a comma within any of them would have
 * moved the others.
 */
final class BareCommas {
  private static final Pattern NUMBER = Pattern.compile("[\\d.,+-]+");
  private static final ScoreReader SCORE = new ScoreReader(Scale.TEN);

  /** What the rows that are whole hold in each column. */
  private final Map<Integer, Set<String>> seen = new HashMap<>();

  /** Compares with these rows, which are whole. */
  BareCommas(List<LogRow> whole) {
    for (LogRow row : whole) {
      row.row()
          .cells()
          .forEach(
              (column, cell) ->
                  seen.computeIfAbsent(column, none -> new HashSet<>())
                      .add(Words.fold(cell.text())));
    }
  }

  /** The column of the last heading, counted from 0. */
  static int lastColumn(LogRow row) {
    return row.header().row().cells().lastKey();
  }

  /** The row with its last cell in one, empty where another cell may be the torn one. */
  Optional<LogRow> joined(LogRow row) {
    int last = lastColumn(row);
    boolean isTorn =
        isWords(meaning(row.header(), last))
            && isProse(row.row().cell(last))
            && row.row().cells().headMap(last).keySet().stream().allMatch(i -> fits(row, i))
            && !continuesTechniques(row, last);
    return isTorn
        ? Optional.of(new LogRow(row.header(), joined(row.row(), last)))
        : Optional.empty();
  }

  /** Whether a number stands where words belong, as after a comma in one of the cells before. */
  boolean hasMoved(LogRow row) {
    return row.row().cells().entrySet().stream()
        .filter(cell -> meaning(row.header(), cell.getKey()).isPresent())
        .filter(cell -> isWords(meaning(row.header(), cell.getKey())))
        .anyMatch(cell -> !isProse(cell.getValue()));
  }

  private static Grid.Row joined(Grid.Row row, int last) {
    String text =
        row.cells().tailMap(last).values().stream()
            .map(Cell::text)
            .collect(Collectors.joining(", "));
    TreeMap<Integer, Cell> cells = new TreeMap<>(row.cells().headMap(last));
    cells.put(last, Cell.text(text));
    return new Grid.Row(row.number(), cells, last + 1);
  }

  private boolean fits(LogRow row, int column) {
    Cell cell = row.row().cell(column);
    return meaning(row.header(), column)
            .map(meaning -> reads(row, meaning, cell))
            .orElse(NUMBER.matcher(cell.text().strip()).matches())
        || seen.getOrDefault(column, Set.of()).contains(Words.fold(cell.text()));
  }

  private static boolean reads(LogRow row, LogColumn meaning, Cell cell) {
    return switch (meaning.kind()) {
      case DATE -> row.isDated();
      case SCORE -> isPlain(SCORE.read(cell));
      case MINUTES -> isPlain(DurationReader.MINUTES.read(cell));
      case HOURS -> isPlain(DurationReader.HOURS.read(cell));
      case POSITION -> isPlain(new PositionReader(row.header().language()).read(cell));
      case YES_NO -> isPlain(YesNoReader.read(cell));
      case NAME, WORDS -> false;
    };
  }

  private static boolean isPlain(Reading<?> reading) {
    return reading.remark().isEmpty();
  }

  /** "Effleurage 10, cat-cow" before the notes may be the cell that is torn. */
  private static boolean continuesTechniques(LogRow row, int last) {
    boolean done =
        meaning(row.header(), last - 1).filter(LogColumn.TECHNIQUES::equals).isPresent()
            && !row.row().cell(last - 1).isBlank();
    return done && isPlain(new TechniqueReader().read(row.row().cell(last)));
  }

  private static boolean isProse(Cell cell) {
    return !cell.isBlank() && !NUMBER.matcher(cell.text().strip()).matches();
  }

  private static boolean isWords(Optional<LogColumn> meaning) {
    return meaning.isEmpty()
        || switch (meaning.get()) {
          case NOTES, TECHNIQUES, RED_FLAGS, PILLOW, MATTRESS -> true;
          default -> false;
        };
  }

  private static Optional<LogColumn> meaning(Header header, int column) {
    return header.columns().entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
