package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.OPEN;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import spinelog.examples.ExampleFindings;
import spinelog.findings.Answer;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Trend;

class TrendWordsTest {
  private static TrendWords words(Answer perThirtyDays) {
    return new TrendWords(
        new ExampleFindings().trend(ExampleFindings.trend(perThirtyDays)).findings(), BOOK);
  }

  private static String answer(Answer perThirtyDays) {
    return plain(words(perThirtyDays).answer());
  }

  @Test
  void aTrendIsSaidWithItsInterval() {
    assertEquals(
        "Over these 31 days, morning stiffness fell by 1.2 points per 30 days (95 % interval 0.4 to"
            + " 2.0 less).",
        answer(BETTER));
  }

  @Test
  void aSlopeThatCanOnlyBeSlightIsSaidByTheMostItCanBe() {
    Trend open = ExampleFindings.trend(OPEN);
    Trend slight =
        new Trend(
            open.perThirtyDays(),
            OptionalDouble.of(0.1),
            open.senSlopePerThirtyDays(),
            open.firstSeven(),
            open.lastSeven(),
            open.lately(),
            Optional.empty());
    assertEquals(
        "Over these 31 days, no more than 0.1 points per 30 days up or down fits morning stiffness"
            + " (95 % interval).",
        plain(new TrendWords(new ExampleFindings().trend(slight).findings(), BOOK).line()));
  }

  @Test
  void onlyATrendThatIsClearOrSlightIsFound() {
    assertEquals(Optional.empty(), words(OPEN).found());
    assertEquals(words(BETTER).line(), words(BETTER).found().orElseThrow());
  }

  @Test
  void aTrendThatIsTooEarlyToTellSaysHowManyMorningsItNeeds() {
    assertEquals(
        "It is too early to say whether morning stiffness is getting better: that needs 12 more"
            + " recorded mornings.",
        answer(new Shortage(Reason.TOO_FEW_FOR_TREND, 12)));
  }

  @Test
  void scoresThatHardlyDifferAreNotAnsweredWithTooEarly() {
    assertEquals(
        "Whether morning stiffness is getting better cannot be said: the scores take fewer than 3"
            + " different values.",
        answer(new Shortage(Reason.TOO_FEW_DISTINCT_SCORES)));
  }

  @Test
  void theFirstAndTheLastMorningsAreSaidWhateverTheTrend() {
    String said = "The first 7 recorded mornings averaged 6.2 and the last 7 averaged 4.4.";
    assertEquals(said, plain(words(BETTER).firstAndLast().orElseThrow()));
    assertEquals(said, plain(words(OPEN).firstAndLast().orElseThrow()));
  }
}
