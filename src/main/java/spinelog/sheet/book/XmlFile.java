package spinelog.sheet.book;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import spinelog.sheet.cell.Refusal;

/**
 * One XML file of a spreadsheet, read element by element, by names without their prefix. It may
 * declare no document type, so that it can name no other file, and nest no deeper than a
 * spreadsheet does.
 */
abstract class XmlFile {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final int DEEPEST = 200;

  /** What an element costs, and each of its attributes, in letters. */
  private static final int ELEMENT = 10;

  private static final int ATTRIBUTE = 10;

  /** What a name costs that was not met before: the parser keeps it until the end. */
  private static final int NEW_NAME = 1_000;

  private final Volume volume;
  private final StringBuilder text = new StringBuilder();
  private boolean collecting;
  private int depth;
  private int skippedAt = Integer.MAX_VALUE;

  /** A file whose elements count to this volume. */
  XmlFile(Volume volume) {
    this.volume = volume;
  }

  /** An element begins. */
  abstract void start(String name, Attributes attributes) throws Refusal;

  /** An element ends. */
  abstract void end(String name) throws Refusal;

  /** Reads the whole file. */
  final void parse(InputStream data) throws IOException, Refusal {
    try {
      XMLReader reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
      reader.setFeature(NO_DOCTYPE, true);
      Elements elements = new Elements();
      reader.setContentHandler(elements);
      reader.setErrorHandler(elements);
      reader.parse(new InputSource(data));
    } catch (SAXException e) {
      if (e.getException() instanceof Refusal refusal) {
        throw refusal;
      }
      throw String.valueOf(e.getMessage()).contains("DOCTYPE")
          ? Limits.doctype()
          : Limits.damaged(e);
    } catch (CharConversionException | UnsupportedEncodingException e) {
      throw Limits.damaged(e);
    } catch (IOException e) {
      throw Limits.within(e);
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** What the whole file holds and costs. */
  final Volume volume() {
    return volume;
  }

  /** How many elements are open; 1 at the outermost. */
  final int depth() {
    return depth;
  }

  /** Leaves this element out, with all that it holds. */
  final void skip() {
    skippedAt = depth;
  }

  /** Begins to collect the letters that follow. */
  final void collect() {
    text.setLength(0);
    collecting = true;
  }

  /** Goes on collecting letters, or stops. */
  final void collect(boolean on) {
    collecting = on;
  }

  /** Adds letters that are written as an element. */
  final void add(String letters) {
    if (text.length() <= Limits.CELL_LENGTH) {
      text.append(letters, 0, Math.min(letters.length(), Limits.CELL_LENGTH + 1));
    }
  }

  /** Whether any letters were collected. */
  final boolean hasText() {
    return text.length() > 0;
  }

  /** What was collected; nothing is collected any more. */
  final String collected() {
    collecting = false;
    String all = text.toString();
    text.setLength(0);
    return all;
  }

  /** Whether an attribute, null where it is not written, says yes. */
  static boolean isTrue(String attribute) {
    return "1".equals(attribute) || "true".equals(attribute);
  }

  /** A whole number that an attribute must hold. */
  static int number(String attribute) throws Refusal {
    try {
      return Integer.parseInt(attribute);
    } catch (NumberFormatException e) {
      throw Limits.damaged();
    }
  }

  private final class Elements extends DefaultHandler {
    private final Set<String> names = new HashSet<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      try {
        volume.addWork(ELEMENT + (long) ATTRIBUTE * attributes.getLength());
        count(qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
          count(attributes.getQName(i));
        }
        if (++depth > DEEPEST) {
          throw Limits.damaged();
        }
        if (depth < skippedAt) {
          start(name, attributes);
        }
      } catch (Refusal e) {
        throw new SAXException(e);
      }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
      try {
        volume.addWork(NEW_NAME);
      } catch (Refusal e) {
        throw new SAXException(e);
      }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
      try {
        count(target);
      } catch (Refusal e) {
        throw new SAXException(e);
      }
    }

    private void count(String name) throws Refusal {
      if (names.add(name)) {
        volume.addWork(NEW_NAME);
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      try {
        if (depth < skippedAt) {
          end(name);
        } else if (depth == skippedAt) {
          skippedAt = Integer.MAX_VALUE;
        }
        depth--;
      } catch (Refusal e) {
        throw new SAXException(e);
      }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
      if (collecting && depth < skippedAt && text.length() <= Limits.CELL_LENGTH) {
        text.append(letters, start, Math.min(length, Limits.CELL_LENGTH + 1));
      }
    }
  }
}
