package spinelog.sheet.value;

import java.util.HashMap;
import java.util.Map;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/** Names of pillows and mattresses: spelled as the first time, so that a capital is no change. */
public final class Bedding {
  private static final Words WORDS = Words.IN_CELLS;

  private final Map<String, String> firstSpelling = new HashMap<>();

  /** Reads one cell; a blank or a "same" keeps the last one. */
  public Reading<String> read(Cell cell) {
    if (cell.isBlank()) {
      return Reading.of("");
    }
    if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.CUT) {
      return Reading.error("", Kind.NO_WORDS, "expected a name; left blank. Write the name.");
    }
    if (WORDS.has("blank", cell.text()) || WORDS.has("same", cell.text())) {
      return Reading.note("", Kind.TAKEN_AS_BLANK, "taken as blank: the last one named stays.");
    }
    String name = Words.straighten(cell.text());
    String spelled = firstSpelling.computeIfAbsent(Words.fold(name), none -> name);
    return spelled.equals(name)
        ? Reading.of(name)
        : Reading.note(spelled, Kind.WRITTEN_OTHERWISE, "taken for the same as " + spelled + ".")
            .using(spelled);
  }
}
