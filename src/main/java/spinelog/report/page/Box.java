package spinelog.report.page;

import java.awt.Color;
import java.util.List;

/**
 * Blocks on a tinted ground with a bar beside them; never split.
 *
 * @param kind what the box is for
 * @param content what is inside
 */
public record Box(Kind kind, List<Block> content) implements Block {
  /** What a box is for. */
  public enum Kind {
    /** What the page is opened for. */
    ANSWER,
    /** A warning; framed, so that it stands out in grey too. */
    WARNING
  }

  private static final double BAR = 2.4;
  private static final double LINE = 1.8;
  private static final double PAD = 8;

  /** Copies the list. */
  public Box {
    content = List.copyOf(content);
  }

  @Override
  public List<Slice> slices(double width, Tag parent) {
    List<Slice> inner = trimmed(Block.stack(content).slices(width - BAR - 2 * PAD, parent));
    double height = inner.stream().mapToDouble(Slice::height).sum() + 1.6 * PAD;
    Color bar = kind == Kind.WARNING ? Ink.ALARM : Ink.ACCENT;
    Color ground = kind == Kind.WARNING ? Ink.ALARM_GROUND : Ink.GROUND;
    Slice box =
        Slice.of(
            height,
            (canvas, left, top) -> {
              canvas.fill(left, top, width, height, ground);
              canvas.fill(left, top, BAR, height, bar);
              if (kind == Kind.WARNING) {
                canvas.fill(left, top, width, LINE, bar);
                canvas.fill(left, top + height - LINE, width, LINE, bar);
                canvas.fill(left + width - LINE, top, LINE, height, bar);
              }
              double down = top + 0.8 * PAD;
              for (Slice slice : inner) {
                slice.painter().paint(canvas, left + BAR + PAD, down);
                down += slice.height();
              }
            });
    return List.of(box);
  }

  private static List<Slice> trimmed(List<Slice> slices) {
    int start = 0;
    int end = slices.size();
    while (start < end && slices.get(start).blank()) {
      start++;
    }
    while (end > start && slices.get(end - 1).blank()) {
      end--;
    }
    return slices.subList(start, end);
  }
}
