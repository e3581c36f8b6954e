package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.report.page.Standards;
import spinelog.words.SummaryWords;

@Tag("slow")
class PdfReportTest {
  private static final double MARGIN = 30;
  private static final double FOOT = 18;

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#samples")
  void aReportIsValidForArchivesAndScreenReaders(Rendered rendered) throws Exception {
    assertEquals(List.of(), Standards.broken(rendered.pdf()));
  }

  @Test
  void hardLogsAreValidToo() throws Exception {
    for (Rendered rendered : Rendered.hard().toList()) {
      assertEquals(List.of(), Standards.broken(rendered.pdf()), rendered.toString());
    }
  }

  @Test
  void aReportOfOneChangeIsValidTooAndNeedsAChange() throws Exception {
    for (Report report : Reports.samples()) {
      if (report.findings().setup().leading().isEmpty()) {
        assertThrows(IllegalArgumentException.class, () -> Reports.ofOneChange(report));
      } else {
        byte[] pdf = Rendered.of(Reports.ofOneChange(report), "compare").pdf();
        assertEquals(List.of(), Standards.broken(pdf), report.logName());
      }
    }
  }

  @Test
  void whatIsClearOfTheNightsLeadsWhereNothingChangedAndNoTrendIsClear() throws IOException {
    Rendered autumn =
        Rendered.samples()
            .filter(sample -> sample.report().logName().startsWith("autumn"))
            .findFirst()
            .orElseThrow();
    String first = autumn.page(1);
    int nights = first.indexOf("Mornings after nights on the stomach were 2.2 points stiffer");
    assertTrue(nights > 0 && !first.substring(0, nights).contains("trend"), first);
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#all")
  void theFirstPageStandsAlone(Rendered rendered) throws IOException {
    String first = rendered.page(1);
    assertTrue(first.contains("Page 1 of "), first);
    assertTrue(first.contains("What to try or log next"), first);
    assertTrue(first.contains("not a diagnosis"), first);
    assertFalse(first.contains("Before and after "), first);
    assertTrue(rendered.page(2).matches("(?s)Before and after (the|each) setup change.*"));
  }

  @Test
  void massageThatBeganWithTheMattressIsPointedAt() throws IOException {
    String sentence =
        "Massage or exercise changed too: on 3 of 14 known days in the two weeks before, on 13 of 14"
            + " in the two weeks after.";
    for (Rendered sample : Rendered.samples().toList()) {
      boolean isSummer = sample.report().logName().startsWith("summer");
      assertEquals(isSummer, sample.page(1).contains(sentence), sample.toString());
    }
  }

  @Test
  void aScoreThatChangedWhereTheHeadlineDidNotIsOnTheFirstPage() throws IOException {
    for (Rendered sample : Rendered.samples().toList()) {
      boolean isSpring = sample.report().logName().startsWith("spring");
      String sentence =
          "After the same change, pain in the evening (one of 6 further comparisons): 1.2 points more pain";
      assertEquals(isSpring, sample.page(1).contains("further comparisons)"), sample.toString());
      assertEquals(isSpring, sample.page(1).contains(sentence), sample.toString());
    }
  }

  @Test
  void adviceFollowsFromWhatWasFound() throws IOException {
    assertAdvised("spring", "First, see a doctor about the warning sign");
    assertAdvised("spring", "may be worse with it: two weeks without the knee pillow again");
    assertAdvised(
        "summer",
        "Only if it matters which part this goes with, and after asking the therapist: two weeks with"
            + " less massage or exercise");
    assertAdvised("autumn", "For two weeks, try to stay off the stomach");
    assertAdvised("autumn", "Go on with a support under the lower back or knees on back nights");
  }

  private static void assertAdvised(String name, String advice) throws IOException {
    for (Rendered sample : Rendered.samples().toList()) {
      boolean isMeant = sample.report().logName().startsWith(name);
      assertEquals(isMeant, sample.page(1).contains(advice), sample.toString());
    }
  }

  @Test
  void theDailyLogEndsWithTheDatesThatAreReported() throws IOException {
    String text = Rendered.of(HardLogs.silentWindow(), "window").text();
    String daily = text.substring(text.lastIndexOf("The daily log"));
    assertTrue(daily.contains("Days before and after the dates of this report are not printed."));
    assertTrue(daily.contains("January 2023 21–30 Jan –"), daily);
    assertTrue(daily.contains("February 2023 1–9 Feb –"), daily);
    assertFalse(daily.contains("20 Jan"), daily);
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#all")
  void theAnswerStandsOnTheFirstPage(Rendered rendered) throws IOException {
    String answer =
        new SummaryWords(rendered.report().findings(), rendered.report().book()).answer();
    assertTrue(rendered.page(1).contains(answer.replace('\u00A0', ' ')), rendered.page(1));
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#all")
  void noLetterLeavesThePageOrLiesOnAnother(Rendered rendered) throws IOException {
    try (PDDocument document = rendered.document()) {
      for (int page = 1; page <= Math.min(16, document.getNumberOfPages()); page++) {
        List<Letters.Letter> letters = rendered.letters().get(page - 1);
        float width = document.getPage(page - 1).getMediaBox().getWidth();
        float height = document.getPage(page - 1).getMediaBox().getHeight();
        for (Letters.Letter letter : letters) {
          boolean inside =
              letter.box().getMinX() > MARGIN
                  && letter.box().getMaxX() < width - MARGIN
                  && letter.box().getMinY() > MARGIN
                  && letter.box().getMaxY() < height - FOOT;
          assertTrue(inside, "page " + page + ": " + letter);
        }
        assertEquals(List.of(), Letters.overlapping(letters), "page " + page);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#all")
  void noHeadingStandsAloneAtAPagesFoot(Rendered rendered) throws IOException {
    try (PDDocument document = rendered.document()) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        float height = document.getPage(page - 1).getMediaBox().getHeight();
        Optional<Letters.Letter> last =
            rendered.letters().get(page - 1).stream()
                .filter(letter -> letter.box().getMaxY() < height - 36)
                .max(Comparator.comparingDouble(letter -> letter.box().getMaxY()));
        last.ifPresent(letter -> assertFalse(letter.isHeading(), letter.toString()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#all")
  void allFontsAreEmbeddedSubsetsAndNothingIsAnImage(Rendered rendered) throws IOException {
    try (PDDocument document = rendered.document()) {
      for (PDPage page : document.getPages()) {
        check(page.getResources());
      }
    }
  }

  private static void check(PDResources resources) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      assertTrue(font.isEmbedded(), font.getName());
      assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      assertTrue(object instanceof PDFormXObject, name.getName());
      check(((PDFormXObject) object).getResources());
    }
  }

  @Test
  void anotherReportHasAnotherId() throws IOException {
    try (PDDocument one = Rendered.samples().findFirst().orElseThrow().document();
        PDDocument other = Rendered.samples().skip(1).findFirst().orElseThrow().document()) {
      assertNotEquals(
          one.getDocument().getDocumentID().toString(),
          other.getDocument().getDocumentID().toString());
    }
  }

  @Test
  void theDocumentSaysWhatItIs() throws IOException {
    Rendered sample = Rendered.samples().skip(1).findFirst().orElseThrow();
    try (PDDocument document = sample.document()) {
      assertEquals(
          "Sleep and morning stiffness: progress report",
          document.getDocumentInformation().getTitle());
      assertEquals("Spinelog 1.0.0", document.getDocumentInformation().getProducer());
      assertEquals("en", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals(
          "Sleep and morning stiffness: progress report",
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void wordsInOtherScriptsAreInTheFileAsTheyWereWritten() throws IOException {
    try (PDDocument document = Rendered.hard().findFirst().orElseThrow().document()) {
      boolean written =
          new PDFStreamParser(document.getPage(0))
              .parse().stream()
                  .filter(COSDictionary.class::isInstance)
                  .map(marks -> ((COSDictionary) marks).getString("ActualText", ""))
                  .anyMatch(words -> words.contains("Привет עברית العربية 漢字 😀"));
      assertTrue(written);
    }
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#all")
  void everyFootSaysThatTheLogIsInside(Rendered rendered) throws IOException {
    String foot = "not a diagnosis · log attached to the PDF file Page 1 of";
    assertTrue(rendered.page(1).contains(foot), rendered.page(1));
  }

  @Test
  void endlessNotesEndVisibly() throws IOException {
    Rendered endless = Rendered.hard().findFirst().orElseThrow();
    int page = 2;
    while (!endless.page(page).contains("The daily log")) {
      page++;
    }
    String text = endless.page(page) + endless.page(page + 1);
    assertTrue(text.contains("word word\u2026"), text);
  }

  @Test
  void lettersOnEachOtherAreNoticed() {
    Rectangle2D box = new Rectangle2D.Double(10, 10, 5, 5);
    Letters.Letter letter = new Letters.Letter("a", box, "");
    assertEquals(1, Letters.overlapping(List.of(letter, letter)).size());
  }

  @Test
  void daysWithoutARowAreShownAsMissing() throws IOException {
    Rendered gappy = Rendered.samples().skip(2).findFirst().orElseThrow();
    try (PDDocument document = gappy.document()) {
      assertTrue(gappy.page(document.getNumberOfPages()).contains("no row"));
    }
  }
}
