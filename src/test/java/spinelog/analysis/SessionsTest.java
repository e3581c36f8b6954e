package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.NOT_LOGGED;
import static spinelog.examples.ExampleAnswers.OPEN;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import spinelog.diary.Care;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.findings.Claim;
import spinelog.findings.Massage.Sessions;
import spinelog.findings.Rules;

class SessionsTest {
  @Test
  void minutesAreAveragedOverTheDaysOnWhichTheyAreWrittenDown() {
    Sessions sessions = rolling(28);
    assertEquals(28, sessions.known());
    assertEquals(8, sessions.done());
    assertEquals(2.0, sessions.perWeek(), 1e-9);
    // 10, 17, 24 and 31 minutes on four of the eight days
    assertEquals(4, sessions.timed());
    assertEquals((10 + 17 + 24 + 31) / 4.0, sessions.meanMinutes(), 1e-9);
  }

  @Test
  void sessionsAWeekAreKnownOnlyFromThreeKnownWeeksOn() {
    assertTrue(rolling(Rules.RATE_DAYS).isRateKnown());
    assertFalse(rolling(Rules.RATE_DAYS - 1).isRateKnown());
  }

  /** Two days of foam rolling in seven, the first of them with its minutes: 10, 17, 24, ... */
  private static Sessions rolling(int mornings) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < mornings; i++) {
      OptionalInt minutes = i % 7 == 0 ? OptionalInt.of(10 + i) : OptionalInt.empty();
      Technique roll =
          new Technique("foam rolling", minutes, OptionalInt.empty(), Practitioner.SELF, "");
      List<Technique> done = i % 7 > 1 ? List.of() : List.of(roll);
      diary.care(new Care(true, done, OptionalInt.empty())).scores(4.0 + i % 3);
    }
    return diary.findings().massage().sessions();
  }

  @Test
  void aComparisonAmongManyMustHoldAmongMany() {
    assertEquals(Claim.HOLDS, Adjusted.claim(BETTER, 0.01, 0.95));
    assertEquals(Claim.BY_CHANCE, Adjusted.claim(BETTER, 0.2, 0.95));
    assertEquals(Claim.OPEN, Adjusted.claim(OPEN, 0.6, 0.95));
    assertEquals(Claim.WITHHELD, Adjusted.claim(NOT_LOGGED, Double.NaN, 0.95));
  }
}
