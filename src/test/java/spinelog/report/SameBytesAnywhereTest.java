package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report does not depend on the machine that writes it. */
@Tag("slow")
@Isolated("changes the machine's language")
class SameBytesAnywhereTest {
  @ParameterizedTest
  @CsvSource({
    "ar-EG, Africa/Cairo",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "de-DE, Europe/Berlin",
    "en-US, Pacific/Kiritimati"
  })
  void theSameReportHasTheSameBytesAnywhere(String locale, String zone) throws IOException {
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    Rendered sample = Rendered.samples().skip(1).findFirst().orElseThrow();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertArrayEquals(sample.pdf(), PdfReport.bytes(sample.report()));
      assertEquals(Locale.forLanguageTag(locale), Locale.getDefault(Locale.Category.FORMAT));
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }
}
