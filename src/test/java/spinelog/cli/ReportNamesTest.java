package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportNamesTest {
  @Test
  void theOverviewsNamesAreNobodysReport() {
    ReportNames names = new ReportNames();
    assertEquals("Overview-2", names.ofClient("", "Overview"));
    assertEquals("overview-1-of-2-2", names.ofClient("", "overview-1-of-2"));
    assertEquals("overview-1-of-a", names.ofClient("", "overview-1-of-a"));
    assertEquals("book/overview-1-of-2", names.ofClient("book", "overview-1-of-2"));
  }

  @Test
  void namesThatDifferByCapitalsAloneAreTold() {
    ReportNames names = new ReportNames();
    assertEquals("north/anna", names.ofLog("north/anna.xlsx"));
    assertEquals("north/Anna-2", names.ofLog("north/Anna.csv"));
  }
}
