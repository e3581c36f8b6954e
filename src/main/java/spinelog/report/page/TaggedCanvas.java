package spinelog.report.page;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import spinelog.chart.BundledFont;
import spinelog.chart.ChartStyle;
import spinelog.chart.Figure;

/**
 * The page that is being drawn. All places are in points from the page's upper left corner; all
 * drawing happens inside a tag or as an artifact.
 */
public final class TaggedCanvas {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final PdfWriter writer;
  private final double pageHeight;
  private final PdfOutline[] branches = new PdfOutline[4];
  private boolean inArtifact;

  TaggedCanvas(PdfWriter writer, double pageHeight) {
    this.writer = writer;
    this.pageHeight = pageHeight;
  }

  /** Draws what belongs to a node of the structure. */
  void tagged(Tag tag, Runnable drawing) {
    if (inArtifact) {
      drawing.run();
      return;
    }
    PdfContentByte content = writer.getDirectContent();
    content.beginMarkedContentSequence(tag.in(writer));
    drawing.run();
    content.endMarkedContentSequence();
  }

  /** Draws what a reader who listens does not need: rules, grounds, repeated heads. */
  void artifact(Runnable drawing) {
    if (inArtifact) {
      drawing.run();
      return;
    }
    inArtifact = true;
    PdfContentByte content = writer.getDirectContent();
    content.beginMarkedContentSequence(ARTIFACT);
    drawing.run();
    content.endMarkedContentSequence();
    inArtifact = false;
  }

  /**
   * Writes a line of text from a place on its base line. Where what is drawn is not what is meant
   * (letters placed from right to left, boxes for letters that no font has), the file says what is:
   * whoever copies, searches or listens gets the words.
   */
  void text(Line line, double left, double baseLine) {
    PdfContentByte content = writer.getDirectContent();
    Optional<String> meant = line.meant();
    meant.ifPresent(
        words -> {
          PdfDictionary actual = new PdfDictionary();
          actual.put(ACTUAL_TEXT, new PdfString(words, PdfObject.TEXT_UNICODE));
          content.beginMarkedContentSequence(SPAN, actual, true);
        });
    draw(line, left, baseLine);
    if (meant.isPresent()) {
      content.endMarkedContentSequence();
    }
  }

  private void draw(Line line, double left, double baseLine) {
    PdfContentByte content = writer.getDirectContent();
    content.beginText();
    double x = left;
    for (Span piece : line.seen()) {
      content.setColorFill(piece.style().ink());
      for (Typeface.Run run : Typeface.runs(piece.text(), piece.style().weight())) {
        float size = (float) piece.style().size();
        content.setFontAndSize(run.font(), size);
        content.setTextMatrix((float) x, (float) (pageHeight - baseLine));
        content.showText(run.text());
        x += run.font().getWidthPoint(run.text(), size);
      }
    }
    content.endText();
  }

  /** Fills a rectangle, as an artifact. */
  void fill(double left, double top, double width, double height, Color ink) {
    artifact(
        () -> {
          PdfContentByte content = writer.getDirectContent();
          content.setColorFill(ink);
          content.rectangle(
              (float) left, (float) (pageHeight - top - height), (float) width, (float) height);
          content.fill();
        });
  }

  /** Draws a hair line from left to right, as an artifact. */
  void rule(double left, double top, double width, double thickness, Color ink) {
    fill(left, top - thickness / 2, width, thickness, ink);
  }

  /** Draws one of very many figures: it is written at once, as they would not fit in memory. */
  void figureOfMany(Figure figure, Tag parent, double[] box) {
    try {
      writer.releaseTemplate(figure(figure, parent, box));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws a figure, as vectors, inside its own node of the structure. */
  PdfTemplate figure(Figure figure, Tag parent, double[] box) {
    float width = (float) box[2];
    float height = (float) box[3];
    float left = (float) box[0];
    float bottom = (float) (pageHeight - box[1] - box[3]);
    PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
    Graphics2D graphics = new OwnFonts(template, width, height);
    figure.painter().paint(graphics, width, height);
    graphics.dispose();
    float[] corners = {left, bottom, left + width, bottom + height};
    tagged(
        parent.figure(figure.alternative(), corners),
        () -> writer.getDirectContent().addTemplate(template, left, bottom));
    return template;
  }

  /**
   * Graphics that know the bundled fonts and no others. The library's own begin with one that no
   * machine has, and Java reads every font of the machine in search of it.
   */
  private static final class OwnFonts extends PdfGraphics2D {
    private final boolean begun;

    OwnFonts(PdfContentByte content, float width, float height) {
      super(content, width, height, Typeface.mapper(), false, false, 0);
      begun = true;
    }

    @Override
    public void setFont(Font font) {
      super.setFont(begun ? own(font) : ChartStyle.REGULAR);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
      return own(font).metrics();
    }

    private static BundledFont own(Font font) {
      return font instanceof BundledFont own
          ? own
          : ChartStyle.REGULAR.deriveFont(font.getSize2D());
    }
  }

  /** Adds a bookmark to this place; level 1 is the highest. */
  void bookmark(int level, String title, double top) {
    PdfOutline above = level == 1 ? writer.getRootOutline() : branches[level - 1];
    PdfDestination place =
        new PdfDestination(PdfDestination.XYZ, -1, (float) (pageHeight - top), 0);
    branches[level] = new PdfOutline(above, place, title, level == 1);
  }
}
