package spinelog.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final double WIDTH = 120;

  private static List<String> broken(String text, double width) {
    return LineBreaker.lines(List.of(new Span(text, Style.BODY)), width).stream()
        .map(LayoutTest::text)
        .toList();
  }

  private static String text(Line line) {
    return line.pieces().stream().map(Span::text).collect(Collectors.joining());
  }

  private static Slice slice(double height) {
    return Slice.of(height, (canvas, left, top) -> {});
  }

  @Test
  void linesBreakAtSpacesAndLoseNothing() {
    String text = "After the pillow change, mornings were less stiff than they had been before.";
    List<String> lines = broken(text, WIDTH);
    assertEquals(text, String.join("", lines));
    assertTrue(lines.size() > 2);
    lines.subList(0, lines.size() - 1).forEach(line -> assertTrue(line.endsWith(" "), line));
  }

  @Test
  void noLineIsWiderThanItsRoom() {
    String text = "medium-firm/soft " + "x".repeat(200) + " " + "\u6F22".repeat(80) + " end";
    for (double width : new double[] {20, 55, WIDTH}) {
      for (Line line : LineBreaker.lines(List.of(new Span(text, Style.BODY)), width)) {
        assertTrue(line.width() <= width + 0.001, line.toString());
      }
    }
  }

  @Test
  void aNoBreakSpaceHoldsItsWordsTogether() {
    assertEquals(
        List.of("about ", "15\u00A0March ", "2025"), broken("about 15\u00A0March 2025", 48));
  }

  @Test
  void aHyphenatedWordBreaksAfterItsHyphenAndANumberDoesNot() {
    assertEquals(List.of("medium-", "firm"), broken("medium-firm", 45));
    assertEquals(List.of("0-10"), broken("0-10", 30));
  }

  @Test
  void aTextWithTooManyLinesEndsVisibly() {
    Span words = new Span("word ".repeat(100), Style.BODY);
    List<Line> lines = LineBreaker.lines(List.of(words), WIDTH, 3);
    assertEquals(3, lines.size());
    assertTrue(text(lines.get(2)).endsWith("word\u2026"), text(lines.get(2)));
    assertTrue(lines.get(2).width() <= WIDTH);
  }

  @Test
  void digitsAreAllOfOneWidthSoThatNumbersStandInColumns() {
    for (Style style : List.of(Style.SMALL, Style.SMALL_STRONG)) {
      for (int digit = 1; digit <= 9; digit++) {
        assertEquals(
            Typeface.width("0", style), Typeface.width(Integer.toString(digit), style), 1e-9);
      }
    }
  }

  @Test
  void aLetterThatNoFontHasIsAVisibleBox() {
    assertEquals("\u25A1", Typeface.runs("\u6F22", Weight.REGULAR).get(0).text());
    assertEquals("\u25A1", Typeface.runs("\uD800", Weight.REGULAR).get(0).text());
  }

  @Test
  void aLetterThatOnlyTheFallbackHasKeepsItsPlace() {
    List<Typeface.Run> runs = Typeface.runs("a \u2192 b", Weight.REGULAR);
    assertEquals(List.of("a ", "\u2192", " b"), runs.stream().map(Typeface.Run::text).toList());
  }

  @Test
  void controlCharactersBecomeSpacesAndInvisibleOnesGo() {
    assertEquals("a b c", new Span("a\nb\u200B\tc\uFEFF", Style.BODY).text());
  }

  @Test
  void aWidthIsTheSumOfItsRuns() {
    String text = "Łódź \u2192 \u6F22";
    double sum = 0;
    for (Typeface.Run run : Typeface.runs(text, Weight.REGULAR)) {
      sum += run.font().getWidthPoint(run.text(), 10);
    }
    Style ten = new Style(Weight.REGULAR, 10, Ink.TEXT);
    assertEquals(sum, Typeface.width(text, ten), 0.01);
  }

  @Test
  void arabicLettersJoin() {
    assertEquals("\uFE91\uFEF4\uFE96", new Span("\u0628\u064A\u062A", Style.BODY).text());
    assertEquals("\uFEFB", new Span("\u0644\u0627", Style.BODY).text());
    assertEquals("\uFEAD\uFE8D\uFEB1", new Span("\u0631\u0627\u0633", Style.BODY).text());
  }

  @Test
  void aLineFromRightToLeftIsTurnedAndItsNumbersAreNot() {
    List<Span> seen = new Line(List.of(new Span("\u05D0\u05D1 (12)", Style.BODY))).seen();
    assertEquals("(12) \u05D1\u05D0", seen.stream().map(Span::text).collect(Collectors.joining()));
  }

  @Test
  void aHeldSliceMovesOnWithTheNext() {
    List<List<Placed>> pages =
        Pagination.pages(List.of(slice(70), slice(20).held(), slice(30)), 100);
    assertEquals(List.of(1, 2), pages.stream().map(List::size).toList());
  }

  @Test
  void heldSlicesThatNoPageCanHoldAreSplit() {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      slices.add(slice(10).held());
    }
    assertEquals(3, Pagination.pages(slices, 100).size());
  }

  @Test
  void whiteIsDroppedWhereAPageStarts() {
    List<List<Placed>> pages = Pagination.pages(List.of(slice(100), Slice.gap(20), slice(10)), 100);
    assertEquals(0, pages.get(1).get(0).top());
    assertFalse(pages.get(1).get(0).slice().blank());
  }

  @Test
  void aTablesHeadComesAgainOnEveryPage() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(List.of("row " + i, "text"));
    }
    Table table = new Table(List.of(Column.words("Name", 1), Column.words("Text", 1)), rows);
    List<List<Placed>> pages = Pagination.pages(table.slices(300, Tag.document()), 250);
    assertTrue(pages.size() > 2);
    pages
        .subList(1, pages.size())
        .forEach(
            page -> {
              assertTrue(page.get(0).again());
              assertFalse(page.get(1).again());
            });
  }

  @Test
  void aRowOfATableHasAllCells() {
    List<Column> columns = List.of(Column.words("a", 1), Column.words("b", 1));
    assertThrows(
        IllegalArgumentException.class, () -> new Table(columns, List.of(List.of("only one"))));
  }

  private static List<Slice> inTwo(int count) {
    List<Slice> slices = new ArrayList<>();
    Slice head = slice(10);
    slices.add(head.held());
    for (int i = 1; i < count; i++) {
      slices.add(slice(10).under(head));
    }
    return slices.stream().map(one -> one.in(Columns.of(2, 214))).toList();
  }

  private static List<Double> lefts(List<Placed> page) {
    return page.stream().map(Placed::left).toList();
  }

  @Test
  void columnsAreFilledOneAfterTheOtherAndEachHasTheHead() {
    List<List<Placed>> pages = Pagination.pages(inTwo(21), 50);
    assertEquals(3, pages.size());
    List<Placed> first = pages.get(0);
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 114.0, 114.0, 114.0, 114.0, 114.0), lefts(first));
    assertEquals(List.of(5), again(first));
    assertEquals(List.of(0, 5), again(pages.get(1)));
    assertEquals(21, pages.stream().flatMap(List::stream).filter(one -> !one.again()).count());
  }

  private static List<Integer> again(List<Placed> page) {
    return IntStream.range(0, page.size()).filter(at -> page.get(at).again()).boxed().toList();
  }

  @Test
  void theLastColumnsAreOfOneLengthAndWhatFollowsStandsBelowThem() {
    List<Slice> slices = new ArrayList<>(List.of(slice(20)));
    slices.addAll(inTwo(40));
    slices.add(slice(30));
    List<Placed> page = Pagination.pages(slices, 400).get(0);
    assertEquals(43, page.size());
    Placed last = page.get(42);
    assertEquals(20 + 10 * 21, last.top(), 2);
    assertEquals(0, last.left());
  }

  @Test
  void whatFitsInOneShortColumnIsNotSplit() {
    List<Placed> page = Pagination.pages(inTwo(10), 400).get(0);
    assertEquals(10, page.stream().filter(one -> one.left() == 0).count());
  }

  @Test
  void aHeadingMovesOnWithTheFirstRowsOfItsColumns() {
    List<Slice> slices = new ArrayList<>(List.of(slice(70), slice(20).held()));
    slices.addAll(inTwo(10));
    List<List<Placed>> pages = Pagination.pages(slices, 100);
    assertEquals(1, pages.get(0).size());
    assertEquals(11, pages.get(1).stream().filter(one -> !one.again()).count());
  }

  @Test
  void partsAreKeptWholeAndBeginBesideWhatTheyBelongTo() {
    List<Span> parts =
        List.of(
            new Span("short; ", Style.BODY),
            new Span("a part of some words; ", Style.BODY),
            new Span("one that no line can hold and that is broken", Style.BODY));
    assertEquals(
        List.of(
            "short; ",
            "a part of some words; ",
            "one that no line can ",
            "hold and that is ",
            "broken"),
        LineBreaker.runOn(parts, 40, 100).stream().map(LayoutTest::text).toList());
    assertEquals(
        List.of("", "short; "),
        LineBreaker.runOn(parts.subList(0, 1), 10, 100).stream().map(LayoutTest::text).toList());
  }
}
