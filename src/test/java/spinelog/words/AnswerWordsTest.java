package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.examples.ExampleAnswers.estimate;

import org.junit.jupiter.api.Test;
import spinelog.diary.Outcome;

class AnswerWordsTest {
  private static final AnswerWords WORDS =
      new AnswerWords(new OutcomeWords(Outcome.STIFFNESS, English.BOOK));

  @Test
  void anIntervalSaysItsDirectionInWords() {
    assertEquals("0.4 to 2.0 less", WORDS.range(estimate(-1, -2, -0.4)));
    assertEquals("0.4 to 2.0 more", WORDS.range(estimate(1, 0.4, 2)));
    assertEquals("from 0.3 less to 1.1 more", WORDS.range(estimate(0.4, -0.3, 1.1)));
  }

  @Test
  void aSmallEndOfAnIntervalIsNeverSaidToBeZero() {
    assertEquals("under 0.1 to 2.0 less", WORDS.range(estimate(-1, -2, -0.04)));
    assertEquals("0.0", WORDS.outcome().size(0));
  }
}
