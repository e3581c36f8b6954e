package spinelog.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes where ink falls, text and strokes apart; an image would be a failure and throws. */
public final class RecordingGraphics extends Graphics2D {
  /** The ink of one piece of text. */
  public record Text(String words, Rectangle2D ink) {}

  /** All that was noted, shared by a surface and its copies. */
  public record Notes(List<Text> texts, List<Rectangle2D> strokes) {}

  private final Graphics2D surface;
  private final Notes notes;

  /** A surface without a clip. */
  public RecordingGraphics() {
    this(
        new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics(),
        new Notes(new ArrayList<>(), new ArrayList<>()));
    surface.setClip(null);
  }

  private RecordingGraphics(Graphics2D surface, Notes notes) {
    this.surface = surface;
    this.notes = notes;
  }

  /** All that was noted so far. */
  public Notes notes() {
    return notes;
  }

  private void noteText(String words, Rectangle2D ink) {
    if (!ink.isEmpty()) {
      notes.texts().add(new Text(words, getTransform().createTransformedShape(ink).getBounds2D()));
    }
  }

  /** Fonts whose letters can be drawn, as those of figures only measure. */
  private static final class Inked {
    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();

    static Font of(Font measured) {
      return FONTS
          .computeIfAbsent(measured.getName(), Inked::load)
          .deriveFont(measured.getSize2D());
    }

    private static Font load(String name) {
      try (InputStream file =
          RecordingGraphics.class.getResourceAsStream("/spinelog/fonts/" + name + ".ttf")) {
        return Font.createFont(Font.TRUETYPE_FONT, file);
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void note(Shape shape) {
    Rectangle2D ink = shape.getBounds2D();
    if (getClip() != null) {
      ink = ink.createIntersection(getClip().getBounds2D());
    }
    notes.strokes().add(getTransform().createTransformedShape(ink).getBounds2D());
  }

  @Override
  public void draw(Shape shape) {
    note(shape);
  }

  @Override
  public void fill(Shape shape) {
    note(shape);
  }

  @Override
  public void drawString(String words, float x, float y) {
    Rectangle2D ink =
        Inked.of(getFont()).createGlyphVector(getFontRenderContext(), words).getVisualBounds();
    noteText(
        words,
        new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight()));
  }

  @Override
  public void drawString(String words, int x, int y) {
    drawString(words, (float) x, (float) y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw new UnsupportedOperationException("text in figures is text");
  }

  @Override
  public Graphics create() {
    return new RecordingGraphics((Graphics2D) surface.create(), notes);
  }

  private static UnsupportedOperationException notAVector() {
    return new UnsupportedOperationException("figures are drawn as vectors");
  }

  @Override
  public boolean drawImage(Image image, AffineTransform form, ImageObserver observer) {
    throw notAVector();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
    throw notAVector();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform form) {
    throw notAVector();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform form) {
    throw notAVector();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw notAVector();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    throw notAVector();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color color, ImageObserver observer) {
    throw notAVector();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int w, int h, Color color, ImageObserver observer) {
    throw notAVector();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw notAVector();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color color,
      ImageObserver observer) {
    throw notAVector();
  }

  @Override
  public void drawString(AttributedCharacterIterator words, int x, int y) {
    throw new UnsupportedOperationException("not needed");
  }

  @Override
  public void drawString(AttributedCharacterIterator words, float x, float y) {
    throw new UnsupportedOperationException("not needed");
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    note(new Rectangle(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)));
  }

  @Override
  public void fillRect(int x, int y, int w, int h) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void clearRect(int x, int y, int w, int h) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void drawRoundRect(int x, int y, int w, int h, int aw, int ah) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void fillRoundRect(int x, int y, int w, int h, int aw, int ah) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void drawOval(int x, int y, int w, int h) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void fillOval(int x, int y, int w, int h) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void drawArc(int x, int y, int w, int h, int start, int angle) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void fillArc(int x, int y, int w, int h, int start, int angle) {
    note(new Rectangle(x, y, w, h));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    note(new Polygon(xs, ys, count));
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    note(new Polygon(xs, ys, count));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    note(new Polygon(xs, ys, count));
  }

  @Override
  public void copyArea(int x, int y, int w, int h, int dx, int dy) {
    throw notAVector();
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return surface.hit(area, shape, onStroke);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return surface.getDeviceConfiguration();
  }

  @Override
  public void setComposite(Composite composite) {
    surface.setComposite(composite);
  }

  @Override
  public void setPaint(Paint paint) {
    surface.setPaint(paint);
  }

  @Override
  public void setStroke(Stroke stroke) {
    surface.setStroke(stroke);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    surface.setRenderingHint(key, value);
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return surface.getRenderingHint(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    surface.setRenderingHints(hints);
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    surface.addRenderingHints(hints);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return surface.getRenderingHints();
  }

  @Override
  public void translate(int x, int y) {
    surface.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    surface.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    surface.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    surface.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    surface.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    surface.shear(x, y);
  }

  @Override
  public void transform(AffineTransform transform) {
    surface.transform(transform);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    surface.setTransform(transform);
  }

  @Override
  public AffineTransform getTransform() {
    return surface.getTransform();
  }

  @Override
  public Paint getPaint() {
    return surface.getPaint();
  }

  @Override
  public Composite getComposite() {
    return surface.getComposite();
  }

  @Override
  public void setBackground(Color color) {
    surface.setBackground(color);
  }

  @Override
  public Color getBackground() {
    return surface.getBackground();
  }

  @Override
  public Stroke getStroke() {
    return surface.getStroke();
  }

  @Override
  public void clip(Shape shape) {
    surface.clip(shape);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return surface.getFontRenderContext();
  }

  @Override
  public Color getColor() {
    return surface.getColor();
  }

  @Override
  public void setColor(Color color) {
    surface.setColor(color);
  }

  @Override
  public void setPaintMode() {
    surface.setPaintMode();
  }

  @Override
  public void setXORMode(Color color) {
    surface.setXORMode(color);
  }

  @Override
  public Font getFont() {
    return surface.getFont();
  }

  @Override
  public void setFont(Font font) {
    surface.setFont(font);
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return font instanceof BundledFont own ? own.metrics() : surface.getFontMetrics(font);
  }

  @Override
  public Rectangle getClipBounds() {
    return surface.getClipBounds();
  }

  @Override
  public void clipRect(int x, int y, int w, int h) {
    surface.clipRect(x, y, w, h);
  }

  @Override
  public void setClip(int x, int y, int w, int h) {
    surface.setClip(x, y, w, h);
  }

  @Override
  public Shape getClip() {
    return surface.getClip();
  }

  @Override
  public void setClip(Shape clip) {
    surface.setClip(clip);
  }

  @Override
  public void dispose() {
    surface.dispose();
  }
}
