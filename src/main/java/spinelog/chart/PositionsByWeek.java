package spinelog.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import spinelog.diary.Position;
import spinelog.findings.Findings;
import spinelog.findings.PositionNights;
import spinelog.findings.Week;
import spinelog.language.Phrasebook;
import spinelog.stats.WholePercents;
import spinelog.words.FigureWords;

/** Which position the nights of each week were slept in. */
public final class PositionsByWeek {
  private static final int NIGHTS = 7;
  private static final double HEADROOM = 0.03;

  /** Of more weeks than these, some stand in one column: single ones would be a barcode. */
  private static final int MOST_WEEKS = 25;

  /** The weeks of a column of a long log. */
  private static final int SOME_WEEKS = 4;

  /** Stomach sleeping is the darkest: it is what a reader should notice. */
  static final Map<Position, Texture> TEXTURES =
      new EnumMap<>(
          Map.of(
              Position.BACK, Texture.plain(new Color(0xC9D6E2)),
              Position.LEFT_SIDE, new Texture(Color.WHITE, ChartStyle.ACCENT, Texture.Hatch.RISING),
              Position.RIGHT_SIDE,
                  new Texture(new Color(0xA9BFD3), ChartStyle.INK, Texture.Hatch.FALLING),
              Position.SIDE, new Texture(Color.WHITE, ChartStyle.ACCENT, Texture.Hatch.UPRIGHT),
              Position.STOMACH, Texture.plain(ChartStyle.ALERT),
              Position.MIXED, new Texture(Color.WHITE, ChartStyle.MUTED, Texture.Hatch.LEVEL)));

  private final Findings findings;
  private final FigureWords words;
  private final List<PositionNights> nights;

  private PositionsByWeek(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
    this.nights =
        findings.nights().positions().stream()
            .sorted(Comparator.comparing(PositionNights::position))
            .toList();
  }

  /** The figure, empty where no position is known. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    return findings.nights().known() == 0
        ? Optional.empty()
        : Optional.of(new PositionsByWeek(findings, book).figure());
  }

  private Figure figure() {
    return new Figure(
        words.say("positions.title", "weeks", weeksOfColumn()),
        words.say("positions.caption", "weeks", weeksOfColumn()),
        words.say("positions.alternative", "known", findings.nights().known(), "shares", shares()),
        this::paint);
  }

  private String shares() {
    return nights.stream()
        .map(
            each ->
                words.say(
                    "positions.item",
                    "position",
                    words.position(each.position()),
                    "nights",
                    each.nights(),
                    "percent",
                    percent(each)))
        .collect(Collectors.joining(words.say("list.items")));
  }

  private String percent(PositionNights each) {
    List<Integer> counts = nights.stream().map(PositionNights::nights).toList();
    return words.numbers().whole(WholePercents.of(counts).get(nights.indexOf(each)));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      Legend legend = legend();
      double top = legend.height(width);
      double inner = width - Panel.LEFT - Panel.RIGHT;
      Rectangle2D data = new Rectangle2D.Double(Panel.LEFT, top, inner, height - top - Panel.BELOW);
      legend.draw(canvas, width);
      DayAxis axis = new DayAxis(findings.period().first(), findings.period().last(), words);
      int most = NIGHTS * weeksOfColumn();
      double step = most == NIGHTS ? 1 : NIGHTS;
      Panel panel = new Panel(axis, Panel.numbers(0, most * (1 + HEADROOM), step, words.numbers()));
      for (PositionNights each : nights) {
        panel.bars(bars(each.position()), TEXTURES.get(each.position()));
      }
      panel.draw(canvas, data);
    }
  }

  private Legend legend() {
    return new Legend(
        words.say("positions.axis", "weeks", weeksOfColumn()),
        nights.stream()
            .map(
                each ->
                    Legend.Entry.texture(
                        TEXTURES.get(each.position()),
                        words.say(
                            "positions.share",
                            "position",
                            words.position(each.position()),
                            "percent",
                            percent(each))))
            .toList());
  }

  private int weeksOfColumn() {
    return findings.course().weeks().size() > MOST_WEEKS ? SOME_WEEKS : 1;
  }

  private List<double[]> bars(Position position) {
    List<double[]> bars = new ArrayList<>();
    List<Week> weeks = findings.course().weeks();
    for (int at = 0; at < weeks.size(); at += weeksOfColumn()) {
      List<Week> column = weeks.subList(at, Math.min(weeks.size(), at + weeksOfColumn()));
      int below = nights(column, other -> other.compareTo(position) < 0);
      int count = nights(column, position::equals);
      int days = column.stream().mapToInt(Week::days).sum();
      double left = column.get(0).first().toEpochDay() - 0.5;
      double margin = days * 0.08;
      if (count > 0) {
        bars.add(new double[] {left + margin, left + days - margin, below, below + count});
      }
    }
    return bars;
  }

  private static int nights(List<Week> weeks, Predicate<Position> which) {
    return weeks.stream()
        .flatMap(week -> week.nights().entrySet().stream())
        .filter(nights -> which.test(nights.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
