package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spinelog.diary.Day;
import spinelog.diary.Outcome;

/** OpenDocument spreadsheets, packed and flat, written out cell by cell. */
class OpenDocumentTest {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String HEADINGS = row(text("Date"), text("Stiffness"), text("Sleep hours"));
  private static final String FIRST = row(date("2025-03-01"), number("5"), time("PT07H30M00S"));

  @TempDir Path folder;

  @Test
  void aPackedAndAFlatFileGiveTheSameDays() throws IOException {
    String tables = table("Log", "", HEADINGS + FIRST + row(date("2025-03-02"), number("6.5")));
    List<Day> packed = Logs.read(packed(content("", tables))).diary().days();
    LogReading flat = Logs.read(flat(content("", tables)));
    assertEquals(packed, flat.diary().days());
    assertEquals("fods", flat.summary().format());
    assertEquals(7.5, packed.get(0).night().sleepHours().getAsDouble());
    assertEquals(6.5, packed.get(1).scores().of(Outcome.STIFFNESS).getAsDouble());
  }

  @Test
  void whatIsHiddenIsSaid() throws IOException {
    String style =
        "<style:style style:name='h' style:family='table'><style:table-properties"
            + " table:display='false'/></style:style>";
    String hidden = FIRST.replace("<table:table-row", "<table:table-row table:visibility='filter'");
    String collapsed =
        hidden.replace("2025-03-01", "2025-03-02").replace("='filter'", "='collapse'");
    says(
        packed(
            content(
                style,
                table("Old", "table:style-name='h'", HEADINGS + FIRST)
                    + table("Log", "", HEADINGS + FIRST + collapsed))),
        "NOTE log.ods, sheet Old: the sheet is hidden; not read. Show it if it is the log.",
        "NOTE log.ods, sheet Log, A3: hidden rows were read like the others: 1, the first is row 3."
            + " Delete those that should not count.");
  }

  @Test
  void aFormulaErrorIsAnError() throws IOException {
    String error =
        "<table:table-cell table:formula='of:=1/0' office:value-type='string'"
            + " office:string-value=''><text:p>#DIV/0!</text:p></table:table-cell>";
    says(
        packed(content("", table("Log", "", HEADINGS + FIRST + row(date("2025-03-02"), error)))),
        "ERROR log.ods, sheet Log, B3 (Morning stiffness): \"#DIV/0!\": a formula without a usable"
            + " result; expected a number from 0 to 10, so it was left out. Correct it, or leave the"
            + " cell empty.");
  }

  @Test
  void blankRowsBelowTheLogCostNothing() throws IOException {
    String blank =
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell"
            + " table:number-columns-repeated='16384'/></table:table-row>";
    says(packed(content("", table("Log", "", HEADINGS + FIRST + blank))));
  }

  @Test
  void manyEqualRowsAboveTheLogChangeNothing() throws IOException {
    String blank = "<table:table-row table:number-rows-repeated='900000'><table:table-cell/>";
    LogReading log =
        Logs.read(
            packed(content("", table("Log", "", blank + "</table:table-row>" + HEADINGS + FIRST))));
    assertEquals(900_001, log.summary().headerRow());
    assertEquals(1, log.diary().days().size());
  }

  @Test
  void equalRowsAndCellsWrittenOnceAreReadAsOftenAsTheyAreMeant() throws IOException {
    String five = number("5");
    String twice =
        five.replace("<table:table-cell", "<table:table-cell table:number-columns-repeated='2'");
    List<Day> days =
        Logs.read(
                packed(
                    content(
                        "",
                        table(
                            "Log",
                            "",
                            row(text("Date"), text("Stiffness"), text("Pain on waking"))
                                + row(date("2025-03-01"), twice)))))
            .diary()
            .days();
    assertEquals(5, days.get(0).scores().of(Outcome.STIFFNESS).getAsDouble());
    assertEquals(5, days.get(0).scores().of(Outcome.PAIN_WAKING).getAsDouble());
  }

  @Test
  void rowsInGroupsAndHeaderRowsAreRead() throws IOException {
    String grouped =
        "<table:table-header-rows>"
            + HEADINGS
            + "</table:table-header-rows><table:table-row-group><table:table-row-group>"
            + FIRST
            + "</table:table-row-group>"
            + row(date("2025-03-02"), number("4"))
            + "</table:table-row-group>";
    assertEquals(
        2, Logs.read(packed(content("", table("Log", "", grouped)))).diary().days().size());
  }

  @Test
  void aCommentIsNoValueAndLinesOfACellStayLines() throws IOException {
    String note =
        "<table:table-cell office:value-type='string'><office:annotation><text:p>a comment</text:p>"
            + "</office:annotation><text:p>one<text:s text:c='2'/><text:span>word</text:span></text:p>"
            + "<text:p>two<text:tab/>three<text:line-break/>four</text:p></table:table-cell>";
    String rows =
        row(text("Date"), text("Stiffness"), text("Notes"))
            + row(date("2025-03-01"), number("5"), note);
    assertEquals(
        "one  word\ntwo\tthree\nfour",
        Logs.read(packed(content("", table("Log", "", rows)))).diary().days().get(0).notes());
  }

  @Test
  void aCellOfThousandMillionSpacesIsCut() throws IOException {
    String spaces =
        "<table:table-cell office:value-type='string'><text:p>a<text:s text:c='2147483647'/>b"
            + "</text:p></table:table-cell>";
    says(
        packed(
            content(
                "",
                table(
                    "Log",
                    "",
                    row(text("Date"), text("Stiffness"), text("Notes"))
                        + row(date("2025-03-01"), number("5"), spaces)))),
        "WARNING log.ods, sheet Log, C2 (Notes): \"a"
            + " ".repeat(58)
            + "…\": more letters than are kept; the rest was left out. Shorten it.");
  }

  @Test
  void aPillowMergedOverItsWeeksCountsForEachOfThem() throws IOException {
    String merged =
        text("Feather")
            .replace("<table:table-cell", "<table:table-cell table:number-rows-spanned='2'");
    String rows =
        row(text("Date"), text("Stiffness"), text("Pillow"))
            + row(date("2025-03-01"), number("5"), merged)
            + row(date("2025-03-02"), number("5"), "<table:covered-table-cell/>");
    assertEquals(
        "Feather",
        Logs.read(packed(content("", table("Log", "", rows))))
            .diary()
            .days()
            .get(1)
            .night()
            .pillow());
  }

  @Test
  void daysCountedFrom1904AreReadAsTheyAreMeant() throws IOException {
    String counted =
        "<table:calculation-settings><table:null-date table:date-value='1904-01-01'/>"
            + "</table:calculation-settings>";
    String rows = HEADINGS + row(number("44255"), number("5"));
    assertEquals(
        "2025-03-01",
        Logs.read(packed(content("", counted + table("Log", "", rows))))
            .diary()
            .first()
            .toString());
  }

  @Test
  void aRowRepeatedFarTooOften() throws IOException {
    String many =
        FIRST.replace("<table:table-row", "<table:table-row table:number-rows-repeated='9999999'");
    says(
        packed(content("", table("Log", "", HEADINGS + many))),
        "ERROR log.ods: the file has more than 50000 filled rows; it was not read. Keep the log in a"
            + " file of its own; where a column says whose each row is, have one report each:"
            + " spinelog batch FILE -o DIR.");
  }

  @Test
  void aDocumentTypeIsRefused() throws IOException {
    String whole = content("", table("Log", "", HEADINGS + FIRST));
    says(
        packed("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + whole),
        "ERROR log.ods: the workbook declares a document type, which no spreadsheet program writes;"
            + " it was not read. Save the log again from a spreadsheet program.");
  }

  @Test
  void aDamagedFile() throws IOException {
    says(
        packed("<office:document-content"),
        "ERROR log.ods: the workbook is damaged or not a workbook. Open it in a spreadsheet program"
            + " and save it again as .xlsx.");
  }

  @Test
  void aLockedFile() throws IOException {
    says(
        Logs.write(
            folder,
            "log.ods",
            zip(
                entry("mimetype", TYPE),
                entry("META-INF/manifest.xml", "<manifest:encryption-data/>"),
                entry("content.xml", "\u0001\u0002"))),
        "ERROR log.ods: the spreadsheet is locked with a password, which is not opened for"
            + " OpenDocument. Save it without a password, or as .xlsx.");
  }

  @Test
  void anOpenDocumentText() throws IOException {
    says(
        Logs.write(
            folder,
            "log.ods",
            zip(
                entry("mimetype", "application/vnd.oasis.opendocument.text"),
                entry("content.xml", "<x/>"))),
        "ERROR log.ods: this is an OpenDocument text or drawing, which is not read. Export it as"
            + " Excel (.xlsx) or CSV and give that file.");
  }

  @Test
  void aSpreadsheetOfTheFirstOpenOffice() throws IOException {
    says(
        Logs.write(
            folder,
            "log.sxc",
            zip(entry("mimetype", "application/vnd.sun.xml.calc"), entry("content.xml", "<x/>"))),
        "ERROR log.sxc: this is a spreadsheet of OpenOffice 1 (.sxc), which is not read. Export it as"
            + " Excel (.xlsx) or CSV and give that file.");
  }

  private static void says(Path file, String... lines) {
    assertEquals(String.join("\n", lines), String.join("\n", Logs.said(file)));
  }

  private Path packed(String content) throws IOException {
    return Logs.write(
        folder, "log.ods", zip(entry("mimetype", TYPE), entry("content.xml", content)));
  }

  private Path flat(String content) {
    String whole = content.replace("office:document-content", "office:document");
    return Logs.write(folder, "log.fods", whole.getBytes(StandardCharsets.UTF_8));
  }

  private record Entry(String name, String text) {}

  private static Entry entry(String name, String text) {
    return new Entry(name, text);
  }

  private static byte[] zip(Entry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Entry one : entries) {
        zip.putNextEntry(new ZipEntry(one.name()));
        zip.write(one.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String content(String styles, String tables) {
    String names = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document-content xmlns:office='%soffice:1.0' xmlns:style='%sstyle:1.0'"
            .formatted(names, names)
        + " xmlns:table='%stable:1.0' xmlns:text='%stext:1.0' office:mimetype='%s'>"
            .formatted(names, names, TYPE)
        + "<office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + tables
        + "</office:spreadsheet></office:body></office:document-content>";
  }

  private static String table(String name, String attributes, String rows) {
    return "<table:table table:name='%s' %s>%s</table:table>".formatted(name, attributes, rows);
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type='string'><text:p>%s</text:p></table:table-cell>"
        .formatted(text);
  }

  private static String number(String number) {
    return "<table:table-cell office:value-type='float' office:value='%s'/>".formatted(number);
  }

  private static String date(String date) {
    return "<table:table-cell office:value-type='date' office:date-value='%s'/>".formatted(date);
  }

  private static String time(String time) {
    return "<table:table-cell office:value-type='time' office:time-value='%s'/>".formatted(time);
  }
}
