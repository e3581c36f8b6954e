package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.chart.BeforeAfter;
import spinelog.chart.CalendarMap;
import spinelog.chart.Figure;
import spinelog.chart.MassageByWeek;
import spinelog.chart.PositionsByWeek;
import spinelog.chart.ScoresInTime;
import spinelog.chart.StiffnessByPosition;
import spinelog.findings.Findings;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

/** Where pages end: nothing that belongs together is parted, and no page is left nearly empty. */
@Tag("slow")
class PageBreaksTest {
  private static final double TOP = 45;
  private static final double FOOT = 48;
  private static final double COLUMN = 230;

  private static List<Rendered> samples(Language language) {
    return Stream.concat(Rendered.samples(language).stream(), Stream.of(Rendered.year(language)))
        .toList();
  }

  /** The letters of a page above its foot. */
  private static List<Letters.Letter> letters(Rendered rendered, int page) throws IOException {
    double end = end(rendered);
    return rendered.letters().get(page - 1).stream()
        .filter(letter -> letter.box().getMaxY() < end)
        .toList();
  }

  private static double end(Rendered rendered) {
    return rendered.report().paper().frame().pageHeight() - FOOT;
  }

  private static double base(Letters.Letter letter) {
    return Math.round(letter.box().getMaxY());
  }

  /** The lines below a letter in its column that are no headings. */
  private static long linesBelow(Letters.Letter heading, List<Letters.Letter> letters) {
    return letters.stream()
        .filter(letter -> base(letter) > base(heading) + 2 && !letter.isHeading())
        .filter(letter -> letter.box().getMinX() > heading.box().getMinX() - 4)
        .filter(letter -> letter.box().getMinX() < heading.box().getMinX() + COLUMN)
        .map(PageBreaksTest::base)
        .distinct()
        .count();
  }

  /** The letters that lines of headings begin with. */
  private static List<Letters.Letter> headings(List<Letters.Letter> letters) {
    Map<Double, Letters.Letter> first = new HashMap<>();
    letters.stream()
        .filter(Letters.Letter::isHeading)
        .sorted(Comparator.comparingDouble(letter -> letter.box().getMinX()))
        .forEach(letter -> first.putIfAbsent(base(letter) + columnOf(letter), letter));
    return List.copyOf(first.values());
  }

  private static double columnOf(Letters.Letter letter) {
    return letter.box().getMinX() < 290 ? 0 : 10_000;
  }

  private static List<String> lonelyHeadings(Rendered rendered) throws IOException {
    List<String> lonely = new ArrayList<>();
    for (int page = 1; page <= rendered.letters().size(); page++) {
      List<Letters.Letter> letters = letters(rendered, page);
      for (Letters.Letter heading : headings(letters)) {
        long below = linesBelow(heading, letters);
        if (below == 0 || (below == 1 && !beginsWithHeading(rendered, page + 1))) {
          lonely.add(rendered + ", page " + page + ": " + heading);
        }
      }
    }
    return lonely;
  }

  /** Whether a page's first letter is one of a heading: what stands before it is whole. */
  private static boolean beginsWithHeading(Rendered rendered, int page) throws IOException {
    return letters(rendered, page).stream()
        .min(Comparator.comparingDouble(PageBreaksTest::base))
        .filter(Letters.Letter::isHeading)
        .isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void aHeadingHasTwoLinesOfItsContentOrAFigureBelowIt(Language language) throws IOException {
    List<String> lonely = new ArrayList<>();
    for (Rendered rendered : samples(language)) {
      lonely.addAll(lonelyHeadings(rendered));
    }
    assertEquals(List.of(), lonely);
  }

  @Test
  void soItHasInHardLogs() throws IOException {
    List<String> lonely = new ArrayList<>();
    for (Rendered rendered : Rendered.hard().toList()) {
      lonely.addAll(lonelyHeadings(rendered));
    }
    assertEquals(List.of(), lonely);
  }

  @ParameterizedTest
  @EnumSource
  void noPageButTheLastIsLessThanHalfFull(Language language) throws IOException {
    List<String> bare = new ArrayList<>();
    for (Rendered rendered : samples(language)) {
      double end = end(rendered);
      for (int page = 1; page < rendered.letters().size(); page++) {
        double lowest =
            letters(rendered, page).stream()
                .mapToDouble(letter -> letter.box().getMaxY())
                .max()
                .orElse(TOP);
        double full = (lowest - TOP) / (end - TOP);
        if (full < 0.5) {
          bare.add(rendered + ", page " + page + ": " + Math.round(100 * full) + " %");
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @EnumSource
  void aCaptionStandsWholeOnThePageOfItsFigure(Language language) throws IOException {
    Phrasebook book = Phrasebook.of(language);
    for (Rendered rendered : samples(language)) {
      Map<String, Integer> pages = pagesOfFigures(rendered);
      List<Figure> figures = figures(rendered.report().findings(), book);
      assertFalse(figures.isEmpty());
      for (Figure figure : figures) {
        Integer page = pages.get(figure.alternative());
        assertTrue(page != null, figure.alternative() + " in " + pages);
        String caption = figure.caption().replaceAll("[\\s\u00A0\u202F]+", " ");
        String text = rendered.page(page).replace('\u202F', ' ');
        assertTrue(text.contains(caption), rendered + ", page " + page + ": " + caption);
      }
    }
  }

  /** The figures behind the first page. */
  private static List<Figure> figures(Findings findings, Phrasebook book) {
    Stream<Optional<Figure>> some =
        Stream.of(
            ScoresInTime.of(findings, book).map(ScoresInTime::figure),
            MassageByWeek.of(findings, book),
            PositionsByWeek.of(findings, book),
            StiffnessByPosition.of(findings, book).map(StiffnessByPosition::figure));
    Stream<Figure> many =
        Stream.concat(
            findings.changes().stream()
                .flatMap(change -> BeforeAfter.of(findings, change, book).stream()),
            CalendarMap.of(findings, book).stream().map(CalendarMap::figure));
    return Stream.concat(some.flatMap(Optional::stream), many).toList();
  }

  /** The pages, from 1, of the figures by what is said of them. */
  private static Map<String, Integer> pagesOfFigures(Rendered rendered) throws IOException {
    Map<String, Integer> pages = new HashMap<>();
    try (PDDocument document = rendered.document()) {
      collect(document.getDocumentCatalog().getStructureTreeRoot(), document, pages);
    }
    return pages;
  }

  private static void collect(PDStructureNode node, PDDocument document, Map<String, Integer> in) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          in.put(element.getAlternateDescription(), 1 + document.getPages().indexOf(page(element)));
        }
        collect(element, document, in);
      }
    }
  }

  private static PDPage page(PDStructureElement element) {
    return element.getKids().stream()
        .filter(PDMarkedContentReference.class::isInstance)
        .map(kid -> ((PDMarkedContentReference) kid).getPage())
        .findFirst()
        .orElseGet(element::getPage);
  }
}
