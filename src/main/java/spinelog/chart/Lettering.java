package spinelog.chart;

import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.Locale;

/** Text that fits: measures, shortens with a mark, and finds a font that shows every sign. */
final class Lettering {
  /** Nobody reads more of one label; longer texts are not even measured. */
  private static final int LONGEST = 300;

  private static final String MARK = "\u2026";
  private static final String UNKNOWN_SIGN = "\u25A1";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private Lettering() {}

  /** The preferred font, or the fallback where the preferred one lacks a sign of the text. */
  static BundledFont fontFor(String text, BundledFont preferred) {
    return preferred.canDisplayUpTo(text) < 0 ? preferred : ChartStyle.fallback();
  }

  /** The text on one line, each sign that no bundled font has replaced by a box, never dropped. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.strip()
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .codePoints()
        .limit(LONGEST)
        .forEach(sign -> append(shown, sign));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int sign) {
    if (ChartStyle.REGULAR.canDisplay(sign) || ChartStyle.fallback().canDisplay(sign)) {
      shown.appendCodePoint(sign);
    } else if (!isJoiner(sign)) {
      shown.append(UNKNOWN_SIGN);
    }
  }

  private static boolean isJoiner(int sign) {
    int type = Character.getType(sign);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  /** The width in points that a text takes. */
  static double width(String text, BundledFont preferred) {
    return fontFor(text, preferred).getStringBounds(text, EXACT).getWidth();
  }

  /** The text if it fits into a width, else its beginning with a mark; "" where not even that. */
  static String shortened(String text, BundledFont preferred, double width) {
    if (width(text, preferred) <= width) {
      return text;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int end = letters.last();
    while (end > 0) {
      String candidate = text.substring(0, end).stripTrailing() + MARK;
      if (width(candidate, preferred) <= width) {
        return candidate;
      }
      end = letters.previous();
    }
    return "";
  }
}
