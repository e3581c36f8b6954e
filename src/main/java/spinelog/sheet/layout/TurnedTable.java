package spinelog.sheet.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;

/** A table that is filled cell by cell, and remembers where in the file each cell stood. */
final class TurnedTable {
  private final String name;
  private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
  private final Map<Integer, Map<Integer, String>> origins = new HashMap<>();

  TurnedTable(String name) {
    this.name = name;
  }

  /** Puts a cell; rows are counted from 1 and columns from 0. */
  void put(int row, int column, Cell cell, String origin) {
    if (!cell.isBlank()) {
      rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, cell);
    }
    origins.computeIfAbsent(row, none -> new TreeMap<>()).put(column, origin);
  }

  /** Whether nothing stands there yet. */
  boolean isFree(int row, int column) {
    return !rows.getOrDefault(row, Map.of()).containsKey(column);
  }

  /** The table; a cell that was never put is said to stand where its row begins. */
  Grid grid() {
    return new Grid(
        name,
        rows.entrySet().stream().map(row -> Grid.Row.of(row.getKey(), row.getValue())).toList(),
        this::origin);
  }

  private String origin(int row, int column) {
    Map<Integer, String> known = origins.getOrDefault(row, Map.of());
    return known.getOrDefault(column, known.values().stream().findFirst().orElse(""));
  }
}
