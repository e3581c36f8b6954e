package spinelog.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.book.ClientSlip;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.PersonSlip;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Words;

/** What was found while a book of many was opened: it is told to whom it concerns. */
final class FileFindings {
  private final List<SheetProblem> found = new ArrayList<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Problems> own = new HashMap<>();

  /** Takes what was found. */
  void add(List<SheetProblem> problems) {
    found.addAll(problems);
  }

  /** Takes that a client's name is spelled otherwise somewhere. */
  void add(ClientSlip slip) {
    PersonSlip.say(
        own.computeIfAbsent(Words.foldCase(slip.client()), none -> new Problems()),
        slip.place(),
        slip.written(),
        slip.client());
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
    all.addAll(own.getOrDefault(key, new Problems()).all());
    return all;
  }
}
