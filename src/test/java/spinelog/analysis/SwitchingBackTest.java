package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.LogSummary.Caution;
import spinelog.findings.Morning;
import spinelog.findings.Separation;
import spinelog.findings.Switch;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/** The old pillow comes back: one setup with two states, compared over all its switches. */
class SwitchingBackTest {
  private static final double[] OLD = {6, 5, 7, 6, 8, 5, 6};
  private static final double[] NEW = {4, 3, 5, 4, 3, 6, 4};

  /** Old and new in turn, so many days each, beginning with the old one. */
  private static DiaryBuilder inTurn(int... days) {
    DiaryBuilder diary = new DiaryBuilder();
    for (int i = 0; i < days.length; i++) {
      diary.pillow(i % 2 == 0 ? "Feather" : "Latex").repeat(days[i], i % 2 == 0 ? OLD : NEW);
    }
    return diary;
  }

  private static Estimate headline(Findings findings) {
    return ((Estimated) findings.changes().get(0).withDrift()).value();
  }

  @Test
  void anOldPillowThatComesBackIsOneChangeWithTwoSwitches() {
    Findings findings = inTurn(21, 21, 21).findings();
    assertEquals(1, findings.changes().size());
    Change change = findings.changes().get(0);
    assertEquals(2, change.switches().size());
    assertEquals(
        List.of(DiaryBuilder.FIRST.plusDays(21), DiaryBuilder.FIRST.plusDays(42)),
        change.switches().stream().map(Switch::date).toList());
    assertEquals("Feather", change.switches().get(1).items().get(0).to());
    assertEquals(42, change.before().recorded());
    assertEquals(21, change.after().recorded());
    assertEquals(2, change.before().stretches().size());
    assertEquals(42.0 / 7 * (6 + 5 + 7 + 6 + 8 + 5 + 6) / 42, change.before().mean(), 1e-9);
  }

  @Test
  void theSmoothLineBeginsAnewAtEverySwitch() {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather").repeat(21, 6);
    Findings findings = diary.pillow("Latex").repeat(21, 3).findings();
    for (Morning morning : findings.course().mornings()) {
      assertEquals(morning.score().getAsDouble(), morning.smooth().getAsDouble(), 1e-12);
    }
  }

  @Test
  void throughFewerThanThreeWeeksBetweenTwoSwitchesThereIsNoSmoothLine() {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather").repeat(20, 6, 4);
    Findings findings = diary.pillow("Latex").repeat(21, 3, 5).findings();
    List<Morning> mornings = findings.course().mornings();
    assertTrue(mornings.subList(0, 20).stream().allMatch(day -> day.smooth().isEmpty()));
    assertTrue(mornings.subList(20, 41).stream().allMatch(day -> day.smooth().isPresent()));
  }

  @Test
  void everySwitchNarrowsTheInterval() {
    Estimate once = headline(inTurn(42, 42).findings());
    Estimate fourTimes = headline(inTurn(21, 21, 21, 21).findings());
    assertTrue(fourTimes.upper() - fourTimes.lower() < once.upper() - once.lower());
    assertEquals(Verdict.CHANGED, inTurn(21, 21, 21, 21).findings().changes().get(0).verdict());
  }

  @Test
  void sevenMorningsBetweenSwitchesAreNotTooCloseTogether() {
    Change change = inTurn(7, 7, 7, 7, 7, 7).findings().changes().get(0);
    assertEquals(5, change.switches().size());
    assertEquals(Separation.CLEAR, change.company().separation());
    assertEquals(21, change.before().recorded());
    assertEquals(21, change.after().recorded());
    assertTrue(change.withDrift() instanceof Estimated);
  }

  @Test
  void threePillowsInTurnAreComparedOverAllTheirNights() {
    DiaryBuilder diary = new DiaryBuilder();
    for (int week = 0; week < 9; week++) {
      diary.pillow(List.of("Feather", "Latex", "Buckwheat").get(week % 3));
      diary.repeat(7, week % 3 == 0 ? OLD : NEW);
    }
    Findings findings = diary.findings();
    assertEquals(
        List.of("Latex", "Buckwheat", "Feather"),
        findings.changes().stream().map(change -> change.items().get(0).to()).toList());
    assertEquals(
        List.of(3, 3, 2), findings.changes().stream().map(c -> c.switches().size()).toList());
    for (Change change : findings.changes()) {
      assertEquals(Separation.CLEAR, change.company().separation());
      assertTrue(change.withDrift() instanceof Estimated);
    }
    assertTrue(headline(findings).upper() < 0);
  }

  @Test
  void aHolidayOnTwoHotelPillowsIsNoChange() {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather").repeat(20, OLD);
    diary.pillow("Hotel one").repeat(3, NEW).pillow("Hotel two").repeat(3, NEW);
    Findings findings = diary.pillow("Feather").repeat(20, OLD).findings();
    assertTrue(findings.changes().isEmpty());
    assertTrue(findings.log().has(Caution.FEW_NIGHTS_ELSEWHERE));
  }

  @Test
  void stepsRoundInACircleHaveNoJointEffect() {
    DiaryBuilder diary = new DiaryBuilder();
    for (String pillow : List.of("Feather", "Latex", "Buckwheat", "Feather")) {
      diary.pillow(pillow).repeat(10, NEW);
    }
    Findings findings = diary.findings();
    assertEquals(3, findings.changes().size());
    assertTrue(findings.setup().jointEffects().isEmpty());
  }

  @Test
  void theHeadlineIsTheChangeThatWasSwitchedLast() {
    DiaryBuilder diary = new DiaryBuilder().mattress("Soft").pillow("Feather").repeat(20, OLD);
    diary.pillow("Latex").repeat(20, NEW).mattress("Firm").repeat(20, NEW);
    Findings findings = diary.pillow("Feather").repeat(20, OLD).findings();
    assertEquals("pillow", findings.setup().leading().orElseThrow().items().get(0).item());
  }

  @Test
  void aThirdPillowIsAnotherChange() {
    DiaryBuilder diary = inTurn(21, 21, 21).pillow("Buckwheat").repeat(21, NEW);
    Findings findings = diary.findings();
    assertEquals(2, findings.changes().size());
    assertEquals(3, findings.setup().switches().size());
    assertEquals("Buckwheat", findings.changes().get(1).items().get(0).to());
  }

  @Test
  void anotherItemChangedMeanwhileIsItsOwnChange() {
    DiaryBuilder diary = new DiaryBuilder().mattress("Soft").pillow("Feather").repeat(20, OLD);
    diary.pillow("Latex").repeat(20, NEW).mattress("Firm").repeat(20, NEW);
    Findings findings = diary.pillow("Feather").repeat(20, OLD).findings();
    assertEquals(2, findings.changes().size());
    Change pillow = findings.changes().get(0);
    assertEquals(40, pillow.before().recorded());
    assertEquals(40, pillow.after().recorded());
    assertTrue(headline(findings).upper() < 0);
  }

  @Test
  void turningTheScaleRoundTurnsTheSign() {
    Estimate plain = headline(inTurn(21, 21, 21).findings());
    DiaryBuilder mirrored = new DiaryBuilder();
    for (int i = 0; i < 3; i++) {
      double[] scores = i % 2 == 0 ? OLD : NEW;
      mirrored.pillow(i % 2 == 0 ? "Feather" : "Latex");
      mirrored.repeat(21, java.util.Arrays.stream(scores).map(score -> 10 - score).toArray());
    }
    Estimate turned = headline(mirrored.findings());
    assertEquals(-plain.estimate(), turned.estimate(), 1e-9);
    assertEquals(-plain.upper(), turned.lower(), 1e-9);
  }

  @Test
  void aWeekWithAMissingRowIsStillAWeek() {
    DiaryBuilder diary = new DiaryBuilder();
    for (int week = 0; week < 6; week++) {
      diary.pillow(week % 2 == 0 ? "Feather" : "Latex");
      diary.repeat(5, week % 2 == 0 ? OLD : NEW).skip(1).scores(week % 2 == 0 ? 6 : 4);
    }
    assertEquals(5, diary.findings().setup().switches().size());
  }

  @Test
  void shortTurnsThatComeAgainAndAgainAreNoExcursions() {
    Findings fourNights = inTurn(4, 4, 4, 4, 4, 4, 4, 4).findings();
    assertEquals(1, fourNights.changes().size());
    assertEquals(7, fourNights.setup().switches().size());
    assertEquals(16, fourNights.changes().get(0).after().recorded());
    int[] nightly = new int[60];
    java.util.Arrays.fill(nightly, 1);
    Findings everyNight = inTurn(nightly).findings();
    assertEquals(59, everyNight.setup().switches().size());
    assertEquals(30, everyNight.changes().get(0).before().recorded());
  }
}
