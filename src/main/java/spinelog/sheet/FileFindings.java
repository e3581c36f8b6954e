package spinelog.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Words;

/** What was found while a book of many was opened: it is told to whom it concerns. */
final class FileFindings {
  private final List<SheetProblem> found = new ArrayList<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, List<SheetProblem>> own = new HashMap<>();

  /** Takes what was found. */
  void add(List<SheetProblem> problems) {
    found.addAll(problems);
  }

  /** Takes what was found in a client's rows. */
  void add(String client, List<SheetProblem> problems) {
    own.computeIfAbsent(Words.foldCase(client), none -> new ArrayList<>()).addAll(problems);
  }

  /** A row is a client's. */
  void own(Grid grid, Grid.Row row, String client) {
    owners.put(grid.name() + "\n" + row.number(), Words.foldCase(client));
  }

  /** What concerns a client: all but the faults in others' rows. */
  List<SheetProblem> of(String client) {
    String key = Words.foldCase(client);
    List<SheetProblem> all = new ArrayList<>();
    found.stream()
        .filter(
            one ->
                one.level() == Level.NOTE
                    || owners
                        .getOrDefault(one.sheet() + "\n" + one.cell().replaceAll("\\D", ""), key)
                        .equals(key))
        .forEach(all::add);
    all.addAll(own.getOrDefault(key, List.of()));
    return all;
  }
}
