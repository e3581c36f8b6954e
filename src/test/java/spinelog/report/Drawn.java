package spinelog.report;

import java.util.List;
import spinelog.chart.Figure;
import spinelog.chart.RecordingGraphics;

/**
 * What a figure says, its spaces plain.
 *
 * @param texts each piece of text that is drawn
 * @param alternative its alternative text
 */
record Drawn(List<String> texts, String alternative) {
  private static final double WIDTH = 515;
  private static final double HEIGHT = 210;

  static Drawn of(Figure figure) {
    RecordingGraphics graphics = new RecordingGraphics();
    figure.painter().paint(graphics, WIDTH, HEIGHT);
    return new Drawn(
        graphics.notes().texts().stream().map(text -> plain(text.words())).toList(),
        plain(figure.alternative()));
  }

  static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
