package spinelog.report.page;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The bundled type family, with a fallback for letters it lacks; nothing ever vanishes. */
public final class Typeface {
  /** What stands for a letter that no bundled font has. */
  static final String UNKNOWN_LETTER = "\u25A1";

  private static final BaseFont REGULAR = load("NotoSans-Regular.ttf");
  private static final BaseFont SEMIBOLD = load("NotoSans-SemiBold.ttf");

  private Typeface() {}

  /** Read when first needed, which in most reports is never. */
  private static final class Fallback {
    private static final BaseFont FONT = load("DejaVuSans.ttf");
  }

  /** A stretch of text that one font can show. */
  record Run(BaseFont font, String text) {}

  /** Splits a text into runs of one font each; letters that no font has become a visible box. */
  static List<Run> runs(String text, Weight weight) {
    BaseFont first = weight == Weight.SEMIBOLD ? SEMIBOLD : REGULAR;
    List<Run> runs = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    BaseFont current = first;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      BaseFont font = fontFor(letter, first);
      if (font != current && !letters.isEmpty()) {
        runs.add(new Run(current, letters.toString()));
        letters.setLength(0);
      }
      current = font;
      letters.append(has(font, letter) ? Character.toString(letter) : UNKNOWN_LETTER);
    }
    if (!letters.isEmpty()) {
      runs.add(new Run(current, letters.toString()));
    }
    return runs;
  }

  /** Whether any bundled font has each letter of a text. */
  static boolean hasAll(String text) {
    return text.codePoints().allMatch(Typeface::has);
  }

  /** Whether any bundled font has a letter. */
  static boolean has(int letter) {
    return has(fontFor(letter, REGULAR), letter);
  }

  /** The width of a text in points. */
  static double width(String text, Style style) {
    Widths widths = style.weight() == Weight.SEMIBOLD ? Widths.SEMIBOLD : Widths.REGULAR;
    int thousandths = 0;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      thousandths += widths.of(letter);
    }
    return thousandths * style.size() / 1000;
  }

  /**
   * Widths of letters in thousandths of the size. Every text is measured several times before it is
   * set, so the commonest are kept.
   */
  private static final class Widths {
    private static final int COMMON = 0x250;
    private static final int UNKNOWN = -1;
    private static final Widths REGULAR = new Widths(Typeface.REGULAR);
    private static final Widths SEMIBOLD = new Widths(Typeface.SEMIBOLD);

    private final BaseFont first;
    private final int[] kept = new int[COMMON];

    private Widths(BaseFont first) {
      this.first = first;
      Arrays.fill(kept, UNKNOWN);
    }

    int of(int letter) {
      if (letter >= COMMON) {
        return looked(letter);
      }
      if (kept[letter] == UNKNOWN) {
        kept[letter] = looked(letter);
      }
      return kept[letter];
    }

    private int looked(int letter) {
      BaseFont font = fontFor(letter, first);
      return font.getWidth(has(font, letter) ? letter : UNKNOWN_LETTER.codePointAt(0));
    }
  }

  /** Gives drawings on an AWT surface the same embedded fonts. */
  static FontMapper mapper() {
    return new FontMapper() {
      @Override
      public BaseFont awtToPdf(Font font) {
        String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
        if (name.contains("dejavu")) {
          return Fallback.FONT;
        }
        return name.contains("semi") || font.isBold() ? SEMIBOLD : REGULAR;
      }

      @Override
      public Font pdfToAwt(BaseFont font, int size) {
        throw new UnsupportedOperationException("drawings bring their own fonts");
      }
    };
  }

  private static BaseFont fontFor(int letter, BaseFont first) {
    return has(first, letter) ? first : Fallback.FONT;
  }

  private static boolean has(BaseFont font, int letter) {
    return !(letter >= 0xD800 && letter <= 0xDFFF) && font.charExists(letter);
  }

  private static BaseFont load(String name) {
    try {
      BaseFont font =
          BaseFont.createFont(
              name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes(name), null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new NoChance());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream("/spinelog/fonts/" + name)) {
      return in.readAllBytes();
    }
  }

  /** Names every font subset alike, so that the same report has the same bytes; keeps no state. */
  private static final class NoChance extends SecureRandom {
    @Override
    public double nextDouble() {
      return 0.5;
    }
  }
}
