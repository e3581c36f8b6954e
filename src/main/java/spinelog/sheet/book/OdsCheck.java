package spinelog.sheet.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Refusal;

/**
 * Looks through an OpenDocument spreadsheet before it is read: it must be whole, declare no
 * document type, and stay within the limits, however its repeated rows and columns multiply.
 */
final class OdsCheck extends DefaultHandler {
  /** What is said about a spreadsheet that cannot be read. */
  static final String DAMAGED =
      "the spreadsheet is damaged or not a spreadsheet. Open it in a spreadsheet program and save it"
          + " again, as .ods or .xlsx.";

  /** The library drops larger groups of equal rows without a word. */
  private static final int MOST_REPEATS = 5_000;

  private static final int DEEPEST = 200;

  private int depth;
  private int repeats;
  private boolean filled;
  private boolean manyBlank;
  private long filledRows;

  private OdsCheck() {}

  /** Refuses content that would not be read rightly. */
  static void check(byte[] content) throws IOException, Refusal {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      OdsCheck check = new OdsCheck();
      reader.setContentHandler(check);
      reader.setErrorHandler(check);
      reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      reader.parse(new InputSource(new ByteArrayInputStream(content)));
    } catch (SAXException e) {
      if (e.getException() instanceof Refusal refusal) {
        throw refusal;
      }
      throw new Refusal(
          Kind.FILE_DAMAGED,
          String.valueOf(e.getMessage()).contains("DOCTYPE") ? Limits.DOCTYPE : DAMAGED);
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (++depth > DEEPEST) {
      throw new SAXException(new Refusal(Kind.FILE_DAMAGED, DAMAGED));
    }
    switch (qualified) {
      case "table:table" -> manyBlank = false;
      case "table:table-row" -> {
        repeats = number(attributes.getValue("table:number-rows-repeated"));
        filled = false;
      }
      case "table:table-cell" -> filled |= attributes.getValue("office:value-type") != null;
      case "text:p" -> filled = true;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    depth--;
    if (!qualified.equals("table:table-row")) {
      return;
    }
    filledRows += filled ? repeats : 0;
    if (filledRows > Limits.ROWS) {
      throw new SAXException(new Refusal(Kind.FILE_TOO_LARGE, RowCount.tooMany()));
    }
    if (filled && (manyBlank || repeats > MOST_REPEATS)) {
      throw new SAXException(
          new Refusal(
              Kind.FILE_TOO_LARGE,
              "more than "
                  + MOST_REPEATS
                  + " equal rows stand above or among the filled ones, which cannot be read from an"
                  + " OpenDocument file. Delete them, or save the log as .xlsx."));
    }
    manyBlank |= repeats > MOST_REPEATS;
  }

  private static int number(String repeats) throws SAXException {
    try {
      return repeats == null ? 1 : Math.max(1, Integer.parseInt(repeats));
    } catch (NumberFormatException e) {
      throw new SAXException(new Refusal(Kind.FILE_DAMAGED, DAMAGED));
    }
  }
}
