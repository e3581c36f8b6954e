package spinelog.sheet.book;

import java.util.Map;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Finds quotation marks that open a cell and never close it, which would swallow what follows. */
final class LooseQuotes {
  private static final int MOST = 1_000;

  private final String text;
  private final char separator;
  private final Problems problems;
  private final Map<Integer, String> headings;
  private final StringBuilder mended = new StringBuilder();
  private int at;
  private int record = 1;
  private int column;
  private int loose;

  private LooseQuotes(TextTable table, Problems problems) {
    text = table.text();
    separator = table.separator();
    headings = table.headings();
    this.problems = problems;
  }

  /** The text with each such cell left blank; each is an error, under its column's heading. */
  static String mend(TextTable table, Problems problems) throws Refusal {
    return new LooseQuotes(table, problems).mend();
  }

  private String mend() throws Refusal {
    while (at < text.length()) {
      skipSpacesBeforeQuote();
      if (text.charAt(at) == '"') {
        quoted();
      } else {
        copyTo(endOfPlain(at));
      }
      separatorOrLineEnd();
    }
    return mended.toString();
  }

  /** Some programs write a space after each separator, also before a quotation mark. */
  private void skipSpacesBeforeQuote() {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    at = i < text.length() && text.charAt(i) == '"' ? i : at;
  }

  private void quoted() throws Refusal {
    int end = closing();
    if (end >= 0) {
      copyTo(end);
      return;
    }
    int plainEnd = endOfPlain(at);
    if (++loose > MOST) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "more than "
              + MOST
              + " quotation marks open a cell and are never closed. Save the log again as CSV.");
    }
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
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
          next++;
        }
        boolean ends = next == text.length() || isEnd(text.charAt(next));
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
