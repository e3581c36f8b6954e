package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import org.junit.jupiter.api.Test;
import spinelog.diary.Outcome;

class OutcomeWordsTest {
  @Test
  void minutesAndPainHaveTheirOwnWords() {
    assertEquals(
        "12.0 minutes less to loosen up",
        plain(new OutcomeWords(Outcome.STIFFNESS_MINUTES, BOOK).difference(-12)));
    assertEquals(
        "1.5 points more pain", plain(new OutcomeWords(Outcome.PAIN_WAKING, BOOK).difference(1.5)));
  }
}
