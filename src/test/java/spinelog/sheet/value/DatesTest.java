package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.sheet.value.WrittenDate.Kind;

/** Dates as people and programs write them. */
class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.3.25",
        "01-03-2025",
        "1 / 3 / 2025",
        "2025/03/01",
        "2025. 3. 1.",
        "20250301",
        "45717",
        "1 Mar 2025",
        "1-Mar-25",
        "01MAR2025",
        "2025-Mar-01",
        "March 1st, 2025",
        "the 1st of March, 2025",
        "Sat 1 March 2025",
        "01.03.2025 (Sa)",
        "2025-03-01 Saturday",
        "1. März 2025",
        "Sa., 1. Mrz. 25",
        "samedi 1er mars 2025",
        "sábado, 1 de marzo de 2025",
        "Sabtu, 1 Maret 2025",
        "sabato 1 marzo 2025",
        "za 1 mrt. 2025",
        "sáb., 1 de mar. de 2025",
        "2025-03-01T07:15:00Z",
        "2025-03-01T23:10:00+01:00",
        "01.03.2025, 7:15 Uhr",
        "01/03/2025 7h15",
        "01/03/2025 7am",
        "1 Mar 2025 at 07:15",
        "Sat, 01 Mar 2025 07:15:00 +0000",
        "Sat Mar 01 2025 07:10:00 GMT+0100 (Central European Standard Time)",
        "'2025-03-01",
        "٠١/٠٣/٢٠٢٥",
        "２０２５-０３-０１",
        "1 Mar '25"
      })
  void theFirstOfMarchIsReadHoweverItIsWritten(String written) {
    assertEquals(Optional.of(LocalDate.of(2025, 3, 1)), WrittenDate.of(written).in(DateOrder.DMY));
  }

  @ParameterizedTest
  @CsvSource({
    "1 March,YEARLESS",
    "1.3.,YEARLESS",
    "Sat 1 Mar,YEARLESS",
    "yesterday,NONE",
    "03/2025,NONE",
    "1,NONE",
    "mar,NONE"
  })
  void whatIsNotAWholeDateIsNoDate(String written, Kind kind) {
    assertEquals(kind, WrittenDate.of(written).kind());
  }
}
