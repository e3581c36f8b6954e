package spinelog.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import spinelog.chart.Figure;

@Tag("slow")
class PdfFileTest {
  private static final String LOREM =
      "The pillow came on a Friday and the first nights were odd, then mornings became calmer; ";

  static byte[] sample() throws IOException {
    Imprint imprint =
        new Imprint(
            "A report & more",
            "Nothing",
            "en",
            "Spinelog 1.0.0",
            LocalDate.of(2025, 4, 2),
            "0".repeat(32),
            Map.of("log", "a@title<&.xlsx", "mornings", "01 02"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      rows.add(List.of("2025-03-" + i, "Back", i + ".0", LOREM.repeat(i % 4)));
    }
    Figure figure =
        new Figure(
            "A line",
            "It goes down.",
            "A falling line from 8 to 2.",
            (g, w, h) -> {
              g.drawLine(0, 0, (int) w, (int) h);
              g.drawString("Łódź \u2264 漢 \u2713", 20, 20);
            });
    Block one =
        Block.stack(
            List.of(
                new Heading(1, "A report"),
                Paragraph.of(LOREM.repeat(9), Style.BODY),
                new Box(
                    Box.Kind.WARNING,
                    List.of(
                        Paragraph.of("See a doctor", Style.STRONG),
                        new Bullets(List.of(LOREM.repeat(2), "Short"), Style.BODY))),
                new Heading(2, "漢字 and \u2192 arrows \u2264 2"),
                new Beside(
                    List.of(
                        Paragraph.of(LOREM.repeat(3), Style.BODY),
                        new Paragraph(
                            List.of(
                                new Span("Left. ", Style.STRONG),
                                new Span(LOREM.repeat(3), Style.BODY)),
                            Style.BODY.size() * 0.55)),
                    16),
                new FigureBlock(figure, 120, true)));
    Block two =
        Block.stack(
            List.of(
                new Heading(2, "The log"),
                new Table(
                    List.of(
                        Column.words("Date", 2),
                        Column.words("Position", 2),
                        Column.numbers("Score", 1),
                        Column.words("Notes", 6)),
                    rows)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfFile(
            imprint,
            new Frame(595.28, 841.89),
            new Footer(
                "march.xlsx", "· Spinelog 1.0.0", (page, all) -> "Page " + page + " of " + all))
        .write(List.of(one, two), List.of(), out);
    return out.toByteArray();
  }

  @Test
  void theSameContentHasTheSameBytes() throws IOException {
    byte[] first = sample();
    Files.write(Path.of("target/furniture.pdf"), first);
    assertEquals(java.util.Arrays.hashCode(first), java.util.Arrays.hashCode(sample()));
  }

  @Test
  void theRecordIsFoundAgainAsItWas() throws IOException {
    assertEquals(Map.of("log", "a@title<&.xlsx", "mornings", "01 02"), Xmp.record(sample()));
  }

  @Test
  void theValidatorSeesWhatANaiveDocumentBreaks() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new com.lowagie.text.Paragraph("Not tagged, not embedded."));
    document.close();
    assertFalse(Standards.broken(out.toByteArray()).isEmpty());
  }

  @Test
  void theFurnitureIsValidForArchivesAndScreenReaders() throws Exception {
    assertEquals(List.of(), Standards.broken(sample()));
  }
}
