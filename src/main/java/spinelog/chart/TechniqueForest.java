package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spinelog.findings.Findings;
import spinelog.findings.Massage.TechniqueUse;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/** The mornings after each technique against the other mornings, with intervals. */
public final class TechniqueForest {
  private final Findings findings;
  private final FigureWords words;
  private final List<Forest.Row> rows;

  private TechniqueForest(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
    this.rows =
        findings.massage().byTechnique().stream().map(this::row).flatMap(Optional::stream).toList();
  }

  /** The figure, empty where no technique has an interval. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    TechniqueForest techniques = new TechniqueForest(findings, book);
    return techniques.rows.isEmpty() ? Optional.empty() : Optional.of(techniques.figure());
  }

  private Optional<Forest.Row> row(TechniqueUse use) {
    return use.dayAfter()
        .estimate()
        .map(
            value ->
                new Forest.Row(
                    Lettering.visible(words.technique(use.technique())),
                    words.say("days", "days", use.amount().days()),
                    value));
  }

  private Figure figure() {
    int left = findings.massage().byTechnique().size() - rows.size();
    return new Figure(
        words.say("techniques.title"),
        words.say("techniques.caption", "confidence", confidence(), "left", left),
        words.say("techniques.alternative", "unit", unit(), "items", items()),
        this::paint);
  }

  private String confidence() {
    return words.numbers().percent(findings.plan().confidence());
  }

  private String unit() {
    return words.unit(findings.plan().outcome());
  }

  private String items() {
    return rows.stream()
        .map(
            row ->
                words.say(
                    "techniques.item",
                    "technique",
                    row.name(),
                    "days",
                    row.basis(),
                    "estimate",
                    words.numbers().signed(row.estimate().estimate()),
                    "confidence",
                    confidence(),
                    "interval",
                    words.interval(row.estimate())))
        .collect(Collectors.joining(words.say("list.items")));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      String heading = words.say("techniques.heading", "unit", unit(), "confidence", confidence());
      new Forest(heading, rows, OptionalDouble.empty(), Forest.Placement.BESIDE, words)
          .draw(canvas, new Rectangle2D.Double(0, 0, width, height));
    }
  }
}
