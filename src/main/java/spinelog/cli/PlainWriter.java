package spinelog.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Passes text on to a console that takes nothing in it for a command: control characters, and those
 * that turn the direction of what follows, are written as JSON escapes them ("&#92;u001b").
 */
final class PlainWriter extends FilterWriter {
  /** A carriage return that nothing has followed yet. */
  private boolean returned;

  PlainWriter(Writer out) {
    super(out);
  }

  /** A text as part of one line: line breaks are escaped as well. */
  static String line(Object text) {
    StringBuilder line = new StringBuilder();
    for (char letter : text.toString().toCharArray()) {
      line.append(isCommand(letter) || letter < ' ' ? escaped(letter) : letter);
    }
    return line.toString();
  }

  @Override
  public void write(int letter) throws IOException {
    char one = (char) letter;
    if (returned && one != '\n') {
      out.write(escaped('\r'));
    } else if (returned) {
      out.write('\r');
    }
    returned = one == '\r';
    if (isCommand(one)) {
      out.write(escaped(one));
    } else if (!returned) {
      out.write(one);
    }
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    for (int at = from; at < from + length; at++) {
      write(letters[at]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.toCharArray(), from, length);
  }

  /** Not a tab, a line feed, or a carriage return, which is one only where no line feed follows. */
  private static boolean isCommand(char letter) {
    return Character.isISOControl(letter) ? "\t\n\r".indexOf(letter) < 0 : isTurn(letter);
  }

  private static boolean isTurn(char letter) {
    boolean embeds = letter >= '\u202A' && letter <= '\u202E';
    boolean isolates = letter >= '\u2066' && letter <= '\u2069';
    return embeds || isolates || letter == '\u2028' || letter == '\u2029';
  }

  private static String escaped(char letter) {
    return String.format(Locale.ROOT, "\\u%04x", (int) letter);
  }
}
