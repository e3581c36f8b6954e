package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static spinelog.examples.RawWorkbook.date;
import static spinelog.examples.RawWorkbook.number;
import static spinelog.examples.RawWorkbook.row;
import static spinelog.examples.RawWorkbook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.SheetProblem;
import spinelog.examples.PlainReading;
import spinelog.examples.RawWorkbook;

/** What is wrong with a book of many is told to whom it concerns, and makes no client. */
class ClientBookTest {
  private static final ReadOptions OPTIONS = PlainReading.asOf(LocalDate.of(2026, 11, 2));
  private static final String HEAD = "Client,Date,Morning stiffness,Notes\n";

  @TempDir private Path folder;

  /** The kinds of the problems of each client, with their cells. */
  private static Map<String, List<String>> read(Path book) throws SheetException {
    Map<String, List<String>> read = new TreeMap<>();
    ClientBook.split(
        book,
        OPTIONS,
        client ->
            read.put(
                client.client(),
                problems(client).stream().map(one -> one.kind() + " " + one.cell()).toList()));
    return read;
  }

  private static List<SheetProblem> problems(ClientLog client) {
    try {
      return client.read().problems();
    } catch (SheetException e) {
      return e.problems();
    }
  }

  private Path csv(String rows) throws IOException {
    return Files.writeString(folder.resolve("all.csv"), HEAD + rows);
  }

  private static String days(String client) {
    StringBuilder days = new StringBuilder();
    for (int day = 1; day <= 5; day++) {
      days.append(client).append(",2026-10-0").append(day).append(",5,\n");
    }
    return days.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aQuotationMarkNeverClosedIsToldToTheClientOfItsRow(boolean isLong) throws Exception {
    String end = isLong ? filling() : "";
    assertEquals(
        List.of("Ann", "Bea", "ERROR 7 \"worse", "Jose", "ERROR 14 \"x", "WARNING A14 José"),
        names(
            csv(
                days("Ann")
                    + "Bea,2026-10-09,5,\"worse\n"
                    + days("Bea")
                    + "Jose,2026-09-09,5,\"two lines\nof a note\"\n"
                    + "José,2026-09-08,5,\"x\n"
                    + days("Jose")
                    + end)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void zeroBytesAndColumnsFarAwayAreToldToEveryClient(boolean isLong) throws Exception {
    String end = isLong ? filling() : "";
    assertEquals(
        List.of("Ann", "WARNING  ", "Bea", "WARNING  "),
        names(
            csv(
                days("Ann")
                    + "A\0nn,2026-09-09,5,\0\n\uFEFFAnn,2026-09-08,5,\n"
                    + days("Bea")
                    + end)));
    assertEquals(
        List.of("Ann", "WARNING SS1 ", "Bea", "WARNING SS1 "),
        names(csv(days("Ann") + "Ann,2026-09-09,5" + ",".repeat(520) + "x\n" + days("Bea") + end)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aDamagedLetterIsToldToTheClientOfItsCell(boolean isLong) throws Exception {
    String end = isLong ? filling() : "";
    assertEquals(
        List.of("Ann", "Bea", "WARNING D7 gr\uFFFD\u00DFer"),
        names(csv(days("Ann") + "Bea,2026-09-09,5,gr\uFFFD\u00DFer\n" + days("Bea") + end)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aColumnOfClientsTooFarAwayToBeReadIsRefused(boolean isLong) throws Exception {
    String far = "2026-10-01,5" + ",".repeat(520);
    Path book =
        Files.writeString(
            folder.resolve("all.csv"),
            "Date,Morning stiffness"
                + ",".repeat(520)
                + "Client\n"
                + (far + "Ann\n").repeat(isLong ? 2_000 : 2)
                + (far + "Bea\n").repeat(2));
    String said =
        "the column \"Client\" in TB1 says whose each row is and lies beyond the first 512 columns,"
            + " which alone are read. Move it to the left.";
    SheetException refused =
        assertThrows(SheetException.class, () -> ClientBook.split(book, OPTIONS, client -> {}));
    assertEquals(said, refused.problems().get(0).message());
    refused = assertThrows(SheetException.class, () -> LogReader.read(book, OPTIONS));
    assertEquals(said, refused.problems().get(0).message());
  }

  @Test
  void headingsSaidAgainBetweenClientsAreNoClient() throws Exception {
    assertEquals(
        Map.of("Ann", List.of(), "Bea", List.of()), read(csv(days("Ann") + HEAD + days("Bea"))));
  }

  @Test
  void aHeadingOverTwoRowsIsNoClientThoughTheSecondSaysAScale() throws Exception {
    String second = HEAD.replace("Morning stiffness", "0-10");
    assertEquals(
        Map.of("Ann", List.of(), "Bea", List.of()), read(csv(second + days("Ann") + days("Bea"))));
  }

  /** Filler that makes a text one that is cut up while it is read. */
  private static String filling() {
    return ("Zoe Long,2026-10-01,5," + "x".repeat(990) + "\n").repeat(1_200);
  }

  private static List<String> names(Path book) throws SheetException {
    List<String> names = new ArrayList<>();
    ClientBook.split(
        book,
        OPTIONS,
        client -> {
          if (!client.client().equals("Zoe Long")) {
            names.add(client.client());
            problems(client)
                .forEach(one -> names.add(one.level() + " " + one.cell() + " " + one.found()));
          }
        });
    return names;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aNameOnceWithoutItsAccentIsTheSameClientsAndOftenAnother(boolean isLong) throws Exception {
    String end = isLong ? filling() : "";
    assertEquals(
        List.of("José", "WARNING A7 Jose", "Bea"),
        names(csv(days("José") + "Jose,2026-10-09,5,\n" + days("Bea") + end)));
    assertEquals(
        List.of("José", "WARNING  José", "Jose", "WARNING  Jose", "Bea"),
        names(csv(days("José") + days("Jose") + days("Bea") + end)));
    assertEquals(
        List.of("Anna", "Bea"),
        names(csv(days("Anna") + days("ANNA").replace("-10-", "-09-") + days("Bea") + end)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void namesAlikeAreAskedAboutButNotNumbers(boolean isLong) throws Exception {
    String end = isLong ? filling() : "";
    assertEquals(
        List.of("Maria S", "Marie S", "WARNING  Marie S", "Client 1", "Client 2"),
        names(
            csv(
                days("Maria S")
                    + "Maria S,2026-10-08,5,\n"
                    + days("Marie S")
                    + days("Client 1")
                    + "Client 1,2026-10-08,5,\n"
                    + days("Client 2")
                    + end)));
  }

  @Test
  void aHiddenSheetIsToldAndAnErrorIsNoName() throws Exception {
    Path book = folder.resolve("all.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(book)) {
      XSSFSheet log = workbook.createSheet("Log");
      for (String line : (HEAD + days("Ann") + days("Bea") + days("x")).lines().toList()) {
        Row row = log.createRow(log.getPhysicalNumberOfRows());
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
          row.createCell(i).setCellValue(cells[i]);
        }
        if (cells[0].equals("x")) {
          row.getCell(0).setCellErrorValue(FormulaError.NA.getCode());
        }
      }
      workbook.createSheet("2025").createRow(0).createCell(0).setCellValue("x");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
    }
    Map<String, List<String>> read = read(book);
    assertEquals(List.of("", "Ann", "Bea"), List.copyOf(read.keySet()));
    assertEquals("ROWS_LEFT_OUT A12,A13,A14", read.get("").get(0));
    assertEquals(List.of("SHEET_HIDDEN "), read.get("Ann"));
    assertEquals(List.of("SHEET_HIDDEN "), read.get("Bea"));
  }

  @Test
  void aLongWorkbookWithAnErrorForANameAndHeadingsSaidAgain() throws Exception {
    Path book =
        new RawWorkbook()
            .sheet("Log", out -> out.write(longRows()))
            .write(folder.resolve("l.xlsx"));
    Map<String, List<String>> read = read(book);
    assertEquals(List.of("ROWS_LEFT_OUT A2"), read.get(""));
    assertEquals(List.of("", "Ann", "Bea"), List.copyOf(read.keySet()));
  }

  private static String longRows() {
    String head = row(text("Client"), text("Date"), text("Morning stiffness"));
    StringBuilder rows = new StringBuilder("<sheetData>" + head);
    rows.append(row("<c t='e'><v>#N/A</v></c>", date(46_082), number(5)));
    for (String client : List.of("Ann", "Bea")) {
      rows.append(head);
      for (int day = 0; day < 26_000; day++) {
        rows.append(row(text(client), date(46_082), number(5)));
      }
    }
    return rows + "</sheetData>";
  }
}
