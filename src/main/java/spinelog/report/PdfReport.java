package spinelog.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.language.Phrasebook;
import spinelog.report.page.Attachment;
import spinelog.report.page.Block;
import spinelog.report.page.Footer;
import spinelog.report.page.Imprint;
import spinelog.report.page.PdfFile;
import spinelog.report.page.Xmp;
import spinelog.words.AttachmentWords;
import spinelog.words.Excerpt;
import spinelog.words.PageWords;

/** Writes a report as a PDF; the same report always has the same bytes. */
public final class PdfReport {
  /** The program, as documents name it before its version. */
  public static final String PRODUCER = "Spinelog ";

  /** More than any report has. */
  private static final long MOST_BYTES = 64L << 20;

  private PdfReport() {}

  /** The log that a file is the report of; empty where it is no report that says so. */
  public static Optional<Origin> origin(Path file) {
    try {
      return read(file).map(Xmp::record).flatMap(Origin::in);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The bytes of a file that is a report. */
  private static Optional<byte[]> read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return Optional.of(bytes)
        .filter(
            pdf ->
                new String(pdf, StandardCharsets.ISO_8859_1).contains("<pdf:Producer>" + PRODUCER));
  }

  /** The report's bytes. */
  public static byte[] bytes(Report report) throws IOException {
    byte[] results = ResultsJson.bytes(report);
    Phrasebook book = report.book();
    PageWords words = PageOne.words(report);
    Imprint imprint =
        new Imprint(
            PageOne.title(report),
            words.subject(),
            book.language().tag(),
            PRODUCER + Report.VERSION,
            report.asOf(),
            id(report, results),
            Origin.of(report).record());
    PageOne.Set first = PageOne.of(report);
    List<Block> parts = List.of(first.block(), behind(report, first.isMeasured()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    new PdfFile(imprint, report.paper().frame(), footer(report))
        .write(parts, attachments(report, results), out);
    return out.toByteArray();
  }

  /** What stands behind the first page. */
  private static Block behind(Report report, boolean isMeasured) {
    return switch (report.contents()) {
      case EVERYTHING -> Block.stack(List.of(Details.of(report, isMeasured), DailyLog.of(report)));
      case TWO_PAGES -> SecondPage.of(report);
      case ONE_CHANGE -> Details.of(report, isMeasured);
    };
  }

  private static Footer footer(Report report) {
    Phrasebook book = report.book();
    List<String> parts =
        new ArrayList<>(
            List.of(
                book.say("footer.date", "date", book.dates().full(report.asOf())),
                "Spinelog " + Report.VERSION,
                book.say("footer.limit")));
    if (!report.tables().isEmpty()) {
      parts.add(new AttachmentWords(book).footer());
    }
    return new Footer(
        Excerpt.of(report.logName(), 60),
        "\u00B7  " + String.join("  \u00B7  ", parts),
        (page, all) -> book.say("footer.page", "page", page, "all", all));
  }

  /** 32 hexadecimal digits that follow from all that is reported. */
  private static String id(Report report, byte[] results) {
    return Digest.sha256(results, DiaryJson.bytes(report.diary())).substring(0, 32);
  }

  /** The log and its results travel together, or stay out together. */
  private static List<Attachment> attachments(Report report, byte[] results) {
    AttachmentWords words = new AttachmentWords(report.book());
    List<Attachment> attachments = new ArrayList<>();
    report
        .tables()
        .forEach(
            (name, table) ->
                attachments.add(new Attachment(name, "text/csv", words.description(name), table)));
    if (!attachments.isEmpty()) {
      String name = ResultsJson.FILE;
      attachments.add(new Attachment(name, "application/json", words.description(name), results));
    }
    return attachments;
  }
}
