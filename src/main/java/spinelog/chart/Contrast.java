package spinelog.chart;

import java.awt.Color;

/** How well two colours are told apart, as the accessibility guidelines for the web measure it. */
final class Contrast {
  private Contrast() {}

  /** From 1 (the same) to 21 (black on white); 4.5 is asked for text, 3 for marks. WCAG 2.1. */
  static double between(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance, from 0 (black) to 1 (white). */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
