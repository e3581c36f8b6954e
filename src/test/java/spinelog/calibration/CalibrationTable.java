package spinelog.calibration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counts as Markdown; what misses its target is bold. */
final class CalibrationTable {
  private CalibrationTable() {}

  static String of(Section section, List<Cell.Result> results) {
    List<Measure> measures = section.measures();
    String head =
        row(
            Stream.concat(
                Stream.of("logs", "answered", "withheld %"),
                measures.stream().map(Measure::heading)));
    String rule =
        row(Stream.concat(Stream.of("---", "--:", "--:"), measures.stream().map(m -> "--:")));
    String body =
        results.stream().map(result -> row(measures, result)).collect(Collectors.joining());
    return "## " + section.title() + "\n\n" + head + rule + body;
  }

  /** One row: the cell, how many logs answered and how many could not, and each measure. */
  static String row(List<Measure> measures, Cell.Result result) {
    int answered = result.answered().size();
    double withheld = 100.0 * (result.drawn() - answered) / result.drawn();
    Stream<String> counts =
        Stream.of(
            result.cell().condition().name(),
            Integer.toString(answered),
            String.format(Locale.ROOT, "%.1f", withheld));
    return row(Stream.concat(counts, measures.stream().map(measure -> value(measure, result))));
  }

  private static String value(Measure measure, Cell.Result result) {
    String value = measure.format(result.of(measure));
    return result.meets(measure) ? value : "**" + value + "**";
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
