package spinelog.sheet.book;

import java.util.Map;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;

/** Finds quotation marks that open a cell and never close it, which would swallow what follows. */
final class LooseQuotes {
  private final String text;
  private final char separator;
  private final Problems problems;
  private final Map<Integer, String> headings;
  private final StringBuilder mended = new StringBuilder();
  private int at;
  private int record = 1;
  private int column;

  private LooseQuotes(
      String text, char separator, Map<Integer, String> headings, Problems problems) {
    this.headings = headings;
    this.text = text;
    this.separator = separator;
    this.problems = problems;
  }

  /** The text with each such cell left blank; each is an error, under its column's heading. */
  static String mend(
      String text, char separator, Map<Integer, String> headings, Problems problems) {
    return new LooseQuotes(text, separator, headings, problems).mend();
  }

  private String mend() {
    while (at < text.length()) {
      if (text.charAt(at) == '"') {
        quoted();
      } else {
        copyTo(endOfPlain(at));
      }
      separatorOrLineEnd();
    }
    return mended.toString();
  }

  private void quoted() {
    int end = closing();
    if (end >= 0) {
      copyTo(end);
      return;
    }
    int plainEnd = endOfPlain(at);
    // By its record: where a quotation mark is missing, its column may be another one.
    problems.error(
        Kind.QUOTE_NOT_CLOSED,
        new Place("", Integer.toString(record), headings.getOrDefault(column, "")),
        text.substring(at, plainEnd),
        "a quotation mark opens a cell and is never closed; the cell was left out, the rows below"
            + " were read. Remove the quotation mark.");
    at = plainEnd;
  }

  /** The place after the closing quotation mark, -1 where none closes the cell. */
  private int closing() {
    int i = at + 1;
    while (i < text.length()) {
      if (text.charAt(i) != '"') {
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        i += 2;
      } else {
        boolean ends = i + 1 == text.length() || isEnd(text.charAt(i + 1));
        return ends ? i + 1 : -1;
      }
    }
    return -1;
  }

  private int endOfPlain(int from) {
    int i = from;
    while (i < text.length() && !isEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void separatorOrLineEnd() {
    if (at >= text.length()) {
      return;
    }
    char next = text.charAt(at);
    boolean lineEnd = next == '\n' || next == '\r';
    boolean both = next == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    copyTo(at + (both ? 2 : 1));
    record += lineEnd ? 1 : 0;
    column = lineEnd ? 0 : column + 1;
  }

  private boolean isEnd(char letter) {
    return letter == separator || letter == '\n' || letter == '\r';
  }

  private void copyTo(int end) {
    mended.append(text, at, end);
    at = end;
  }
}
