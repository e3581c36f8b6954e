package spinelog.report.page;

import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Font;

/** The surface that figures are drawn on; letters that a figure's font lacks do not vanish. */
final class FigureGraphics extends PdfGraphics2D {
  FigureGraphics(PdfTemplate template, float width, float height) {
    super(template, width, height, Typeface.mapper(), false, false, 1);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    float at = x;
    Typeface.Weight weight = Typeface.weightOf(font);
    for (Typeface.Run run : Typeface.runs(Typeface.printable(text), weight)) {
      setFont(Typeface.drawn(run, font));
      super.drawString(run.text(), at, y);
      at += run.font().getWidthPoint(run.text(), font.getSize2D());
    }
    setFont(font);
  }
}
