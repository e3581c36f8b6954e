package spinelog.sheet.book;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Cell;

/** Makes cells of texts as files hold them. */
final class CellText {
  /** Zeros and half letters, which damage or a careless program leaves in a workbook. */
  private static final Pattern NO_LETTER = Pattern.compile("[\\x00\\p{Cs}]");

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellText() {}

  /** A text cell without what no text file could hold; one that is far too long is cut. */
  static Cell of(String text) {
    String letters = isPlain(text) ? text : NO_LETTER.matcher(text).replaceAll("");
    return letters.length() <= Limits.CELL_LENGTH
        ? Cell.text(letters)
        : Cell.cut(beginning(letters));
  }

  /** Whether there is nothing to look for: so it is in nearly every cell. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0 || Character.isSurrogate(unit)) {
        return false;
      }
    }
    return true;
  }

  /** A text of an .xlsx file, in which what XML cannot hold is written as _x000B_. */
  static Cell escaped(String text) {
    return of(text.contains("_x") ? ESCAPED.matcher(text).replaceAll(CellText::letter) : text);
  }

  private static String letter(MatchResult escaped) {
    return Matcher.quoteReplacement(
        Character.toString((char) Integer.parseInt(escaped.group(1), 16)));
  }

  /** As many letters as are kept, none of them halved. */
  private static String beginning(String text) {
    int end = Limits.CELL_LENGTH;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
