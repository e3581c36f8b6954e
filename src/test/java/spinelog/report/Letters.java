package spinelog.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where every letter of a page stands. */
final class Letters extends PDFTextStripper {
  private final List<Letter> letters = new ArrayList<>();

  private Letters() {}

  /**
   * One letter.
   *
   * @param text the letter
   * @param box its place from the base line up to the height of small letters
   * @param font its font's name
   */
  record Letter(String text, Rectangle2D box, String font) {
    /** Headings are semi-bold, and larger than the heads of tables. */
    boolean isHeading() {
      return font.contains("SemiBold") && box.getHeight() > 4.2;
    }
  }

  /** The letters of a page, counted from 1; spaces and marks above letters are left out. */
  static List<Letter> on(PDDocument document, int page) throws IOException {
    Letters letters = new Letters();
    letters.setStartPage(page);
    letters.setEndPage(page);
    letters.getText(document);
    return letters.letters;
  }

  /** The pairs of letters that lie on each other. */
  static List<String> overlapping(List<Letter> letters) {
    List<Letter> byLeft = new ArrayList<>(letters);
    byLeft.sort((a, b) -> Double.compare(a.box().getMinX(), b.box().getMinX()));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < byLeft.size(); i++) {
      Rectangle2D box = byLeft.get(i).box();
      for (int j = i + 1; j < byLeft.size(); j++) {
        Rectangle2D other = byLeft.get(j).box();
        if (other.getMinX() > box.getMaxX()) {
          break;
        }
        Rectangle2D shared = box.createIntersection(other);
        if (shared.getWidth() > 1 && shared.getHeight() > 1) {
          found.add(byLeft.get(i).text() + byLeft.get(j).text() + " at " + other);
        }
      }
    }
    return found;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    String text = letter.getUnicode();
    if (text.isBlank() || Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK) {
      return;
    }
    double height = 0.5 * letter.getFontSizeInPt();
    letters.add(
        new Letter(
            text,
            new Rectangle2D.Double(
                letter.getX(), letter.getY() - height, letter.getWidth(), height),
            letter.getFont().getName()));
  }
}
