package spinelog.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What figures need to know of a bundled TrueType file: which signs it has, how wide each is, and
 * how high its lines are. Java's own reading of such a file needs a temporary file and the
 * machine's fonts. All lengths are in ems.
 */
final class FontFile {
  private static final int TABLES = 12;
  private static final int ALL_SIGNS = 12;

  private final ByteBuffer file;
  private final double unitsPerEm;
  private final int widths;
  private final int widthCount;
  private final int lines;

  /** Neighbouring signs, by the first of each such row; their glyphs are neighbours as well. */
  private int[] firsts = {};

  private int[] lasts = {};
  private int[] glyphs = {};

  private FontFile(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    unitsPerEm = file.getShort(table("head") + 18);
    widths = table("hmtx");
    lines = table("hhea");
    widthCount = file.getShort(lines + 34) & 0xFFFF;
    readSigns(table("cmap"));
  }

  /** A font of the program's own. */
  static FontFile bundled(String name) {
    try (InputStream in = FontFile.class.getResourceAsStream("/spinelog/fonts/" + name)) {
      return new FontFile(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int table(String name) {
    int count = file.getShort(4);
    for (int entry = TABLES; entry < TABLES + 16 * count; entry += 16) {
      byte[] tag = new byte[4];
      file.get(entry, tag);
      if (new String(tag, java.nio.charset.StandardCharsets.US_ASCII).equals(name)) {
        return file.getInt(entry + 8);
      }
    }
    throw new IllegalStateException("a bundled font has no table " + name);
  }

  /** From the one table that knows signs beyond the first 65,536. */
  private void readSigns(int tables) {
    int count = file.getShort(tables + 2);
    for (int entry = tables + 4; entry < tables + 4 + 8 * count; entry += 8) {
      int table = tables + file.getInt(entry + 4);
      if (file.getShort(table) == ALL_SIGNS) {
        int groups = file.getInt(table + 12);
        firsts = numbers(table + 16, groups);
        lasts = numbers(table + 20, groups);
        glyphs = numbers(table + 24, groups);
        return;
      }
    }
    throw new IllegalStateException("a bundled font does not say which signs it has");
  }

  /** One number of each group; the groups stand in the order of their first signs. */
  private int[] numbers(int start, int groups) {
    return IntStream.range(0, groups).map(group -> file.getInt(start + 12 * group)).toArray();
  }

  private int glyph(int sign) {
    int at = Arrays.binarySearch(firsts, sign);
    int group = at >= 0 ? at : -at - 2;
    return group >= 0 && sign <= lasts[group] ? glyphs[group] + sign - firsts[group] : 0;
  }

  boolean has(int sign) {
    return glyph(sign) != 0;
  }

  /** The width of a text; a sign that is not there is as wide as the box that stands for it. */
  double width(String text) {
    return text.codePoints().map(this::glyph).mapToLong(this::width).sum() / unitsPerEm;
  }

  private long width(int glyph) {
    return file.getShort(widths + 4 * Math.min(glyph, widthCount - 1)) & 0xFFFF;
  }

  /** From a line's base to its top. */
  double ascent() {
    return file.getShort(lines + 4) / unitsPerEm;
  }

  /** From a line's base to its foot, above 0. */
  double descent() {
    return -file.getShort(lines + 6) / unitsPerEm;
  }

  /** Between one line's foot and the next one's top. */
  double leading() {
    return file.getShort(lines + 8) / unitsPerEm;
  }
}
