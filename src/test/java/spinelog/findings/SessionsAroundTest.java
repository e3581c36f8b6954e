package spinelog.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import spinelog.diary.Position;
import spinelog.findings.Morning.Session;

class SessionsAroundTest {
  private static final LocalDate DATE = LocalDate.of(2026, 7, 14);

  /** A letter a day from the 14th before the date on: x a session, - none, ? not known. */
  private static SessionsAround around(String days) {
    List<Morning> mornings = new ArrayList<>();
    for (int i = 0; i < days.length(); i++) {
      Session session =
          switch (days.charAt(i)) {
            case 'x' -> Session.DONE;
            case '-' -> Session.NONE;
            default -> Session.UNKNOWN;
          };
      mornings.add(
          new Morning(
              DATE.plusDays(i - 14),
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              "",
              "",
              Position.UNKNOWN,
              session,
              OptionalInt.empty()));
    }
    return SessionsAround.of(mornings, DATE);
  }

  @Test
  void theDateItselfBelongsToTheTwoWeeksAfter() {
    assertEquals(
        new SessionsAround(2, 14, 13, 14), around("x------------x" + "xxxxxxxxxxxxx-" + "xxx"));
  }

  @Test
  void halfOfTheDaysMoreOrFewerIsAShift() {
    assertTrue(around("x------------x" + "xxxxxxxxx-----").isShifted());
    assertTrue(around("xxxxxxxxx-----" + "x------------x").isShifted());
    assertFalse(around("x------------x" + "xxxxxxxx------").isShifted());
    assertFalse(around("xxxxxxxxx-----" + "xxxxxxxxx-----").isShifted());
  }

  @Test
  void withFewKnownDaysNothingIsSaid() {
    assertTrue(around("??------------" + "xxxxxxxxxxxx").isShifted());
    assertFalse(around("???-----------" + "xxxxxxxxxxxxxx").isShifted());
    assertFalse(around("--------------" + "xxxxxxxxxxx").isShifted());
    assertFalse(around("").isShifted());
  }
}
