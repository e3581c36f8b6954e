package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.examples.ExampleAnswers;

class FigureWordsTest {
  private static final FigureWords WORDS = new FigureWords(BOOK);

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void everyOutcomeHasAName(Outcome outcome) {
    assertFalse(WORDS.title(outcome).isBlank());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void everyPositionHasANameOfItsOwn(Position position) {
    assertEquals(
        position.name().replace('_', ' '), WORDS.position(position).toUpperCase(Locale.ROOT));
  }

  @Test
  void aTechniqueThatIsNotKnownKeepsItsName() {
    KnownNames names = new KnownNames(WORDS.book());
    assertEquals("Foam roller", names.technique("foam roller"));
    assertEquals("Grandmother's way", names.technique("Grandmother's way"));
  }

  @Test
  void oneIsNotPlural() {
    assertEquals("1 of 1 morning", plain(WORDS.say("mornings.of", "recorded", 1, "days", 1)));
    assertEquals("no mornings", WORDS.say("mornings", "mornings", 0));
    assertEquals("1 morning", plain(WORDS.say("mornings", "mornings", 1)));
    assertEquals("1,095 mornings", plain(WORDS.say("mornings", "mornings", 1095)));
  }

  @Test
  void anEstimateShowsItsInterval() {
    assertEquals(
        "\u22121.2 (\u22122.0 to +0.4)",
        WORDS.withInterval(ExampleAnswers.estimate(-1.2, -2.04, 0.4)));
  }
}
