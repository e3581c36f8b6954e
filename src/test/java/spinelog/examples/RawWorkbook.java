package spinelog.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx workbook written part by part: quickly, however long, and as wrong as is wanted. */
public final class RawWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, Part> sheets = new LinkedHashMap<>();
  private Part texts = out -> {};

  /** Writes a part, or what is in it. */
  @FunctionalInterface
  public interface Part {
    /** Writes it. */
    void write(Writer out) throws IOException;
  }

  /** Adds a sheet of these elements, beginning with sheetData. */
  public RawWorkbook sheet(String name, Part elements) {
    sheets.put(name, elements);
    return this;
  }

  /** Has these elements as the texts that cells point at. */
  public RawWorkbook texts(Part elements) {
    texts = elements;
    return this;
  }

  /** A row of cells without their addresses. */
  public static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  /** A text cell; a blank one where it is "". */
  public static String text(String text) {
    return text.isEmpty() ? "<c/>" : "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  /** A cell with a number. */
  public static String number(double number) {
    return "<c><v>" + number + "</v></c>";
  }

  /** A cell with a date, by its serial number. */
  public static String date(int serial) {
    return "<c s='1'><v>" + serial + "</v></c>";
  }

  /** Writes the file. */
  public Path write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      StringBuilder list = new StringBuilder();
      StringBuilder relations =
          new StringBuilder(relation("t", "sharedStrings") + relation("s", "styles"));
      for (String name : sheets.keySet()) {
        int number = list.isEmpty() ? 1 : list.toString().split("<sheet ", -1).length;
        list.append("<sheet name='%s' r:id='r%d'/>".formatted(name, number));
        relations.append(
            "<Relationship Id='r%d' Type='%s/worksheet' Target='sheet%d.xml'/>"
                .formatted(number, OFFICE, number));
        part(zip, "xl/sheet" + number + ".xml", "worksheet", sheets.get(name));
      }
      part(zip, "xl/sharedStrings.xml", "sst", texts);
      part(
          zip,
          "xl/styles.xml",
          "styleSheet",
          out -> out.write("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"));
      part(
          zip,
          "xl/workbook.xml",
          "workbook xmlns:r='" + OFFICE + "'",
          out -> out.write("<sheets>" + list + "</sheets>"));
      relations(zip, "xl/_rels/workbook.xml.rels", relations.toString());
      relations(
          zip,
          "_rels/.rels",
          "<Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/>"
              .formatted(OFFICE));
    }
    return file;
  }

  private static String relation(String id, String part) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s.xml'/>".formatted(id, OFFICE, part, part);
  }

  private static void relations(ZipOutputStream zip, String name, String elements)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    String all = "<Relationships xmlns='" + PACKAGE + "'>" + elements + "</Relationships>";
    zip.write(all.getBytes(StandardCharsets.UTF_8));
  }

  private static void part(ZipOutputStream zip, String name, String root, Part elements)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    out.write("<" + root + " xmlns='" + MAIN + "'>");
    elements.write(out);
    out.write("</" + root.split(" ", 2)[0] + ">");
    out.flush();
  }
}
