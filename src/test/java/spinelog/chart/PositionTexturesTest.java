package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.diary.Position;

class PositionTexturesTest {
  private static final int SIZE = 24;

  /** On a scale from black to white. */
  private static final double SEEN = 0.1;

  @Test
  void everyKnownPositionHasATexture() {
    assertEquals(
        EnumSet.complementOf(EnumSet.of(Position.UNKNOWN)), PositionsByWeek.TEXTURES.keySet());
  }

  @Test
  void twoPositionsAreToldApartWithoutColour() {
    List<Position> positions = List.copyOf(PositionsByWeek.TEXTURES.keySet());
    for (int i = 0; i < positions.size(); i++) {
      for (Position other : positions.subList(i + 1, positions.size())) {
        Position one = positions.get(i);
        double difference = difference(grey(one), grey(other));
        assertTrue(difference > SEEN, one + " and " + other + ": " + difference);
      }
    }
  }

  /** Where two patches lie over each other: how far from each other they are on average. */
  private static double difference(BufferedImage one, BufferedImage other) {
    double sum = 0;
    for (int x = 0; x < SIZE; x++) {
      for (int y = 0; y < SIZE; y++) {
        int first = one.getRaster().getSample(x, y, 0);
        sum += Math.abs(first - other.getRaster().getSample(x, y, 0)) / 255.0;
      }
    }
    return sum / (SIZE * SIZE);
  }

  private static BufferedImage grey(Position position) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    PositionsByWeek.TEXTURES
        .get(position)
        .paint(graphics, new Rectangle2D.Double(0, 0, SIZE, SIZE));
    graphics.dispose();
    return image;
  }
}
