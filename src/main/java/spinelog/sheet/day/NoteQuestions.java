package spinelog.sheet.day;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.RedFlag;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Openings;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.LogColumn;

/** What notes may tell and no column does: warning signs and setup changes, shown as questions. */
public final class NoteQuestions {
  private static final int PLACES_SHOWN = 3;
  private static final String NEAR = "[^.;!?]{0,40}";
  private static final Pattern CHANGED = Words.IN_CELLS.pattern("\\b<changed>\\b");
  private static final Openings OF_CHANGED = Openings.of(Words.IN_CELLS.list("changed"));
  private static final Map<LogColumn, Change> CHANGES =
      Map.of(
          LogColumn.PILLOW, Change.of("<thing.PILLOW>"),
          LogColumn.MATTRESS, Change.of("<thing.MATTRESS>"));

  private final Map<String, List<LogRow>> flags = new LinkedHashMap<>();
  private final Map<LogColumn, List<LogRow>> changes = new EnumMap<>(LogColumn.class);

  /**
   * How a note tells of a change.
   *
   * @param thing what is changed, as it is named
   * @param near it and a word for a change near each other, which costs much more to look for
   */
  private record Change(Pattern thing, Pattern near) {
    static Change of(String thing) {
      // "Latexkissen" is a pillow, too.
      String named = "\\b\\p{L}{0,20}" + thing + "\\b";
      String words = "\\b<changed>\\b" + NEAR + named;
      return new Change(
          Words.IN_CELLS.pattern(thing),
          Words.IN_CELLS.pattern(words + "|" + named + NEAR + "\\b<changed>\\b"));
    }

    boolean isIn(String note) {
      return thing.matcher(note).find() && near.matcher(note).find();
    }
  }

  /** Looks at the note of one row that became a day. */
  public void look(LogRow row, Day day) {
    String note = row.cell(LogColumn.NOTES).text();
    if (note.isBlank()) {
      return;
    }
    day.warnings().inNotes().stream()
        .map(RedFlag::sign)
        .forEach(sign -> flags.computeIfAbsent(sign, none -> new ArrayList<>()).add(row));
    if (OF_CHANGED.mayBeIn(Words.fold(note)) && CHANGED.matcher(note).find()) {
      CHANGES.forEach(
          (column, change) -> {
            int told = changes.getOrDefault(column, List.of()).size();
            if (told < PLACES_SHOWN && change.isIn(note)) {
              changes.computeIfAbsent(column, none -> new ArrayList<>()).add(row);
            }
          });
    }
  }

  /** Asks, once each, about what the diary does not know. */
  public void ask(Diary diary, Problems problems) {
    flags
        .values()
        .forEach(
            rows ->
                problems.note(
                    Kind.FLAG_IN_NOTES,
                    place(rows),
                    rows.get(0).cell(LogColumn.NOTES).text(),
                    "may tell of a warning sign; it was not counted as one. If it is one, write it"
                        + " under Red flags."));
    changes.forEach(
        (column, rows) -> {
          String item = column.heading().toLowerCase(Locale.ROOT);
          if (!knows(diary, column)) {
            problems.note(
                Kind.CHANGE_IN_NOTES,
                place(rows),
                rows.get(0).cell(LogColumn.NOTES).text(),
                "may tell of another "
                    + item
                    + ", and the log has no change of it; it was not used. If it is one, write the"
                    + " names under "
                    + column.heading()
                    + ", or list it on a sheet Setup changes.");
          }
        });
  }

  private static boolean knows(Diary diary, LogColumn column) {
    Function<Night, String> name = column == LogColumn.PILLOW ? Night::pillow : Night::mattress;
    long names =
        diary.days().stream()
            .map(day -> name.apply(day.night()))
            .filter(one -> !one.isEmpty())
            .distinct()
            .count();
    return names > 1
        || diary.declaredChanges().stream()
            .anyMatch(change -> change.item().equalsIgnoreCase(column.heading()));
  }

  private static Place place(List<LogRow> rows) {
    Place first = rows.get(0).place(LogColumn.NOTES);
    String cells =
        rows.stream()
            .limit(PLACES_SHOWN)
            .map(row -> row.place(LogColumn.NOTES).cell())
            .collect(Collectors.joining(","));
    return new Place(first.sheet(), cells, first.column());
  }
}
