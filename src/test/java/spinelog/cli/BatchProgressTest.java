package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen while many logs are done, and what is left where somebody ends that. */
@Tag("slow")
class BatchProgressTest {
  private static final int LOGS = 60;

  @TempDir private Path folder;

  @Test
  void aTerminalShowsABarWithTheRateAndTheTimeLeftAndWhatWentWrongAboveIt() throws IOException {
    StringWriter terminal = new StringWriter();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings watched =
        new Surroundings(Run.TODAY, Locale.ENGLISH, Optional.of(new PrintWriter(terminal)));
    String[] words = {
      "batch", Clinic.in(folder).toString(), "-o", folder.resolve("out").toString()
    };
    assertEquals(1, Spinelog.run(words, new PrintWriter(out), new PrintWriter(err), watched));
    String shown = terminal.toString();
    String last = shown.substring(0, shown.length() - 81);
    String bar = last.substring(last.lastIndexOf('\r') + 1);
    assertTrue(
        bar.matches(
            "Logs 100% \\[=+\\] +20/20 \\(\\d+:\\d\\d:\\d\\d / \\d+:\\d\\d:\\d\\d\\) .*/s.*"),
        bar);
    assertEquals("\r" + " ".repeat(79) + "\r", shown.substring(shown.length() - 81));
    assertTrue(shown.lines().allMatch(line -> line.length() <= 81), shown);
    assertFalse(shown.contains("\u001b"), "a colour, though NO_COLOR may be set");
    assertEquals(4, err.toString().lines().count(), err.toString());
    assertEquals(2, out.toString().lines().count(), out.toString());
    assertTrue(out.toString().contains("20 logs: 16 reported, 4 refused"), out.toString());
  }

  @Test
  void theBarOfALongBookSaysWhichRowItIsAtAndHowManyClientsAreChosen() throws IOException {
    StringBuilder rows = new StringBuilder("Client,Date,Stiffness,Notes\n");
    for (int row = 0; row < 6_000; row++) {
      rows.append("Client %d,2026-09-%02d,%d,".formatted(row / 30, row % 30 + 1, row % 10))
          .append(" ".repeat(200))
          .append('\n');
    }
    Path book = Run.text(folder, "all.csv", rows.toString());
    StringWriter terminal = new StringWriter();
    Surroundings watched =
        new Surroundings(Run.TODAY, Locale.ENGLISH, Optional.of(new PrintWriter(terminal)));
    Shard shard = new Shard(1, 100);
    long chosen = IntStream.range(0, 200).filter(i -> shard.holds("all.csv, Client " + i)).count();
    String[] words = {
      "batch", book.toString(), "-o", folder.resolve("out").toString(), "--shard", "1/100"
    };
    StringWriter err = new StringWriter();
    assertEquals(
        0, Spinelog.run(words, new PrintWriter(new StringWriter()), new PrintWriter(err), watched));
    String last = terminal.toString().substring(0, terminal.toString().length() - 81);
    String bar = last.substring(last.lastIndexOf('\r') + 1);
    assertTrue(bar.contains(" %d/%d (".formatted(chosen, chosen)), bar);
    assertTrue(bar.contains("row 5000 of 6001"), bar);
  }

  @Test
  void whereItIsEndedEveryFileIsWholeAndTheNextRunGoesOn() throws Exception {
    Path clinic = Files.createDirectories(folder.resolve("clinic"));
    for (int client = 0; client < LOGS; client++) {
      Run.log(clinic, "client " + client + ".csv", 60);
    }
    Path out = folder.resolve("out");
    Path said = folder.resolve("err.txt");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "spinelog.cli.Main",
                "batch",
                clinic.toString(),
                "-o",
                out.toString(),
                "--as-of",
                "2026-11-02",
                "--lang",
                "en")
            .redirectError(said.toFile())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assumeTrue(run.supportsNormalTermination(), "this system ends programs by force");
    while (run.isAlive() && !Files.exists(out.resolve("client 13.pdf"))) {
      Thread.sleep(5);
    }
    run.destroy();
    assertTrue(run.waitFor(1, TimeUnit.MINUTES));
    List<String> names = List.copyOf(Clinic.files(out).keySet());
    List<String> reports = names.stream().filter(name -> name.endsWith(".pdf")).toList();
    assertTrue(reports.size() >= 4 && reports.size() < LOGS, names.toString());
    for (String report : reports) {
      try (PDDocument document = Loader.loadPDF(out.resolve(report).toFile())) {
        assertTrue(document.getNumberOfPages() > 1, report);
      }
    }
    assertEquals(reports.size() + 1, names.size(), names.toString());
    assertFalse(names.contains("overview.pdf"));
    assertEquals(
        new BatchWords(Phrases.ENGLISH).stopped(reports.size(), LOGS),
        Files.readString(said).strip());
    Run next =
        Run.of(
            "batch", clinic, "-o", out, "--as-of", "2026-11-02", "--lang", "en", "--changed-only");
    int left = LOGS - reports.size();
    assertTrue(
        next.out().contains("\n60 logs: " + left + " reported, " + reports.size() + " unchanged."),
        next.out());
  }
}
