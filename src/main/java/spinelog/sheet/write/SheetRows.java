package spinelog.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import spinelog.sheet.write.SheetTable.Amount;
import spinelog.sheet.write.SheetTable.Day;
import spinelog.sheet.write.SheetTable.Link;
import spinelog.sheet.write.SheetTable.Value;
import spinelog.sheet.write.SheetTable.Words;

/**
 * Writes rows into a sheet that the library has written without them: it would hold each cell in a
 * kilobyte, or in a file of its own on the disk.
 */
final class SheetRows {
  private static final String END = "</sheetData>";
  private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[^\"]*\"/>");
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final List<List<Value>> rows;
  private final Look look;

  /** Which style each value has, by its number. */
  @FunctionalInterface
  interface Look {
    /** The number of a value's style. */
    int of(Value value);
  }

  SheetRows(List<List<Value>> rows, Look look) {
    this.rows = rows;
    this.look = look;
  }

  /** Writes the sheet, which ends with its headings, and the rows below them. */
  void write(byte[] sheet, OutputStream out) throws IOException {
    String headed = new String(sheet, StandardCharsets.UTF_8);
    int end = headed.indexOf(END);
    // It is optional, and the library counted only the headings.
    String before = DIMENSION.matcher(headed.substring(0, end)).replaceFirst("");
    out.write(before.getBytes(StandardCharsets.UTF_8));
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      for (int i = 0; i < rows.size(); i++) {
        write(rows.get(i), i + 1, xml);
      }
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write(headed.substring(end).getBytes(StandardCharsets.UTF_8));
  }

  private void write(List<Value> values, int row, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", Integer.toString(row + 1));
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).equals(Value.NOTHING)) {
        xml.writeStartElement("c");
        xml.writeAttribute("r", new CellReference(row, i).formatAsString());
        xml.writeAttribute("s", Integer.toString(look.of(values.get(i))));
        write(values.get(i), xml);
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static void write(Value value, XMLStreamWriter xml) throws XMLStreamException {
    if (value instanceof Amount amount) {
      write(amount.number(), xml);
    } else if (value instanceof Day day) {
      write(DateUtil.getExcelDate(day.date()), xml);
    } else if (value instanceof Link link) {
      write(link.text(), xml);
    } else if (value instanceof Words words) {
      write(words.text(), xml);
    }
  }

  private static void write(double number, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("v");
    xml.writeCharacters(Double.toString(number));
    xml.writeEndElement();
  }

  private static void write(String text, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeAttribute("t", "inlineStr");
    xml.writeStartElement("is");
    xml.writeStartElement("t");
    xml.writeAttribute("xml:space", "preserve");
    xml.writeCharacters(NO_XML.matcher(TidyLog.escaped(text)).replaceAll("?"));
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
