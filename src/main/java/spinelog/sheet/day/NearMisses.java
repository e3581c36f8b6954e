package spinelog.sheet.day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;

/**
 * Headings that are a letter or two away from one of a score, and so are not read but asked about.
 */
final class NearMisses {
  /** Headings that can be typed on a command line as they are. */
  private static final Pattern TYPED = Pattern.compile("[\\p{L}\\p{N} .,:?()/-]+");

  private NearMisses() {}

  /**
   * A heading and the score that it is nearly the heading of.
   *
   * @param index where it stands, counted from 0
   */
  private record Miss(int index, String heading, LogColumn meant) {
    String question() {
      return "Is \""
          + Problems.plain(heading)
          + "\" "
          + meant.heading()
          + "? Correct it, or say so with --map \""
          + (TYPED.matcher(heading).matches() ? heading : Place.letter(index))
          + "="
          + meant.heading()
          + "\".";
    }
  }

  /** The question about the first of them, as the remedy where no score was found. */
  static Optional<String> question(Header header) {
    return of(header).findFirst().map(Miss::question);
  }

  /** Warns of each that was left out, beside scores that were found. */
  static void warn(Header header, Problems problems) {
    of(header)
        .filter(miss -> !header.columns().containsKey(miss.meant()))
        .forEach(
            miss ->
                problems.warning(
                    Kind.COLUMN_LEFT_OUT,
                    header.grid().place(header.row(), miss.index(), ""),
                    miss.heading(),
                    "the column was left out. " + miss.question()));
  }

  private static Stream<Miss> of(Header header) {
    List<Integer> read = List.copyOf(header.columns().values());
    return header.row().cells().keySet().stream()
        .filter(index -> !read.contains(index))
        .flatMap(
            index ->
                Headings.nearest(header.heading(index))
                    .filter(column -> column.outcome().isPresent())
                    .map(column -> new Miss(index, header.heading(index), column))
                    .stream());
  }
}
