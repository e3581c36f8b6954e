package spinelog.sheet.day;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.YesNoColumn;

/**
 * A column such as "New pillow?" that says yes or no where a name is expected: it tells the old one
 * from the new one. A yes that no day repeats and that a no follows is the day of the change.
 */
final class NewOrOld {
  private final Map<Integer, String> names = new TreeMap<>();

  private NewOrOld(Header header, int column) {
    Words words = Words.in(header.language().orElse(Locale.ENGLISH));
    String old = first(words, "named-old");
    String fresh = first(words, "named-new");
    List<Grid.Row> answers =
        header.grid().rows().stream()
            .filter(row -> row.number() > header.row().number() && !row.cell(column).isBlank())
            .toList();
    boolean isEvent = areSingle(answers, column);
    int changes = 0;
    for (Grid.Row row : answers) {
      boolean yes = YesNoColumn.isYes(row.cell(column));
      changes += yes ? 1 : 0;
      String later = changes > 1 ? fresh + " " + changes : fresh;
      names.put(row.number(), isEvent ? (changes == 0 ? old : later) : (yes ? fresh : old));
    }
  }

  /** What such a column says, with a warning; empty where the column holds names. */
  static Optional<NewOrOld> of(Header header, LogColumn column, Problems problems) {
    Integer index = header.columns().get(column);
    if (index == null || !YesNoColumn.is(header.grid(), header.row().number(), index)) {
      return Optional.empty();
    }
    NewOrOld answers = new NewOrOld(header, index);
    String item = column.heading().toLowerCase(Locale.ROOT);
    problems.warning(
        Kind.YES_NO_AS_NAME,
        header.place(header.row(), column),
        header.heading(index),
        "yes and no stand here, and no name of a "
            + item
            + "; read as: "
            + String.join(", ", answers.names.values().stream().distinct().toList())
            + ". Write the "
            + item
            + "'s name in each row, or once where it changes.");
    return Optional.of(answers);
  }

  /** The name that a row's answer stands for, "" where it is blank. */
  String name(Grid.Row row) {
    return names.getOrDefault(row.number(), "");
  }

  private static boolean areSingle(List<Grid.Row> answers, int column) {
    boolean single = false;
    for (int i = 0; i < answers.size(); i++) {
      boolean yes = YesNoColumn.isYes(answers.get(i).cell(column));
      boolean next = i + 1 < answers.size() && YesNoColumn.isYes(answers.get(i + 1).cell(column));
      if (yes && next) {
        return false;
      }
      single |= yes && i + 1 < answers.size();
    }
    return single;
  }

  private static String first(Words words, String list) {
    String own = words.first(list);
    return own.isEmpty() ? Words.IN_CELLS.first(list) : own;
  }
}
