package spinelog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {
  private static final Numbers ENGLISH = Phrasebook.of(Language.ENGLISH).numbers();

  @Test
  void halvesAreRoundedAwayFromZero() {
    assertEquals("6.3", ENGLISH.plain(6.25));
    assertEquals("0.2", ENGLISH.plain(0.15));
    assertEquals("\u22120.3", ENGLISH.signed(-0.25));
  }

  @Test
  void whatRoundsToZeroHasNoSign() {
    assertEquals("0.0", ENGLISH.signed(-0.04));
    assertEquals("0.0", ENGLISH.signed(0.049));
    assertEquals("+0.1", ENGLISH.signed(0.05));
  }

  @Test
  void aShareIsGivenInPercentAsExactlyAsItNeeds() {
    assertEquals("95", ENGLISH.percent(0.95));
    assertEquals("97.5", ENGLISH.percent(0.975));
  }

  @Test
  void thousandsAreSetApart() {
    assertEquals("1,095", ENGLISH.whole(1095));
    assertEquals("1,440.0", ENGLISH.plain(1440));
  }

  @Test
  void anAxisShowsNoMoreDecimalsThanItsStepNeeds() {
    assertEquals("\u22122", ENGLISH.axis(2).format(-2));
    assertEquals("1.5", ENGLISH.axis(0.5).format(1.5));
  }
}
