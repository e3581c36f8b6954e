package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.words.Found.BETTER;
import static spinelog.words.Found.OPEN;
import static spinelog.words.Found.answer;
import static spinelog.words.Found.change;
import static spinelog.words.Found.estimate;
import static spinelog.words.Found.findings;
import static spinelog.words.Found.massage;
import static spinelog.words.Found.withheld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.analysis.Analysis;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.RedFlag;
import spinelog.diary.Scores;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;
import spinelog.findings.Findings;
import spinelog.findings.JointEffect;
import spinelog.findings.Massage;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Trend;
import spinelog.findings.Verdict;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

class WordsTest {
  private static final Phrasebook BOOK = Phrasebook.of(Language.ENGLISH);
  private static final ShortageWords WITHHELD = new ShortageWords(BOOK);
  private static final AnswerWords ANSWERS =
      new AnswerWords(new OutcomeWords(Outcome.STIFFNESS, BOOK));
  private static final Trend NO_TREND =
      new Trend(withheld(Reason.TOO_FEW_FOR_TREND, 12), -0.8, 6.2, 4.4);

  private static String said(Answer headline, Answer companion, Verdict verdict) {
    return plain(new SummaryWords(findings(change(headline, companion, verdict)), BOOK).answer());
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  @Test
  void aChangeIsSaidWithItsInterval() {
    assertEquals(
        "After the pillow change of 15 March 2025, mornings were 1.2 points less stiff (95 %"
            + " interval 0.4 to 2.0 less).",
        said(BETTER, BETTER, Verdict.CHANGED));
  }

  @Test
  void anAnswerThatIsNotThePlainDifferenceSaysWhy() {
    String why =
        "By these averages: 1.2 points less; allowing for a possible slow drift: 1.8 less.";
    Answer other = answer(-1.8, -2.6, -1.0);
    assertTrue(context(other).contains(why), context(other)::toString);
    assertTrue(context(BETTER).stream().noneMatch(line -> line.startsWith("By these averages")));
  }

  private static List<String> context(Answer answer) {
    Findings findings = findings(change(answer, answer, Verdict.CHANGED));
    return new SummaryWords(findings, BOOK).context().stream().map(WordsTest::plain).toList();
  }

  @Test
  void aLogWithoutANameSaysSo() {
    PageWords words =
        new PageWords(findings(change(BETTER, BETTER, Verdict.CHANGED)), About.NOTHING, BOOK);
    assertEquals(List.of(List.of("Log of", "no name given")), words.who());
  }

  @Test
  void aChangeForTheWorseIsSaidAsPlainly() {
    Answer worse = answer(1.2, 0.4, 2.0);
    assertEquals(
        "After the pillow change of 15 March 2025, mornings were 1.2 points stiffer (95 % interval"
            + " 0.4 to 2.0 more).",
        said(worse, worse, Verdict.CHANGED));
  }

  @Test
  void aSuggestiveChangeNamesTheDriftThatCouldExplainIt() {
    assertEquals(
        "After the pillow change of 15 March 2025, mornings were 1.2 points less stiff (95 %"
            + " interval 0.4 to 2.0 less) if nothing else was changing; a slow drift could explain"
            + " this too, and allowing for one leaves anything between 1.1 points less and 0.3"
            + " points more.",
        said(OPEN, BETTER, Verdict.SUGGESTIVE));
  }

  @Test
  void whatTheLogCannotTellIsSaidWithAllThatFitsIt() {
    assertEquals(
        "The log cannot tell whether morning stiffness changed with the pillow change of 15 March"
            + " 2025: allowing for a slow drift, anything between 1.1 points less and 0.3 points"
            + " more fits it (95 % interval).",
        said(OPEN, OPEN, Verdict.CANNOT_TELL));
  }

  @Test
  void whereOnlySmallChangesFitTheLogTheAnswerSaysSo() {
    Change little = Found.little(change(OPEN, OPEN, Verdict.CANNOT_TELL));
    SummaryWords words = new SummaryWords(findings(little), BOOK);
    assertEquals(
        "Morning stiffness changed little, if at all, with the pillow change of 15 March 2025:"
            + " 0.4 points less stiff (95 % interval from 1.1 less to 0.3 more).",
        plain(words.answer()));
    assertTrue(
        words.howSure(List.of()).stream()
            .noneMatch(line -> line.startsWith("A log of this length")));
    VerdictWords verdict = new VerdictWords(AnalysisPlan.DEFAULT, BOOK);
    assertEquals("Little, if any", verdict.verdict(little));
    assertEquals("unlikely", verdict.againstMark(little));
    String advice = advice(findings(little));
    assertTrue(advice.startsWith("2 points or more from the last change are unlikely: keep"));
  }

  @Test
  void whereNothingCanBeSaidYetNoTwoAveragesInviteAnAnswer() {
    Findings early = findings(Found.oneOfEach().get(Verdict.WITHHELD));
    assertEquals(
        "Morning stiffness averaged 5.4, scored from 0 (none) to 10 (worst).", context(early));
  }

  @Test
  void whatSuchALogCanShowIsSaidWhereAChangeMayHaveBeenMissed() {
    String shows = "A log of this length reliably shows changes from about 3.0 points on;";
    assertTrue(howSure(change(OPEN, OPEN, Verdict.CANNOT_TELL)).contains(shows));
    assertFalse(howSure(change(BETTER, BETTER, Verdict.CHANGED)).contains(shows));
  }

  @Test
  void anIntervalIsExplainedOnlyWhereOneIsShown() {
    String interval = "Any difference inside the interval fits this log.";
    String sure = "That morning stiffness fell with it is fairly sure; by how much is not.";
    assertTrue(howSure(change(BETTER, BETTER, Verdict.CHANGED)).contains(sure));
    assertTrue(howSure(change(OPEN, OPEN, Verdict.CANNOT_TELL)).contains(interval));
    String early = howSure(Found.oneOfEach().get(Verdict.WITHHELD));
    assertFalse(early.contains(interval));
    assertTrue(early.startsWith("Not sure at all: this log cannot show yet whether mornings were"));
  }

  private static String howSure(Change shown) {
    return plain(
        String.join("\n", new SummaryWords(findings(shown), BOOK).howSure(List.of(shown))));
  }

  @Test
  void aChangeThatMassageShiftedWithIsAnsweredAndGradedByBothTogether() {
    Findings both = shifted(answer(-1.8, -2.6, -1.0));
    assertEquals(
        "Average morning stiffness: 6.1 (14 mornings) before and 4.9 (15 mornings) after; scored"
            + " from 0 (none) to 10 (worst).\n"
            + "By these averages: 1.2 points less; allowing for a possible slow drift: 1.8 less.",
        context(both));
    assertTrue(
        new SummaryWords(both, BOOK)
            .howSure(both.changes())
            .contains("That morning stiffness fell with it is fairly sure; by how much is not."));
    assertEquals(
        "What went together with the pillow change of 15 March 2025 alone cannot be said: massage"
            + " shifted with it, so only their joint effect can be given.",
        plain(new ChangeWords(AnalysisPlan.DEFAULT, BOOK).sentence(both.changes().get(0))));
  }

  @Test
  void whereNotEvenTheJointEffectCanBeSaidNoTwoAveragesStandBesideIt() {
    assertEquals(
        "Morning stiffness averaged 5.4, scored from 0 (none) to 10 (worst).",
        context(shifted(withheld(Reason.TOO_FEW_MORNINGS_AFTER, 5))));
  }

  @Test
  void massageIsNotBlamedForWhatTheScoresThemselvesWithhold() {
    Change flat = Found.shiftedWithMassage(Reason.TOO_FEW_DISTINCT_SCORES);
    assertEquals(
        "What went together with the pillow change of 15 March 2025 cannot be said: the scores take"
            + " fewer than 3 different values.",
        plain(new ChangeWords(AnalysisPlan.DEFAULT, BOOK).sentence(flat)));
    assertEquals("Cannot be said", new VerdictWords(AnalysisPlan.DEFAULT, BOOK).verdict(flat));
    assertEquals(
        "Only together with the massage",
        new VerdictWords(AnalysisPlan.DEFAULT, BOOK)
            .verdict(Found.shiftedWithMassage(Reason.TOO_CLOSE_TOGETHER)));
    assertTrue(
        advice(findings(flat)).startsWith("For an answer: scores that use more of the scale."));
  }

  private static Findings shifted(Answer effect) {
    return findings(
        List.of(Found.shiftedWithMassage(Reason.TOO_CLOSE_TOGETHER)),
        List.of(new JointEffect(List.of(Found.DAY), true, effect)),
        Found.massage(Found.NOT_LOGGED),
        NO_TREND);
  }

  @Test
  void aBedThatDidWorseIsNotToBeKept() {
    Answer worse = answer(1.2, 0.4, 2.0);
    Change bed = Found.item(change(worse, worse, Verdict.CHANGED), "Bed frame");
    assertTrue(
        advice(findings(bed))
            .startsWith(
                "The earlier setup did better: go back to it where that can be done, and keep the"
                    + " log."));
  }

  @Test
  void whoeverIsToSwitchAgainIsToldToWhat() {
    assertEquals(
        "Go on with Latex contour. Only for more proof: two weeks with Feather again, then two with"
            + " Latex contour, would show whether morning stiffness moves with it each time.",
        advice(findings(change(BETTER, BETTER, Verdict.CHANGED))).lines().findFirst().get());
  }

  @Test
  void aNameWithACommaStandsInQuotes() {
    ChangedItem item = new ChangedItem("mattress", "Old spring, soft", "Foam", "");
    Change once = change(BETTER, BETTER, Verdict.CHANGED);
    assertEquals(
        "Mattress: \u201COld spring, soft\u201D to Foam",
        new ChangeNames(BOOK).what(Found.items(once, item), 64));
  }

  @Test
  void aClearChangeThatIsSmallIsNotSaidToBeNone() {
    Change small = Found.little(change(BETTER, BETTER, Verdict.CHANGED));
    assertEquals("Better after", new VerdictWords(AnalysisPlan.DEFAULT, BOOK).verdict(small));
    assertTrue(new SummaryWords(findings(small), BOOK).answer().startsWith("After the pillow"));
  }

  @Test
  void aTableWhoseDifferenceIsNotTheGapOfItsMeansNeedsANote() {
    assertFalse(VerdictWords.isAdjusted(change(BETTER, BETTER, Verdict.CHANGED)));
    Answer other = answer(-1.4, -2.6, -1.0);
    assertTrue(VerdictWords.isAdjusted(change(other, other, Verdict.CHANGED)));
    assertFalse(VerdictWords.isAdjusted(Found.oneOfEach().get(Verdict.WITHHELD)));
    assertFalse(VerdictWords.isAdjusted(change(other, other, Verdict.CHANGED, 14, 0)));
  }

  @Test
  void severalChangesInALongLogAreSaidAltogether() {
    assertTrue(
        context(pillows(182))
            .contains(
                "Over all changes: 6.0 on average from 15 March to 11 April 2025, 2.0 from 16"
                    + " August to 12 September 2025."));
    assertFalse(context(pillows(181)).contains("Over all changes"));
  }

  private static String context(Findings findings) {
    return plain(String.join("\n", new SummaryWords(findings, BOOK).context()));
  }

  /** Three pillows, 61 mornings each as far as there are so many: around 6, 4, and 2. */
  private static Findings pillows(int mornings) {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < mornings; i++) {
      int pillow = i / 61;
      Night night = night(Position.BACK, "pillow " + pillow);
      Scores scores = new Scores(Map.of(Outcome.STIFFNESS, 6.0 - 2 * pillow + (i % 2 - 0.5)));
      days.add(new Day(Found.DAY.plusDays(i), night, scores, Care.UNKNOWN, List.of(), ""));
    }
    return analysed(days);
  }

  @Test
  void twoIntervalsThatDisagreeAreBothSaid() {
    assertEquals(
        "The log cannot tell whether morning stiffness changed with the pillow change of 15 March"
            + " 2025: allowing for a slow drift, anything between 2.0 points less and 0.4 points"
            + " less fits it, but without one anything between 1.1 points less and 0.3 points more"
            + " fits it (95 % interval).",
        said(BETTER, OPEN, Verdict.CANNOT_TELL));
  }

  @Test
  void aWithheldVerdictSaysWhatBothSidesNeed() {
    Change early =
        change(
            withheld(Reason.TOO_FEW_MORNINGS, 11),
            withheld(Reason.TOO_FEW_MORNINGS, 11),
            Verdict.WITHHELD,
            9,
            1);
    assertEquals(
        "There are too few mornings to say what went together with the pillow change of 15 March"
            + " 2025: that needs 14 recorded mornings on each side, and there are 9 before and 1"
            + " after.",
        plain(new SummaryWords(findings(early), BOOK).answer()));
    assertEquals(
        "5 more recorded mornings before it and 13 more recorded mornings after it",
        plain(VerdictWords.needs(early, BOOK)));
    assertEquals(
        "Too few: 9 before, 1 after", new VerdictWords(AnalysisPlan.DEFAULT, BOOK).verdict(early));
  }

  @Test
  void changesThatCannotBeToldApartAreAnsweredTogether() {
    Change close =
        new Change(
            change(BETTER, BETTER, Verdict.CHANGED).switches(),
            change(BETTER, BETTER, Verdict.CHANGED).before(),
            change(BETTER, BETTER, Verdict.CHANGED).after(),
            new Change.Sides(14, 15),
            withheld(Reason.TOO_CLOSE_TOGETHER, 0),
            withheld(Reason.TOO_CLOSE_TOGETHER, 0),
            withheld(Reason.TOO_CLOSE_TOGETHER, 0),
            java.util.OptionalDouble.empty(),
            java.util.OptionalDouble.empty(),
            java.util.OptionalDouble.empty(),
            Verdict.WITHHELD,
            Direction.NONE,
            Reach.UNKNOWN,
            Reach.UNKNOWN,
            List.of(Found.DAY.minusDays(3)),
            Separation.NONE,
            java.util.Set.of());
    JointEffect joint = new JointEffect(List.of(Found.DAY.minusDays(3), Found.DAY), false, BETTER);
    Findings findings =
        findings(List.of(close), List.of(joint), massage(Found.NOT_LOGGED), NO_TREND);
    assertEquals(
        "After the changes of 12 and 15 March 2025 taken together, mornings were 1.2"
            + " points less stiff (95 % interval 0.4 to 2.0 less); they lie too close together"
            + " to be told apart well.",
        plain(new SummaryWords(findings, BOOK).answer()));
  }

  @Test
  void aChangeThatWentWithTheMassageIsAnsweredTogetherWithIt() {
    ChangeWords words = new ChangeWords(AnalysisPlan.DEFAULT, BOOK);
    assertEquals(
        "After the pillow change of 15 March 2025 and the shift in massage that came with it, mornings were"
            + " 1.2 points less stiff (95 % interval 0.4 to 2.0 less); they lie too close together to"
            + " be told apart well.",
        plain(
            words.joint(
                new JointEffect(List.of(Found.DAY), true, BETTER),
                List.of(change(BETTER, BETTER, Verdict.CHANGED)))));
    assertEquals(
        "The log cannot tell whether morning stiffness changed with the pillow change of 15 March 2025"
            + " and the shift in massage that came with it: anything between 1.1 points less and 0.3"
            + " points more fits it (95 % interval).",
        plain(
            words.joint(
                new JointEffect(List.of(Found.DAY), true, OPEN),
                List.of(change(BETTER, BETTER, Verdict.CHANGED)))));
  }

  @Test
  void aChangeIsHeldAgainstThirtyPercentToo() {
    assertTrue(
        new ChangeWords(AnalysisPlan.DEFAULT, BOOK)
            .details(change(BETTER, BETTER, Verdict.CHANGED)).stream()
                .map(WordsTest::plain)
                .toList()
                .contains(
                    "A difference of 30 % of the average before (1.8 points), the other usual mark, is"
                        + " possible, not certain."));
  }

  @Test
  void aSetupThatWasSwitchedBackIsSaidByItsTwoStates() {
    Change switched = Found.backAndForth(change(BETTER, BETTER, Verdict.CHANGED));
    assertEquals(
        "Over the 3 switches of the pillow since 15 March 2025, mornings with Latex contour were 1.2"
            + " points less stiff than mornings with Feather (95 % interval 0.4 to 2.0 less).",
        plain(new SummaryWords(findings(switched), BOOK).answer()));
    assertEquals(
        "Better with Latex contour",
        new VerdictWords(AnalysisPlan.DEFAULT, BOOK).verdict(switched));
    assertEquals(
        "Pillow: Feather to Latex contour (3 switches)",
        plain(new ChangeNames(BOOK).what(switched, 60)));
  }

  @Test
  void switchesAreCountedBesideThoseThatStandardsAskFor() {
    Change once = change(BETTER, BETTER, Verdict.CHANGED);
    ChangeWords words = new ChangeWords(AnalysisPlan.DEFAULT, BOOK);
    assertTrue(
        words
            .details(once)
            .contains(
                "The setup was switched once; standards for single-case studies ask for three switches"
                    + " or more."));
    assertTrue(
        words.details(Found.backAndForth(once)).stream()
            .map(WordsTest::plain)
            .toList()
            .contains(
                "The setup was switched 3 times; standards for single-case studies ask for three"
                    + " switches or more."));
  }

  @Test
  void aLogWithoutAChangeIsAnsweredByItsTrend() {
    assertEquals(
        "It is too early to say whether morning stiffness is getting better: that needs 12 more"
            + " recorded mornings.",
        plain(new SummaryWords(findings(), BOOK).answer()));
    Findings falling =
        findings(List.of(), List.of(), massage(OPEN), new Trend(BETTER, -1.1, 6.2, 4.4));
    assertEquals(
        "Over these 31 days, morning stiffness fell by 1.2 points per 30 days (95 % interval 0.4 to"
            + " 2.0 less).",
        plain(new SummaryWords(falling, BOOK).answer()));
  }

  @Test
  void scoresThatHardlyDifferAreNotAnsweredWithTooEarly() {
    Trend flat = new Trend(new Shortage(Reason.TOO_FEW_DISTINCT_SCORES, 0), 0, 5, 5);
    assertEquals(
        "Whether morning stiffness is getting better cannot be said: the scores take fewer than 3"
            + " different values.",
        plain(
            new SummaryWords(findings(List.of(), List.of(), massage(OPEN), flat), BOOK).answer()));
  }

  @Test
  void sessionsWithoutMinutesAreNotSaidToHaveTakenNone() {
    Massage unmeasured = new Massage(28, 8, 2, 0, OPEN, OPEN, List.of());
    assertEquals(
        "Massage or exercise on 8 of 28 known days: 2.0 sessions a week; no minutes are written"
            + " down.",
        plain(
            new MassageWords(findings(List.of(), List.of(), unmeasured, NO_TREND), BOOK).amount()));
  }

  @Test
  void anIntervalSaysItsDirectionInWords() {
    assertEquals("0.4 to 2.0 less", ANSWERS.range(estimate(-1, -2, -0.4)));
    assertEquals("0.4 to 2.0 more", ANSWERS.range(estimate(1, 0.4, 2)));
    assertEquals("from 0.3 less to 1.1 more", ANSWERS.range(estimate(0.4, -0.3, 1.1)));
  }

  @Test
  void aSmallEndOfAnIntervalIsNeverSaidToBeZero() {
    assertEquals("just above 0 to 2.0 less", ANSWERS.range(estimate(-1, -2, -0.04)));
    assertEquals("0.0", ANSWERS.outcome().size(0));
  }

  @Test
  void minutesAndPainHaveTheirOwnWords() {
    assertEquals(
        "12.0 minutes less to loosen up",
        plain(new OutcomeWords(Outcome.STIFFNESS_MINUTES, BOOK).difference(-12)));
    assertEquals(
        "1.5 points more pain", plain(new OutcomeWords(Outcome.PAIN_WAKING, BOOK).difference(1.5)));
  }

  @Test
  void massageIsSaidWithItsInterval() {
    MassageWords words =
        new MassageWords(findings(List.of(), List.of(), massage(BETTER), NO_TREND), BOOK);
    assertEquals(
        "Massage or exercise on 9 of 29 known days: 2.2 sessions a week; no minutes are written"
            + " down. Mornings after a day with a session were 1.2 points less stiff than those after a day without"
            + " one that started from the same score (95 % interval 0.4 to 2.0 less).",
        plain(String.join(" ", words.line())));
  }

  @Test
  void massageThatTheLogCannotTellIsSaidSo() {
    MassageWords words =
        new MassageWords(findings(List.of(), List.of(), massage(OPEN), NO_TREND), BOOK);
    assertEquals(
        "Mornings after a day with a session: the log cannot tell whether they differ; anything"
            + " between 1.1 points less and 0.3 points more fits it (95 % interval).",
        plain(words.dayAfter()));
  }

  @Test
  void aTechniqueAmongManyMustHoldAmongMany() {
    Massage massage =
        new Massage(
            29,
            9,
            2.2,
            41,
            BETTER,
            BETTER,
            List.of(
                new Massage.TechniqueUse("foam roller", 12, 0, 95, 0, BETTER, 0.2),
                new Massage.TechniqueUse("cat-cow", 10, 0, 0, 90, BETTER, 0.01)));
    MassageWords words = new MassageWords(findings(List.of(), List.of(), massage, NO_TREND), BOOK);
    assertEquals(
        List.of("better after, but may be chance among so many", "better after"),
        words.techniqueRows().stream().map(row -> row.get(6)).toList());
  }

  @Test
  void aWarningSignPointsOutTheMassageThatFollowed() {
    LocalDate day = Found.DAY;
    SafetyFlag flag =
        new SafetyFlag(
            day, new RedFlag(RedFlag.Kind.NUMBNESS, "left foot"), List.of(day.plusDays(1)));
    SafetyWords words = new SafetyWords(List.of(flag), About.NOTHING, BOOK);
    assertEquals("See a doctor before the next massage", words.title());
    assertEquals(
        List.of(
            "15 March 2025: new numbness or tingling (\u201Cleft foot\u201D). Massage or exercise was"
                + " logged on or after that day once, first on 16 March 2025."),
        words.lines(3).stream().map(WordsTest::plain).toList());
  }

  @Test
  void olderWarningSignsAreCounted() {
    SafetyFlag flag = new SafetyFlag(Found.DAY, new RedFlag(RedFlag.Kind.FEVER, ""), List.of());
    SafetyWords words = new SafetyWords(List.of(flag, flag, flag), About.NOTHING, BOOK);
    assertEquals(
        List.of("15 March 2025: fever.", "2 earlier warning signs are in the daily log."),
        words.lines(1).stream().map(WordsTest::plain).toList());
    assertEquals("1 earlier warning sign is in the daily log.", plain(words.lines(2).get(2)));
  }

  @Test
  void standingConditionsAloneCallForADoctorToo() {
    About about = new About("", "", "", List.of("osteoporosis"), "");
    SafetyWords words = new SafetyWords(List.of(), about, BOOK);
    assertTrue(words.isNeeded());
    assertEquals(List.of("Standing conditions named in the log: osteoporosis"), words.lines(1));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyWithheldAnswerSaysWhyAndWhatItNeeds(Reason reason) {
    for (int needs : new int[] {0, 1, 9}) {
      Shortage withheld = new Shortage(reason, needs);
      assertFalse(WITHHELD.reason(withheld).isBlank());
      assertFalse(WITHHELD.needs(withheld).isBlank());
    }
    assertFalse(WITHHELD.needs(new Shortage(reason, 1)).matches("1 more .*mornings.*"));
  }

  @Test
  void nothingIsEverSaidToHaveCausedAnything() {
    for (Change change : Found.oneOfEach().values()) {
      Findings findings = findings(change);
      List<String> all = new ArrayList<>(new ChangeWords(findings.plan(), BOOK).details(change));
      all.add(new SummaryWords(findings, BOOK).answer());
      all.addAll(new SummaryWords(findings, BOOK).context());
      all.addAll(new SummaryWords(findings, BOOK).howSure(findings.changes()));
      all.addAll(new AdviceWords(findings, About.NOTHING, BOOK).lines());
      all.addAll(new MethodWords(AnalysisPlan.DEFAULT, BOOK).method());
      all.addAll(new MethodWords(AnalysisPlan.DEFAULT, BOOK).limits());
      for (String sentence : all) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String word : List.of("caused", "healed", "helped", "thanks to", "effective")) {
          assertFalse(lower.contains(word), sentence);
        }
      }
    }
  }

  @Test
  void aVerdictHasItsWordsInTheTable() {
    VerdictWords words = new VerdictWords(AnalysisPlan.DEFAULT, BOOK);
    assertEquals("Better after", words.verdict(Found.oneOfEach().get(Verdict.CHANGED)));
    assertEquals(
        "Perhaps better; drift could explain it",
        words.verdict(Found.oneOfEach().get(Verdict.SUGGESTIVE)));
    assertEquals("Cannot tell", words.verdict(Found.oneOfEach().get(Verdict.CANNOT_TELL)));
    assertEquals(
        "Too early: 9 after, and 14 are needed",
        plain(words.verdict(Found.oneOfEach().get(Verdict.WITHHELD))));
    assertEquals(
        "1.2 less (0.4 to 2.0 less)", words.difference(change(BETTER, BETTER, Verdict.CHANGED)));
    assertEquals("2-point mark", words.mark());
    assertEquals("2 points or more?", words.markQuestion());
  }

  @Test
  void theSameProblemInManyCellsIsSaidOnce() {
    List<SheetProblem> problems = new ArrayList<>();
    for (int row = 2; row < 10; row++) {
      problems.add(
          new SheetProblem(
              Level.ERROR,
              Kind.NO_NUMBER,
              "Log",
              "I" + row,
              "Morning stiffness",
              "seven",
              "",
              "Not a number."));
    }
    problems.add(
        new SheetProblem(Level.NOTE, Kind.COLUMN_LEFT_OUT, "", "", "", "", "", "An extra column."));
    ProblemWords words = new ProblemWords(problems, BOOK);
    assertEquals(
        "Found in the log: 8 errors (value not used) and 1 note (harmless).",
        plain(String.join(" ", words.count())));
    assertEquals(
        List.of(
            List.of(
                "Error",
                "Log: I2, I3, I4, I5, I6, I7 and 2 more (Morning stiffness)",
                "seven",
                "Not a number."),
            List.of("Note", "", "", "An extra column.")),
        words.rows());
    assertEquals(
        "8 values of the log were not used, as listed under \u201CHow good the log is\u201D.",
        plain(words.line().orElseThrow()));
    assertEquals(
        "No problem was found in the log's cells.",
        String.join(" ", new ProblemWords(List.of(), BOOK).count()));
  }

  @Test
  void aProblemIsSaidByItsKindInOtherLanguages() {
    List<SheetProblem> problems =
        List.of(
            new SheetProblem(
                Level.WARNING,
                Kind.WRITTEN_OTHERWISE,
                "Log",
                "I2",
                "Morning stiffness",
                "six and a half",
                "6.5",
                "written as a word; read as 6.5."),
            new SheetProblem(
                Level.WARNING,
                Kind.WRITTEN_OTHERWISE,
                "Log",
                "B3",
                "Sleep position",
                "lft",
                "left side",
                "spelled otherwise; read as left side."),
            new SheetProblem(
                Level.WARNING,
                Kind.YEAR_ADDED,
                "Log",
                "A4",
                "Date",
                "3.9.",
                "2026-09-03",
                "no year is written; read as 2026-09-03."));
    ProblemWords words = new ProblemWords(problems, Phrasebook.of(Language.GERMAN));
    assertEquals(
        List.of(
            "Log: I2 (Morgensteifigkeit) Anders geschrieben als üblich, aber gelesen. Verwendet: 6,5.",
            "Log: B3 (Schlafposition) Anders geschrieben als üblich, aber gelesen. Verwendet: linke"
                + " Seite.",
            "Log: A4 (Datum) Es steht kein Jahr da; das der Daten ringsum wurde verwendet. Verwendet:"
                + " 3. Sept. 2026."),
        words.rows().stream().map(row -> plain(row.get(1) + " " + row.get(3))).toList());
  }

  @Test
  void sevenNightsOnTheStomachAreWorthTryingWithout() {
    assertFalse(advice(nights(6, List.of())).contains("stay off the stomach"));
    assertTrue(advice(nights(7, List.of())).contains("stay off the stomach"));
  }

  @Test
  void noOneIsSentFromAPositionThatTheirOwnLogFindsBetter() {
    IntPredicate everyThird = i -> i % 3 == 0;
    assertTrue(advice(nights(everyThird, 2, List.of())).contains("stay off the stomach"));
    assertFalse(advice(nights(everyThird, -2, List.of())).contains("stay off the stomach"));
  }

  @Test
  void massageIsNotAskedForWhereADoctorShouldLookFirst() {
    String forMassage = "Log massage and exercises by the day";
    assertTrue(advice(nights(0, List.of())).contains(forMassage));
    String flagged = advice(nights(0, List.of(new RedFlag(RedFlag.Kind.FEVER, ""))));
    assertFalse(flagged.contains(forMassage));
    assertTrue(
        flagged.startsWith(
            "First, see a doctor about the warning sign; no massage until one has cleared it."));
  }

  @Test
  void minutesAreAveragedOverTheDaysOnWhichTheyAreWrittenDown() {
    // 10, 17, 24 and 31 minutes on four of the eight days
    assertEquals(
        "Massage or exercise on 8 of 28 known days: 2.0 sessions a week, 21 minutes on average"
            + " where written down (4 days).",
        plain(new MassageWords(rolling(28), BOOK).amount()));
  }

  @Test
  void sessionsAWeekAreCountedOnlyFromThreeKnownWeeksOn() {
    assertTrue(new MassageWords(rolling(21), BOOK).amount().contains(": 2.0 sessions a week"));
    assertEquals(
        "Massage or exercise on 6 of 20 known days, 17 minutes on average where written down (3"
            + " days).",
        plain(new MassageWords(rolling(20), BOOK).amount()));
  }

  /** Two days of foam rolling in seven, the first of them with its minutes: 10, 17, 24, ... */
  private static Findings rolling(int mornings) {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < mornings; i++) {
      List<Technique> done =
          i % 7 > 1
              ? List.of()
              : List.of(
                  new Technique(
                      "foam rolling",
                      i % 7 == 0 ? OptionalInt.of(10 + i) : OptionalInt.empty(),
                      OptionalInt.empty(),
                      Practitioner.SELF,
                      ""));
      Care care = new Care(true, done, OptionalInt.empty());
      Scores scores = new Scores(Map.of(Outcome.STIFFNESS, 4.0 + i % 3));
      days.add(new Day(Found.DAY.plusDays(i), Night.UNKNOWN, scores, care, List.of(), ""));
    }
    return analysed(days);
  }

  @Test
  void warningSignsAreCountedBesideTheDatesAlsoWhereThereAreNone() {
    assertEquals(List.of("Warning signs", "none logged"), warnings(nights(0, List.of())));
    assertEquals(
        List.of("Warning signs", "1 logged, see the box below"),
        warnings(nights(0, List.of(new RedFlag(RedFlag.Kind.FEVER, "")))));
  }

  private static List<String> warnings(Findings findings) {
    return new PageWords(findings, About.NOTHING, BOOK)
        .when().get(2).stream().map(WordsTest::plain).toList();
  }

  private static String advice(Findings findings) {
    return String.join("\n", new AdviceWords(findings, About.NOTHING, BOOK).lines());
  }

  private static Night night(Position position, String pillow) {
    return new Night(position, pillow, "", YesNo.UNKNOWN, YesNo.UNKNOWN, OptionalDouble.empty());
  }

  private static Findings analysed(List<Day> days) {
    return Analysis.of(new Diary(About.NOTHING, days, List.of()), AnalysisPlan.DEFAULT);
  }

  /** Thirty nights, the first of them on the stomach, the others on the back. */
  private static Findings nights(int onStomach, List<RedFlag> flags) {
    return nights(i -> i < onStomach, 0, flags);
  }

  /** Thirty nights, some on the stomach with so many points more after them. */
  private static Findings nights(IntPredicate onStomach, int points, List<RedFlag> flags) {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Night night = night(onStomach.test(i) ? Position.STOMACH : Position.BACK, "");
      double score = 4 + (7 * i) % 4 + (onStomach.test(i) ? points : 0);
      Scores scores = new Scores(Map.of(Outcome.STIFFNESS, score));
      List<RedFlag> raised = i == 9 ? flags : List.of();
      days.add(new Day(Found.DAY.plusDays(i), night, scores, Care.UNKNOWN, raised, ""));
    }
    return analysed(days);
  }

  @Test
  void aBedIsNotChangedByTheWeekInAnyLanguage() {
    Change open = change(OPEN, OPEN, Verdict.CANNOT_TELL);
    for (String bed : List.of("Bed frame", "Bettgestell", "sommier", "Cama", "ranjang")) {
      String advice =
          new AdviceWords(findings(Found.item(open, bed)), About.NOTHING, BOOK).lines().get(0);
      assertTrue(advice.startsWith("Keep this setup"), advice);
    }
    String advice = new AdviceWords(findings(open), About.NOTHING, BOOK).lines().get(0);
    assertTrue(advice.startsWith("Use the old and the new one a week each"), advice);
  }

  @Test
  void countsKnowSingularAndPlural() {
    assertEquals("no mornings", plain(BOOK.say("mornings", "mornings", 0)));
    assertEquals("1 morning", plain(BOOK.say("mornings", "mornings", 1)));
    assertEquals("1,095 mornings", plain(BOOK.say("mornings", "mornings", 1095)));
  }

  @Test
  void datesShareWhatTheyHaveInCommon() {
    LocalDate first = LocalDate.of(2025, 3, 1);
    assertEquals("1 to 31 March 2025", plain(BOOK.dates().span(first, LocalDate.of(2025, 3, 31))));
    assertEquals(
        "1 March to 2 April 2025", plain(BOOK.dates().span(first, LocalDate.of(2025, 4, 2))));
    assertEquals(
        "1 March 2025 to 2 January 2026",
        plain(BOOK.dates().span(first, LocalDate.of(2026, 1, 2))));
    assertEquals("1 March 2025", plain(BOOK.dates().span(first, first)));
  }

  @Test
  void whatIsCutIsCutVisibly() {
    assertEquals("Slept badly\u2026", Excerpt.of("Slept badly because of the dog", 16));
    assertEquals("a".repeat(9) + "\u2026", Excerpt.of("a".repeat(30), 10));
    assertEquals("short", Excerpt.of(" short ", 10));
  }
}
