package spinelog.sheet.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/** Names of pillows and mattresses: spelled as the first time, so that a capital is no change. */
public final class Bedding {
  private static final Words WORDS = Words.IN_CELLS;
  private static final int SHORTEST_MISSPELT = 8;

  /** With more, the column holds remarks, of which any two may be alike. */
  private static final int MOST_NAMES = 100;

  private final Map<String, String> slips = new HashMap<>();

  /** Names that stand in one row alone. */
  private final Set<String> once = new HashSet<>();

  private final Map<String, String> firstSpelling = new HashMap<>();

  /** Learns the names of a whole column, night by night, to know which of them are slips. */
  public void expect(List<String> column) {
    List<String> names = column.stream().filter(name -> !keepsTheLast(name)).toList();
    slips.putAll(NameSlips.of(names));
    Set<String> twice = new HashSet<>();
    for (String name : names) {
      String folded = Words.fold(name);
      if (twice.contains(folded) || !once.add(folded)) {
        once.remove(folded);
        twice.add(folded);
      }
    }
  }

  /** Reads one cell; a blank or a "same" keeps the last one. */
  public Reading<String> read(Cell cell) {
    if (cell.isBlank()) {
      return Reading.of("");
    }
    if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.CUT) {
      return Reading.error("", Kind.NO_WORDS, "expected a name; left blank. Write the name.");
    }
    if (keepsTheLast(cell.text())) {
      return Reading.note("", Kind.TAKEN_AS_BLANK, "taken as blank: the last one named stays.");
    }
    String name = Words.straighten(cell.text());
    String folded = Words.fold(name);
    if (slips.containsKey(folded)) {
      String other = firstSpelling.getOrDefault(Words.fold(slips.get(folded)), slips.get(folded));
      return Reading.warning(
              other,
              Kind.NAME_TAKEN_AS_OTHER,
              "all but the same as "
                  + other
                  + " before and after it, and taken for that. Is it the same? If not, write a name"
                  + " that differs more.")
          .using(other);
    }
    Optional<String> alike =
        firstSpelling.containsKey(folded) ? Optional.empty() : misspelt(folded);
    String spelled = firstSpelling.computeIfAbsent(folded, none -> name);
    if (alike.isPresent()) {
      return Reading.warning(
          name,
          Kind.NAMES_ALIKE,
          "all but the same as "
              + alike.get()
              + ", and counted as another one. Write both the same if they are.");
    }
    return spelled.equals(name)
        ? Reading.of(name)
        : Reading.note(spelled, Kind.WRITTEN_OTHERWISE, "taken for the same as " + spelled + ".")
            .using(spelled);
  }

  private static boolean keepsTheLast(String name) {
    return name.isBlank() || WORDS.has("blank", name) || WORDS.has("same", name);
  }

  /** The name that a new one is a letter or two away from; another number is another name. */
  private Optional<String> misspelt(String folded) {
    if (firstSpelling.size() > MOST_NAMES) {
      return Optional.empty();
    }
    return firstSpelling.entrySet().stream()
        .filter(known -> NameSlips.near(folded, known.getKey()))
        .filter(known -> isLong(folded, known.getKey()) || isRare(folded, known.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }

  private static boolean isLong(String name, String other) {
    return Math.min(name.length(), other.length()) >= SHORTEST_MISSPELT;
  }

  /** Whether one of two short names stands alone: "Feather" and "Leather" often are two pillows. */
  private boolean isRare(String name, String other) {
    return once.contains(name) != once.contains(other);
  }
}
