package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spinelog.analysis.Answer;
import spinelog.analysis.Findings;
import spinelog.analysis.Massage.TechniqueUse;

/** The mornings after each technique against the other mornings, with intervals. */
public final class Techniques {
  private final Findings findings;
  private final List<Forest.Row> rows;

  private Techniques(Findings findings) {
    this.findings = findings;
    this.rows =
        findings.massage().byTechnique().stream()
            .sorted(Comparator.comparingInt(TechniqueUse::days).reversed())
            .map(Techniques::row)
            .flatMap(Optional::stream)
            .toList();
  }

  /** The figure, empty where no technique has an interval. */
  public static Optional<Figure> of(Findings findings) {
    Techniques techniques = new Techniques(findings);
    return techniques.rows.isEmpty() ? Optional.empty() : Optional.of(techniques.figure());
  }

  private static Optional<Forest.Row> row(TechniqueUse use) {
    return use.dayAfter() instanceof Answer.Estimated estimated
        ? Optional.of(
            new Forest.Row(
                Lettering.visible(use.technique()),
                Words.say("days", use.days()),
                estimated.value()))
        : Optional.empty();
  }

  private Figure figure() {
    int left = findings.massage().byTechnique().size() - rows.size();
    return new Figure(
        Words.say("techniques.title"),
        Words.say(
            "techniques.caption",
            confidence(),
            left == 0 ? "" : Words.say("techniques.caption.left", left)),
        Words.say("techniques.alternative", unit(), items()),
        this::paint);
  }

  private String confidence() {
    return Numbers.percent(findings.plan().confidence());
  }

  private String unit() {
    return Words.unit(findings.plan().outcome());
  }

  private String items() {
    return rows.stream()
        .map(
            row ->
                Words.say(
                    "techniques.item",
                    row.name(),
                    row.basis(),
                    Numbers.signed(row.estimate().estimate()),
                    confidence(),
                    Numbers.interval(row.estimate())))
        .collect(Collectors.joining(Words.say("list.separator")));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      String heading = Words.say("techniques.heading", unit(), confidence());
      new Forest(heading, rows, OptionalDouble.empty(), Forest.Placement.BESIDE)
          .draw(canvas, new Rectangle2D.Double(0, 0, width, height));
    }
  }
}
