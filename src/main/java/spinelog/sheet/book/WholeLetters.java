package spinelog.sheet.book;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without zeros, which no text has, and marks of byte order, wherever they stand. */
final class WholeLetters extends FilterReader {
  private long zeros;

  WholeLetters(Reader text) {
    super(text);
  }

  /** The zeros left out so far. */
  long zeros() {
    return zeros;
  }

  @Override
  public int read(char[] letters, int from, int length) throws IOException {
    int kept = 0;
    int more = 0;
    while (kept == 0 && more >= 0) {
      more = in.read(letters, from, length);
      for (int i = from; i < from + more; i++) {
        zeros += letters[i] == 0 ? 1 : 0;
        if (letters[i] != 0 && letters[i] != Encoding.BYTE_ORDER_MARK) {
          letters[from + kept++] = letters[i];
        }
      }
    }
    return kept == 0 ? -1 : kept;
  }

  @Override
  public int read() throws IOException {
    char[] letter = new char[1];
    return read(letter, 0, 1) < 0 ? -1 : letter[0];
  }

  @Override
  public long skip(long letters) throws IOException {
    long skipped = 0;
    while (skipped < letters && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
