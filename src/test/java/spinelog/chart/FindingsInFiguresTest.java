package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static spinelog.examples.ExampleLogs.LONG_GAP;
import static spinelog.examples.ExampleLogs.MONTH;
import static spinelog.examples.ExampleLogs.QUARTER;
import static spinelog.examples.ExampleLogs.TWELVE_CHANGES;
import static spinelog.examples.ExampleLogs.TWENTY_CHANGES;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spinelog.analysis.Analysis;
import spinelog.diary.About;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.RedFlag;
import spinelog.diary.Warnings;
import spinelog.examples.ExampleLog;
import spinelog.examples.ExampleLogs;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;
import spinelog.findings.Rules;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/** What each figure shows of its findings. */
class FindingsInFiguresTest {
  private static final Phrasebook BOOK = Phrasebook.of(Language.ENGLISH);

  private static RecordingGraphics.Notes drawn(Optional<Figure> figure) {
    RecordingGraphics graphics = new RecordingGraphics();
    figure.orElseThrow().painter().paint(graphics, 515, 210);
    return graphics.notes();
  }

  private static List<String> words(Optional<Figure> figure) {
    return drawn(figure).texts().stream().map(text -> plain(text.words())).toList();
  }

  private static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }

  private static double top(RecordingGraphics.Notes notes, String words) {
    return notes.texts().stream()
        .filter(text -> plain(text.words()).equals(words))
        .mapToDouble(text -> text.ink().getY())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aChangeIsNamedOnItsDay() {
    List<String> words = words(Timeline.of(MONTH.findings(), BOOK));
    assertTrue(words.contains("15 Mar"), words.toString());
    assertTrue(words.contains("Pillow: Feather to Latex contour"), words.toString());
    assertTrue(words.contains("13 of 14 mornings, mean 6.9"), words.toString());
    assertTrue(words.contains("16 of 17 mornings, mean 4.3"), words.toString());
  }

  @Test
  void theTimelineSaysItsNumbersInWords() {
    String words = plain(Timeline.of(MONTH.findings(), BOOK).orElseThrow().alternative());
    assertEquals(
        "Morning stiffness from 1 March 2025 to 31 March 2025: 29 mornings recorded, 2 missing,"
            + " mean 5.4. Pillow: Feather to Latex contour, 15 March 2025: mean 6.9 on 13 mornings"
            + " before, mean 4.3 on 16 mornings after."
            + " Massage or exercise on 10 days of 30 known. 4 nights on the stomach.",
        words);
  }

  @Test
  void daysWithAWarningSignHaveARowOfTheirOwn() {
    RedFlag numb = new RedFlag("numbness", "left foot");
    Figure timeline = onThirds(new Warnings(true, List.of(numb), List.of()));
    assertTrue(
        plain(timeline.alternative()).endsWith("Warning signs on 3 days, first on 3 March 2025."),
        timeline.alternative());
    assertTrue(words(Optional.of(timeline)).contains("Warning"));
    assertFalse(words(Timeline.of(MONTH.findings(), BOOK)).contains("Warning"));
  }

  @Test
  void notesToAskAboutHaveARowOfTheirOwn() {
    RedFlag note = new RedFlag("fall", "fell down the stairs");
    Figure timeline = onThirds(new Warnings(true, List.of(), List.of(note)));
    assertTrue(
        plain(timeline.alternative())
            .endsWith("Notes to ask about on 3 days, first on 3 March 2025."),
        timeline.alternative());
    assertTrue(words(Optional.of(timeline)).contains("To ask"));
    assertTrue(plain(timeline.caption()).contains("notes to ask about (triangle)"));
    assertFalse(words(Timeline.of(MONTH.findings(), BOOK)).contains("To ask"));
  }

  /** The month with these warnings on the 3rd, the 13th and the 23rd. */
  private static Figure onThirds(Warnings warnings) {
    List<Day> days =
        MONTH.diary().days().stream()
            .map(day -> day.date().getDayOfMonth() % 10 == 3 ? warned(day, warnings) : day)
            .toList();
    Findings flagged = Analysis.of(new Diary(About.NOTHING, days, List.of()), AnalysisPlan.DEFAULT);
    return Timeline.of(flagged, BOOK).orElseThrow();
  }

  @Test
  void morningsAfterANightOnTheStomachHaveAMarkOfTheirOwn() {
    String meaning = "after a night on the stomach";
    Figure timeline = Timeline.of(MONTH.findings(), BOOK).orElseThrow();
    assertTrue(words(Optional.of(timeline)).contains(meaning));
    Diary diary = MONTH.diary();
    List<Day> days = diary.days().stream().map(FindingsInFiguresTest::unplaced).toList();
    Findings none = Analysis.of(new Diary(About.NOTHING, days, List.of()), AnalysisPlan.DEFAULT);
    Figure without = Timeline.of(none, BOOK).orElseThrow();
    assertFalse(words(Optional.of(without)).contains(meaning));
    assertFalse(without.alternative().contains("stomach"), without.alternative());
  }

  private static Day unplaced(Day day) {
    return new Day(day.date(), Night.UNKNOWN, day.scores(), day.care(), Warnings.NONE, day.notes());
  }

  private static Day warned(Day day, Warnings warnings) {
    return new Day(day.date(), day.night(), day.scores(), day.care(), warnings, day.notes());
  }

  @Test
  void manyChangesAreNumberedAndEveryNumberHasItsKey() {
    List<String> words = words(Timeline.of(TWELVE_CHANGES.findings(), BOOK));
    for (int number = 1; number <= 12; number++) {
      assertTrue(words.contains(String.valueOf(number)), number + " in " + words);
    }
    assertEquals(2, Collections.frequency(words, "1"));
    assertTrue(words.contains("8\u201311"), words.toString());
  }

  @Test
  void changesBeyondTheKeyAreCounted() {
    List<String> words = words(Timeline.of(TWENTY_CHANGES.findings(), BOOK));
    assertTrue(words.contains("and 6 more"), words.toString());
  }

  @Test
  void theAxisRunsFromZeroAtTheFootToTenAtTheTop() {
    RecordingGraphics.Notes notes = drawn(Timeline.of(MONTH.findings(), BOOK));
    assertTrue(top(notes, "10") < top(notes, "8"));
    assertTrue(top(notes, "2") < top(notes, "0"));
    assertTrue(top(notes, "Morning stiffness, 0 to 10 (lower is better)") < top(notes, "10"));
  }

  @Test
  void noLineCrossesALongGap() {
    Findings findings = LONG_GAP.findings();
    DayAxis axis =
        new DayAxis(findings.period().first(), findings.period().last(), new FigureWords(BOOK));
    Rectangle2D span = new Rectangle2D.Double(Panel.LEFT, 0, 515 - Panel.LEFT - Panel.RIGHT, 0);
    int from = (int) axis.nightBefore(ExampleLog.FIRST.plusDays(28), span);
    int to = (int) axis.nightBefore(ExampleLog.FIRST.plusDays(48), span);
    assertEquals(0, accent(Timeline.of(findings, BOOK), from, to));
    assertTrue(accent(Timeline.of(findings, BOOK), (int) Panel.LEFT, from) > 0);
  }

  /** Pixels in the colour of the smoothed line between two columns, below the legend. */
  private static long accent(Optional<Figure> figure, int from, int to) {
    java.awt.image.BufferedImage image =
        new java.awt.image.BufferedImage(515, 210, java.awt.image.BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 515, 210);
    figure.orElseThrow().painter().paint(graphics, 515, 210);
    return IntStream.range(from, to)
        .boxed()
        .flatMap(x -> IntStream.range(40, 210).mapToObj(y -> new Color(image.getRGB(x, y))))
        .filter(color -> color.equals(ChartStyle.SMOOTH))
        .count();
  }

  @Test
  void aLogWithoutScoresHasNoTimeline() {
    assertEquals(Optional.empty(), Timeline.of(ExampleLogs.EMPTY.findings(), BOOK));
  }

  @Test
  void theRowOfMissingScoresIsThereEvenWhereNoneIsMissing() {
    List<String> words = words(Timeline.of(TWENTY_CHANGES.findings(), BOOK));
    assertTrue(words.contains("Sessions"));
    assertTrue(words.contains("No score"));
  }

  @Test
  void theChangeIsShownWithItsInterval() {
    Findings findings = MONTH.findings();
    Optional<Figure> figure = BeforeAfter.of(findings, findings.changes().get(0), BOOK);
    List<String> words = words(figure);
    assertTrue(words.contains("\u22122.4 (\u22124.0 to \u22120.8)"), words.toString());
    assertTrue(words.contains("mean 6.9"), words.toString());
    assertTrue(words.contains("1 Mar to 14 Mar 2025"), words.toString());
    String alternative = plain(figure.orElseThrow().alternative());
    assertTrue(alternative.contains("mean 6.9 on 13 of 14 mornings before"), alternative);
    assertTrue(alternative.contains("95 % interval \u22124.0 to \u22120.8"), alternative);
  }

  @Test
  void aWithheldChangeShowsMeansAndNoInterval() {
    Findings findings = QUARTER.findings();
    Optional<Figure> figure = BeforeAfter.of(findings, findings.changes().get(1), BOOK);
    List<String> words = words(figure);
    assertTrue(words.contains("mean 3.9"), words.toString());
    String why = "Too few before: 7, and " + Rules.SIDE + " are needed";
    assertTrue(words.contains(why), words.toString());
    assertTrue(words.stream().noneMatch(text -> text.contains("(\u2212")), words.toString());
    assertFalse(figure.orElseThrow().caption().contains("95"));
  }

  @Test
  void everyMorningOfBothPhasesIsADot() {
    Findings findings = MONTH.findings();
    RecordingGraphics.Notes notes =
        drawn(BeforeAfter.of(findings, findings.changes().get(0), BOOK));
    double diameter = 4.2 * 0.86;
    long dots =
        notes.strokes().stream()
            .filter(ink -> Math.abs(ink.getWidth() - diameter) < 1e-6)
            .filter(ink -> Math.abs(ink.getHeight() - diameter) < 1e-6)
            .count();
    assertEquals(13 + 16, dots);
  }

  @Test
  void withoutMassageThereIsNothingToDrawOfIt() {
    Findings findings = ExampleLogs.NO_MASSAGE.findings();
    assertEquals(Optional.empty(), MassageByWeek.of(findings, BOOK));
  }

  @Test
  void massageByWeekSaysItsNumbersInWords() {
    String words = plain(MassageByWeek.of(MONTH.findings(), BOOK).orElseThrow().alternative());
    assertTrue(words.startsWith("Massage or exercise on 10 of 30 known days, 2.3 a week."));
    assertTrue(words.contains("with 3 sessions"), words);
  }

  @Test
  void positionsAreNamedWithTheirShares() {
    Findings findings = MONTH.findings();
    assertTrue(words(PositionsByWeek.of(findings, BOOK)).contains("Back, 41 %"));
    String words = plain(PositionsByWeek.of(findings, BOOK).orElseThrow().alternative());
    assertTrue(words.startsWith("Of 29 nights with a known position: Back 12 (41 %)"), words);
  }

  @Test
  void positionsWithoutANightAreNotDrawn() {
    Findings findings = ExampleLogs.EMPTY.findings();
    assertEquals(Optional.empty(), PositionsByWeek.of(findings, BOOK));
    assertEquals(Optional.empty(), StiffnessByPosition.of(findings, BOOK));
  }

  @Test
  void eachPositionShowsItsMeanAndItsMornings() {
    Findings findings = MONTH.findings();
    List<String> words =
        words(StiffnessByPosition.of(findings, BOOK).map(StiffnessByPosition::figure));
    assertTrue(words.contains("12 mornings, mean 5.4"), words.toString());
  }

  @Test
  void aCalendarNamesItsMissingDaysAndWritesEveryScore() {
    CalendarMap map = CalendarMap.of(MONTH.findings(), BOOK).get(0);
    String words = plain(map.figure().alternative());
    assertTrue(
        words.contains("29 scores, from")
            && words.endsWith("Days without a score: 6 Mar 2025; 23 Mar 2025."),
        words);
    long written =
        words(Optional.of(map.figure())).stream().filter(word -> word.matches("\\d+")).count();
    assertEquals(29 + 3, written, "29 scores and 3 in the key");
  }

  @Test
  void everyScoreThatWasKeptHasAPlotOfItsOwn() {
    Findings findings = MONTH.findings();
    Figure figure = ScoresInTime.of(findings, BOOK).orElseThrow().figure();
    assertEquals(
        List.of(
            "Morning stiffness, 0 to 10", "Minutes until loose", "Pain in the evening, 0 to 10"),
        words(Optional.of(figure)).stream().filter(word -> word.matches("[A-Z].* .*")).toList());
  }

  @Test
  void theLineOfALongLogJoinsTheMeansOfItsWeeksAndThatOfAMonthItsScores() {
    String month = ScoresInTime.of(MONTH.findings(), BOOK).orElseThrow().figure().caption();
    assertTrue(
        month.startsWith("Each dot is one score (lower is better); the line breaks where"), month);
    String quarter = ScoresInTime.of(QUARTER.findings(), BOOK).orElseThrow().figure().caption();
    assertTrue(quarter.contains("the means of weeks with at least 5 scores"), quarter);
  }
}
