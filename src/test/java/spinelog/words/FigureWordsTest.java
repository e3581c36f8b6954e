package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.examples.ExampleAnswers;

class FigureWordsTest {
  private static final FigureWords WORDS = new FigureWords(BOOK);

  static Stream<Enum<?>> named() {
    return Stream.concat(Stream.of(Outcome.values()), Stream.of(Position.values()));
  }

  @ParameterizedTest
  @MethodSource("named")
  void everyNameHasAWord(Enum<?> name) {
    String key = name instanceof Outcome ? "outcome.title" : "position";
    assertFalse(WORDS.say(key, name).isBlank());
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
