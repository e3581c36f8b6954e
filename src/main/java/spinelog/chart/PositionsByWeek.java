package spinelog.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import spinelog.diary.Position;
import spinelog.findings.Findings;
import spinelog.findings.Week;
import spinelog.language.Phrasebook;

/** Which position the nights of each week were slept in. */
public final class PositionsByWeek {
  private static final int NIGHTS = 7;
  private static final int LONG = 60;
  private static final double HEADROOM = 0.2;

  /** Stomach sleeping is the darkest: it is what a reader should notice. */
  private static final Map<Position, Texture> TEXTURES =
      new EnumMap<>(
          Map.of(
              Position.BACK, Texture.plain(new Color(0xC9D6E2)),
              Position.LEFT_SIDE, new Texture(Color.WHITE, ChartStyle.ACCENT, Texture.Hatch.RISING),
              Position.RIGHT_SIDE,
                  new Texture(new Color(0xA9BFD3), ChartStyle.INK, Texture.Hatch.FALLING),
              Position.STOMACH, Texture.plain(ChartStyle.ALERT),
              Position.MIXED, new Texture(Color.WHITE, ChartStyle.MUTED, Texture.Hatch.LEVEL)));

  private final Findings findings;
  private final Words words;
  private final Map<Position, Integer> nights;
  private final int known;

  private PositionsByWeek(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new Words(book);
    this.nights = new EnumMap<>(Position.class);
    for (Week week : findings.weeks()) {
      week.nights().forEach((position, count) -> nights.merge(position, count, Integer::sum));
    }
    nights.keySet().retainAll(TEXTURES.keySet());
    this.known = nights.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The figure, empty where no position is known. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    PositionsByWeek positions = new PositionsByWeek(findings, book);
    return positions.known == 0 ? Optional.empty() : Optional.of(positions.figure());
  }

  private Figure figure() {
    return new Figure(
        words.say("positions.title"),
        words.say("positions.caption"),
        words.say("positions.alternative", "known", known, "shares", shares()),
        this::paint);
  }

  private String shares() {
    return nights.entrySet().stream()
        .map(
            entry ->
                words.say(
                    "positions.item",
                    "position",
                    words.say("position", entry.getKey()),
                    "nights",
                    entry.getValue(),
                    "percent",
                    percent(entry.getValue())))
        .collect(Collectors.joining(words.say("list.items")));
  }

  private String percent(int count) {
    return words.numbers().whole(Math.round(100.0 * count / known));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      Legend legend = legend();
      double top = legend.height(width);
      double inner = width - Panel.LEFT - Panel.RIGHT;
      Rectangle2D data = new Rectangle2D.Double(Panel.LEFT, top, inner, height - top - Panel.BELOW);
      legend.draw(canvas, width);
      DayAxis axis = new DayAxis(findings.period().first(), findings.period().last(), words);
      Panel panel = new Panel(axis, Panel.numbers(0, NIGHTS + HEADROOM, 1, words.numbers()));
      nights.keySet().forEach(position -> panel.bars(bars(position), TEXTURES.get(position)));
      panel.draw(canvas, data);
      axis.writeYears(canvas, data, height - 2);
    }
  }

  private Legend legend() {
    return new Legend(
        words.say("positions.axis"),
        nights.keySet().stream()
            .map(
                position ->
                    Legend.Entry.texture(
                        TEXTURES.get(position),
                        words.say(
                            "positions.share",
                            "position",
                            words.say("position", position),
                            "percent",
                            percent(nights.get(position)))))
            .toList());
  }

  private List<double[]> bars(Position position) {
    List<double[]> bars = new ArrayList<>();
    for (Week week : findings.weeks()) {
      int below =
          nights.keySet().stream()
              .filter(other -> other.compareTo(position) < 0)
              .mapToInt(other -> week.nights().getOrDefault(other, 0))
              .sum();
      int count = week.nights().getOrDefault(position, 0);
      double left = week.first().toEpochDay() - 0.5;
      double margin = findings.weeks().size() > LONG ? 0 : week.days() * 0.08;
      if (count > 0) {
        bars.add(new double[] {left + margin, left + week.days() - margin, below, below + count});
      }
    }
    return bars;
  }
}
