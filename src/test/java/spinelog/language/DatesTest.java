package spinelog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final Dates DATES = Phrasebook.of(Language.ENGLISH).dates();

  private static String span(LocalDate first, LocalDate last) {
    return DATES.span(first, last).replace('\u00A0', ' ');
  }

  @Test
  void datesShareWhatTheyHaveInCommon() {
    LocalDate first = LocalDate.of(2025, 3, 1);
    assertEquals("1 to 31 March 2025", span(first, LocalDate.of(2025, 3, 31)));
    assertEquals("1 March to 2 April 2025", span(first, LocalDate.of(2025, 4, 2)));
    assertEquals("1 March 2025 to 2 January 2026", span(first, LocalDate.of(2026, 1, 2)));
    assertEquals("1 March 2025", span(first, first));
  }
}
