package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.report.page.Standards;

/** The short report: the first page, and one page of detail. */
@Tag("slow")
class TwoPagesTest {
  private static Rendered shortened(Report report) {
    return Rendered.of(Reports.inShort(report), "short");
  }

  private static Stream<Report> reports() {
    return Stream.concat(Reports.samples().stream(), HardLogs.all().stream());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyLogFitsOnTwoPages(Report report) throws IOException {
    try (PDDocument document = shortened(report).document()) {
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @ParameterizedTest
  @EnumSource
  void soDoesItInEveryLanguage(Language language) throws IOException {
    for (Report report : Reports.samples()) {
      Phrasebook book = Phrasebook.of(language);
      Rendered pages = shortened(Reports.in(report, book));
      assertTrue(pages.page(2).startsWith(book.say("section.detail")), pages.page(2));
      try (PDDocument document = pages.document()) {
        assertEquals(2, document.getNumberOfPages());
      }
    }
  }

  @Test
  void theSecondPageHoldsTheChangeThatCounts() throws IOException {
    Report march = Reports.samples().get(1);
    String second = shortened(march).page(2);
    assertTrue(second.contains("Pillow: Feather to Latex contour, from 16 March 2026"), second);
    assertTrue(second.contains("The report without --short goes on"), second);
  }

  @Test
  void itIsValidForArchivesAndScreenReaders() throws Exception {
    assertEquals(List.of(), Standards.broken(shortened(Reports.samples().get(1)).pdf()));
  }
}
