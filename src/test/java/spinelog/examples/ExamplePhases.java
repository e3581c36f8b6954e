package spinelog.examples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import spinelog.findings.Phase;
import spinelog.findings.Stretch;

/** Phases made by hand. */
public final class ExamplePhases {
  private ExamplePhases() {}

  /** The days from a date to another, so many of them scored, each with the mean. */
  public static Phase level(LocalDate first, LocalDate last, int recorded, double mean) {
    int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
    double any = recorded == 0 ? Double.NaN : mean;
    return new Phase(
        List.of(new Stretch(first, last)),
        Collections.nCopies(recorded, mean),
        days - recorded,
        any,
        any,
        any,
        any);
  }

  /** The days from a date on, one a score; NaN where there is none. */
  public static Phase scored(LocalDate first, List<Double> scores) {
    List<Double> given = scores.stream().filter(score -> !score.isNaN()).toList();
    List<Double> sorted = given.stream().sorted().toList();
    int half = sorted.size() / 2;
    return new Phase(
        List.of(new Stretch(first, first.plusDays(scores.size() - 1))),
        given,
        scores.size() - given.size(),
        given.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN),
        sorted.isEmpty() ? Double.NaN : sorted.get(half),
        sorted.isEmpty() ? Double.NaN : sorted.get(0),
        sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() - 1));
  }
}
