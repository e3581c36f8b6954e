package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The palette, as readers with and without colour vision, and a grey printer, see it. */
class PaletteTest {
  private static final Map<String, Color> TEXT =
      Map.of(
          "ink", ChartStyle.INK,
          "muted", ChartStyle.MUTED,
          "accent", ChartStyle.ACCENT,
          "alert", ChartStyle.ALERT);

  /**
   * What stands side by side in a figure and is told apart by its colour first; what is told apart
   * by hatching or place alone is not here.
   */
  private static final List<List<Color>> PAIRS =
      List.of(
          List.of(ChartStyle.HEAPED, ChartStyle.ACCENT),
          List.of(ChartStyle.MORNING, ChartStyle.SMOOTH),
          List.of(ChartStyle.ACCENT, ChartStyle.UNIMPORTANT),
          List.of(ChartStyle.ALERT, new Color(0xC9D6E2)),
          List.of(ChartStyle.MUTED, ChartStyle.RULE));

  /** Dichromats' vision: Machado, Oliveira and Fernandes 2009, severity 1.0, and none at all. */
  private enum Vision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] matrix;

    Vision(double... matrix) {
      this.matrix = matrix;
    }

    Color of(Color color) {
      double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
      int[] seen = new int[3];
      for (int row = 0; row < 3; row++) {
        double light = 0;
        for (int column = 0; column < 3; column++) {
          light += matrix[3 * row + column] * linear[column];
        }
        seen[row] = encoded(Math.max(0, Math.min(1, light)));
      }
      return new Color(seen[0], seen[1], seen[2]);
    }

    private static double linear(int channel) {
      double share = channel / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double light) {
      double share = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
      return (int) Math.round(255 * share);
    }
  }

  @ParameterizedTest
  @EnumSource(Vision.class)
  void textStandsOutFromWhiteForEveryEye(Vision vision) {
    TEXT.forEach(
        (name, color) -> assertTrue(Contrast.between(vision.of(color), Color.WHITE) >= 4.5, name));
  }

  @ParameterizedTest
  @EnumSource(Vision.class)
  void marksStandOutFromWhiteForEveryEye(Vision vision) {
    assertTrue(Contrast.between(vision.of(ChartStyle.MORNING), Color.WHITE) >= 3);
    assertTrue(Contrast.between(vision.of(ChartStyle.HEAPED), Color.WHITE) >= 3);
  }

  @ParameterizedTest
  @EnumSource(Vision.class)
  void whatIsToldApartByColourIsToldApartByEveryEye(Vision vision) {
    for (List<Color> pair : PAIRS) {
      double contrast = Contrast.between(vision.of(pair.get(0)), vision.of(pair.get(1)));
      assertTrue(contrast >= 1.9, vision + " " + pair + ": " + contrast);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1})
  void aNumberStandsOutFromItsSquareInTheCalendar(double share) {
    Color ground = CalendarMap.shade(share);
    assertTrue(Contrast.between(ground, CalendarMap.inkOn(ground)) >= 4.5);
  }

  @ParameterizedTest
  @EnumSource(Vision.class)
  void twoPointsMoreAreADarkerSquareForEveryEye(Vision vision) {
    for (double share = 0; share < 0.81; share += 0.2) {
      double lighter = Contrast.luminance(vision.of(CalendarMap.shade(share)));
      double darker = Contrast.luminance(vision.of(CalendarMap.shade(share + 0.2)));
      assertTrue((lighter + 0.05) / (darker + 0.05) >= 1.2, vision + " " + share);
    }
  }

  @Test
  void theContrastOfBlackAndWhiteIs21() {
    assertTrue(Math.abs(Contrast.between(Color.BLACK, Color.WHITE) - 21) < 1e-9);
  }
}
