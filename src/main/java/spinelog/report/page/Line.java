package spinelog.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.language.ReadingDirection;

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

  /** What is written, in the order in which it is read; empty where that is what is drawn. */
  Optional<String> meant() {
    String text = text();
    return ReadingDirection.isTurned(text) || !Typeface.hasAll(text)
        ? Optional.of(ReadingDirection.unjoined(text))
        : Optional.empty();
  }

  private String text() {
    return pieces.size() == 1
        ? pieces.get(0).text()
        : pieces.stream().map(Span::text).collect(Collectors.joining());
  }

  /** The pieces as they are seen: sign by sign where that is not the order of reading. */
  List<Span> seen() {
    if (!ReadingDirection.isTurned(text())) {
      return pieces;
    }
    List<Span> signs = pieces.stream().flatMap(Line::signs).toList();
    return ReadingDirection.seen(signs, Span::text, (sign, text) -> new Span(text, sign.style()));
  }

  private static Stream<Span> signs(Span piece) {
    return piece
        .text()
        .codePoints()
        .mapToObj(sign -> new Span(Character.toString(sign), piece.style()));
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
