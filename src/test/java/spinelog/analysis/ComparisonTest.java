package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import spinelog.diary.Care;
import spinelog.diary.Diary;
import spinelog.diary.ItemKind;
import spinelog.diary.Position;
import spinelog.diary.YesNo;
import spinelog.examples.ExampleAnswers;
import spinelog.examples.ExampleChange;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Circumstance;
import spinelog.findings.Circumstance.Apart;
import spinelog.findings.Circumstance.What;
import spinelog.findings.Comparison;
import spinelog.findings.Comparison.Firmness;
import spinelog.findings.Findings;
import spinelog.findings.Periods;
import spinelog.findings.Sensitivity;
import spinelog.findings.Sensitivity.Choice;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Stretch;
import spinelog.findings.Verdict;

/** One change asked again with other choices, and what else there was beside it. */
class ComparisonTest {
  private static final LocalDate FIRST = DiaryBuilder.FIRST;
  private static final double[] BEFORE = {6, 5, 7, 6, 8, 5, 6, 7, 4, 6};
  private static final double[] AFTER = {3, 2, 4, 3, 2, 5, 3, 1, 3, 4};
  private static final AnalysisPlan USUAL = AnalysisPlan.DEFAULT;

  /** Thirty mornings before a new pillow and fifty after it. */
  private static final Diary UNEVEN =
      new DiaryBuilder().pillow("A").repeat(30, BEFORE).pillow("B").repeat(50, AFTER).diary();

  private static Comparison of(Diary diary, AnalysisPlan plan) {
    return Analysis.comparison(diary, Analysis.of(diary, plan)).orElseThrow();
  }

  private static Answer answer(Comparison comparison, Choice choice) {
    return comparison.choices().stream()
        .filter(each -> each.choice() == choice)
        .findFirst()
        .orElseThrow()
        .answer();
  }

  private static List<Choice> choices(Comparison comparison) {
    return comparison.choices().stream().map(Sensitivity::choice).toList();
  }

  @Test
  void theAnswerAsAskedComesFirstAndTheOthersAreThoseOfTheChange() {
    Comparison comparison = of(UNEVEN, USUAL);
    Change change = Analysis.of(UNEVEN, USUAL).changes().get(0);
    assertEquals(List.of(Choice.values()), choices(comparison));
    assertEquals(change.withDrift(), answer(comparison, Choice.WITH_DRIFT));
    assertEquals(change.estimates().withoutDrift(), answer(comparison, Choice.WITHOUT_DRIFT));
    assertEquals(change.estimates().withWeekdays(), answer(comparison, Choice.WITH_WEEKDAYS));
    assertEquals(Firmness.FIRM, comparison.firmness());
  }

  @Test
  void withoutTheFirstWeekSevenMorningsAreLeftOut() {
    Answer without = answer(of(UNEVEN, USUAL), Choice.WITHOUT_FIRST_WEEK);
    assertEquals(73, without.mornings());
    assertEquals(Analysis.of(UNEVEN, USUAL.adapting(7)).changes().get(0).withDrift(), without);
    assertTrue(
        choices(of(UNEVEN, USUAL.adapting(7))).stream()
            .noneMatch(choice -> choice == Choice.WITHOUT_FIRST_WEEK));
  }

  @Test
  void equalWindowsEndWhereTheShorterSideDoes() {
    Answer equal = answer(of(UNEVEN, USUAL), Choice.EQUAL_WINDOWS);
    AnalysisPlan sixty = USUAL.about(new Stretch(FIRST, FIRST.plusDays(59)), Optional.empty());
    assertEquals(60, equal.mornings());
    assertEquals(Analysis.of(UNEVEN, sixty).changes().get(0).withDrift(), equal);
    assertTrue(
        choices(of(UNEVEN, sixty)).stream().noneMatch(choice -> choice == Choice.EQUAL_WINDOWS));
  }

  @Test
  void equalPeriodsAreTheDaysNextToEachOther() {
    Periods both =
        new Periods(
            new Stretch(FIRST, FIRST.plusDays(29)),
            new Stretch(FIRST.plusDays(40), FIRST.plusDays(59)));
    Periods shorter = new Periods(new Stretch(FIRST.plusDays(10), FIRST.plusDays(29)), both.b());
    assertEquals(
        Analysis.of(UNEVEN, USUAL.comparing(shorter)).changes().get(0).withDrift(),
        answer(of(UNEVEN, USUAL.comparing(both)), Choice.EQUAL_WINDOWS));
  }

  @Test
  void aWindowThatLosesTheChangeWithholdsTheAnswer() {
    Diary late =
        new DiaryBuilder().pillow("A").repeat(30, BEFORE).pillow("B").repeat(8, AFTER).diary();
    Answer equal = answer(of(late, USUAL), Choice.EQUAL_WINDOWS);
    assertEquals(Reason.TOO_FEW_MORNINGS, equal.shortage().orElseThrow().reason());
  }

  @Test
  void aSetupThatWasSwitchedBackHasNoSidesToMakeEqual() {
    Diary back =
        new DiaryBuilder()
            .pillow("A")
            .repeat(20, BEFORE)
            .pillow("B")
            .repeat(20, AFTER)
            .pillow("A")
            .repeat(10, BEFORE)
            .diary();
    assertTrue(
        choices(of(back, USUAL)).stream().noneMatch(choice -> choice == Choice.EQUAL_WINDOWS));
  }

  @Test
  void anAnswerHangsOnAChoiceThatComesToSomethingElse() {
    Sensitivity asked = choice(Choice.WITH_DRIFT, ExampleAnswers.BETTER, Verdict.CHANGED);
    Sensitivity open = choice(Choice.WITH_WEEKDAYS, ExampleAnswers.OPEN, Verdict.CANNOT_TELL);
    Sensitivity worse = choice(Choice.WITHOUT_DRIFT, ExampleAnswers.WORSE, Verdict.CHANGED);
    Sensitivity none = choice(Choice.EQUAL_WINDOWS, ExampleAnswers.NOT_LOGGED, Verdict.WITHHELD);
    assertEquals(Firmness.UNKNOWN, firmness(asked));
    assertEquals(Firmness.UNKNOWN, firmness(asked, none));
    assertEquals(Firmness.FIRM, firmness(asked, asked, none));
    assertEquals(Firmness.HANGS, firmness(asked, asked, open));
    assertEquals(Firmness.HANGS, firmness(asked, worse));
  }

  private static Sensitivity choice(Choice choice, Answer answer, Verdict verdict) {
    return new Sensitivity(choice, answer, verdict);
  }

  private static Firmness firmness(Sensitivity... choices) {
    return new Comparison(ExampleChange.CHANGED, List.of(choices), List.of()).firmness();
  }

  // What else there was.

  private static Optional<Circumstance> beside(Diary diary, AnalysisPlan plan, What what) {
    return of(diary, plan).circumstances().stream().filter(each -> each.what() == what).findFirst();
  }

  @Test
  void sessionsAreCountedByTheWeekAndAShiftIsNoLongerToldApart() {
    Care rolled = DiaryBuilder.technique("Foam roller", 10);
    Diary shifted =
        new DiaryBuilder()
            .pillow("A")
            .care(Care.NOTHING)
            .repeat(28, BEFORE)
            .pillow("B")
            .care(rolled)
            .repeat(28, AFTER)
            .diary();
    Circumstance massage = beside(shifted, USUAL, What.MASSAGE).orElseThrow();
    assertEquals(0, massage.before().value());
    assertEquals(7, massage.after().value());
    assertEquals(Apart.NONE, massage.apart());
    assertEquals(Apart.SLIGHT, beside(UNEVEN, USUAL, What.MASSAGE).orElseThrow().apart());
  }

  @Test
  void otherBeddingIsNamedWhereItIsAnotherOne() {
    Diary both =
        new DiaryBuilder()
            .pillow("A")
            .mattress("Spring")
            .repeat(30, BEFORE)
            .pillow("B")
            .repeat(5, AFTER)
            .mattress("Foam")
            .repeat(25, AFTER)
            .diary();
    AnalysisPlan pillow = USUAL.about(new Stretch(FIRST, FIRST.plusDays(59)), Optional.of("B"));
    assertEquals(Optional.empty(), beside(both, pillow, What.PILLOW));
    Periods periods =
        new Periods(
            new Stretch(FIRST, FIRST.plusDays(29)),
            new Stretch(FIRST.plusDays(30), FIRST.plusDays(59)));
    Circumstance mattress = beside(both, USUAL.comparing(periods), What.MATTRESS).orElseThrow();
    assertEquals("Spring", mattress.before().state());
    assertEquals("Foam", mattress.after().state());
    assertEquals(25.0 / 30, mattress.after().value(), 1e-9);
    assertEquals(Apart.NONE, mattress.apart());
    assertEquals(
        "B", beside(both, USUAL.comparing(periods), What.PILLOW).orElseThrow().after().state());
  }

  @Test
  void positionsAndSupportsAreSharesOfKnownNights() {
    Diary diary =
        new DiaryBuilder()
            .pillow("A")
            .position(Position.BACK)
            .kneePillow(YesNo.NO)
            .repeat(28, BEFORE)
            .pillow("B")
            .repeat(14, AFTER)
            .position(Position.LEFT_SIDE)
            .kneePillow(YesNo.YES)
            .repeat(14, AFTER)
            .diary();
    Findings findings = Analysis.of(diary, USUAL);
    Change pillow = findings.changes().get(0);
    List<Circumstance> all = new Circumstances(diary, findings).of(pillow);
    Circumstance back =
        all.stream().filter(each -> each.name().equals("BACK")).findFirst().orElseThrow();
    assertEquals(List.of(1.0, 1.0), List.of(back.before().value(), back.after().value()));
    assertEquals(Apart.NOT_ALLOWED_FOR, back.apart());
  }

  @Test
  void whatWasDeclaredBesideIsNamedToo() {
    Diary diary =
        new DiaryBuilder()
            .declare(FIRST.plusDays(40), ItemKind.BED, "Bed frame", "old", "new")
            .pillow("A")
            .repeat(30, BEFORE)
            .pillow("B")
            .repeat(50, AFTER)
            .diary();
    AnalysisPlan pillow = USUAL.about(new Stretch(FIRST, FIRST.plusDays(79)), Optional.of("B"));
    Change change = Analysis.of(diary, pillow).setup().leading().orElseThrow();
    assertEquals(FIRST.plusDays(39), change.after().last());
    Periods periods =
        new Periods(
            new Stretch(FIRST, FIRST.plusDays(29)),
            new Stretch(FIRST.plusDays(30), FIRST.plusDays(79)));
    Circumstance bed = beside(diary, USUAL.comparing(periods), What.DECLARED).orElseThrow();
    assertEquals("Bed frame", bed.name());
    assertEquals("new", bed.after().state());
  }

  // The windows around a change.

  @Test
  void windowsEndSoManyDaysFromTheChange() {
    AnalysisPlan plan = Analysis.around(UNEVEN, USUAL, OptionalInt.of(14), OptionalInt.of(21));
    assertEquals(Optional.of(FIRST.plusDays(16)), plan.from());
    assertEquals(Optional.of(FIRST.plusDays(50)), plan.to());
    Change change = Analysis.of(UNEVEN, plan).setup().leading().orElseThrow();
    assertEquals(14, change.before().recorded());
    assertEquals(21, change.after().recorded());
  }

  @Test
  void windowsDoNotLeaveTheLogAndOneSideMayStayWhole() {
    AnalysisPlan plan = Analysis.around(UNEVEN, USUAL, OptionalInt.of(100), OptionalInt.empty());
    assertEquals(Optional.of(FIRST), plan.from());
    assertEquals(Optional.of(FIRST.plusDays(79)), plan.to());
    assertEquals(Optional.of("2026-03-31"), plan.change());
  }
}
