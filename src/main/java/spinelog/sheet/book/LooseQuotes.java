package spinelog.sheet.book;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.function.Consumer;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Finds quotation marks that open a cell and never close it, which would swallow what follows. Of a
 * long text a part is held at a time; there no cell is longer than that.
 */
final class LooseQuotes extends Reader {
  private static final int MOST = 1_000;

  /** Letters that are looked at ahead, and letters that are held. */
  private static final int AHEAD = 1 << 16;

  private static final int HELD = AHEAD * 4;

  private final Reader source;
  private final StringBuilder text = new StringBuilder();
  private final char separator;
  private final Map<Integer, String> headings;
  private final Consumer<LooseQuote> leftOut;
  private final StringBuilder mended = new StringBuilder();
  private final char[] buffer = new char[AHEAD];
  private boolean isEnded;
  private int given;
  private int at;
  private int record = 1;
  private int column;
  private int loose;

  /**
   * The text with each such cell left blank.
   *
   * @param source the text
   * @param separator what stands between two cells
   * @param headings of the columns, as far as they are known
   * @param leftOut is told of each such cell
   */
  LooseQuotes(
      Reader source, char separator, Map<Integer, String> headings, Consumer<LooseQuote> leftOut) {
    this.source = source;
    this.separator = separator;
    this.headings = headings;
    this.leftOut = leftOut;
  }

  /** A text that is held with each such cell left blank; each is an error. */
  static String mend(TextTable table, Problems problems) throws Refusal {
    LooseQuotes quotes =
        new LooseQuotes(
            Reader.nullReader(),
            table.separator(),
            table.headings(),
            quote -> quote.tell(problems));
    quotes.text.append(table.text());
    quotes.isEnded = true;
    while (quotes.at < quotes.text.length()) {
      quotes.cell();
    }
    return quotes.mended.toString();
  }

  @Override
  public int read(char[] letters, int from, int length) throws IOException {
    if (given == mended.length()) {
      mended.setLength(0);
      given = 0;
      try {
        while (mended.length() < AHEAD && hold()) {
          cell();
        }
      } catch (Refusal e) {
        throw new IOException(e);
      }
    }
    int next = Math.min(length, mended.length() - given);
    mended.getChars(given, given + next, letters, from);
    given += next;
    return next == 0 && length > 0 ? -1 : next;
  }

  /** Holds enough of the text; whether anything is left. */
  private boolean hold() throws IOException {
    if (!isEnded && text.length() - at < AHEAD) {
      text.delete(0, at);
      at = 0;
      while (!isEnded && text.length() < HELD) {
        int more = source.read(buffer);
        isEnded = more < 0;
        text.append(buffer, 0, Math.max(0, more));
      }
    }
    return at < text.length();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private void cell() throws Refusal {
    skipSpacesBeforeQuote();
    if (text.charAt(at) == '"') {
      quoted();
    } else {
      copyTo(endOfPlain(at));
    }
    separatorOrLineEnd();
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
    leftOut.accept(
        new LooseQuote(record, headings.getOrDefault(column, ""), text.substring(at, plainEnd)));
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
