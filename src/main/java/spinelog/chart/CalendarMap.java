package spinelog.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spinelog.diary.Outcome;
import spinelog.findings.Findings;
import spinelog.findings.Morning;
import spinelog.findings.Switch;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/**
 * The calendar of a log: a square a day with its score in it, the darker the higher, and hatched
 * where no score is. Weeks are columns that start on Monday; a year at most is a band.
 */
public final class CalendarMap {
  private static final int WEEK = 7;
  private static final int MOST_WEEKS = 53;
  private static final int BANDS = 4;
  private static final double AIR = 0.4;
  private static final double BETWEEN = 8;
  private static final int RANGES = 6;
  private static final int NARROW = 8;
  private static final double ABOVE = 2;
  private static final Texture MISSING =
      new Texture(Color.WHITE, ChartStyle.MUTED, Texture.Hatch.RISING);

  private final Findings findings;
  private final FigureWords words;
  private final List<Morning> mornings;
  private final ValueScale scale;
  private final Set<LocalDate> changes = new HashSet<>();

  private CalendarMap(Findings findings, List<Morning> mornings, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
    this.mornings = mornings;
    this.scale = ValueScale.of(outcome(), findings.log().whole().scores());
    findings.setup().switches().stream().map(Switch::date).forEach(changes::add);
  }

  /** The maps of a log, four years a map, none where no morning has a score. */
  public static List<CalendarMap> of(Findings findings, Phrasebook book) {
    List<CalendarMap> maps = new ArrayList<>();
    if (findings.period().recorded() == 0) {
      return maps;
    }
    LocalDate monday = monday(findings.period().first());
    int days = BANDS * MOST_WEEKS * WEEK;
    for (LocalDate from = monday;
        !from.isAfter(findings.period().last());
        from = from.plusDays(days)) {
      LocalDate first = from;
      LocalDate after = from.plusDays(days);
      List<Morning> part =
          findings.course().mornings().stream()
              .filter(morning -> !morning.date().isBefore(first))
              .filter(morning -> morning.date().isBefore(after))
              .toList();
      maps.add(new CalendarMap(findings, part, book));
    }
    return maps;
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static List<Double> scores(List<Morning> mornings) {
    return mornings.stream().flatMap(morning -> morning.score().stream().boxed()).toList();
  }

  /** The map as a figure. */
  public Figure figure() {
    return new Figure(
        words.say("calendar.title", "title", words.title(outcome())),
        words.say("calendar.caption"),
        alternative(),
        this::paint);
  }

  /** Whether it takes no more than half of a page's width. */
  public boolean isNarrow() {
    return weeks() <= NARROW;
  }

  /** The height that it takes at a width, in points. */
  public double height(double width) {
    return legend().height(width) + ABOVE + bands() * (CalendarBand.HEIGHT + BETWEEN) - BETWEEN + 1;
  }

  private Outcome outcome() {
    return findings.plan().outcome();
  }

  private LocalDate first() {
    return mornings.get(0).date();
  }

  private LocalDate last() {
    return mornings.get(mornings.size() - 1).date();
  }

  private int weeks() {
    return (int) ChronoUnit.WEEKS.between(monday(first()), last()) + 1;
  }

  private int bands() {
    return (weeks() + MOST_WEEKS - 1) / MOST_WEEKS;
  }

  private String alternative() {
    DoubleSummaryStatistics range =
        scores(mornings).stream().mapToDouble(Double::doubleValue).summaryStatistics();
    String missing = missing();
    return words.say(
        "calendar.alternative",
        "title",
        words.title(outcome()),
        "span",
        words.dates().span(first(), last()),
        "recorded",
        (int) range.getCount(),
        "lowest",
        range.getCount() == 0 ? "" : words.numbers().plain(range.getMin()),
        "highest",
        range.getCount() == 0 ? "" : words.numbers().plain(range.getMax()),
        "missing",
        missing.isEmpty() ? words.say("calendar.missing.none") : missing);
  }

  /** "15 Mar 2026; 3 to 7 Aug 2026; and 4 more". */
  private String missing() {
    List<String> ranges = new ArrayList<>();
    LocalDate from = null;
    for (int i = 0; i <= mornings.size(); i++) {
      boolean none = i < mornings.size() && mornings.get(i).score().isEmpty();
      LocalDate date = first().plusDays(i);
      if (none && from == null) {
        from = date;
      } else if (!none && from != null) {
        LocalDate to = date.minusDays(1);
        ranges.add(from.equals(to) ? words.dates().brief(from) : words.dates().briefSpan(from, to));
        from = null;
      }
    }
    List<String> shown = new ArrayList<>(ranges.subList(0, Math.min(RANGES, ranges.size())));
    if (shown.size() < ranges.size()) {
      shown.add(words.say("figure.more", "more", ranges.size() - shown.size()));
    }
    return String.join(words.say("list.items"), shown);
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      legend().draw(canvas, width);
      double top = legend().height(width) + ABOVE;
      for (int i = 0; i < bands(); i++) {
        LocalDate from = monday(first()).plusWeeks((long) i * MOST_WEEKS);
        int weeks = Math.min(MOST_WEEKS, weeks());
        drawBand(new CalendarBand(canvas, words, from, weeks, new Point2D.Double(width, top)));
        top += CalendarBand.HEIGHT + BETWEEN;
      }
    }
  }

  private Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (double share : new double[] {0, 0.5, 1}) {
      double score = share * scale.top();
      entries.add(
          Legend.Entry.texture(
              new Texture(shade(share), ChartStyle.MUTED, Texture.Hatch.NONE),
              words.numbers().whole(Math.round(score))));
    }
    entries.add(Legend.Entry.texture(MISSING, words.say("timeline.row.missing")));
    entries.add(Legend.Entry.line(ChartStyle.BOLD, ChartStyle.INK, words.say("calendar.change")));
    return new Legend(words.axis(outcome()), entries);
  }

  private void drawBand(CalendarBand band) {
    band.writeDays();
    for (Morning morning : mornings) {
      if (band.contains(morning.date())) {
        drawDay(band.canvas(), morning, band.square(morning.date()));
        band.writeMonth(morning.date(), morning.date().equals(first()));
      }
    }
  }

  private void drawDay(Canvas canvas, Morning morning, Rectangle2D place) {
    Rectangle2D box =
        new Rectangle2D.Double(
            place.getX() + AIR,
            place.getY() + AIR,
            place.getWidth() - 2 * AIR,
            place.getHeight() - 2 * AIR);
    if (morning.score().isEmpty()) {
      MISSING.paint(canvas.graphics(), box);
    } else {
      double score = morning.score().getAsDouble();
      canvas.fill(box, shade(score / scale.top()));
      writeScore(canvas, score, box);
    }
    if (changes.contains(morning.date())) {
      Path2D corner = new Path2D.Double();
      corner.moveTo(place.getX(), place.getMaxY());
      corner.lineTo(place.getX(), place.getY());
      corner.lineTo(place.getMaxX(), place.getY());
      canvas.graphics().setStroke(ChartStyle.BOLD);
      canvas.draw(corner, ChartStyle.INK);
    }
  }

  /** The number, smaller where the square is narrow; none that would not fit. */
  private void writeScore(Canvas canvas, double score, Rectangle2D box) {
    boolean whole = score == Math.rint(score);
    String number = whole ? words.numbers().whole((long) score) : words.numbers().plain(score);
    Color ink = inkOn(shade(score / scale.top()));
    double y = box.getCenterY();
    for (Canvas.Type type : List.of(Canvas.Type.LABEL, Canvas.Type.TINY)) {
      if (type.width(number) <= box.getWidth() - 0.5) {
        double drop = type.font().getSize2D() * 0.36;
        canvas.text(number, type.in(ink).centred(), box.getCenterX(), y + drop);
        return;
      }
    }
  }

  /** Black or white, whichever stands out more: 4.5 to 1 at least on any ground. */
  static Color inkOn(Color ground) {
    return Contrast.between(ground, Color.BLACK) >= Contrast.between(ground, Color.WHITE)
        ? Color.BLACK
        : Color.WHITE;
  }

  /** From nearly white for 0 to the accent for the highest score, 1. */
  static Color shade(double share) {
    double inside = Math.max(0, Math.min(1, share));
    return new Color(
        mixed(0xF3, ChartStyle.ACCENT.getRed(), inside),
        mixed(0xF6, ChartStyle.ACCENT.getGreen(), inside),
        mixed(0xF9, ChartStyle.ACCENT.getBlue(), inside));
  }

  private static int mixed(int light, int dark, double share) {
    return (int) Math.round(light + (dark - light) * share);
  }
}
