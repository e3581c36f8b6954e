package spinelog.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * A font of the program's own that measures itself. Java's font engine, which would want a
 * temporary file and the machine's fonts, is never asked: neither for widths nor for what it can
 * show.
 */
public final class BundledFont extends Font {
  private static final long serialVersionUID = 1L;

  private final transient FontFile file;

  private BundledFont(Font like, FontFile file) {
    super(like);
    this.file = file;
  }

  /** A font of a size in points, from a file of the program's own. */
  static BundledFont of(String name, float size) {
    Font plain = new Font(name.replaceAll("[.]ttf$", ""), PLAIN, 1);
    return new BundledFont(plain.deriveFont(size), FontFile.bundled(name));
  }

  @Override
  public BundledFont deriveFont(float size) {
    return new BundledFont(super.deriveFont(size), file);
  }

  @Override
  public BundledFont deriveFont(AffineTransform form) {
    return new BundledFont(super.deriveFont(form), file);
  }

  @Override
  public String getFontName(Locale locale) {
    return getName();
  }

  @Override
  public boolean canDisplay(int sign) {
    return file.has(sign);
  }

  /** Of half a sign nobody can tell: it is drawn with its other half. */
  @Override
  public boolean canDisplay(char letter) {
    return Character.isSurrogate(letter) || canDisplay((int) letter);
  }

  @Override
  public int canDisplayUpTo(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!file.has(text.codePointAt(at))) {
        return at;
      }
    }
    return -1;
  }

  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    double width = file.width(text) * getSize2D() * getTransform().getScaleX();
    Line line = new Line(text.length());
    return new Rectangle2D.Double(0, -line.getAscent(), width, line.getHeight());
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Line(text.length());
  }

  /** The same in whole points, as some drawings ask for it. */
  public FontMetrics metrics() {
    return new Metrics();
  }

  /** How high a line is. */
  private final class Line extends LineMetrics {
    private final int letters;

    Line(int letters) {
      this.letters = letters;
    }

    private float points(double ems) {
      return (float) (ems * getSize2D());
    }

    @Override
    public int getNumChars() {
      return letters;
    }

    @Override
    public float getAscent() {
      return points(file.ascent());
    }

    @Override
    public float getDescent() {
      return points(file.descent());
    }

    @Override
    public float getLeading() {
      return points(file.leading());
    }

    @Override
    public float getHeight() {
      return getAscent() + getDescent() + getLeading();
    }

    @Override
    public int getBaselineIndex() {
      return ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[] {0, (getDescent() - getAscent()) / 2, -getAscent()};
    }

    @Override
    public float getStrikethroughOffset() {
      return -getAscent() / 3;
    }

    @Override
    public float getStrikethroughThickness() {
      return getUnderlineThickness();
    }

    @Override
    public float getUnderlineOffset() {
      return getDescent() / 3;
    }

    @Override
    public float getUnderlineThickness() {
      return points(0.05);
    }
  }

  /** Whole points, rounded as Java's own are. */
  private final class Metrics extends FontMetrics {
    private static final long serialVersionUID = 1L;
    private static final double UP = 0.95;

    Metrics() {
      super(BundledFont.this);
    }

    @Override
    public int getAscent() {
      return (int) (file.ascent() * getSize2D() + UP);
    }

    @Override
    public int getDescent() {
      return (int) (file.descent() * getSize2D() + UP);
    }

    @Override
    public int getLeading() {
      return (int) (file.leading() * getSize2D() + UP);
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.round(file.width(text) * getSize2D());
    }

    @Override
    public int charWidth(int letter) {
      return stringWidth(Character.toString(letter));
    }

    @Override
    public int charWidth(char letter) {
      return stringWidth(Character.toString(letter));
    }

    @Override
    public int charsWidth(char[] letters, int from, int length) {
      return stringWidth(new String(letters, from, length));
    }
  }
}
