package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.examples.ExampleAnswers;
import spinelog.examples.ExampleChange;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Circumstance;
import spinelog.findings.Circumstance.Apart;
import spinelog.findings.Circumstance.Side;
import spinelog.findings.Circumstance.What;
import spinelog.findings.Comparison;
import spinelog.findings.Sensitivity;
import spinelog.findings.Sensitivity.Choice;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Verdict;

class ComparisonWordsTest {
  private static final Sensitivity ASKED =
      new Sensitivity(Choice.WITH_DRIFT, ExampleAnswers.BETTER, Verdict.CHANGED);
  private static final Sensitivity OPEN =
      new Sensitivity(Choice.WITHOUT_FIRST_WEEK, ExampleAnswers.OPEN, Verdict.CANNOT_TELL);
  private static final Sensitivity WITHHELD =
      new Sensitivity(
          Choice.WITH_WEEKDAYS, new Shortage(Reason.TOO_FEW_FOR_WEEKDAYS, 12), Verdict.WITHHELD);

  private static ComparisonWords words(List<Sensitivity> choices, Circumstance... circumstances) {
    return new ComparisonWords(
        new Comparison(ExampleChange.CHANGED, choices, List.of(circumstances)),
        AnalysisPlan.DEFAULT,
        BOOK);
  }

  private static String firmness(Sensitivity... choices) {
    return plain(List.of(words(List.of(choices)).firmness())).get(0);
  }

  @Test
  void itIsSaidWhetherTheAnswerHangsOnAChoice() {
    assertEquals(
        "The answer does not hang on one of these choices: all 2 that can be answered come to the"
            + " same.",
        firmness(ASKED, ASKED, WITHHELD));
    assertEquals(
        "The answer hangs on a choice: “Without the first week after” comes to something else than"
            + " the first row.",
        firmness(ASKED, OPEN));
    assertEquals(
        "Whether the answer hangs on a choice cannot be said: there are no two answers to compare.",
        firmness(ASKED, WITHHELD));
  }

  @Test
  void aChoiceHasItsWordOrWhyItHasNone() {
    List<List<String>> rows = words(List.of(ASKED, OPEN, WITHHELD)).choices();
    assertEquals("Better", rows.get(0).get(2));
    assertEquals("Cannot tell", rows.get(1).get(2));
    assertEquals(
        List.of(
            "With the day of the week allowed for too",
            "–",
            "Fewer than 42 mornings are recorded, too few to allow for the day of the week"),
        plain(rows.get(2)));
  }

  @Test
  void whatElseThereWasHasItsUnits() {
    assertEquals(
        List.of("Massage and exercises", "2.0 days a week", "3.5 days a week", "hardly"),
        beside(What.MASSAGE, "", new Side("", 2), new Side("", 3.5), Apart.POOR));
    assertEquals(
        List.of("Nights: left side", "25 %", "0 %", "not allowed for"),
        beside(
            What.POSITION,
            "LEFT_SIDE",
            new Side("", 0.25),
            new Side("", 0),
            Apart.NOT_ALLOWED_FOR));
    assertEquals(
        List.of("Mattress", "Spring (100 % of nights)", "Foam (60 % of nights)", "no"),
        beside(What.MATTRESS, "", new Side("Spring", 1), new Side("Foam", 0.6), Apart.NONE));
    assertEquals(
        List.of("Hours of sleep", "6.5", "7.0", "not allowed for"),
        beside(What.SLEEP_HOURS, "", new Side("", 6.5), new Side("", 7), Apart.NOT_ALLOWED_FOR));
    assertEquals(
        List.of("Bed frame", "old", "–", "yes"),
        beside(
            What.DECLARED,
            "bed frame",
            new Side("old", Double.NaN),
            new Side("", Double.NaN),
            Apart.CLEAR));
  }

  private static List<String> beside(What what, String name, Side before, Side after, Apart apart) {
    return plain(
        words(List.of(ASKED), new Circumstance(what, name, before, after, apart))
            .circumstances()
            .get(0));
  }
}
