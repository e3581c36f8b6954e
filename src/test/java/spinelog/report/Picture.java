package spinelog.report;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A page in sixteen greys. Two pictures are compared by small squares, each by its mean: letters
 * may be drawn a little thinner or fatter, as another Java does, but a word that moved leaves
 * squares empty and fills others.
 */
final class Picture {
  /** The side of a square that is compared, in pixels. */
  private static final int SQUARE = 2;

  private static final int GREYS = 16;

  private final BufferedImage image;

  Picture(BufferedImage image) {
    this.image = image;
  }

  static Picture of(Path file) throws IOException {
    return new Picture(ImageIO.read(file.toFile()));
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** From 0 (black) to 255 (white). */
  int grey(int x, int y) {
    int pixel = image.getRGB(x, y);
    return ((pixel >> 16 & 0xFF) * 3 + (pixel >> 8 & 0xFF) * 6 + (pixel & 0xFF)) / 10;
  }

  /** The largest difference of any square's mean, from 0 to 255; 255 for another size. */
  double difference(Picture other) {
    if (width() != other.width() || height() != other.height()) {
      return 255;
    }
    double largest = 0;
    for (int y = 0; y < height(); y += SQUARE / 2) {
      for (int x = 0; x < width(); x += SQUARE / 2) {
        largest = Math.max(largest, Math.abs(mean(x, y) - other.mean(x, y)));
      }
    }
    return largest;
  }

  private double mean(int left, int top) {
    double sum = 0;
    int count = 0;
    for (int y = top; y < Math.min(height(), top + SQUARE); y++) {
      for (int x = left; x < Math.min(width(), left + SQUARE); x++) {
        sum += grey(x, y);
        count++;
      }
    }
    return sum / count;
  }

  /** What is only here is red, what is only there is blue, what is in both is grey. */
  Picture against(Picture other) {
    BufferedImage shown = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        boolean inside = x < other.width() && y < other.height();
        int here = grey(x, y);
        int there = inside ? other.grey(x, y) : 255;
        shown.setRGB(x, y, there << 16 | Math.max(here, there) << 8 | here);
      }
    }
    return new Picture(shown);
  }

  /** Writes it in sixteen greys, or in its colours where it has any. */
  void write(Path file, boolean inGrey) throws IOException {
    BufferedImage written = image;
    if (inGrey) {
      byte[] levels = new byte[GREYS];
      for (int i = 0; i < GREYS; i++) {
        levels[i] = (byte) (i * 255 / (GREYS - 1));
      }
      IndexColorModel greys = new IndexColorModel(4, GREYS, levels, levels, levels);
      written = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_BINARY, greys);
      for (int y = 0; y < height(); y++) {
        for (int x = 0; x < width(); x++) {
          int level = Math.round(grey(x, y) * (GREYS - 1) / 255f);
          written.getRaster().setSample(x, y, 0, level);
        }
      }
    }
    ImageIO.write(written, "png", file.toFile());
  }
}
