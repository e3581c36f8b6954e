package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.diary.Day;
import spinelog.diary.Outcome;

/** What portals and old programs write as .xls: Excel's XML of 2003, and web pages. */
class OldFormatsTest extends Gallery {
  private static final String XML =
      """
      <?xml version="1.0"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:x="urn:schemas-microsoft-com:office:excel">
      <Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles>
      <Worksheet ss:Name="Log"><Table>
      <Row><Cell><Data ss:Type="String">Date</Data></Cell>
        <Cell><Data ss:Type="String">Stiffness</Data></Cell>
        <Cell><Data ss:Type="String">Sleep hours</Data></Cell>
        <Cell><Data ss:Type="String">Notes</Data></Cell></Row>
      %s</Table>%s</Worksheet></Workbook>
      """;
  private static final String DAY =
      "<Row><Cell><Data ss:Type='DateTime'>2025-03-01T00:00:00.000</Data></Cell>"
          + "<Cell><Data ss:Type='Number'>5</Data></Cell>"
          + "<Cell><Data ss:Type='DateTime'>1899-12-31T07:30:00.000</Data></Cell>"
          + "<Cell><ss:Data ss:Type='String'><B>slept</B> well</ss:Data>"
          + "<Comment><ss:Data>no value</ss:Data></Comment></Cell></Row>";

  @Test
  void excelsXmlOf2003IsRead() {
    LogReading log = read(XML.formatted(DAY, ""), StandardCharsets.UTF_8);
    Day day = log.diary().days().get(0);
    assertEquals("xml", log.summary().format());
    assertEquals("2025-03-01", day.date().toString());
    assertEquals(5, day.scores().of(Outcome.STIFFNESS).getAsDouble());
    assertEquals(7.5, day.night().sleepHours().getAsDouble());
    assertEquals("slept well", day.notes());
  }

  @Test
  void cellsMaySkipRowsAndColumns() {
    String skipping =
        "<Row ss:Index='5'><Cell><Data ss:Type='DateTime'>2025-03-01T00:00:00</Data></Cell>"
            + "<Cell ss:Index='4'><Data ss:Type='String'>only a note</Data></Cell></Row>";
    LogReading log = read(XML.formatted(skipping, ""), StandardCharsets.UTF_8);
    assertEquals("only a note", log.diary().days().get(0).notes());
    assertEquals(5, log.rows().values().iterator().next().row().number());
  }

  @Test
  void aRowThatStandsTwiceInExcelsXmlIsDamage() {
    String again =
        "<Row ss:Index='3'><Cell><Data ss:Type='DateTime'>2025-03-01T00:00:00</Data></Cell></Row>"
            + "<Row ss:Index='3'><Cell><Data ss:Type='DateTime'>2025-03-02T00:00:00</Data></Cell></Row>";
    says(
        Logs.write(folder, "log.xls", XML.formatted(again, "").getBytes(StandardCharsets.UTF_8)),
        "ERROR log.xls: the workbook is damaged: cell A3 stands in it twice. Open it in a spreadsheet"
            + " program, see that nothing is missing, and save it again as .xlsx.");
  }

  @Test
  void aHiddenSheetOfExcelsXmlIsNotRead() {
    String hidden = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>";
    says(
        Logs.write(folder, "log.xls", XML.formatted(DAY, hidden).getBytes(StandardCharsets.UTF_8)),
        "NOTE log.xls, sheet Log: the sheet is hidden; not read. Show it if it is the log.",
        "ERROR log.xls: no row of known headings was found on the sheets that are shown. Hidden and"
            + " not read: Log. Show the one that is the log.");
  }

  @Test
  void excelsXmlMayNotDeclareADocumentType() {
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    says(
        Logs.write(
            folder,
            "log.xls",
            XML.formatted(DAY, "")
                .replace("<?xml version=\"1.0\"?>", entity)
                .getBytes(StandardCharsets.UTF_8)),
        "ERROR log.xls: the workbook declares a document type, which no spreadsheet program writes;"
            + " it was not read. Save the log again from a spreadsheet program.");
  }

  @Test
  void aTableOfAWebPageIsReadInThePagesEncoding() {
    String page =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1252'>"
            + "<table><tr><td>My clinic<td><table><tr><th>Date<th>Stiffness<th>Notes"
            + "<tr><td>2025-03-01<td>5<td>müde &amp; steif</table></table>";
    Day day = read(page, Charset.forName("windows-1252")).diary().days().get(0);
    assertEquals(5, day.scores().of(Outcome.STIFFNESS).getAsDouble());
    assertEquals("müde & steif", day.notes());
  }

  @Test
  void aCellOverSeveralRowsOfAWebPageCountsForEach() {
    String page =
        "<table><tr><td>Pillow<td>Date<td>Stiffness<tr><td rowspan=2>Feather<td>2025-03-01<td>5"
            + "<tr><td>2025-03-02<td>4</table>";
    List<Day> days = read(page, StandardCharsets.UTF_8).diary().days();
    assertEquals("Feather", days.get(1).night().pillow());
    assertEquals(4, days.get(1).scores().of(Outcome.STIFFNESS).getAsDouble());
  }

  @Test
  void tablesInTablesWithoutEndAreRefused() {
    says(
        Logs.write(
            folder,
            "log.xls",
            ("<html><body>" + "<table><tr><td>".repeat(50_000)).getBytes(StandardCharsets.UTF_8)),
        "ERROR log.xls: the file has more than 200 sheets; it was not read. Keep the log in a file"
            + " of its own.");
  }

  private LogReading read(String text, Charset charset) {
    return Logs.read(Logs.write(folder, "log.xls", text.getBytes(charset)));
  }
}
