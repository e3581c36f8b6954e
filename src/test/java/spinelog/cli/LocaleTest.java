package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is the same wherever it is made. */
@Isolated("changes the machine's language")
class LocaleTest {
  @TempDir private Path folder;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void putBack() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "ar-EG, UTC+14",
    "th-TH-u-ca-buddhist, Asia/Bangkok",
    "de-DE, Europe/Berlin",
    "fa-IR, UTC-12"
  })
  void bytesDoNotDependOnTheMachinesLocaleOrZone(String tag, String zoneId) throws IOException {
    Path log = Path.of("samples/march-new-pillow.xlsx");
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Run here = Run.of("report", log, "--json", "-o", folder.resolve("here"));
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId.replace("UTC", "GMT")));
    Run there = Run.of("report", log, "--json", "-o", folder.resolve("there"));
    assertEquals(here.code(), there.code());
    assertEquals(here.out().replace("here", "there"), there.out());
    for (String name : new String[] {"march-new-pillow.pdf", "march-new-pillow.json"}) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("here").resolve(name)),
          Files.readAllBytes(folder.resolve("there").resolve(name)),
          name);
    }
  }
}
