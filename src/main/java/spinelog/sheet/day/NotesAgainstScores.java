package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Openings;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;
import spinelog.sheet.value.ScoreReader;

/**
 * Scores whose own notes contradict them: "loose, great day" beside every high score and "could not
 * get up" beside every low one.
 */
final class NotesAgainstScores {
  private static final int ENOUGH = 2;
  private static final double FAR = 3;

  /** Whoever writes more, in letters, tells of good and of bad. */
  private static final int LONGEST = 1_000;

  private static final Pattern GOOD = felt("<felt-good>");
  private static final Pattern BAD = felt("<felt-bad>");
  private static final Openings EITHER =
      Openings.of(
          Stream.of("felt-good", "felt-bad")
              .flatMap(list -> Words.IN_CELLS.list(list).stream())
              .toList());
  private static final ScoreReader READER = new ScoreReader(Scale.TEN);

  private NotesAgainstScores() {}

  private static Pattern felt(String words) {
    return Words.IN_CELLS.pattern("(?<!\\p{L})" + words + "(?!\\p{L})");
  }

  /** The rows whose notes say the opposite of the scores in a column; empty where they agree. */
  static List<Grid.Row> in(Header header, LogColumn column) {
    List<Grid.Row> good = new ArrayList<>();
    List<Grid.Row> bad = new ArrayList<>();
    for (Grid.Row row : header.grid().rows()) {
      Cell note = header.cell(row, LogColumn.NOTES);
      if (row.number() > header.row().number()
          && !note.isBlank()
          && note.text().length() <= LONGEST
          && EITHER.mayBeIn(Words.fold(note.text()))
          && READER.read(header.cell(row, column)).value().isPresent()) {
        boolean isGood = GOOD.matcher(note.text()).find();
        boolean isBad = BAD.matcher(note.text()).find();
        if (isGood != isBad) {
          (isGood ? good : bad).add(row);
        }
      }
    }
    if (good.size() < ENOUGH || bad.size() < ENOUGH) {
      return List.of();
    }
    double leastGood = scores(header, column, good).min().orElseThrow();
    double mostBad = scores(header, column, bad).max().orElseThrow();
    boolean contradict =
        leastGood > mostBad && mean(header, column, good) - mean(header, column, bad) >= FAR;
    good.addAll(bad);
    return contradict ? good : List.of();
  }

  private static double mean(Header header, LogColumn column, List<Grid.Row> rows) {
    return scores(header, column, rows).average().orElseThrow();
  }

  private static DoubleStream scores(Header header, LogColumn column, List<Grid.Row> rows) {
    return rows.stream()
        .mapToDouble(row -> READER.read(header.cell(row, column)).value().orElseThrow());
  }
}
