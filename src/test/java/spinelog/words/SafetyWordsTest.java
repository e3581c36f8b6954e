package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleChange.DAY;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.diary.About;
import spinelog.diary.RedFlag;
import spinelog.findings.SafetyFlag;

class SafetyWordsTest {
  @Test
  void aWarningSignPointsOutTheMassageThatFollowed() {

    SafetyFlag flag =
        new SafetyFlag(DAY, new RedFlag("numbness", "left foot"), List.of(DAY.plusDays(1)));
    SafetyWords words = new SafetyWords(List.of(flag), About.NOTHING, BOOK);
    assertEquals("See a doctor before the next massage", words.title());
    assertEquals(
        List.of(
            "15 March 2025: new numbness or tingling (\u201Cleft foot\u201D). Massage or exercise was"
                + " logged on or after that day once, first on 16 March 2025."),
        words.lines(3).stream().map(English::plain).toList());
  }

  @Test
  void olderWarningSignsAreCounted() {
    SafetyFlag flag = new SafetyFlag(DAY, new RedFlag("fever", ""), List.of());
    SafetyWords words = new SafetyWords(List.of(flag, flag, flag), About.NOTHING, BOOK);
    assertEquals(
        List.of("15 March 2025: fever.", "2 earlier warning signs are in the daily log."),
        words.lines(1).stream().map(English::plain).toList());
    assertEquals("1 earlier warning sign is in the daily log.", plain(words.lines(2).get(2)));
  }

  @Test
  void standingConditionsAloneCallForADoctorToo() {
    About about = new About("", "", "", List.of("osteoporosis"), "");
    SafetyWords words = new SafetyWords(List.of(), about, BOOK);
    assertTrue(words.isNeeded());
    assertEquals(List.of("Standing conditions named in the log: osteoporosis"), words.lines(1));
  }
}
