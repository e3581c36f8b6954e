package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing in a file, a path or an option reaches the console as a command. */
class ConsoleTest {
  /** Colours, sets a window's title, turns what follows, ends a line, goes back to its start. */
  private static final String EVIL =
      "\u001B[31mred\u009B31m\u001B]0;title\u0007\u202Eturned\u2066\u2028\u0085\u007F\bover\rback";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "plain ä 漢 \uD83D\uDE34 | plain ä 漢 \uD83D\uDE34",
        "a\u001B[2Jb\u009Bc | a\\u001b[2Jb\\u009bc",
        "a\u202Eb\u2069c\u2028d | a\\u202eb\\u2069c\\u2028d",
        "\u05D0\u200F\u05D1 | \u05D0\u200F\u05D1",
      })
  void commandsAreWrittenAsJsonEscapesThem(String text, String printed) throws IOException {
    assertEquals(printed, printed(text));
    assertEquals(printed, PlainWriter.line(text));
  }

  @Test
  void linesAndTabsStayWhereLinesAreAllowed() throws IOException {
    assertEquals("a\tb\nc\r\nd\\u000de", printed("a\tb\nc\r\nd\re"));
    assertEquals("a\\u0009b\\u000ac\\u000d", PlainWriter.line("a\tb\nc\r"));
  }

  private static String printed(String text) throws IOException {
    StringWriter console = new StringWriter();
    try (PlainWriter out = new PlainWriter(console)) {
      out.write(text);
    }
    return console.toString();
  }

  @Test
  void noCommandOfAnySourceIsPrinted() throws IOException {
    Path text = Run.text(folder, "log.csv", "Date,Morning stiffness\n2026-09-01," + EVIL + "\n");
    Path log = workbook("log.xlsx", EVIL.replace("\u001B", "_x001B_"));
    assertTrue(Run.of("export", log).out().contains("\\u001b[31mred\\u009b31m"));
    Path odd = Files.copy(log, folder.resolve(EVIL.replace('\r', '\n') + ".csv"));
    List<Object[]> calls = new ArrayList<>();
    for (Path file :
        List.of(text, log, odd, folder.resolve(EVIL), folder.resolve(EVIL + "/" + EVIL))) {
      calls.add(new Object[] {"check", "--all", file});
      calls.add(new Object[] {"check", "--json", file});
      calls.add(new Object[] {"export", file});
      calls.add(new Object[] {"export", file, "--format", "json"});
      calls.add(new Object[] {"report", file, "-o", folder.resolve(EVIL + ".out")});
      calls.add(new Object[] {"report", file, "--change", EVIL});
      calls.add(new Object[] {"export", file, "-o", folder.resolve("no").resolve(EVIL + ".csv")});
      calls.add(new Object[] {"export", file, "-o", log});
      calls.add(new Object[] {"export", file, "-o", EVIL});
    }
    for (String option : List.of("--mcid", "--from", "--map", "--password-file", "--" + EVIL)) {
      calls.add(new Object[] {"report", log, option, EVIL});
    }
    calls.add(new Object[] {"template", folder.resolve(EVIL + ".xlsx")});
    calls.add(new Object[] {"template", EVIL});
    calls.add(new Object[] {EVIL});
    calls.forEach(ConsoleTest::assertPlain);
  }

  /** A log that says the same in every cell where people write words, or should not. */
  private Path workbook(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Log");
      write(
          sheet.createRow(0),
          List.of(
              "Date", "Morning stiffness", "Pillow", "Techniques", "Red flags", "Notes", words));
      write(sheet.createRow(1), List.of("2026-09-01", words, words, words, words, words, words));
      write(sheet.createRow(2), List.of("2026-09-02", "5", words, words, words, words, "1"));
      write(sheet.createRow(3), List.of(words, "5", "Down", "", "", "", ""));
      book.write(out);
    }
    return file;
  }

  private static void write(Row row, List<String> texts) {
    for (int at = 0; at < texts.size(); at++) {
      row.createCell(at).setCellValue(texts.get(at));
    }
  }

  private static void assertPlain(Object... words) {
    Run run = Run.of(words);
    String printed = (run.out() + run.err()).replace("\r\n", "\n");
    assertTrue(
        printed.chars().noneMatch(ConsoleTest::isCommand), () -> Arrays.toString(words) + printed);
    assertTrue(!printed.isEmpty() && !printed.contains("Exception"), printed);
  }

  private static boolean isCommand(int letter) {
    boolean isControl = Character.isISOControl(letter) && letter != '\n' && letter != '\t';
    return isControl
        || "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".indexOf(letter) >= 0;
  }

  @Test
  void aPathIsOneLineWhateverItHolds() throws IOException {
    Path out = folder.resolve("a\nlog.csv: forged");
    Run run = Run.of("report", Run.log(folder, "log.csv", 12), "-o", out);
    assertEquals(3, run.out().lines().count(), run.out());
  }

  @Test
  void printedJsonIsStillWhatTheLogSaid() throws IOException {
    Path log = workbook("log.xlsx", "a\u009Bb\u202Ec");
    Run run = Run.of("export", log, "--format", "json");
    Path file = folder.resolve("log.json");
    Run.of("export", log, "-o", file);
    ObjectMapper json = new ObjectMapper();
    assertEquals(
        "a\u009Bb\u202Ec", json.readTree(run.out()).get("days").get(0).get("notes").asText());
    assertEquals(json.readTree(file.toFile()), json.readTree(run.out()));
  }
}
