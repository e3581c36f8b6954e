package spinelog.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

/** A report that was set once, for many questions; it is kept in target/, to be looked at. */
final class Rendered {
  private static final Path FOLDER = Path.of("target", "report-pages");
  private static final Map<Language, List<Rendered>> SAMPLES = new ConcurrentHashMap<>();
  private static final Map<Language, Rendered> YEARS = new ConcurrentHashMap<>();

  private final Report report;
  private final byte[] pdf;
  private final List<String> pages = new ArrayList<>();

  /** Many in all reports, so they may go when memory is short. */
  private SoftReference<List<List<Letters.Letter>>> letters = new SoftReference<>(null);

  private Rendered(Report report, String name) {
    this.report = report;
    try {
      pdf = PdfReport.bytes(report);
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name + ".pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report that is set by itself; its file has the ending before the last dot. */
  static Rendered of(Report report, String ending) {
    return new Rendered(report, Output.name(report.logName(), "") + "." + ending);
  }

  static Stream<Rendered> samples() {
    return samples(Language.ENGLISH).stream();
  }

  /** The samples in a language, set once for all tests. */
  static List<Rendered> samples(Language language) {
    return SAMPLES.computeIfAbsent(
        language,
        one ->
            rendered(
                Reports.samples().stream()
                    .map(report -> Reports.in(report, Phrasebook.of(one)))
                    .toList()));
  }

  /** The year that was kept well, in a language. */
  static Rendered year(Language language) {
    return YEARS.computeIfAbsent(
        language, one -> of(Reports.in(HardLogs.year(), Phrasebook.of(one)), one.tag()));
  }

  static Stream<Rendered> hard() {
    return Hard.LOGS.stream();
  }

  /** Set when they are first asked for, as they take longer than all samples. */
  private static final class Hard {
    static final List<Rendered> LOGS = rendered(HardLogs.all());
  }

  static Stream<Rendered> all() {
    return Stream.concat(samples(), hard());
  }

  Report report() {
    return report;
  }

  byte[] pdf() {
    return pdf;
  }

  PDDocument document() throws IOException {
    return Loader.loadPDF(pdf);
  }

  /** The text of a page, counted from 1, in reading order, lines joined by spaces. */
  String page(int number) throws IOException {
    return joined(pages().get(number - 1));
  }

  /** The text of all pages, in reading order, lines joined by spaces. */
  String text() throws IOException {
    return pages().stream().map(Rendered::joined).collect(Collectors.joining());
  }

  /** The lines of all pages, in reading order. */
  List<String> lines() throws IOException {
    return pages().stream().flatMap(String::lines).toList();
  }

  private static String joined(String page) {
    return page.replaceAll("[\\s\u00A0]+", " ");
  }

  /** A document is read once, however often it is asked. */
  private synchronized List<String> pages() throws IOException {
    if (pages.isEmpty()) {
      try (PDDocument document = document()) {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          pages.add(stripper.getText(document));
        }
      }
    }
    return pages;
  }

  /** The letters of each page. */
  synchronized List<List<Letters.Letter>> letters() throws IOException {
    List<List<Letters.Letter>> read = letters.get();
    if (read == null) {
      read = new ArrayList<>();
      try (PDDocument document = document()) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          read.add(Letters.on(document, page));
        }
      }
      letters = new SoftReference<>(read);
    }
    return read;
  }

  @Override
  public String toString() {
    return report.logName() + ", " + report.findings().period().days() + " days";
  }

  private static List<Rendered> rendered(List<Report> reports) {
    return IntStream.range(0, reports.size())
        .mapToObj(
            i -> {
              String log = Output.name(reports.get(i).logName(), "");
              String start = log.substring(0, Math.min(24, log.length())) + i;
              String tag = reports.get(i).book().language().tag();
              return new Rendered(reports.get(i), start + "." + tag);
            })
        .toList();
  }
}
