package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

class WordsAndStyleTest {
  private static final String NBSP = "\u00A0";
  private static final FigureWords WORDS = new FigureWords(Phrasebook.of(Language.ENGLISH));

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
    assertEquals(
        "1 of 1 morning", WORDS.say("mornings.of", "recorded", 1, "days", 1).replace(NBSP, " "));
    assertEquals("no mornings", WORDS.say("mornings", "mornings", 0));
    assertEquals("1,095 mornings", WORDS.say("mornings", "mornings", 1095).replace(NBSP, " "));
  }

  @Test
  void anEstimateShowsItsInterval() {
    Estimate estimate = new Estimate(-1.2, -2.04, 0.4, 0.95, 0.1);
    assertEquals("\u22121.2 (\u22122.0 to +0.4)", WORDS.withInterval(estimate));
  }

  @Test
  void aLabelThatDoesNotFitEndsInAMark() {
    String text = "Buckwheat hull travel pillow";
    String shortened = Lettering.shortened(text, ChartStyle.REGULAR, 60);
    assertTrue(shortened.endsWith("\u2026"), shortened);
    assertTrue(text.startsWith(shortened.substring(0, shortened.length() - 1)), shortened);
    assertTrue(Lettering.width(shortened, ChartStyle.REGULAR) <= 60);
    assertEquals(text, Lettering.shortened(text, ChartStyle.REGULAR, 200));
    assertEquals("", Lettering.shortened(text, ChartStyle.REGULAR, 1));
  }

  @Test
  void signsThatNoFontHasBecomeBoxesAndNeverVanish() {
    assertEquals("\u25A1\u25A1 soft \u25A1", Lettering.visible("\u6F22\u5B57\nsoft\t\uD83E\uDDA9"));
    assertEquals(
        "\u0648\u0633\u0627\u062F\u0629", Lettering.visible("\u0648\u0633\u0627\u062F\u0629"));
    assertEquals(ChartStyle.fallback(), Lettering.fontFor("a \u2192 b", ChartStyle.STRONG));
    assertEquals(ChartStyle.STRONG, Lettering.fontFor("K\u00FChlkissen", ChartStyle.STRONG));
  }

  @Test
  void aLabelFromRightToLeftIsTextInTheOrderInWhichItIsSeen() {
    RecordingGraphics graphics = new RecordingGraphics();
    try (Canvas canvas = new Canvas(graphics)) {
      canvas.text("\u05D0\u05D1 (12)", Canvas.Type.LABEL, 10, 10);
    }
    assertEquals("(12) \u05D1\u05D0", graphics.notes().texts().get(0).words());
  }

  @Test
  void textCanBeReadOnEveryBackground() {
    for (Color ink : List.of(ChartStyle.INK, ChartStyle.MUTED, ChartStyle.ACCENT)) {
      for (Color paper : List.of(Color.WHITE, ChartStyle.PHASE_EVEN, ChartStyle.UNIMPORTANT)) {
        assertTrue(Contrast.between(ink, paper) >= 4.5, ink + " on " + paper);
      }
    }
  }

  @Test
  void whatMustBeToldApartDiffersInGrey() {
    assertTrue(Contrast.between(ChartStyle.ACCENT, ChartStyle.MORNING) > 2);
  }
}
