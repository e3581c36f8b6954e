package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

class DayAxisTest {
  private static final FigureWords WORDS = new FigureWords(Phrasebook.of(Language.ENGLISH));

  private static final double WIDTH = 457;

  private static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }

  private static List<String> labels(String first, String last, double width) {
    return new DayAxis(LocalDate.parse(first), LocalDate.parse(last), WORDS)
        .marks(width).stream().map(mark -> plain(mark.label())).toList();
  }

  @Test
  void tenDaysAreAllLabelled() {
    List<String> labels = labels("2025-08-26", "2025-09-04", WIDTH);
    assertEquals(10, labels.size());
    assertEquals("26 Aug 2025", labels.get(0));
    assertEquals("1 Sep", labels.get(6));
  }

  @Test
  void aMonthIsLabelledByTheWeekFromItsFirstDay() {
    assertEquals(
        List.of("1 Mar 2025", "8 Mar", "15 Mar", "22 Mar", "29 Mar"),
        labels("2025-03-01", "2025-03-31", WIDTH));
  }

  @Test
  void aQuarterIsLabelledEveryOtherWeekAndHalfAYearByTheMonth() {
    assertEquals("18 Jan", labels("2025-01-04", "2025-04-05", WIDTH).get(1));
    assertEquals(
        List.of("Feb 2025", "Mar"), labels("2025-01-04", "2025-06-30", WIDTH).subList(0, 2));
  }

  @Test
  void aYearIsLabelledByTheMonth() {
    List<String> labels = labels("2025-01-04", "2025-12-30", WIDTH);
    assertEquals(11, labels.size());
    assertEquals("Feb 2025", labels.get(0));
  }

  @Test
  void threeYearsAreLabelledByFewerMonths() {
    assertEquals(
        List.of("Apr 2025", "Jul", "Oct"), labels("2025-03-01", "2028-02-29", WIDTH).subList(0, 3));
  }

  @Test
  void theFirstLabelOfEachYearHasItsYear() {
    List<String> labels = labels("2025-11-01", "2026-03-30", 300);
    assertEquals(List.of("Nov 2025", "Dec", "Jan 2026", "Feb", "Mar"), labels);
  }

  @Test
  void aLifetimeIsLabelledByTheYear() {
    assertTrue(labels("1950-03-01", "2028-02-29", WIDTH).contains("1951"));
  }

  @Test
  void evenANarrowAxisHasALabel() {
    assertEquals(List.of("Mar 2025"), labels("2025-03-01", "2025-03-31", 20));
  }

  @Test
  void dateIsNamedWithItsYearOnlyWhereThereIsMoreThanOne() {
    LocalDate date = LocalDate.of(2025, 12, 31);
    assertEquals("31 Dec", plain(new DayAxis(date.minusDays(30), date, WORDS).written(date)));
    assertEquals("31 Dec 2025", plain(new DayAxis(date, date.plusDays(1), WORDS).written(date)));
  }
}
