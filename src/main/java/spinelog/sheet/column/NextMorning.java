package spinelog.sheet.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spinelog.sheet.cell.Grid;

/**
 * A score "next morning": of the morning of waking where the rows are dated by their evenings, and
 * a question where they are not, since the morning's own date would make it a day late.
 */
public final class NextMorning {
  private NextMorning() {}

  /** The score of a heading that asks about the next morning. */
  public static Optional<LogColumn> score(String heading) {
    if (heading.length() > Scale.LONGEST_HEADING) {
      return Optional.empty();
    }
    String key = " " + NaturalHeading.key(heading) + " ";
    return HeadingWords.ALL.stream()
        .flatMap(words -> score(words, key).stream())
        .filter(column -> column.outcome().isPresent())
        .findFirst();
  }

  private static Optional<LogColumn> score(HeadingWords words, String key) {
    return words.nextMorning().stream()
        .filter(phrase -> key.contains(" " + phrase + " "))
        .max(Comparator.comparingInt(String::length))
        .flatMap(phrase -> words.natural().onWaking(key.replace(" " + phrase + " ", " ").strip()));
  }

  /** Adds the scores of the next morning to claims of which one is the evening's date. */
  static void claim(Grid.Row row, Map<LogColumn, List<Integer>> claims) {
    if (!claims.containsKey(LogColumn.NIGHT_OF) || claims.containsKey(LogColumn.DATE)) {
      return;
    }
    row.cells()
        .forEach(
            (index, cell) ->
                score(cell.text())
                    .filter(column -> claims.values().stream().noneMatch(of -> of.contains(index)))
                    .ifPresent(
                        column ->
                            claims.computeIfAbsent(column, none -> new ArrayList<>()).add(index)));
  }
}
