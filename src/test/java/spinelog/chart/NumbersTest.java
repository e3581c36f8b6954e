package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import spinelog.stats.Estimate;

class NumbersTest {
  @Test
  void halvesAreRoundedAwayFromZero() {
    assertEquals("6.3", Numbers.plain(6.25));
    assertEquals("0.2", Numbers.plain(0.15));
    assertEquals("\u22120.3", Numbers.signed(-0.25));
  }

  @Test
  void whatRoundsToZeroHasNoSign() {
    assertEquals("0.0", Numbers.signed(-0.04));
    assertEquals("0.0", Numbers.signed(0.049));
    assertEquals("+0.1", Numbers.signed(0.05));
  }

  @Test
  void anEstimateShowsItsInterval() {
    Estimate estimate = new Estimate(-1.2, -2.04, 0.4, 0.95, 0.1);
    assertEquals("\u22121.2 (\u22122.0 to +0.4)", Numbers.withInterval(estimate));
  }

  @Test
  void aShareIsGivenInPercentAsExactlyAsItNeeds() {
    assertEquals("95", Numbers.percent(0.95));
    assertEquals("97.5", Numbers.percent(0.975));
  }

  @Test
  void thousandsAreSetApart() {
    assertEquals("1,095", Numbers.whole(1095));
    assertEquals("1,440.0", Numbers.plain(1440));
  }

  @Test
  void anAxisShowsNoMoreDecimalsThanItsStepNeeds() {
    assertEquals("\u22122", Numbers.axis(2).format(-2));
    assertEquals("1.5", Numbers.axis(0.5).format(1.5));
  }
}
