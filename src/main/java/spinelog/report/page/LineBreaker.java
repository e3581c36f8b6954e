package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, after hyphens and slashes inside words, anywhere if it must.
 */
final class LineBreaker {
  private static final String CUT = "\u2026";

  private final double rest;
  private final List<Line> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();
  private double width;
  private double used;

  private LineBreaker(double first, double rest) {
    this.width = first;
    this.rest = rest;
  }

  /** The lines of a text, no longer than the width in points. */
  static List<Line> lines(List<Span> text, double width) {
    LineBreaker breaker = new LineBreaker(width, width);
    breaker.addWords(text);
    breaker.endLine();
    return breaker.lines;
  }

  /**
   * The lines of some parts, each kept whole where a line can hold it, that begin in what another
   * text has left of a line, in points; the first line is empty where nothing fits on it.
   */
  static List<Line> runOn(List<Span> parts, double first, double rest) {
    LineBreaker breaker = new LineBreaker(first, rest);
    for (Span part : parts) {
      List<Span> whole = List.of(part);
      if (new Line(whole).width() <= rest) {
        breaker.add(whole);
      } else {
        breaker.addWords(whole);
      }
    }
    breaker.endLine();
    return breaker.lines;
  }

  /** The first lines of a text; where lines are left out, the last one ends in an ellipsis. */
  static List<Line> lines(List<Span> text, double width, int most) {
    List<Line> all = lines(text, width);
    if (all.size() <= most) {
      return all;
    }
    List<Line> kept = new ArrayList<>(all.subList(0, most));
    kept.set(most - 1, cut(kept.get(most - 1), width));
    return kept;
  }

  private static Line cut(Line line, double width) {
    List<Span> pieces = new ArrayList<>(line.pieces());
    int at = pieces.size() - 1;
    Span last = pieces.get(at);
    String text = last.text().stripTrailing();
    pieces.set(at, new Span(text + CUT, last.style()));
    while (!text.isEmpty() && new Line(pieces).width() > width) {
      int word = text.lastIndexOf(' ');
      int end = word > 0 ? word : text.offsetByCodePoints(text.length(), -1);
      text = text.substring(0, end);
      pieces.set(at, new Span(text + CUT, last.style()));
    }
    return new Line(pieces);
  }

  /** Unbreakable words with the spaces after them; a word may change its style on the way. */
  private static List<List<Span>> words(List<Span> text) {
    List<List<Span>> words = new ArrayList<>();
    List<Span> word = new ArrayList<>();
    for (Span span : text) {
      int start = 0;
      String letters = span.text();
      for (int at = 1; at <= letters.length(); at++) {
        if (breaksBefore(letters, at)) {
          word.add(new Span(letters.substring(start, at), span.style()));
          words.add(word);
          word = new ArrayList<>();
          start = at;
        }
      }
      if (start < letters.length()) {
        word.add(new Span(letters.substring(start), span.style()));
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private static boolean breaksBefore(String text, int at) {
    char before = text.charAt(at - 1);
    if (at == text.length()) {
      return before == ' ';
    }
    char next = text.charAt(at);
    if (before == ' ') {
      return next != ' ';
    }
    boolean joins = before == '-' || before == '/' || before == '_';
    return joins && at >= 2 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(next);
  }

  private void addWords(List<Span> text) {
    words(text).forEach(this::add);
  }

  private void add(List<Span> word) {
    double visible = new Line(word).width();
    if (visible > width && width < rest && lines.isEmpty() && line.isEmpty()) {
      lines.add(new Line(List.of()));
      width = rest;
    }
    if (used + visible > width && !line.isEmpty()) {
      endLine();
    }
    if (visible > width) {
      addInPieces(word);
      return;
    }
    line.addAll(word);
    used += word.stream().mapToDouble(span -> Typeface.width(span.text(), span.style())).sum();
  }

  private void addInPieces(List<Span> word) {
    for (Span span : word) {
      StringBuilder part = new StringBuilder();
      for (int letter : span.text().codePoints().toArray()) {
        String next = Character.toString(letter);
        double wide = Typeface.width(next, span.style());
        if (used + wide > width && letter != ' ' && used > 0) {
          line.add(new Span(part.toString(), span.style()));
          part.setLength(0);
          endLine();
        }
        part.append(next);
        used += wide;
      }
      line.add(new Span(part.toString(), span.style()));
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(new Line(merged(line)));
      width = rest;
    }
    line = new ArrayList<>();
    used = 0;
  }

  /** Pieces of one style in one: a piece is checked letter by letter, so it is made only once. */
  private static List<Span> merged(List<Span> pieces) {
    List<Span> merged = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      text.append(piece.text());
      boolean isLast = i == pieces.size() - 1;
      if (isLast || !pieces.get(i + 1).style().equals(piece.style())) {
        if (!text.isEmpty()) {
          merged.add(new Span(text.toString(), piece.style()));
        }
        text.setLength(0);
      }
    }
    return merged;
  }
}
