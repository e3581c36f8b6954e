package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading does not depend on the machine's country or clock, and never touches the file. */
@Tag("slow")
@Isolated("changes the machine's language")
class ReaderIndependenceTest {
  private static final Path MESSY = Path.of("src/test/resources/spinelog/sheet/messy");
  private static final List<String> LOGS =
      List.of("dates_mixed.xlsx", "units_in_cells.xlsx", "german_excel_cp1252.csv", "log.xls");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "ar-EG, Africa/Cairo",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "de-DE, Europe/Berlin",
    "tr-TR, GMT+14:00",
    "en-US, Pacific/Pago_Pago"
  })
  void everyCountryReadsTheSame(String language, String zoneId) throws IOException {
    List<LogReading> usual = LOGS.stream().map(log -> Logs.read(MESSY.resolve(log))).toList();
    byte[] csv = TidyLogTest.csv(usual.get(0).diary());
    byte[] xlsx = TidyLogTest.xlsx(usual.get(0).diary());
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    assertEquals(usual, LOGS.stream().map(log -> Logs.read(MESSY.resolve(log))).toList());
    assertArrayEquals(csv, TidyLogTest.csv(usual.get(0).diary()));
    assertArrayEquals(xlsx, TidyLogTest.xlsx(usual.get(0).diary()));
  }

  @Test
  void readingLeavesTheFileAsItIs() throws IOException {
    for (String log :
        List.of("base.xlsx", "log.xls", "base.csv", "truncated.xlsx", "password.xlsx")) {
      Path file = MESSY.resolve(log);
      byte[] bytes = Files.readAllBytes(file);
      Object modified = Files.getLastModifiedTime(file);
      Logs.said(file);
      assertArrayEquals(bytes, Files.readAllBytes(file), log);
      assertEquals(modified, Files.getLastModifiedTime(file), log);
    }
  }
}
