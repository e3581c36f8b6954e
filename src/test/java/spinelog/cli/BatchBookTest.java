package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.RawWorkbook.date;
import static spinelog.examples.RawWorkbook.number;
import static spinelog.examples.RawWorkbook.row;
import static spinelog.examples.RawWorkbook.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spinelog.examples.RawWorkbook;

/** One workbook of all clients, with a column that says whose each row is. */
@Tag("slow")
class BatchBookTest {
  private static final List<String> CLIENTS = List.of("Anna", "Dr. Bea / Süd", "anna-maria");

  @TempDir private Path folder;

  private Path out(String name) {
    return folder.resolve(name);
  }

  private static Run batch(Object... words) {
    return Run.of(Stream.concat(Stream.of("batch"), Stream.of(words)).toArray());
  }

  /** Twenty mornings of each client, day by day as they came in, and what else there is. */
  private String rows(int shift) {
    StringBuilder rows = new StringBuilder("Date,Client,Pillow,Morning stiffness\n");
    for (int day = 0; day < 20; day++) {
      for (int client = 0; client < CLIENTS.size(); client++) {
        int score = (day * 3 + client * 2 + (client == 1 ? shift : 0)) % 10;
        rows.append(LocalDate.of(2026, 9, 1).plusDays(day))
            .append(',')
            .append(CLIENTS.get(client))
            .append(day < 10 ? ",Feather," : ",Latex,")
            .append(score)
            .append('\n');
      }
    }
    return rows.toString();
  }

  private static List<String> names(Path folder) throws IOException {
    return List.copyOf(Clinic.files(folder).keySet());
  }

  @Test
  void everyClientOfABookHasAReport() throws IOException {
    Path book = Run.text(folder, "all.csv", rows(0));
    Run run = batch(book, "-o", out("out"));
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(
        List.of(
            "Anna.pdf",
            "Dr. Bea _ Süd.pdf",
            "anna-maria.pdf",
            "overview.json",
            "overview.pdf",
            "overview.xlsx"),
        names(out("out")));
    assertEquals(
        List.of(
            "all.csv, Anna: 20 days, 1 Sep 2026 to 20 Sep 2026",
            "all.csv, Dr. Bea / Süd: 20 days, 1 Sep 2026 to 20 Sep 2026",
            "all.csv, anna-maria: 20 days, 1 Sep 2026 to 20 Sep 2026"),
        run.out().lines().limit(3).toList());
    assertTrue(run.out().contains("\n3 logs: 3 reported. Overview: "), run.out());
    JsonNode first =
        new ObjectMapper()
            .readTree(out("out").resolve("overview.json").toFile())
            .get("clients")
            .get(0);
    assertEquals("Anna", first.get("client").asText());
    assertEquals("Anna", first.get("found").get("person").asText());
    assertEquals(20, first.get("found").get("period").get("recorded").asInt());
  }

  @Test
  void aBookInAFolderMakesAFolderOfItsClients() throws IOException {
    Path clinic = Files.createDirectories(folder.resolve("clinic/north"));
    Run.text(clinic, "all.csv", rows(0));
    Run.log(clinic, "zoe.csv", 20);
    assertEquals(0, batch(clinic.getParent(), "-o", out("out")).code());
    assertEquals(
        List.of(
            "north/all/Anna.pdf",
            "north/all/Dr. Bea _ Süd.pdf",
            "north/all/anna-maria.pdf",
            "north/zoe.pdf"),
        names(out("out")).stream().filter(name -> name.startsWith("north")).toList());
  }

  @Test
  void onlyTheClientsWhoseRowsChangedAreDoneAgain() throws IOException {
    Path book = Run.text(folder, "all.csv", rows(0));
    batch(book, "-o", out("out"), "--jobs", "1");
    Files.writeString(book, rows(1));
    String said = batch(book, "-o", out("out"), "--changed-only").out();
    assertTrue(said.contains("all.csv, Anna: unchanged\nall.csv, Dr. Bea / Süd: 20 days"), said);
    assertTrue(said.contains("\n3 logs: 1 reported, 2 unchanged."), said);
  }

  @Test
  void aBookIsSharedByItsClients() throws IOException {
    Path book = Run.text(folder, "all.csv", rows(0));
    batch(book, "-o", out("whole"), "--jobs", "1");
    for (String part : List.of("1/2", "2/2")) {
      assertEquals(0, batch(book, "-o", out("parts"), "--shard", part).code());
    }
    batch("--merge", "-o", out("parts"));
    assertEquals(Clinic.files(out("whole")), Clinic.files(out("parts")));
  }

  @Test
  void oneLogIsInOnePartOnly() throws IOException {
    Path log = Run.log(folder, "anna.csv", 20);
    List<String> said = new ArrayList<>();
    for (String part : List.of("1/2", "2/2")) {
      said.add(
          batch(log, "-o", out("parts"), "--shard", part).out().lines().reduce("", (a, b) -> b));
    }
    assertEquals(1, said.stream().filter(line -> line.startsWith("1 log: 1 reported")).count());
    assertEquals(1, said.stream().filter(line -> line.startsWith("0 logs: 0 reported")).count());
  }

  private static void write(Sheet sheet, List<List<String>> rows) {
    for (List<String> cells : rows) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int at = 0; at < cells.size(); at++) {
        row.createCell(at).setCellValue(cells.get(at));
      }
    }
  }

  @Test
  void whatDoesNotSayWhoseItIsIsNobodysAndSaidToBe() throws IOException {
    Path book = folder.resolve("all.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(book)) {
      List<List<String>> rows =
          new ArrayList<>(rows(0).lines().map(line -> List.of(line.split(",", -1))).toList());
      rows.add(List.of("2026-10-01", "", "Latex", "3"));
      write(workbook.createSheet("Log"), rows);
      write(
          workbook.createSheet("Setup changes"),
          List.of(
              List.of("Client", "Date", "Item", "From", "To"),
              List.of("Anna", "2026-09-05", "Chair", "old", "new"),
              List.of("", "2026-09-06", "Chair", "old", "new")));
      write(
          workbook.createSheet("About"),
          List.of(List.of("Name or initials", "Anna"), List.of("Conditions", "osteoporosis")));
      write(
          workbook.createSheet("Old"),
          List.of(List.of("Date", "Morning stiffness"), List.of("2026-08-01", "3")));
      workbook.write(file);
    }
    Run run = batch(book, "-o", out("out"));
    assertEquals(
        "all.xlsx, sheet Log, B62: this row names nobody, so it is in nobody's report. Write a name in"
            + " this column.\n",
        run.err());
    assertEquals(1, run.code());
    assertTrue(
        run.out().contains("\n3 logs: 3 reported, what is nobody's was left out. Overview: "),
        run.out());
    JsonNode clients =
        new ObjectMapper().readTree(out("out").resolve("overview.json").toFile()).get("clients");
    assertEquals("refused", clients.get(0).get("outcome").asText());
    List<String> said = new ArrayList<>();
    clients
        .get(0)
        .get("problems")
        .forEach(
            one ->
                said.add(
                    one.get("sheet").asText()
                        + one.get("cell").asText()
                        + ": "
                        + one.get("message").asText()));
    String row =
        ": this row names nobody, so it is in nobody's report. Write a name in this column.";
    assertEquals(
        List.of(
            "LogB62" + row,
            "Setup changesA3" + row,
            "About: nobody's report has it, as such a sheet is of one client and does not say of whom."
                + " Keep it in a file of that client's own.",
            "Old: nobody's report has it, as it does not say whose it is. Add a column Client, with a"
                + " name in each row."),
        said);
    JsonNode anna = clients.get(1).get("found");
    assertEquals("Anna", anna.get("person").asText());
    assertEquals(0, anna.get("conditions").size());
    assertEquals("pillow", anna.get("change").get("items").get(0).get("item").asText());
    assertFalse(clients.get(2).toString().contains("Chair"));
  }

  @Test
  void aNameAllButTheSameIsAnotherClientAndAskedAbout() throws IOException {
    Path book =
        Run.text(
            folder,
            "all.csv",
            rows(0).replaceFirst("09-03,anna-maria,", "09-03,anna-marie,")
                + "2026-09-22,anna-marie,Latex,4\n");
    batch(book, "-o", out("out"), "--json");
    JsonNode problems =
        new ObjectMapper()
            .readTree(out("out").resolve("anna-marie.json").toFile())
            .get("problems")
            .get("all");
    assertEquals(
        "all but the same as \"anna-maria\" and taken for another client. If it is the same, correct it.",
        problems.get(0).get("message").asText());
  }

  private static Path clinic(Path folder, List<Integer> clients) throws IOException {
    return new RawWorkbook()
        .sheet(
            "Log",
            out -> {
              out.write("<sheetData>");
              out.write(row(text("Client"), text("Date"), text("Pillow"), text("Stiffness")));
              for (int client : clients) {
                for (int day = 0; day < 30; day++) {
                  out.write(
                      row(
                          text("Client " + client),
                          date(46_082 + day),
                          text(day < 15 ? "Feather" : "Latex"),
                          number((client + day * 3) % 10)));
                }
              }
              out.write("</sheetData>");
            })
        .write(Files.createDirectories(folder).resolve("all.xlsx"));
  }

  @Test
  void aWorkbookOfMoreRowsThanAreHeldHasTheReportsOfAShortOne() throws IOException {
    Shard shard = new Shard(1, 600);
    List<Integer> all = IntStream.range(0, 1_700).boxed().toList();
    List<Integer> chosen =
        all.stream().filter(client -> shard.holds("all.xlsx, Client " + client)).toList();
    assertTrue(chosen.size() > 1, chosen.toString());
    Run run = batch(clinic(out("long"), all), "-o", out("parts"), "--shard", "1/600");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    batch(clinic(out("short"), chosen), "-o", out("whole"));
    Map<String, String> reports = Clinic.files(out("whole"));
    reports.keySet().removeIf(name -> name.startsWith("overview"));
    assertEquals(chosen.size(), reports.size());
    Map<String, String> parts = Clinic.files(out("parts"));
    parts.keySet().removeIf(name -> name.startsWith("overview"));
    assertEquals(reports, parts);
  }
}
