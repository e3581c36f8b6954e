package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.examples.ExampleLogs;
import spinelog.findings.Findings;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

/** What holds for every figure of every log, however odd. */
@Isolated("changes the machine's language")
class FiguresTest {
  private static final Phrasebook BOOK = Phrasebook.of(Language.ENGLISH);

  private static final double[][] SIZES = {{515, 210}, {515, 170}, {380, 260}, {300, 180}};
  private static final double TOUCH = 0.6;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  static Stream<String> logs() {
    return ExampleLogs.all().keySet().stream();
  }

  private static List<Figure> figures(String log) {
    Findings findings = ExampleLogs.all().get(log).findings();
    List<Optional<Figure>> figures = new ArrayList<>();
    figures.add(Timeline.of(findings, BOOK));
    findings.changes().forEach(change -> figures.add(BeforeAfter.of(findings, change, BOOK)));
    figures.add(MassageByWeek.of(findings, BOOK));
    figures.add(PositionsByWeek.of(findings, BOOK));
    return figures.stream().flatMap(Optional::stream).toList();
  }

  /** Figures that know their height, with it. */
  private static Map<Figure, Double> tall(String log, double width) {
    Findings findings = ExampleLogs.all().get(log).findings();
    Map<Figure, Double> figures = new LinkedHashMap<>();
    CalendarMap.of(findings, BOOK).forEach(map -> figures.put(map.figure(), map.height(width)));
    ScoresInTime.of(findings, BOOK)
        .ifPresent(scores -> figures.put(scores.figure(), scores.height()));
    StiffnessByPosition.of(findings, BOOK)
        .ifPresent(scores -> figures.put(scores.figure(), scores.height()));
    return figures;
  }

  @ParameterizedTest
  @MethodSource("logs")
  void figuresThatKnowTheirHeightFitIntoIt(String log) {
    for (double width : new double[] {515, 470}) {
      tall(log, width).forEach((figure, height) -> assertFits(log, figure, width, height));
    }
  }

  private static void assertFits(String log, Figure figure, double width, double height) {
    RecordingGraphics graphics = new RecordingGraphics();
    figure.painter().paint(graphics, width, height);
    String where = log + ", " + figure.title() + ", " + width + " wide: ";
    assertNothingOutside(where, graphics.notes(), new double[] {width, height});
    assertNothingMeets(where, graphics.notes().texts());
  }

  @ParameterizedTest
  @MethodSource("logs")
  void figuresThatStandBesideTextFitIntoHalfAPage(String log) {
    Findings findings = ExampleLogs.all().get(log).findings();
    double half = 237;
    PositionsByWeek.of(findings, BOOK).ifPresent(figure -> assertFits(log, figure, half, 112));
    CalendarMap.of(findings, BOOK).stream()
        .filter(CalendarMap::isNarrow)
        .forEach(map -> assertFits(log, map.figure(), half, map.height(half)));
    MassageByWeek.of(findings, BOOK)
        .ifPresent(figure -> assertFits(log, figure, half, MassageByWeek.height(findings)));
  }

  @ParameterizedTest
  @MethodSource("logs")
  void noTextMeetsAnotherAndNoInkLeavesTheRectangle(String log) {
    for (Figure figure : figures(log)) {
      for (double[] size : SIZES) {
        RecordingGraphics graphics = new RecordingGraphics();
        figure.painter().paint(graphics, size[0], size[1]);
        String where = log + ", " + figure.title() + ", " + size[0] + " x " + size[1] + ": ";
        assertNothingOutside(where, graphics.notes(), size);
        assertNothingMeets(where, graphics.notes().texts());
      }
    }
  }

  private static void assertNothingOutside(
      String where, RecordingGraphics.Notes notes, double[] size) {
    Rectangle2D page =
        new Rectangle2D.Double(-TOUCH, -TOUCH, size[0] + 2 * TOUCH, size[1] + 2 * TOUCH);
    assertFalse(notes.texts().isEmpty(), where + "no words at all");
    notes.texts().forEach(text -> assertTrue(page.contains(text.ink()), () -> where + text));
    for (Rectangle2D ink : notes.strokes()) {
      boolean inside =
          ink.getMinX() >= page.getMinX()
              && ink.getMaxX() <= page.getMaxX()
              && ink.getMinY() >= page.getMinY()
              && ink.getMaxY() <= page.getMaxY();
      assertTrue(inside, () -> where + "ink outside at " + ink);
    }
  }

  private static void assertNothingMeets(String where, List<RecordingGraphics.Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        RecordingGraphics.Text one = texts.get(i);
        RecordingGraphics.Text other = texts.get(j);
        assertFalse(one.ink().intersects(other.ink()), () -> where + one + " meets " + other);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("logs")
  void aFigureIsTheSameUnderAnyDefaultLocaleAndZone(String log) {
    List<Drawn> expected = drawn(log);
    for (String tag : List.of("ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Drawn> drawn = drawn(log);
      assertEquals(expected.size(), drawn.size());
      for (int i = 0; i < drawn.size(); i++) {
        assertEquals(expected.get(i).words(), drawn.get(i).words());
        assertEquals(expected.get(i).pixels(), drawn.get(i).pixels(), log + " " + tag);
      }
    }
  }

  /** A figure's words and its picture. */
  private record Drawn(List<String> words, IntBuffer pixels) {}

  private static List<Drawn> drawn(String log) {
    return figures(log).stream()
        .limit(8)
        .map(
            figure ->
                new Drawn(
                    List.of(figure.title(), figure.caption(), figure.alternative()),
                    pixels(figure, 400, 200)))
        .toList();
  }

  private static IntBuffer pixels(Figure figure, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    figure.painter().paint(graphics, width, height);
    graphics.dispose();
    return IntBuffer.wrap(image.getRGB(0, 0, width, height, null, 0, width));
  }

  @ParameterizedTest
  @MethodSource("logs")
  void everyFigureSpeaksInWholeWords(String log) {
    for (Figure figure : figures(log)) {
      for (String words : List.of(figure.title(), figure.caption(), figure.alternative())) {
        assertFalse(words.isBlank(), log);
        assertFalse(words.contains("NaN"), words);
        assertFalse(words.matches(".*(cause|heal|cure|effect of).*"), words);
      }
    }
  }

  @Test
  void aPainterLeavesTheSurfaceAsItWas() {
    BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.PINK);
    graphics.setClip(0, 0, 400, 200);
    for (Figure figure : figures("month")) {
      figure.painter().paint(graphics, 400, 200);
      assertEquals(Color.PINK, graphics.getColor());
      assertEquals(new Rectangle2D.Double(0, 0, 400, 200), graphics.getClip().getBounds2D());
      assertTrue(graphics.getTransform().isIdentity());
    }
    graphics.dispose();
  }
}
