package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyleTest {
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
    assertTrue(Contrast.between(ChartStyle.ACCENT, ChartStyle.HEAPED) > 2);
    assertTrue(Contrast.between(ChartStyle.SMOOTH, ChartStyle.MORNING) > 2);
    assertTrue(Contrast.between(ChartStyle.ACCENT, ChartStyle.PALE) > 2);
  }
}
