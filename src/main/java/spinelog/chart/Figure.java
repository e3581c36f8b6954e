package spinelog.chart;

import java.awt.Graphics2D;

/**
 * A drawing with its words: the seam between drawing and page.
 *
 * @param title what it shows, in a few words
 * @param caption how to read it, in a sentence
 * @param alternative what it shows and finds, for someone who cannot see it
 * @param painter draws it
 */
public record Figure(String title, String caption, String alternative, Painter painter) {
  /** Draws a figure, as vectors, on any surface. */
  @FunctionalInterface
  public interface Painter {
    /** Draws into the rectangle from 0,0; units are points (1/72 inch). */
    void paint(Graphics2D graphics, double width, double height);
  }
}
