package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.RawWorkbook.date;
import static spinelog.examples.RawWorkbook.number;
import static spinelog.examples.RawWorkbook.row;
import static spinelog.examples.RawWorkbook.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spinelog.diary.SheetProblem;
import spinelog.examples.PlainReading;
import spinelog.examples.RawWorkbook;

/** Workbooks of more rows than are held: cut up while they are read, client by client. */
@Tag("slow")
class LongWorkbookTest {
  private static final int FIRST_DAY = 46_082; // 1 March 2026
  private static final ReadOptions OPTIONS = PlainReading.asOf(LocalDate.of(2026, 11, 2));
  private static final String HEAD =
      row(text("Client"), text("Date"), text("Morning stiffness"), text("Notes"));
  private static final String CHANGES =
      "<sheetData>"
          + row(text("Client"), text("Date"), text("Item"), text("From"), text("To"))
          + row(text("ann"), text("2026-03-02"), text("Chair"), text("old"), text("new"))
          + row(text("Zoe"), text("2026-03-02"), text("Chair"), text("old"), text("new"))
          + "</sheetData>";

  @TempDir private Path folder;

  private static String day(String client, int day, String score) {
    return row(text(client), date(FIRST_DAY + day), text(score), text(""));
  }

  /** 1,700 clients of thirty days, which make a file long. */
  private static String filling() {
    StringBuilder rows = new StringBuilder();
    for (int client = 0; client < 1_700; client++) {
      for (int day = 0; day < 30; day++) {
        rows.append(
            row(text("Client " + client), date(FIRST_DAY + day), number((client + day) % 10)));
      }
    }
    return rows.toString();
  }

  private static RawWorkbook workbook(String rows, String after) {
    return new RawWorkbook()
        .sheet("Log", out -> out.write("<sheetData>" + HEAD + rows + "</sheetData>" + after))
        .sheet("Setup changes", out -> out.write(CHANGES));
  }

  private Path book(String rows, String after) throws IOException {
    return workbook(rows, after).write(folder.resolve("clients.xlsx"));
  }

  /** What was read of each client, or why it was refused; of most of those that fill: nothing. */
  private static Map<String, String> read(Path book) throws SheetException {
    Map<String, String> read = new TreeMap<>();
    ClientBook.split(book, OPTIONS, client -> read.put(client.client(), told(client)));
    return read;
  }

  private static String told(ClientLog client) {
    if (client.client().matches("Client \\d{3,}")) {
      return "";
    }
    try {
      LogReading one = client.read();
      return one.diary() + ", " + one.problems();
    } catch (SheetException e) {
      return e.problems().stream().map(p -> ProblemLine.of("book", p)).toList().toString();
    }
  }

  @Test
  void aLongWorkbookIsCutUpAsAShortOneIs() throws Exception {
    String rows =
        day("Ann", 0, "7") + day("ann ", 1, "77") + day("Bea", 0, "2") + day("Cy", 0, "3");
    Map<String, String> brief = read(book(rows, ""));
    assertEquals(List.of("Ann", "Bea", "Cy", "Zoe"), List.copyOf(brief.keySet()));
    assertTrue(brief.get("Ann").contains("Chair"), brief.get("Ann"));
    assertTrue(brief.get("Ann").contains("cell=C3"), brief.get("Ann"));
    Map<String, String> whole = read(book(rows + filling(), ""));
    assertEquals(1_704, whole.size());
    brief.forEach((client, log) -> assertEquals(log, whole.get(client)));
  }

  @Test
  void rowsThatStandApartAreGatheredHoweverOftenTheFileIsGoneThrough() throws Exception {
    StringBuilder byDay = new StringBuilder();
    Map<String, StringBuilder> together = new TreeMap<>();
    for (int day = 0; day < 30; day++) {
      for (int client = 0; client < 1_700; client++) {
        String row = day("Client " + client, day, Integer.toString((client + day) % 10));
        byDay.append(row);
        together.computeIfAbsent("Client " + client, first -> new StringBuilder()).append(row);
      }
    }
    Map<String, String> whole = read(book(byDay.toString(), ""));
    assertEquals(1_702, whole.size());
    assertEquals(read(book(String.join("", together.values()), "")), whole);
  }

  @Test
  void rowsOfAClientOnTwoSheetsAreOneLog() throws Exception {
    Path book =
        new RawWorkbook()
            .sheet(
                "2025",
                out ->
                    out.write(
                        "<sheetData>"
                            + HEAD
                            + day("Ann", 0, "7")
                            + day("Bea", 0, "5")
                            + filling()
                            + "</sheetData>"))
            .sheet(
                "2026",
                out ->
                    out.write(
                        "<sheetData>"
                            + HEAD
                            + day("Ann", 1, "8")
                            + day("Ann", 2, "x")
                            + "</sheetData>"))
            .write(folder.resolve("clients.xlsx"));
    List<String> order = new ArrayList<>();
    List<String> told = new ArrayList<>();
    ClientBook.split(
        book,
        OPTIONS,
        client -> {
          order.add(client.client());
          told.add(told(client));
        });
    assertEquals("Ann", order.get(order.size() - 1), "the last to be whole");
    String ann = told.get(told.size() - 1);
    assertEquals(3, ann.split("Day\\[", -1).length - 1, ann);
    assertTrue(ann.contains("sheet=2026, cell=C3"), ann);
  }

  @Test
  void aNameThatIsMergedOverItsRowsIsThatOfEach() throws Exception {
    String rows =
        day("Ann", 0, "7")
            + day("", 1, "6")
            + day("", 2, "5")
            + day("Bea", 0, "2")
            + day("", 1, "3");
    String merges = "<mergeCells><mergeCell ref='A2:A4'/></mergeCells>";
    Map<String, String> whole = read(book(rows + filling(), merges));
    assertEquals(
        read(book(day("Ann", 0, "7") + day("Ann", 1, "6") + day("Ann", 2, "5"), "")).get("Ann"),
        whole.get("Ann"));
    assertEquals(
        "[book, sheet Log, A6: this row names nobody, so it is in nobody's report. Write a name in this"
            + " column.]",
        whole.get(""));
    assertEquals(1_704, whole.size());
  }

  @Test
  void oneClientWithFarMoreRowsThanALogDoesNotStopTheOthers() throws Exception {
    Map<String, String> read =
        read(book(day("Ann", 0, "7").repeat(50_001) + day("Bea", 0, "2"), ""));
    assertEquals(
        "[book: \"Ann\": this client has far more rows than a log; they were not read. Correct the"
            + " names.]",
        read.get("Ann"));
    assertTrue(read.get("Bea").startsWith("Diary["), read.get("Bea"));
  }

  @Test
  void whileItIsReadItIsSaidWhoComesAndHowFarItIs() throws Exception {
    List<String> said = new ArrayList<>();
    ClientBook.split(
        book(filling(), ""),
        OPTIONS,
        new ClientBook.Taker() {
          @Override
          public void take(ClientLog log) {}

          @Override
          public void expect(Collection<String> clients) {
            said.add(clients.size() + " clients");
          }

          @Override
          public void rows(long gone, long all) {
            said.add(gone + "/" + all);
          }
        });
    assertEquals("50000/50000", said.get(9));
    assertEquals("1700 clients", said.get(10));
    assertEquals("5000/51004", said.get(11));
  }

  // The messages, in their words.

  @Test
  void aLongWorkbookThatTellsNobodyApartIsOneLogThatIsTooLong() throws Exception {
    assertEquals(
        "the file has more than 50000 filled rows; it was not read. Keep the log in a file of its"
            + " own; where a column says whose each row is, have one report each: spinelog batch FILE"
            + " -o DIR.",
        refused(book(filling().replaceAll("Client \\d+", "Ann"), "")));
  }

  @Test
  void farMoreRowsThanExcelHas() throws Exception {
    String rows = row(text("Ann")).repeat(64);
    Path book =
        new RawWorkbook()
            .sheet(
                "Log",
                out -> {
                  out.write("<sheetData>" + HEAD);
                  for (int i = 0; i < 1 << 14; i++) {
                    out.write(rows);
                  }
                  out.write("</sheetData>");
                })
            .write(folder.resolve("clients.xlsx"));
    assertEquals(
        "the file has more than 1048576 filled rows; it was not read. Keep the log in a file of its"
            + " own.",
        refused(book));
  }

  @Test
  void textsThatDoNotFitInMemory() throws Exception {
    String text = "x".repeat(9_990);
    Path book =
        workbook(filling(), "")
            .texts(
                out -> {
                  for (int i = 0; i < 10_200; i++) {
                    out.write("<si><t>" + text + "</t></si>");
                  }
                })
            .write(folder.resolve("clients.xlsx"));
    assertEquals(
        "the workbook's different texts are more than 96 MB; it was not read. Save the sheet as CSV"
            + " UTF-8: that may be of any length.",
        refused(book));
  }

  @Test
  void aColumnOfFarTooManyNames() throws Exception {
    StringBuilder rows = new StringBuilder("Client,Date,Stiffness\n");
    for (int client = 0; client <= 100_000; client++) {
      rows.append("Client ").append(client).append(",2026-03-01,5\n");
    }
    assertEquals(
        "the column that says whose each row is names more than 100000 people; it was not read."
            + " Check that it holds names, or share the file out.",
        refused(Files.writeString(folder.resolve("clients.csv"), rows)));
  }

  @Test
  void aFileThatIsChangedWhileItIsRead() throws Exception {
    String head = "Client,Date,Stiffness\n";
    String rows = ("Ann,2026-03-01,5," + " ".repeat(99) + "\nBea,2026-03-01,5\n").repeat(20_000);
    Path book = folder.resolve("clients.csv");
    for (String now : List.of(head + "Zoe,2026-03-01,5\n", head + rows + rows, head)) {
      Files.writeString(book, head + rows);
      SheetException refused =
          assertThrows(
              SheetException.class,
              () ->
                  ClientBook.split(
                      book,
                      OPTIONS,
                      new ClientBook.Taker() {
                        @Override
                        public void take(ClientLog log) {}

                        @Override
                        public void expect(Collection<String> clients) {
                          Logs.write(folder, "clients.csv", now.getBytes(StandardCharsets.UTF_8));
                        }
                      }));
      assertEquals(
          "when it was read again, its rows were others; it was not read to its end. Close it in"
              + " every program, and run this again.",
          refused.problems().get(0).message());
    }
  }

  private static String refused(Path book) {
    SheetException refused = assertThrows(SheetException.class, () -> read(book));
    List<SheetProblem> problems = refused.problems();
    return problems.get(problems.size() - 1).message();
  }
}
