package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import spinelog.diary.Care;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.SessionsAround;

class MassageAroundTest {
  /** A letter a day, the change on the 15th of them: x a session, - none, ? not known. */
  private static DayFrame frame(String days) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < days.length(); i++) {
      char day = days.charAt(i);
      Care care =
          switch (day) {
            case 'x' -> DiaryBuilder.technique("massage", 10);
            case '-' -> Care.NOTHING;
            default -> Care.UNKNOWN;
          };
      diary.care(care).scores(5);
    }
    return new DayFrame(diary.diary(), AnalysisPlan.DEFAULT);
  }

  private static Optional<SessionsAround> uneven(String days) {
    return MassageAround.uneven(frame(days), 14);
  }

  @Test
  void theDateItselfBelongsToTheTwoWeeksAfter() {
    assertEquals(
        Optional.of(new SessionsAround(2, 14, 13, 14)),
        uneven("x------------x" + "xxxxxxxxxxxxx-" + "xxx"));
  }

  @Test
  void asManyAfterAsBeforeAreNotUneven() {
    assertTrue(uneven("xxxxxxxx------" + "xxxxxxxxx-----").isPresent());
    assertFalse(uneven("xxxxxxxxx-----" + "xxxxxxxxx-----").isPresent());
  }

  @Test
  void withFewerThanSevenKnownDaysNothingIsSaid() {
    assertTrue(uneven("???????-------" + "xxxxxxx").isPresent());
    assertFalse(uneven("????????------" + "xxxxxxxxxxxxxx").isPresent());
    assertFalse(uneven("--------------" + "xxxxxx").isPresent());
    assertFalse(MassageAround.uneven(frame("?"), 0).isPresent());
  }

  @Test
  void threeDaysMoreOrFewerInTwoWeeksAreNoted() {
    assertTrue(MassageAround.noted(frame("xx------------" + "xxxxx---------"), 14).isPresent());
    assertTrue(MassageAround.noted(frame("xxxxx---------" + "xx------------"), 14).isPresent());
    assertFalse(MassageAround.noted(frame("xx------------" + "xxxx----------"), 14).isPresent());
  }
}
