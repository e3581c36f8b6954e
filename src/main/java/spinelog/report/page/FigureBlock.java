package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;
import spinelog.chart.Figure;

/**
 * A figure between its title and its caption, all on one page.
 *
 * @param figure the drawing and its words
 * @param height the drawing's height in points
 * @param titled whether the title is printed; not where a heading above says the same
 */
public record FigureBlock(Figure figure, double height, boolean titled) implements Block {
  @Override
  public List<Slice> slices(double width, Tag parent) {
    List<Slice> slices = new ArrayList<>();
    if (titled) {
      Paragraph title = Paragraph.of(figure.title(), Style.SMALL_STRONG).after(2);
      title.slices(width, parent).forEach(slice -> slices.add(slice.held()));
    }
    slices.add(
        Slice.of(
                height,
                (canvas, left, top) ->
                    canvas.figure(figure, parent, new double[] {left, top, width, height}))
            .held());
    if (!figure.caption().isEmpty()) {
      slices.addAll(captionSlices(width, parent));
    }
    slices.add(Slice.gap(6));
    return slices;
  }

  private List<Slice> captionSlices(double width, Tag parent) {
    List<Slice> held = new ArrayList<>();
    List<Slice> lines =
        Paragraph.of(figure.caption(), Style.QUIET).after(0).slices(width, parent).stream()
            .filter(slice -> !slice.blank())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      held.add(i < lines.size() - 1 ? lines.get(i).held() : lines.get(i));
    }
    return held;
  }
}
