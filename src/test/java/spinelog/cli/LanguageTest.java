package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a report is written in. */
class LanguageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | After the pillow change of 16 September 2026, mornings were",
        "de | Nach dem Kissenwechsel vom 16. September 2026 war die Morgensteifigkeit um",
        "FR | Après le changement d’oreiller du 16 septembre 2026, la raideur matinale était plus",
        "es | Tras el cambio de almohada del 16 de septiembre de 2026, la rigidez matutina fue",
        "Id | Setelah penggantian bantal tanggal 16 September 2026, kekakuan pagi"
      })
  void aReportIsInTheLanguageAskedFor(String language, String start) throws IOException {
    Run run = Run.of("report", Run.log(folder, "log.csv", 30), "--lang", language);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().replace('\u00A0', ' ').contains("  " + start + " "), run.out());
    assertEquals(language.toLowerCase(Locale.ROOT), language(folder.resolve("log.pdf")));
  }

  private static String language(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getDocumentCatalog().getLanguage();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, en",
    "de-AT, de",
    "fr-CA, fr",
    "es-MX, es",
    "id-ID, id",
    "ja-JP, en",
    "und, en"
  })
  void elseItIsInTheSystemsOrEnglish(String system, String expected) throws IOException {
    Path log = Run.text(folder, "log.csv", "Date;Kissen;Raideur matinale\n2026-09-01;Feder;5\n");
    Run.on(Locale.forLanguageTag(system), "report", log);
    assertEquals(expected, language(folder.resolve("log.pdf")));
  }

  @Test
  void aLogsOwnLanguageGoesBeforeTheSystems() throws IOException {
    Path log = Run.text(folder, "log.csv", "Datum;Morgensteifigkeit;Kissen\n2026-09-01;5;Feder\n");
    Run.on(Locale.FRANCE, "report", log);
    assertEquals("de", language(folder.resolve("log.pdf")));
    Run.on(Locale.FRANCE, "report", log, "--lang", "es");
    assertEquals("es", language(folder.resolve("log.pdf")));
  }

  @Test
  void aReportThatIsMadeAgainKeepsItsLanguage() throws IOException {
    Path first = folder.resolve("first");
    Path again = folder.resolve("again");
    Run.of("report", Run.log(folder, "log.csv", 30), "--lang", "fr", "-o", first);
    Run run = Run.of("report", first.resolve("log.pdf"), "-o", again);
    assertEquals(0, run.code(), run.err());
    assertArrayEquals(
        Files.readAllBytes(first.resolve("log.pdf")), Files.readAllBytes(again.resolve("log.pdf")));
  }

  @Test
  void resultsAreTheSameInEveryLanguageButForItsName() throws IOException {
    Path log = Run.log(folder, "log.csv", 30);
    Run.of("report", log, "--json");
    String english = Files.readString(folder.resolve("log.json"));
    Run.of("report", log, "--json", "--lang", "de");
    assertEquals(
        english.replace("\"language\" : \"en\"", "\"language\" : \"de\""),
        Files.readString(folder.resolve("log.json")));
  }

  @Test
  void anUnknownLanguageIsWrongUsage() {
    Run run = Run.of("report", "samples/march-new-pillow.xlsx", "--lang", "klingon");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("\"klingon\" is none of en, de, fr, es, id"), run.err());
  }
}
