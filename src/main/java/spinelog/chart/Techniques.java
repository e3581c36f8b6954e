package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spinelog.findings.Answer;
import spinelog.findings.Findings;
import spinelog.findings.Massage.TechniqueUse;
import spinelog.language.Phrasebook;

/** The mornings after each technique against the other mornings, with intervals. */
public final class Techniques {
  private final Findings findings;
  private final Words words;
  private final List<Forest.Row> rows;

  private Techniques(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.words = new Words(book);
    this.rows =
        findings.massage().byTechnique().stream()
            .sorted(Comparator.comparingInt(TechniqueUse::days).reversed())
            .map(this::row)
            .flatMap(Optional::stream)
            .toList();
  }

  /** The figure, empty where no technique has an interval. */
  public static Optional<Figure> of(Findings findings, Phrasebook book) {
    Techniques techniques = new Techniques(findings, book);
    return techniques.rows.isEmpty() ? Optional.empty() : Optional.of(techniques.figure());
  }

  private Optional<Forest.Row> row(TechniqueUse use) {
    return use.dayAfter() instanceof Answer.Estimated estimated
        ? Optional.of(
            new Forest.Row(
                Lettering.visible(use.technique()),
                words.say("days", "days", use.days()),
                estimated.value()))
        : Optional.empty();
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
