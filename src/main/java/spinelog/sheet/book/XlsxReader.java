package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Reads .xlsx and .xlsm as a stream of cells, so that a large sheet needs little memory. */
final class XlsxReader {
  private final XSSFReader parts;
  private final Problems problems;
  private final Set<String> hidden = new HashSet<>();
  private boolean date1904;

  private XlsxReader(XSSFReader parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  /** The visible sheets of a workbook: stored values only, no formula is calculated. */
  static Book read(OPCPackage workbook, Problems problems)
      throws IOException, OpenXML4JException, SAXException, Refusal {
    return new XlsxReader(new XSSFReader(workbook), problems).read(workbook);
  }

  private Book read(OPCPackage workbook)
      throws IOException, OpenXML4JException, SAXException, Refusal {
    try (InputStream data = parts.getWorkbookData()) {
      parse(data, new WorkbookHandler());
    }
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
    XlsxCells cells = new XlsxCells(strings, parts.getStylesTable(), new ExcelNumber(date1904));
    RowCount count = new RowCount();
    List<Grid> grids = new ArrayList<>();
    SheetIterator sheets = parts.getSheetIterator();
    while (sheets.hasNext()) {
      try (InputStream data = sheets.next()) {
        String name = sheets.getSheetName();
        if (hidden.contains(name)) {
          HiddenParts.noteSheet(name, problems);
        } else {
          XlsxSheet sheet = new XlsxSheet(cells, count);
          parse(data, sheet);
          grids.add(sheet.grid(name));
          HiddenParts.noteRows(name, sheet.hidden(), problems);
          if (sheet.isWide()) {
            HiddenParts.noteColumns(name, problems);
          }
        }
      }
    }
    return new Book("xlsx", grids);
  }

  private static void parse(InputStream data, ContentHandler handler)
      throws IOException, SAXException, Refusal {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.parse(new InputSource(data));
    } catch (SAXException e) {
      if (e.getException() instanceof Refusal refusal) {
        throw refusal;
      }
      throw e;
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** Learns which sheets are hidden and from which year days are counted. */
  private final class WorkbookHandler extends DefaultHandler {
    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (name.equals("workbookPr")) {
        String from1904 = attributes.getValue("date1904");
        date1904 = "1".equals(from1904) || "true".equals(from1904);
      } else if (name.equals("sheet")) {
        String state = attributes.getValue("state");
        if (state != null && !state.equals("visible")) {
          hidden.add(attributes.getValue("name"));
        }
      }
    }
  }
}
