package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholePercentsTest {
  @Test
  void theLargestRemaindersAreRoundedUpUntilAllAddUpToAHundred() {
    // 37.5, 31.25, 31.25: rounded each by itself they would be 38, 31, 31.
    assertEquals(List.of(38, 31, 31), WholePercents.of(List.of(6, 5, 5)));
    // 45.5, 36.5, 18.0: rounded each by itself they would be 46, 37, 18, which is 101.
    assertEquals(List.of(46, 36, 18), WholePercents.of(List.of(91, 73, 36)));
  }

  @Test
  void ofEqualRemaindersTheFirstIsRoundedUp() {
    assertEquals(List.of(34, 33, 33), WholePercents.of(List.of(1, 1, 1)));
  }

  @Test
  void nothingCannotBeShared() {
    assertThrows(IllegalArgumentException.class, () -> WholePercents.of(List.of(0, 0)));
  }
}
