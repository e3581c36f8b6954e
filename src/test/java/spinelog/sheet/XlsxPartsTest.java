package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Day;
import spinelog.diary.Outcome;

/** Workbooks written out part by part, as programs other than Excel write them, or nobody does. */
class XlsxPartsTest extends Gallery {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DAMAGED =
      "ERROR log.xlsx: the workbook is damaged or not a workbook. Open it in a spreadsheet program"
          + " and save it again as .xlsx.";
  private static final String CUT =
      "ERROR log.xlsx: the workbook is damaged or cut off. Save or download it again and give the"
          + " new file.";

  private static final String TOO_LARGE =
      "ERROR log.xlsx: the workbook unpacks to more than 64 MB or to far more parts than a log has;"
          + " it was not read. Copy the log into a new workbook.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  @BeforeEach
  void aWorkbookOfOneDay() {
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        </Types>
        """);
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "sheet.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Log' r:id='r1'/></sheets></workbook>"
            .formatted(MAIN, RELATIONS));
    sheet(row(text("Date"), text("Stiffness")) + row(number("45717"), number("5")));
  }

  @Test
  void cellsAndRowsNeedNoAddress() throws IOException {
    assertEquals(5, stiffness());
  }

  @Test
  void theStrictDialectIsReadLikeTheUsualOne() throws IOException {
    sheet(
        row(text("Date"), text("Stiffness")) + row("<c t='d'><v>2025-03-01</v></c>", number("5")));
    parts.replaceAll(
        (name, text) ->
            text.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    assertEquals(5, stiffness());
  }

  @Test
  void elementsMayHaveAPrefixAndPlacesBeWrittenInFull() throws IOException {
    parts.computeIfPresent(
        "xl/sheet.xml",
        (name, text) -> text.replaceAll("<(/?)(\\w)", "<$1x:$2").replace("xmlns=", "xmlns:x="));
    parts.put("_rels/.rels", relation("officeDocument", "/xl/workbook.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "/xl/sheet.xml"));
    assertEquals(5, stiffness());
  }

  @Test
  void textInPiecesIsOneTextAndItsPronunciationIsNone() throws IOException {
    sheet(
        row(text("Date"), text("Stiffness"), text("Notes"))
            + row(
                number("45717"),
                number("5"),
                "<c t='inlineStr'><is><r><t>slept </t></r><r><rPr/><t>well_x000A_</t></r>"
                    + "<rPh><t>no word</t></rPh></is></c>"));
    assertEquals("slept well\n", day().notes());
  }

  @Test
  void zerosAndHalfLettersOfATextAreLeftOutAsNoTextFileCouldHoldThem() throws IOException {
    sheet(
        row(text("Date"), text("Stiffness"), text("Notes"))
            + row(number("45717"), number("5"), text("w_x0000_arm_xD83D_, calm _xD83D__xDE00_")));
    assertEquals("warm, calm \uD83D\uDE00", day().notes());
  }

  @Test
  void whatArithmeticLeavesBehindTheFifteenthDigitIsNoPartOfAScore() throws IOException {
    sheet(
        row(text("Date"), text("Stiffness")) + row(number("45717"), number("5.0000000000000009")));
    assertEquals(5, stiffness());
  }

  @Test
  void aHiddenSheetThatMustBeTheLogIsNamed() throws IOException {
    hide("hidden");
    says(
        file(),
        "NOTE log.xlsx, sheet Log: the sheet is hidden; not read. Show it if it is the log.",
        "ERROR log.xlsx: no row of known headings was found on the sheets that are shown. Hidden and"
            + " not read: Log. Show the one that is the log.");
    hide("veryHidden");
    says(
        file(),
        "NOTE log.xlsx, sheet Log: the sheet is hidden so that no menu of Excel lists it; not read."
            + " If it is the log, open the workbook in LibreOffice, show the sheet there and save.",
        "ERROR log.xlsx: no row of known headings was found on the sheets that are shown. Hidden and"
            + " not read: Log. Show the one that is the log.");
  }

  @Test
  void aPartOutsideOfTheWorkbookIsNotOpened() throws IOException {
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relation("worksheet", "http://127.0.0.1:9/sheet.xml")
            .replace("/></", " TargetMode=\"External\"/></"));
    says(file(), DAMAGED);
  }

  @Test
  void aPartThatDoesNotFitItsCheckSumIsNotReadWhateverItsName() throws IOException {
    parts.put("xl/log.dat", parts.remove("xl/sheet.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "log.dat"));
    assertEquals(5, stiffness());
    byte[] packed = packed();
    String letters = new String(packed, StandardCharsets.ISO_8859_1);
    packed[letters.lastIndexOf("xl/log.dat") - 46 + 16] ^= 1;
    says(Logs.write(folder, "log.xlsx", packed), CUT);
  }

  @Test
  void aPartThatIsNeverReadNeedsNoCheckSumTypeOrSense() throws IOException {
    parts.put("xl/.DS_Store", "\0\0\0\1Bud1");
    for (int i = 0; i < 1_500; i++) {
      parts.put("m/" + i + ".p", "picture");
    }
    parts.remove("[Content_Types].xml");
    byte[] packed = packed();
    String letters = new String(packed, StandardCharsets.ISO_8859_1);
    packed[letters.lastIndexOf("xl/.DS_Store") - 46 + 16] ^= 1;
    assertEquals(
        5,
        Logs.read(Logs.write(folder, "log.xlsx", packed))
            .diary()
            .days()
            .get(0)
            .scores()
            .of(Outcome.STIFFNESS)
            .getAsDouble());
  }

  @Test
  void partsBeyondAllReasonAreRefused() throws IOException {
    for (int i = 0; i < 5_000; i++) {
      parts.put("m/" + i + ".p", "");
    }
    says(file(), TOO_LARGE);
  }

  @Test
  void textsAndStylesThatAreNamedMayBeAbsent() throws IOException {
    name("sharedStrings", "sharedStrings.xml");
    name("styles", "styles.xml");
    assertEquals(5, stiffness());
  }

  @Test
  void aFormatWithoutACodeIsPlain() throws IOException {
    name("styles", "styles.xml");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmt numFmtId='200'/><cellXfs><xf numFmtId='200'/></cellXfs></styleSheet>");
    assertEquals(5, stiffness());
  }

  @Test
  void aListedSheetThatIsAbsentIsDamage() throws IOException {
    parts.remove("xl/sheet.xml");
    says(file(), DAMAGED);
  }

  @Test
  void namesOfPartsMayBeWrittenInAnyCaseAndWithBackslashes() throws IOException {
    parts.put("XL\\Sheet.xml", parts.remove("xl/sheet.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "../xl/./sheet.xml"));
    assertEquals(5, stiffness());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sheet.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml"
      })
  void noPartThatIsReadMayDeclareADocumentType(String part) throws IOException {
    name("sharedStrings", "sharedStrings.xml");
    name("styles", "styles.xml");
    parts.putIfAbsent(part, "<empty/>");
    parts.computeIfPresent(
        part, (name, text) -> "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + text);
    says(
        file(),
        "ERROR log.xlsx: the workbook declares a document type, which no spreadsheet program writes;"
            + " it was not read. Save the log again from a spreadsheet program.");
  }

  @Test
  void textThatIsNotInTheEncodingItNamesIsDamage() throws IOException {
    parts.computeIfPresent(
        "xl/sheet.xml", (name, text) -> "<?xml version='1.0' encoding='klingon'?>" + text);
    says(file(), DAMAGED);
  }

  @Test
  void ofTwoPartsWithOneNameNeitherIsChosen() throws IOException {
    parts.put("xl/Sheet.xml", parts.get("xl/sheet.xml").replace(">5<", ">9<"));
    says(file(), DAMAGED);
  }

  @Test
  @Tag("slow")
  void aLongNoteThatIsTheSameEveryDayIsNoBomb() throws IOException {
    String note = text("we slept well and rose late again. ".repeat(250));
    StringBuilder rows = new StringBuilder(row(text("Date"), text("Stiffness"), text("Notes")));
    for (int day = 45717; day < 45717 + 31; day++) {
      rows.append(row(number(Integer.toString(day)), number("5"), note));
    }
    sheet(rows.toString());
    assertEquals(31, Logs.read(file()).diary().days().size());
  }

  @ParameterizedTest
  @CsvSource({"2,2", "5,4", "2,0"})
  void aRowThatDoesNotStandBelowTheOneBeforeIsDamage(String one, String next) throws IOException {
    sheet(
        row(text("Date"), text("Stiffness"))
            + row(number("45717"), number("5")).replace("<row", "<row r='" + one + "'")
            + row(number("45718"), number("6")).replace("<row", "<row r='" + next + "'"));
    says(
        file(),
        "ERROR log.xlsx: the workbook is damaged: row "
            + next
            + " stands in it twice, or below a later row. Open it in a spreadsheet program, see that"
            + " nothing is missing, and save it again as .xlsx.");
  }

  @Test
  void aCellThatStandsTwiceIsDamageUnlessItSaysTheSame() throws IOException {
    String once =
        number("45717").replace("<c", "<c r='A2'") + number("5").replace("<c", "<c r='B2'");
    String again = number("5").replace("<c", "<c r='B2'");
    sheet(row(text("Date"), text("Stiffness")) + row(once, again));
    assertEquals(5, stiffness());
    sheet(row(text("Date"), text("Stiffness")) + row(once, again.replace("5", "6")));
    says(
        file(),
        "ERROR log.xlsx: the workbook is damaged: cell B2 stands in it twice. Open it in a"
            + " spreadsheet program, see that nothing is missing, and save it again as .xlsx.");
  }

  @Test
  void aSheetNestedFarTooDeepIsDamaged() throws IOException {
    sheet("<a>".repeat(1000) + "</a>".repeat(1000));
    says(file(), DAMAGED);
  }

  private double stiffness() throws IOException {
    return day().scores().of(Outcome.STIFFNESS).getAsDouble();
  }

  private Day day() throws IOException {
    return Logs.read(file()).diary().days().get(0);
  }

  /** Names one more part of the workbook. */
  private void name(String type, String target) {
    String one = relation(type, target).replaceAll("(?s).*(<Relationship .*/>).*", "$1");
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (part, text) ->
            text.replaceFirst("</Rel", one.replace("\"r1\"", '"' + type + '"') + "</Rel"));
  }

  private void hide(String state) {
    parts.computeIfPresent(
        "xl/workbook.xml",
        (name, text) -> text.replaceAll("'Log'.*? r:", "'Log' state='" + state + "' r:"));
  }

  private void sheet(String rows) {
    parts.put(
        "xl/sheet.xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
  }

  private static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  private static String text(String text) {
    return "<c t='inlineStr'><is><t>%s</t></is></c>".formatted(text);
  }

  private static String number(String number) {
    return "<c><v>%s</v></c>".formatted(number);
  }

  private static String relation(String type, String target) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="%s/%s" Target="%s"/></Relationships>
    """
        .formatted(RELATIONS, type, target);
  }

  private Path file() throws IOException {
    return Logs.write(folder, "log.xlsx", packed());
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
