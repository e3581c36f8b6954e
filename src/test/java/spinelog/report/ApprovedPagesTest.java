package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;
import spinelog.chart.Figure;
import spinelog.chart.OutcomeForest;
import spinelog.findings.Findings;
import spinelog.samples.SampleLog;

/**
 * Every page of the samples says what somebody who read it approved, and where the eye is needed
 * (each first page, each figure once) looks so. After a change that is meant, look at the pages in
 * target/page-differences, then approve them with {@code mvn test -Dtest=ApprovedPagesTest
 * -Dpages.approve=true}; the texts are read in the diff.
 */
@Tag("slow")
class ApprovedPagesTest {
  private static final Path APPROVED = Path.of("src/test/resources/spinelog/report/pages");
  private static final Path DIFFERENCES = Path.of("target/page-differences");
  private static final int DOTS_PER_INCH = 40;

  /**
   * The same on Java 17 and 25; sixteen greys alone make 8; a line moved by two points makes 54.
   */
  private static final double TOLERANCE = 20;

  /** The report of one change alone has a figure of its own. */
  private static final Rendered COMPARED =
      Rendered.of(
          Reports.ofOneChange(
              Reports.of("march-new-pillow-compare.xlsx", SampleLog.all().get(1).diary())),
          "approved");

  static Stream<Rendered> all() {
    return Stream.concat(Rendered.samples(), Stream.of(COMPARED));
  }

  /** Beside the first pages, those that show each figure once. */
  private static final Set<String> PICTURED =
      Set.of(
          "march-new-pillow-2",
          "march-new-pillow-3",
          "march-new-pillow-4",
          "march-new-pillow-compare-2");

  /** The pages that are compared by the eye, by their names. */
  private static SortedMap<String, Picture> pictures(Rendered rendered) throws IOException {
    SortedMap<String, Picture> pages = new TreeMap<>();
    try (PDDocument document = rendered.document()) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        String name = name(rendered) + "-" + (page + 1);
        if ((page == 0 && rendered != COMPARED) || PICTURED.contains(name)) {
          pages.put(
              name, new Picture(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
        }
      }
    }
    return pages;
  }

  /** The text of all pages in reading order, a line each; the version is not theirs. */
  private static String text(Rendered rendered) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setPageStart("---- page ----\n");
    try (PDDocument document = rendered.document()) {
      return stripper
          .getText(document)
          .replace('\u00A0', ' ')
          .replace("Spinelog " + Report.VERSION, "Spinelog")
          .replaceAll(" +\n", "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPageSaysWhatIsApproved(Rendered rendered) throws IOException {
    Path file = APPROVED.resolve(name(rendered) + ".txt");
    if (Boolean.getBoolean("pages.approve")) {
      Files.writeString(file, text(rendered), StandardCharsets.UTF_8);
    }
    assertEquals(
        Files.readString(file, StandardCharsets.UTF_8),
        text(rendered),
        "if the new text is meant, approve it with mvn test -Dtest=ApprovedPagesTest"
            + " -Dpages.approve=true, and read the diff");
  }

  private static String name(Rendered rendered) {
    return Output.name(rendered.report().logName(), "");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPicturedPageLooksAsApproved(Rendered rendered) throws IOException {
    SortedMap<String, Picture> pages = pictures(rendered);
    if (Boolean.getBoolean("pages.approve")) {
      approve(name(rendered), pages);
    }
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, Picture> page : pages.entrySet()) {
      compare(page.getKey(), page.getValue()).ifPresent(different::add);
    }
    assertEquals(
        List.of(),
        different,
        "look at these pages in target/page-differences (red: new, blue: gone); if they are meant,"
            + " approve them with mvn test -Dtest=ApprovedPagesTest -Dpages.approve=true");
    assertEquals(approved(name(rendered)).size(), pages.size(), "as many pages as approved");
  }

  private static Optional<String> compare(String page, Picture actual) throws IOException {
    Path file = APPROVED.resolve(page + ".png");
    Picture approved =
        Files.exists(file)
            ? Picture.of(file)
            : new Picture(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
    double difference = actual.difference(approved);
    if (difference <= TOLERANCE) {
      return Optional.empty();
    }
    Files.createDirectories(DIFFERENCES);
    actual.write(DIFFERENCES.resolve(page + "-actual.png"), true);
    approved.against(actual).write(DIFFERENCES.resolve(page + "-difference.png"), false);
    return Optional.of(page + " differs by " + Math.round(difference));
  }

  private static List<Path> approved(String log) throws IOException {
    try (Stream<Path> files = Files.list(APPROVED)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\Q" + log + "\\E-\\d+[.]png"))
          .toList();
    }
  }

  private static void approve(String log, SortedMap<String, Picture> pages) throws IOException {
    Files.createDirectories(APPROVED);
    for (Path old : approved(log)) {
      Files.delete(old);
    }
    for (Map.Entry<String, Picture> page : pages.entrySet()) {
      page.getValue().write(APPROVED.resolve(page.getKey() + ".png"), true);
    }
  }

  /** The timeline is on each first page; what stands behind it needs the eye once. */
  @Test
  void eachFigureIsOnOneApprovedPicture() throws IOException {
    Map<String, Set<String>> seen = new TreeMap<>();
    List<Method> figures = figures();
    for (Method figure : figures) {
      seen.put(figure.getDeclaringClass().getSimpleName(), new TreeSet<>());
    }
    for (Rendered rendered : all().toList()) {
      for (Path picture : approved(name(rendered))) {
        String page = picture.getFileName().toString().replaceFirst("[.]png$", "");
        String text = rendered.page(Integer.parseInt(page.replaceFirst(".*-", "")));
        for (Method figure : figures) {
          boolean isOfOneChange = figure.getDeclaringClass() == OutcomeForest.class;
          if (isOfOneChange == (rendered == COMPARED)
              && captions(figure, rendered.report()).anyMatch(text::contains)) {
            seen.get(figure.getDeclaringClass().getSimpleName()).add(page);
          }
        }
      }
    }
    Set<String> timelines = seen.remove("Timeline");
    assertTrue(timelines.stream().allMatch(page -> page.endsWith("-1")), timelines.toString());
    seen.forEach((figure, pages) -> assertEquals(1, pages.size(), figure + " is on " + pages));
  }

  /** The doors of the figures: whatever the charts make of findings. */
  private static List<Method> figures() {
    return new ClassFileImporter()
        .importPackagesOf(Figure.class).stream()
            .map(JavaClass::reflect)
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getName().equals("of"))
            .filter(method -> method.getParameterTypes()[0] == Findings.class)
            .toList();
  }

  /** The captions of a figure in a report, one for each that it makes of its findings. */
  private static Stream<String> captions(Method figure, Report report) {
    Findings findings = report.findings();
    List<Object[]> arguments =
        figure.getParameterCount() == 2
            ? List.<Object[]>of(new Object[] {findings, report.book()})
            : report.changes().stream()
                .map(change -> new Object[] {findings, change, report.book()})
                .toList();
    return arguments.stream()
        .map(with -> ReflectionSupport.invokeMethod(figure, null, with))
        .flatMap(made -> made instanceof Optional<?> one ? one.stream() : ((List<?>) made).stream())
        .map(ApprovedPagesTest::drawn)
        .map(drawn -> drawn.caption().replaceAll("[\\s\u00A0]+", " "));
  }

  /** Those that know their height hold the drawing within. */
  private static Figure drawn(Object made) {
    return made instanceof Figure figure
        ? figure
        : (Figure)
            ReflectionSupport.invokeMethod(
                ReflectionSupport.findMethod(made.getClass(), "figure").orElseThrow(), made);
  }

  @Test
  void aWordThatMovedByTwoPointsIsNoticedAndThinnerLettersAreNot() throws IOException {
    SortedMap<String, Picture> pages = pictures(Rendered.samples().findFirst().orElseThrow());
    Picture page = pages.get(pages.firstKey());
    assertTrue(page.difference(redrawn(page, 30, 104, 30, 1, 0)) > 2 * TOLERANCE);
    assertTrue(page.difference(redrawn(page, 30, 104, 30, 0, 8)) < TOLERANCE);
    assertEquals(0, page.difference(page));
  }

  /** The page with a stretch of its text moved to the right, and all of it made lighter. */
  private static Picture redrawn(
      Picture page, int left, int top, int width, int right, int lighter) {
    BufferedImage drawn =
        new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        boolean moves = x >= left && x < left + width && y >= top && y < top + 8;
        int grey = page.grey(moves ? x - right : x, y);
        drawn.setRGB(x, y, 0x010101 * Math.min(255, grey + lighter));
      }
    }
    return new Picture(drawn);
  }
}
