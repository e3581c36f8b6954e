package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compare command as a user meets it. */
class CompareCommandTest {
  @TempDir private Path folder;

  @Test
  void theLastChangeIsComparedInAFileOfItsOwn() throws IOException {
    Run run = Run.of("compare", Run.log(folder, "log.csv", 40), "--json");
    assertEquals(0, run.code(), run.err());
    String said = run.out().replace('\u00A0', ' ');
    assertTrue(said.contains("After the pillow change of 21 September 2026"), said);
    assertTrue(run.out().endsWith("log-compare.pdf\n"), run.out());
    assertTrue(Files.exists(folder.resolve("log-compare.json")));
    assertFalse(Files.exists(folder.resolve("log.pdf")));
    String text = text("log-compare.pdf");
    assertTrue(text.startsWith("Before and after the pillow change of 21 September 2026"), text);
    for (String section : new String[] {"The log holds no other score", "Method and limits"}) {
      assertTrue(text.contains(section), section);
    }
    for (String section : new String[] {"Sleep position and supports", "The daily log"}) {
      assertFalse(text.contains(section), section);
    }
  }

  @Test
  void theChangeThatIsNamedIsTheOnlyOneInTheTables() throws IOException {
    Path log = Run.text(folder, "log.csv", twoChanges());
    Run run = Run.of("compare", log, "--change", "pillow");
    assertEquals(0, run.code(), run.err());
    String text = text("log-compare.pdf");
    assertTrue(text.startsWith("Before and after the pillow change of 29 September 2026"), text);
    assertTrue(text.contains("Pillow: Feather to Latex, from 29 September 2026"), text);
    assertFalse(text.contains("Mattress: Spring to Foam, from"), text);
    Run.of("report", log);
    assertTrue(text("log.pdf").contains("Mattress: Spring to Foam, from 27 October 2026"));
  }

  @Test
  void theLogTravelsInsideAndARepeatedComparisonIsTheSame() throws IOException {
    Run.of("compare", Run.log(folder, "log.csv", 40));
    byte[] first = Files.readAllBytes(folder.resolve("log-compare.pdf"));
    Run again = Run.of("compare", folder.resolve("log-compare.pdf"), "-o", folder.resolve("again"));
    assertEquals(0, again.code(), again.err());
    assertArrayEquals(
        first, Files.readAllBytes(folder.resolve("again").resolve("log-compare.pdf")));
  }

  @Test
  void twoPeriodsAreComparedAndMadeAgainTheSame() throws IOException {
    Path log = Run.log(folder, "log.csv", 60);
    Run run =
        Run.of(
            "compare",
            log,
            "--a",
            "2026-09-01..2026-09-20",
            "--b",
            "2026-10-05..28.10.2026",
            "--json");
    assertEquals(0, run.code(), run.err());
    String text = text("log-compare.pdf");
    assertTrue(
        text.startsWith(
            "Period A (1 to 20 September 2026) and period B (5 to 28 October 2026)" + " compared"),
        text);
    assertTrue(text.contains("in period B"), text);
    assertTrue(text.contains("Pillow Feather (100 % of nights) Latex (100 % of nights) no"), text);
    byte[] first = Files.readAllBytes(folder.resolve("log-compare.pdf"));
    Run again = Run.of("compare", folder.resolve("log-compare.pdf"), "-o", folder.resolve("again"));
    assertEquals(0, again.code(), again.err());
    assertArrayEquals(
        first, Files.readAllBytes(folder.resolve("again").resolve("log-compare.pdf")));
    Run report = Run.of("report", folder.resolve("log-compare.pdf"), "-o", folder.resolve("all"));
    assertEquals(0, report.code(), report.err());
    assertTrue(report.out().contains("pillow change"), report.out());
  }

  @Test
  void theWindowsAroundAChangeAreNarrowed() throws IOException {
    Path log = Run.text(folder, "log.csv", twoChanges());
    Run run =
        Run.of("compare", log, "--change", "pillow", "--before-days", "14", "--after-days", "21");
    assertEquals(0, run.code(), run.err());
    String said = run.out().replace('\u00A0', ' ');
    assertTrue(said.contains("of these, 15 Sep 2026 to 19 Oct 2026 is reported"), said);
    assertTrue(said.contains("After the pillow change of 29 September 2026"), said);
  }

  @Test
  void whatTheAnswerHangsOnIsSaidInTheReportOfOneChangeOnly() throws IOException {
    Path log = Run.log(folder, "log.csv", 60);
    Run.of("compare", log, "--json");
    Run.of("report", log, "--json");
    assertTrue(text("log-compare.pdf").contains("Does the answer hang on a choice?"));
    assertFalse(text("log.pdf").contains("Does the answer hang on a choice?"));
    assertTrue(Files.readString(folder.resolve("log-compare.json")).contains("\"comparison\""));
    assertFalse(Files.readString(folder.resolve("log.json")).contains("\"comparison\""));
  }

  /** The command that a report names makes a plan of the nights that it names. */
  @Test
  void thePlanThatIsAdvisedCanBeHad() throws IOException {
    StringBuilder text = new StringBuilder("Date,Pillow,Morning stiffness\n");
    int[] scores = {9, 8, 8, 4, 2, 1, 1, 3, 5, 8, 9};
    for (int day = 0; day < 40; day++) {
      text.append(LocalDate.of(2026, 9, 1).plusDays(day))
          .append(day < 20 ? ",Old feather," : ",Latex,")
          .append(scores[day % 11])
          .append('\n');
    }
    Path log = Run.text(folder, "log.csv", text.toString());
    Run.of("report", log, "--json");
    JsonNode advice =
        new ObjectMapper().readTree(folder.resolve("log.json").toFile()).get("advice").get(0);
    assertEquals("alternate", advice.get("do").asText());
    String command = advice.get("test").get("command").asText();
    int nights = advice.get("test").get("mornings").asInt();
    assertEquals(
        "spinelog plan --item pillow --a \"Old feather\" --b Latex --nights " + nights, command);
    assertTrue(text("log.pdf").contains(command), text("log.pdf"));
    Path plan = folder.resolve("plan.xlsx");
    Run run =
        Run.of(
            "plan",
            plan,
            "--item",
            "pillow",
            "--a",
            "Old feather",
            "--b",
            "Latex",
            "--nights",
            nights);
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(plan));
  }

  /** Twelve weeks: a new pillow after four, a new mattress after eight. */
  private static String twoChanges() {
    StringBuilder text = new StringBuilder("Date,Pillow,Mattress,Morning stiffness\n");
    int[] around = {1, 0, 2, 1, 3, 0, 1};
    for (int day = 0; day < 84; day++) {
      text.append(LocalDate.of(2026, 9, 1).plusDays(day))
          .append(day < 28 ? ",Feather" : ",Latex")
          .append(day < 56 ? ",Spring," : ",Foam,")
          .append((day < 28 ? 6 : day < 56 ? 4 : 3) + around[day * 5 % 7])
          .append('\n');
    }
    return text.toString();
  }

  private String text(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve(name).toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
    }
  }
}
