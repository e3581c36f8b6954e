package spinelog.sheet.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.YesNo;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/** Reads yes-or-no cells; what is blank or not understood is unknown, never no. */
public final class YesNoReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern EMPHASIS = Pattern.compile("[!. ]+$");

  /** "Yes (the thin one)", "no, forgot": the first word answers. */
  private static final Pattern REMARKED = Pattern.compile("^(\\p{L}+) ?(?:[(,;:]| - )(.*)$");

  private YesNoReader() {}

  /** Reads one cell. */
  public static Reading<YesNo> read(Cell cell) {
    if (cell.isBlank()) {
      return Reading.of(YesNo.UNKNOWN);
    }
    if (cell.kind() == Cell.Kind.BOOLEAN) {
      return Reading.of(cell.text().equals("TRUE") ? YesNo.YES : YesNo.NO);
    }
    String text = EMPHASIS.matcher(Words.fold(cell.text())).replaceFirst("");
    YesNo answer = answer(text);
    if (answer != YesNo.UNKNOWN) {
      return Reading.of(answer);
    }
    if (WORDS.has("blank", cell.text())) {
      return Reading.note(YesNo.UNKNOWN, Kind.TAKEN_AS_BLANK, "taken as blank.");
    }
    return WORDS.has("unknown", cell.text())
        ? Reading.note(YesNo.UNKNOWN, Kind.TAKEN_AS_UNKNOWN, "taken as not known.")
        : remarked(text);
  }

  private static Reading<YesNo> remarked(String text) {
    Matcher remarked = REMARKED.matcher(text);
    YesNo answer = remarked.matches() ? answer(remarked.group(1)) : YesNo.UNKNOWN;
    String word = answer == YesNo.YES ? "yes" : "no";
    return answer == YesNo.UNKNOWN
        ? Reading.error(
            YesNo.UNKNOWN,
            Kind.NOT_UNDERSTOOD,
            "expected yes or no; taken as not known. Correct it, or leave the cell empty.")
        : Reading.warning(
                answer,
                Kind.WRITTEN_OTHERWISE,
                "words beside the answer; read as " + word + ". Write yes or no.")
            .using(word);
  }

  private static YesNo answer(String text) {
    if (WORDS.has("yes", text)) {
      return YesNo.YES;
    }
    return WORDS.has("no", text) ? YesNo.NO : YesNo.UNKNOWN;
  }
}
