package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/** Intervals in the cells of a table. */
class SmallForestTest {
  private static final Phrasebook BOOK = Phrasebook.of(Language.ENGLISH);
  private static final SmallForest FOREST =
      new SmallForest(
          List.of(
              Optional.of(estimate(-0.7, -1.3, -0.2)),
              Optional.empty(),
              Optional.of(estimate(0.5, -0.4, 1.2))),
          BOOK);

  private static Estimate estimate(double value, double lower, double upper) {
    return new Estimate(value, lower, upper, 0.95, 0.2);
  }

  private static RecordingGraphics.Notes drawn(int row) {
    RecordingGraphics graphics = new RecordingGraphics();
    FOREST.figures().get(row).painter().paint(graphics, 106, SmallForest.HEIGHT);
    return graphics.notes();
  }

  @Test
  void theScaleReachesAsFarOnBothSidesAsTheFarthestEnd() {
    assertEquals("\u22121.5 to +1.5, line at 0", FOREST.scale());
    SmallForest narrow = new SmallForest(List.of(Optional.of(estimate(0, -0.1, 0.1))), BOOK);
    assertEquals("\u22120.5 to +0.5, line at 0", narrow.scale());
  }

  @Test
  void aRowIsDrawnWithItsIntervalAndOneWithoutHasTheLineOfNoDifferenceAlone() {
    List<Rectangle2D> lines = drawn(0).strokes();
    assertTrue(lines.stream().anyMatch(ink -> Math.abs(ink.getCenterX() - 53) < 0.1), "at zero");
    double lower = 3 + (1.5 - 1.3) / 3 * 100;
    double upper = 3 + (1.5 - 0.2) / 3 * 100;
    assertTrue(
        lines.stream()
            .anyMatch(
                ink -> Math.abs(ink.getMinX() - lower) < 1 && Math.abs(ink.getMaxX() - upper) < 1),
        lines::toString);
    assertEquals(1, drawn(1).strokes().size());
  }

  @Test
  void noInkLeavesItsCell() {
    for (int row = 0; row < 3; row++) {
      for (Rectangle2D ink : drawn(row).strokes()) {
        assertTrue(ink.getMinX() >= 0 && ink.getMaxX() <= 106, ink::toString);
        assertTrue(ink.getMinY() >= 0 && ink.getMaxY() <= SmallForest.HEIGHT, ink::toString);
      }
    }
  }

  @Test
  void eachDrawingSaysItsNumbers() {
    List<String> said = FOREST.figures().stream().map(Figure::alternative).toList();
    assertEquals("\u22120.7 (\u22121.3 to \u22120.2)", said.get(0).replace('\u00A0', ' '));
    assertEquals("no interval", said.get(1));
  }
}
