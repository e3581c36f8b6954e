package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleChange.DAY;
import static spinelog.examples.ExampleSafety.condition;
import static spinelog.examples.ExampleSafety.flagged;
import static spinelog.examples.ExampleSafety.noted;
import static spinelog.examples.ExampleSafety.sign;
import static spinelog.examples.ExampleSafety.unclear;
import static spinelog.examples.ExampleSafety.unknown;
import static spinelog.examples.ExampleSafety.with;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.catalogue.Heed;
import spinelog.diary.RedFlag;
import spinelog.examples.ExampleSafety;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

class SafetyWordsTest {
  @Test
  void aWarningSignPointsOutTheMassageThatFollowed() {
    SafetyFlag flag =
        new SafetyFlag(DAY, new RedFlag("fever", "39 degrees"), List.of(DAY.plusDays(1)));
    assertEquals("See a doctor before the next massage", words(flagged(flag)).title());
    assertEquals(
        List.of(
            "15 March 2025: fever (\u201C39 degrees\u201D). Massage or exercise was logged on or after"
                + " that day once, first on 16 March 2025."),
        lines(flagged(flag)));
  }

  @ParameterizedTest
  @CsvSource({
    "numbness, now",
    "weakness, now",
    "bladder-or-bowel, now",
    "fever, before",
    "weight-loss, before",
    "fall, before",
    "other, before"
  })
  void whatMayBeANervePressedCallsForADoctorNow(String sign, String when) {
    assertEquals(
        when.equals("now")
            ? "See a doctor now, before any more massage"
            : "See a doctor before the next massage",
        words(flagged(sign(sign, ""))).title());
  }

  @Test
  void olderWarningSignsAreCounted() {
    SafetyFlag flag = sign("fever", "");
    SafetyWords words = words(flagged(flag, flag, flag));
    assertEquals(
        List.of("15 March 2025: fever.", "2 earlier warning signs are in the daily log."),
        words.lines(1).stream().map(English::plain).toList());
    assertEquals("1 earlier warning sign is in the daily log.", plain(words.lines(2).get(2)));
  }

  @Test
  void aNoteIsAskedAboutAndNotClassed() {
    assertEquals("To ask before the next massage", words(noted(0, "numb left leg")).title());
    assertEquals(
        List.of(
            "15 March 2025: \u201Cnumb left leg\u201D.",
            "What came of it, and has a doctor looked at it? If not, that comes before the next"
                + " massage. Loss of bladder or bowel control, numbness between the legs, growing"
                + " weakness: to a doctor at once."),
        lines(noted(0, "numb left leg")));
    assertTrue(
        lines(noted(2, "numb left leg"))
            .get(0)
            .endsWith(" Massage or exercise was logged 2 times on or after that day."));
    assertEquals(
        "1 earlier note asks the same; it is in the daily log.",
        plain(words(noted(0, "numb leg", "numb foot")).lines(1).get(1)));
  }

  @Test
  void noneIsSaidOnlyWhereTheLogAsks() {
    assertEquals("none logged", words(ExampleSafety.NOTHING).signs());
    assertEquals("not asked in this log", words(ExampleSafety.asked(0)).signs());
    assertEquals(
        "none logged on the 12 of 29 days that ask", words(ExampleSafety.asked(12)).signs());
    assertEquals("a question to ask, see the box below", words(noted(0, "numb")).signsAboveBox());
    assertEquals(
        "1 logged, see the box below", plain(words(flagged(sign("fever", ""))).signsAboveBox()));
    assertEquals("1 logged", plain(words(flagged(sign("fever", ""))).signs()));
    assertFalse(words(ExampleSafety.asked(0)).isNeeded());
  }

  @Test
  void eachGroupOfConditionsIsToldWhatItAsksFor() {
    Safety all =
        with(
            condition("Osteoporose", "osteoporosis", Heed.DOCTOR_FIRST),
            condition("warfarin", "blood-thinners", Heed.WATCH_BRUISES),
            condition("broken rib", "fracture", Heed.NO_MASSAGE),
            unknown("asthma"));
    assertEquals("No massage of the back until a doctor has agreed to it", words(all).title());
    assertEquals(
        List.of(
            "No massage of the back with: fracture (\u201Cbroken rib\u201D). Massage or exercise is"
                + " logged on 9 days.",
            "Needs a doctor\u2019s word first: osteoporosis.",
            "Light pressure only, and watch for bruises: blood thinners (\u201Cwarfarin\u201D).",
            "Also named in the log, to mention before a massage: asthma."),
        lines(all));
  }

  @Test
  void theMostPressingConditionIsTheHeading() {
    assertEquals(
        "Before any massage: talk to a doctor",
        words(with(condition("x", "cancer", Heed.DOCTOR_FIRST), unknown("y"))).title());
    assertEquals(
        "With any massage: watch for bruises",
        words(with(condition("x", "blood-thinners", Heed.WATCH_BRUISES))).title());
    assertEquals("To mention before a massage", words(with(unknown("asthma"))).title());
  }

  @Test
  void whatIsPerhapsDeniedIsAskedAbout() {
    Safety safety = with(unclear("no osteoporosis, fractures"));
    assertEquals("To ask before the next massage", words(safety).title());
    assertEquals(
        List.of(
            "Conditions, \u201Cno osteoporosis, fractures\u201D: to ask which of these there are, and"
                + " which are denied."),
        lines(safety));
  }

  /** What a reader must do is the same in every language: as many lines, and none of them empty. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysAllOfIt(Language language) {
    Phrasebook book = Phrasebook.of(language);
    List<Safety> all =
        Stream.of(
                flagged(sign("numbness", "x"), sign("fever", "y")),
                noted(1, "numb"),
                with(
                    condition("warfarin", "blood-thinners", Heed.WATCH_BRUISES),
                    unknown("z"),
                    unclear("q")))
            .toList();
    for (Safety safety : all) {
      SafetyWords said = new SafetyWords(safety, book);
      assertEquals(words(safety).lines(3).size(), said.lines(3).size());
      assertFalse(said.title().isBlank() || said.signs().isBlank());
    }
  }

  private static SafetyWords words(Safety safety) {
    return new SafetyWords(safety, BOOK);
  }

  private static List<String> lines(Safety safety) {
    return words(safety).lines(3).stream().map(English::plain).toList();
  }
}
