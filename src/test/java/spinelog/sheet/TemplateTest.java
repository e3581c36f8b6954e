package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spinelog.sheet.column.LogColumn;

class TemplateTest {
  @TempDir Path folder;

  @Test
  void theTemplateIsTheSameBytesEveryTime() throws IOException {
    assertArrayEquals(template(), template());
  }

  @Test
  void theLogSheetHoldsTheHeadingsAndNothingElse() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      XSSFSheet log = workbook.getSheet("Log");
      assertEquals(0, log.getLastRowNum());
      assertEquals("Morning stiffness", log.getRow(0).getCell(8).getStringCellValue());
      assertNull(log.getRow(1));
      assertEquals(
          List.of("Log", "Setup changes", "About", "How to fill in"),
          List.of(
              workbook.getSheetName(0),
              workbook.getSheetName(1),
              workbook.getSheetName(2),
              workbook.getSheetName(3)));
    }
  }

  @Test
  void scoresAreCheckedAndPositionsAreAList() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      List<? extends DataValidation> checks = workbook.getSheet("Log").getDataValidations();
      assertTrue(checks.stream().anyMatch(check -> covers(check, "I2:I1001", "10")));
      assertTrue(
          checks.stream()
              .filter(
                  check ->
                      check.getRegions().getCellRangeAddress(0).formatAsString().startsWith("B"))
              .allMatch(
                  check ->
                      List.of(check.getValidationConstraint().getExplicitListValues())
                          .equals(List.of("Back", "Left side", "Right side", "Stomach", "Mixed"))));
    }
  }

  private static boolean covers(DataValidation check, String cells, String most) {
    return check.getRegions().getCellRangeAddress(0).formatAsString().equals(cells)
        && most.equals(check.getValidationConstraint().getFormula2());
  }

  @Test
  void anEmptyTemplateIsRefusedForHavingNoRows() throws IOException {
    assertEquals(
        List.of(
            "ERROR log.xlsx, sheet Log, A1:O1: there are headings but no rows that could be used"
                + " yet. Fill in one row a day."),
        Logs.said(Logs.write(folder, "log.xlsx", template())));
  }

  /**
   * Opened and saved by LibreOffice, where there is one, it keeps its checks and reads the same.
   */
  @Test
  void libreOfficeOpensItAndKeepsItsChecks() throws Exception {
    Optional<Path> office =
        Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/snap/bin/libreoffice")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(office.isPresent(), "no LibreOffice here");
    Path log = Logs.write(folder, "log.xlsx", template());
    Process process =
        new ProcessBuilder(
                office.get().toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "ods",
                "--outdir",
                folder.toString(),
                log.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertEquals(0, process.waitFor());
    Path saved = folder.resolve("log.ods");
    try (ZipFile zip = new ZipFile(saved.toFile())) {
      String content =
          new String(
              zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertTrue(content.contains("cell-content-is-between(0,10)"));
      assertTrue(content.contains("&quot;Left side&quot;"));
    }
    assertEquals(
        List.of(
            "ERROR log.ods, sheet Log, A1:O1: there are headings but no rows that could be used yet."
                + " Fill in one row a day."),
        Logs.said(saved));
  }

  @Test
  void everyExampleOfTheExplanationIsReadWithoutAWord() throws IOException {
    StringBuilder headings = new StringBuilder();
    StringBuilder examples = new StringBuilder();
    try (XSSFWorkbook workbook = open()) {
      XSSFSheet guide = workbook.getSheet("How to fill in");
      for (int i = 1; i <= LogColumn.TEMPLATE.size(); i++) {
        headings.append(guide.getRow(i).getCell(0).getStringCellValue()).append('\t');
        assertFalse(guide.getRow(i).getCell(1).getStringCellValue().isBlank());
        examples.append(guide.getRow(i).getCell(2).getStringCellValue()).append('\t');
      }
    }
    assertEquals(List.of(), Logs.said(Logs.csv(folder, headings + "\n" + examples)));
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(template()));
  }

  private static byte[] template() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogWriter.template(java.util.Locale.ENGLISH, out);
    return out.toByteArray();
  }
}
