package spinelog.report.page;

import java.util.List;

/**
 * One line of text, broken to fit.
 *
 * @param pieces its stretches, from left to right
 */
record Line(List<Span> pieces) {
  Line {
    pieces = List.copyOf(pieces);
  }

  /** The width of what is seen, in points: trailing spaces do not count. */
  double width() {
    double width = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      boolean last = i == pieces.size() - 1;
      width += Typeface.width(last ? piece.text().stripTrailing() : piece.text(), piece.style());
    }
    return width;
  }

  /** From this base line to the next, in points. */
  double leading() {
    return pieces.stream().mapToDouble(piece -> piece.style().leading()).max().orElse(0);
  }

  /** From the line's top to its base line, in points. */
  double ascent() {
    return pieces.stream().mapToDouble(piece -> piece.style().ascent()).max().orElse(0);
  }
}
