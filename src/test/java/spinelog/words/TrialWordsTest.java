package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.words.English.BOOK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.trial.Arm;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** What is said of a test: a cause where a coin decided and the log tells, and nowhere else. */
class TrialWordsTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 11);
  private static final double[] AROUND = {0, 1, -1, 0, 1, 0, -1};

  /** The coin gives BA BA BA here. */
  private static final Schedule DRAWN = Schedule.draw(START, 42, 7, 0, 2026);

  @Test
  void whereACoinDecidedAndTheLogTellsItIsBecauseOf() {
    SummaryWords words = new SummaryWords(findings(DRAWN, 2, 0), BOOK);
    String answer = plain(words.answer());
    assertTrue(
        answer.startsWith(
            "Because of the pillow: in this randomised test of one person, mornings with Latex were"
                + " 2.0 points less stiff than mornings with Feather (95 % interval "),
        answer);
    assertEquals(
        "A coin decided the order of 6 blocks of 7 nights; kept on 42 of 42 scored nights.",
        plain(words.context().get(0)));
    assertEquals(
        List.of(
            "That these nights differ is fairly sure, and by how much is known to within about 0.5 points.",
            "A coin decided the order, so whatever else differed in those weeks fell on either side"
                + " by chance only: here “because of” may be said, for this person and these weeks."
                + " What she expected of each is part of it: she knew which it was."),
        words.howSure().stream().map(TrialWordsTest::plain).toList());
  }

  @Test
  void whereTheLogCannotTellNoCauseIsNamed() {
    SummaryWords words = new SummaryWords(findings(DRAWN, 0, 0), BOOK);
    assertFalse(words.answer().toLowerCase(java.util.Locale.ROOT).contains("because"));
    assertFalse(String.join(" ", words.howSure()).contains("because of"));
  }

  @Test
  void whereTheOrderWasChangedByHandNoCauseIsNamed() {
    List<Arm> other = new ArrayList<>(DRAWN.blocks());
    java.util.Collections.swap(other, 0, 1);
    Findings findings = findings(new Schedule(START, 7, 0, 2026, other), 2, 0);
    SummaryWords words = new SummaryWords(findings, BOOK);
    assertFalse(words.answer().contains("Because"));
    assertEquals(
        "The order was changed by hand, so it does not count as randomised; it was the order of 6"
            + " blocks of 7 nights; kept on 42 of 42 scored nights.",
        plain(words.context().get(0)));
    assertTrue(words.howSure().stream().anyMatch(said -> said.contains("is not “because of”")));
    assertEquals(plain(words.context().get(0)), lines(findings).get(1));
  }

  @Test
  void thePartOnTheTestSaysWhatWasPlannedKeptAndFound() {
    List<String> said = lines(findings(Schedule.draw(START, 42, 7, 1, 2026), 2, 2));
    assertEquals(
        "Planned beforehand: Feather (A) and Latex (B) by turns, 42 nights from 11 January 2026 to 22"
            + " February 2026, in pairs of blocks of 7 that hold both once. Drawn by Spinelog 1 from"
            + " seed 2026: BA BA BA.",
        said.get(0));
    assertEquals(
        "42 of 42 mornings are scored. On the nights before, the plan was kept 40 times and not kept"
            + " 2 times; not known: 0. All are analysed as drawn, so that nothing but the coin"
            + " decides on which side one is. Not kept before the mornings of 12 Jan 2026 and 13 Jan"
            + " 2026.",
        said.get(1));
    assertEquals(
        "As said beforehand, the first 1 of each block are left out: 6 scored mornings.",
        said.get(2));
    assertTrue(
        said.get(3)
            .startsWith(
                "As drawn, over all blocks and with a slow drift allowed for, B against A: 2.0 points"
                    + " less stiff (95 % interval "),
        said.get(3));
    assertTrue(said.get(4).startsWith("By what was used, whatever was drawn: "), said.get(4));
    assertEquals(
        "Without any model: the blocks of a pair differ by 2.0 points on average, and of all 8 orders"
            + " that the coin could have given, 25 % show a difference as large, either way. So few"
            + " orders cannot show a difference by themselves: at least 6 pairs of blocks would.",
        said.get(5));
    assertTrue(said.get(6).contains("CENT 2015 and SCRIBE 2016"), said.get(6));
    assertEquals(7, said.size());
  }

  @Test
  void theCoinAloneTellsWhereThereAreEnoughPairs() {
    assertTrue(
        coin(findings(Schedule.draw(START, 84, 7, 0, 1), 2, 0))
            .endsWith(
                " of all 64 orders that the coin could have given, 3.1 % show a difference as large,"
                    + " either way. Chance alone seldom gives that."));
    assertTrue(
        coin(findings(Schedule.draw(START, 84, 2, 0, 1), 2, 0))
            .contains(" and of 19,999 orders drawn at random out of 2^21, "));
  }

  @Test
  void thePairsOfBlocksAreATable() {
    TrialWords words = words(findings(DRAWN, 2, 0), BOOK);
    assertEquals(
        List.of("Pair from", "A: Feather (recorded)", "B: Latex (recorded)", "B less A"),
        words.head());
    assertEquals(
        List.of("12 Jan 2026", "6.0 (7 of 7)", "4.0 (7 of 7)", "−2.0"),
        words.rows().get(0).stream().map(TrialWordsTest::plain).toList());
    assertEquals(3, words.rows().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysBecauseAndTheWholePart(Language language) {
    Phrasebook book = Phrasebook.of(language);
    Findings findings = findings(DRAWN, 2, 2);
    String because =
        switch (language) {
          case ENGLISH -> "Because of the pillow: ";
          case GERMAN -> "Wegen des Kissens: ";
          case FRENCH -> "En raison de l’oreiller : ";
          case SPANISH -> "Debido a la almohada: ";
          case INDONESIAN -> "Karena bantal: ";
        };
    String answer = new SummaryWords(findings, book).answer();
    assertTrue(plain(answer).startsWith(because), answer);
    assertEquals(6, words(findings, book).lines().size());
  }

  /** Without the spaces that keep a number and its unit on one line. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  private static String coin(Findings findings) {
    List<String> lines = lines(findings);
    return lines.get(lines.size() - 2);
  }

  private static List<String> lines(Findings findings) {
    return words(findings, BOOK).lines().stream().map(TrialWordsTest::plain).toList();
  }

  private static TrialWords words(Findings findings, Phrasebook book) {
    return new TrialWords(findings.setup().trial().orElseThrow(), findings.plan(), book);
  }

  /** Scores around 6, lower by some points as drawn for B; the first nights on the other pillow. */
  private static Findings findings(Schedule schedule, double points, int lapses) {
    Trial trial =
        new Trial(
            new Subject(Subject.Kind.PILLOW, "pillow"), "Feather", "Latex", schedule, "Spinelog 1");
    List<Day> days = new ArrayList<>();
    for (int night = 0; night < schedule.nights(); night++) {
      Arm arm = schedule.arm(night);
      double score = (arm == Arm.B ? 6 - points : 6) + AROUND[night % 7];
      days.add(
          new Day(
              schedule.morning(night),
              Night.of(Position.UNKNOWN, trial.name(night < lapses ? arm.other() : arm)),
              new Scores(Map.of(Outcome.STIFFNESS, score)),
              Care.NOTHING,
              Warnings.NONE,
              ""));
    }
    return Analysis.of(
        new Diary(About.NOTHING, days, List.of(), Optional.of(trial)), AnalysisPlan.DEFAULT);
  }
}
