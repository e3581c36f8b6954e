package spinelog.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.Outcome;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.language.Phrasebook;
import spinelog.words.FigureWords;

/**
 * One change in every score, adjusted and not. Minutes have a scale of their own, so they are told
 * below.
 */
public final class OutcomeForest {
  private static final double ROW = 15;

  private final Findings findings;
  private final FigureWords words;
  private final List<Forest.Row> rows = new ArrayList<>();
  private final List<String> minutes = new ArrayList<>();

  private OutcomeForest(Findings findings, Change change, Phrasebook book) {
    this.findings = findings;
    this.words = new FigureWords(book);
    add(findings.plan().outcome(), change);
    for (FurtherOutcome further : findings.setup().furtherOutcomes()) {
      further.changes().stream()
          .filter(other -> other.date().equals(change.date()))
          .forEach(other -> add(further.outcome(), other));
    }
  }

  private void add(Outcome outcome, Change change) {
    String title = words.title(outcome);
    Optional<Forest.Row> adjusted = row(title, "forest.adjusted", change.withDrift());
    Optional<Forest.Row> plain =
        row(adjusted.isPresent() ? "" : title, "forest.plain", change.estimates().withoutDrift());
    List<Forest.Row> both = Stream.of(adjusted, plain).flatMap(Optional::stream).toList();
    if (outcome.isScore()) {
      rows.addAll(both);
    } else if (!both.isEmpty()) {
      List<Forest.Row> unnamed =
          both.stream().map(row -> new Forest.Row("", row.basis(), row.estimate())).toList();
      minutes.add(words.say("forest.minutes", "name", title, "items", said(unnamed)));
    }
  }

  private Optional<Forest.Row> row(String name, String basis, Answer answer) {
    return answer.estimate().map(value -> new Forest.Row(name, words.say(basis), value));
  }

  /** The figure with its height in points; empty where no score has an interval. */
  public static Optional<Sized> of(Findings findings, Change change, Phrasebook book) {
    OutcomeForest all = new OutcomeForest(findings, change, book);
    return all.rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sized(all.figure(), Forest.ABOVE + Forest.BELOW + ROW * all.rows.size()));
  }

  /** A figure and the height that it needs, in points. */
  public record Sized(Figure figure, double height) {}

  private Figure figure() {
    String caption = words.say("forest.caption", "confidence", confidence());
    return new Figure(
        words.say("forest.title"),
        Stream.concat(Stream.of(caption), minutes.stream()).collect(Collectors.joining(" ")),
        words.say("forest.alternative", "unit", unit(), "items", said(rows)),
        this::paint);
  }

  private String confidence() {
    return words.numbers().percent(findings.plan().confidence());
  }

  private String unit() {
    return words.unit(Outcome.STIFFNESS);
  }

  private String said(List<Forest.Row> some) {
    return some.stream()
        .map(
            row ->
                words
                    .say(
                        "forest.item",
                        "name",
                        row.name(),
                        "basis",
                        row.basis(),
                        "value",
                        words.withInterval(row.estimate()))
                    .strip())
        .collect(Collectors.joining(words.say("list.items")));
  }

  private void paint(Graphics2D graphics, double width, double height) {
    try (Canvas canvas = new Canvas(graphics)) {
      String heading = words.say("forest.heading", "unit", unit(), "confidence", confidence());
      new Forest(heading, rows, mcid(), Forest.Placement.BESIDE, words)
          .draw(canvas, new Rectangle2D.Double(0, 0, width, height));
    }
  }

  /** The mark is one of points. */
  private OptionalDouble mcid() {
    return findings.plan().outcome().isScore()
        ? OptionalDouble.of(findings.plan().mcid())
        : OptionalDouble.empty();
  }
}
