package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.SheetProblem;
import spinelog.examples.PlainReading;

class LongClientBookTest {
  private static final String HEAD = "Clinic of the north\nClient;Date;Morning stiffness;Notes\n";
  private static final ReadOptions OPTIONS = PlainReading.asOf(LocalDate.of(2026, 11, 2));

  @TempDir private Path folder;

  @Test
  void aLongTextIsCutUpAsAShortOneIs() throws Exception {
    String rows = "Ann;2026-03-01;7;\nann ;2026-03-02;6;x\n\nBea;2026-03-01;2;\n";
    List<String> brief = read(text(rows, StandardCharsets.UTF_8));
    assertEquals(2, brief.size());
    List<String> whole = read(text(rows + filling(), StandardCharsets.UTF_8));
    assertEquals(brief, whole.subList(0, 2));
    assertEquals(whole, read(text(rows + filling(), StandardCharsets.UTF_16LE)));
    assertEquals(42, whole.size());
  }

  @Test
  void aLongTextOfOnePersonIsNotCutUp() throws Exception {
    String rows = filling().replaceAll("Client \\d+", "Ann");
    assertEquals(1, read(text(rows, StandardCharsets.UTF_8)).size());
  }

  @Test
  void aProblemIsToldWithItsRowInTheFile() throws Exception {
    Path book =
        text(
            "Ann;2026-03-01;7;\nBea;2026-03-01;77;\nBea;2026-03-02;6;\n" + filling(),
            StandardCharsets.UTF_8);
    List<String> told = read(book);
    assertTrue(told.get(1).contains("cell=C4"), told.get(1));
  }

  @Test
  void rowsThatStandApartAreOneLogAllTheSame() throws Exception {
    String together = "Ann;2026-03-01;7;\nAnn;2026-03-02;6;\nBea;2026-03-01;2;\n";
    String apart = "Ann;2026-03-01;7;\nBea;2026-03-01;2;\n";
    List<String> read =
        read(text(apart + filling() + "Ann;2026-03-02;6;\n", StandardCharsets.UTF_8));
    assertEquals(42, read.size());
    assertEquals("Bea", read.get(0).substring(0, 3));
    assertEquals(
        read(text(together, StandardCharsets.UTF_8)).get(0), read.get(41), "the last to be whole");
  }

  @Test
  void oneClientWithFarMoreRowsThanALogDoesNotStopTheOthers() throws Exception {
    Path book = folder.resolve("clients.csv");
    try (Writer out = Files.newBufferedWriter(book)) {
      out.write(HEAD);
      for (int row = 0; row < 60_000; row++) {
        out.write("Ann;2026-03-01;7;a note that fills the file\n");
      }
      out.write("Bea;2026-03-01;7;\n");
    }
    List<String> told = read(book);
    assertEquals(
        "Ann: this client has far more rows than a log; they were not read. Correct the names.",
        told.get(0));
    assertTrue(told.get(1).startsWith("Bea: Diary["), told.get(1));
    assertEquals(2, told.size());
  }

  // The messages, in their words.

  @ParameterizedTest
  @ValueSource(
      strings = {"Client;Date;Notes;Morning stiffness", "Date;Client;Morning stiffness;Notes"})
  void headingsAgainOverOtherColumnsOfALongText(String again) throws IOException {
    Path book = text("Ann;2026-03-01;7;\n" + again + "\n" + filling(), StandardCharsets.UTF_8);
    assertEquals(
        "in row 4 the headings stand again, with their columns elsewhere. Put the rows below on a"
            + " sheet of their own, or their columns in the order of the first.",
        refused(book, ""));
  }

  @Test
  void whoIsCalledLikeAHeadingIsAClientAllTheSame() throws Exception {
    String rows = "Date;2026-03-01;7;Notes\nDate;2026-03-02;7;\nAnn;2026-03-01;7;\n";
    assertEquals(2, read(text(rows, StandardCharsets.UTF_8)).size());
  }

  @Test
  void aLongTextOfOldLettersIsRefused() throws IOException {
    String old = "Ann;2026-03-01;7;müde\n";
    for (String rows : List.of(old + filling(), filling() + old)) {
      assertEquals(
          "some letters are not those of UTF-8. Save it again as CSV UTF-8.",
          refused(text(rows, StandardCharsets.ISO_8859_1), ""));
    }
  }

  @Test
  void rowsOfALongTextThatNameNobody() throws IOException, SheetException {
    Path book =
        text(
            "Ann;2026-03-01;7;\n;2026-03-02;6;\nAnn;2026-03-03;6;\n ;2026-03-04;6;\n" + filling(),
            StandardCharsets.UTF_8);
    List<String> told = read(book);
    assertEquals(42, told.size());
    assertEquals(
        ": 2 rows name nobody, so they are in nobody's report. Write a name in this column.",
        told.get(41));
  }

  private static String refused(Path book, String cell) {
    SheetException refused = assertThrows(SheetException.class, () -> read(book));
    SheetProblem problem = refused.problems().get(0);
    assertEquals(cell, problem.cell());
    return problem.message();
  }

  /** Forty clients more, which make a file long. */
  private static String filling() {
    StringBuilder rows = new StringBuilder();
    for (int client = 0; client < 40; client++) {
      for (int day = 1; day <= 30; day++) {
        rows.append("Client ")
            .append(client)
            .append(";2026-04-")
            .append(day < 10 ? "0" : "")
            .append(day);
        rows.append(";5;").append(" ".repeat(990)).append('\n');
      }
    }
    return rows.toString();
  }

  private Path text(String rows, Charset charset) throws IOException {
    Path book = folder.resolve("clients.csv");
    String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
    return Files.write(book, (mark + HEAD + rows).getBytes(charset));
  }

  /** What was read of each client, or why it was refused. */
  private static List<String> read(Path book) throws SheetException {
    List<String> read = new ArrayList<>();
    ClientBook.split(book, OPTIONS, client -> read.add(client.client() + ": " + told(client)));
    return read;
  }

  private static String told(ClientLog client) {
    try {
      LogReading one = client.read();
      return one.diary() + ", " + one.problems();
    } catch (SheetException e) {
      return e.problems().get(0).message();
    }
  }
}
