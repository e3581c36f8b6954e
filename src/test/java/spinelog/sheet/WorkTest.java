package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Outcome;

/**
 * Small files that would take for ever, or all memory: reading each ends soon, since the work is
 * counted where it is made. Each is made here; what does not end fails by its time.
 */
@Tag("slow")
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class WorkTest extends Gallery {
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TOO_MUCH_WORK =
      ": the file would take far longer to read than any log does; it was not read. Copy the log"
          + " into a new workbook.";
  private static final String DAY =
      "<row><c t='inlineStr'><is><t>Date</t></is></c><c t='inlineStr'><is><t>Stiffness</t></is></c>"
          + "</row><row><c s='0'><v>45717</v></c><c><v>5</v></c></row>";

  @Test
  void rangesThatAreMergedAgainAndAgain() throws IOException {
    String rows = DAY + "<row><c><v>1</v></c></row>".repeat(10_000);
    String merges = "<mergeCell ref='A1:A20000'/>".repeat(20_000);
    says(packed(rows, merges), "ERROR log.xlsx" + TOO_MUCH_WORK);
  }

  @Test
  void oneMergeTwoMillionTimes() throws IOException {
    says(
        packed(DAY, "<mergeCell ref='A1:A2'/>".repeat(2_000_000)),
        "ERROR log.xlsx" + TOO_MUCH_WORK);
  }

  @Test
  void namesThatAreAllDifferent() throws IOException {
    String names =
        IntStream.range(0, 400_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
    says(packed(DAY, names), "ERROR log.xlsx" + TOO_MUCH_WORK);
  }

  @Test
  void prefixesThatAreAllDifferent() throws IOException {
    String names =
        IntStream.range(0, 310_000)
            .mapToObj(i -> "<a xmlns:x" + i + "='x'/>")
            .collect(Collectors.joining());
    says(packed(DAY, names), "ERROR log.xlsx" + TOO_MUCH_WORK);
  }

  @Test
  void onePartUnderManyNames() throws IOException {
    String sheets =
        IntStream.range(0, 150)
            .mapToObj(i -> "<sheet name='L%d' r:id='r1'/>".formatted(i))
            .collect(Collectors.joining());
    says(
        packed(sheets, DAY, "<!--" + " ".repeat(1 << 20) + "-->", ""),
        "ERROR log.xlsx: the workbook unpacks to more than 64 MB or to far more parts than a log"
            + " has; it was not read. Copy the log into a new workbook.");
  }

  @Test
  void aFormatLongerThanAnyIsNone() throws IOException {
    String format = "[red]".repeat(100_000) + "yyyy";
    String styles =
        "<styleSheet><numFmt numFmtId='200' formatCode='%s'/><cellXfs><xf numFmtId='200'/></cellXfs>"
            + "</styleSheet>";
    Path log =
        packed(
            "<sheet name='Log' r:id='r1'/>",
            DAY + "<row><c s='0'><v>45718</v></c><c><v>5</v></c></row>".repeat(5_000),
            "",
            styles.formatted(format));
    assertEquals(2, Logs.read(log).diary().days().size());
  }

  @Test
  void blanksInACellWithoutEnd() {
    String blanks = "<text:s text:c='10000'/>".repeat(50_000);
    says(
        Logs.write(
            folder,
            "log.fods",
            ("<?xml version='1.0'?><office:document xmlns:office='o' xmlns:table='t' xmlns:text='x'>"
                    + "<table:table><table:table-row><table:table-cell><text:p>"
                    + blanks
                    + "</text:p></table:table-cell></table:table-row></table:table>"
                    + "</office:document>")
                .getBytes(StandardCharsets.UTF_8)),
        "ERROR log.fods" + TOO_MUCH_WORK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><b>", "<li>", "<tr><td colspan=512>", "<!>"})
  void tagsOfAWebPageWithoutEnd(String tag) {
    String page = "<table><tr><td>Date<td>Stiffness</table>" + tag.repeat(310_000);
    says(
        Logs.write(folder, "log.xls", page.getBytes(StandardCharsets.UTF_8)),
        "ERROR log.xls" + TOO_MUCH_WORK);
  }

  @Test
  void cellsOfAWebPageThatEachReachOverAllRows() {
    String page =
        "<table><tr><td>Date<td>Stiffness" + "<tr><td rowspan=50000>x".repeat(145_000) + "</table>";
    says(
        Logs.write(folder, "log.xls", page.getBytes(StandardCharsets.UTF_8)),
        "ERROR log.xls" + TOO_MUCH_WORK);
  }

  @Test
  void cellsThatFillAllRowsBelow() {
    String page =
        "<table><tr><td>Date<td>Stiffness<tr>"
            + "<td rowspan=50000>x".repeat(400)
            + "<tr><td>x".repeat(2_000)
            + "</table>";
    says(
        Logs.write(folder, "log.xls", page.getBytes(StandardCharsets.UTF_8)),
        "ERROR log.xls: the file has more than 500000 filled cells; it was not read. Keep the log in"
            + " a file of its own.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", ",,,,,,,,,\n"})
  void blankLinesWithoutEnd(String line) {
    String log = "Date,Stiffness\n2025-03-01,5\n" + line.repeat(9_000_000 / line.length());
    LogReading read = Logs.read(Logs.csv(folder, log));
    assertEquals(5, read.diary().days().get(0).scores().of(Outcome.STIFFNESS).getAsDouble());
  }

  @Test
  void recordsOfAnOldWorkbookThatAreManyCellsEach() throws IOException {
    int cells = 256;
    ByteBuffer records = ByteBuffer.allocate(8_000_000).order(ByteOrder.LITTLE_ENDIAN);
    while (records.remaining() > 6 + 4 + 2 * cells) {
      records.putShort((short) 0xBE).putShort((short) (6 + 2 * cells));
      records.put(new byte[6 + 2 * cells]);
    }
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      container.createDocument(new ByteArrayInputStream(records.array()), "Workbook");
      container.writeFilesystem(out);
      says(Logs.write(folder, "log.xls", out.toByteArray()), "ERROR log.xls" + TOO_MUCH_WORK);
    }
  }

  private Path packed(String rows, String after) throws IOException {
    return packed("<sheet name='Log' r:id='r1'/>", rows, after, "");
  }

  private Path packed(String sheets, String rows, String after, String styles) throws IOException {
    String relations =
        """
        <Relationships>
        <Relationship Id="r1" Type="%s/worksheet" Target="sheet.xml"/>
        <Relationship Id="r2" Type="%s/styles" Target="styles.xml"/></Relationships>
        """
            .formatted(RELATION, RELATION);
    Map<String, String> parts =
        Map.of(
            "_rels/.rels",
            "<Relationships><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/>"
                    .formatted(RELATION)
                + "</Relationships>",
            "xl/_rels/workbook.xml.rels",
            relations,
            "xl/workbook.xml",
            "<workbook xmlns:r='%s'><sheets>%s</sheets></workbook>".formatted(RELATION, sheets),
            "xl/styles.xml",
            styles.isEmpty() ? "<styleSheet/>" : styles,
            "xl/sheet.xml",
            "<worksheet><sheetData>%s</sheetData>%s</worksheet>".formatted(rows, after));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Logs.write(folder, "log.xlsx", out.toByteArray());
  }
}
