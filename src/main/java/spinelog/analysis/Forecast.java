package spinelog.analysis;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/**
 * What a log would take to show the smallest important change, if its scores went on as they did:
 * the engine is asked about its own scores over again, and says how small a change that would show.
 *
 * @param nights nights of both setups by the week; empty where half a year would not do
 * @param more recorded mornings more after the change; empty where a quarter of a year would not do
 */
record Forecast(OptionalInt nights, OptionalInt more) {
  /** Nothing is open, or nothing can be foreseen. */
  static final Forecast NONE = new Forecast(OptionalInt.empty(), OptionalInt.empty());

  private static final int WEEK = 7;
  private static final int FORTNIGHT = 2 * WEEK;
  private static final int FEWEST_NIGHTS = 2 * FORTNIGHT;
  private static final int MOST_NIGHTS = 13 * FORTNIGHT;
  private static final int MOST_MORE = 13 * WEEK;

  /** For a change of which nothing is claimed firmly, in a score that has a mark. */
  static Forecast of(Basis basis, Change change) {
    boolean isOpen =
        change.verdict() == Verdict.SUGGESTIVE || change.verdict() == Verdict.CANNOT_TELL;
    boolean isOfPoints = basis.plan().outcome().isScore();
    if (!isOpen || !isOfPoints || basis.noInterval().isPresent()) {
      return NONE;
    }
    return change.isSwitchable()
        ? new Forecast(nights(basis), OptionalInt.empty())
        : new Forecast(OptionalInt.empty(), more(basis, change));
  }

  private static OptionalInt nights(Basis basis) {
    double[] noise = Foresight.noise(basis);
    for (int nights = FEWEST_NIGHTS; nights <= MOST_NIGHTS; nights += FORTNIGHT) {
      if (shows(basis, alternating(basis, over(noise, nights)))) {
        return OptionalInt.of(nights);
      }
    }
    return OptionalInt.empty();
  }

  /** Setups in blocks of a week, first the one and then the other first in a pair of them. */
  private static Answer alternating(Basis basis, double[] scores) {
    return Foresight.between(
        scores, night -> (night / WEEK % 4 + 1) / 2 % 2 == 1, basis.plan().confidence());
  }

  private static OptionalInt more(Basis basis, Change change) {
    return basis.setup().comparisons().stream()
        .filter(
            each -> basis.setup().switches().get(each.there().get(0)).date().equals(change.date()))
        .findFirst()
        .map(compared -> more(basis, compared))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt more(Basis basis, StatePair compared) {
    double[] weights = basis.setup().difference(compared.moves());
    double confidence = basis.plan().confidence();
    for (int more = WEEK; more <= MOST_MORE; more += WEEK) {
      if (shows(basis, goingOn(basis, more).fit().answer(weights, confidence))) {
        return OptionalInt.of(more);
      }
    }
    return OptionalInt.empty();
  }

  /** The log with so many mornings more in the last setup, which repeat its scores. */
  private static Model goingOn(Basis basis, int more) {
    double[] score = basis.score();
    int last = basis.setup().switches().get(basis.setup().switches().size() - 1).row();
    double[] again = Foresight.recorded(Arrays.copyOfRange(score, last, score.length)).toArray();
    Model model = new Model(joined(score, over(again, more)));
    for (double[] column : basis.setup().columns()) {
      double[] kept = new double[more];
      Arrays.fill(kept, column[column.length - 1]);
      model.add(joined(column, kept));
    }
    return Basis.drifting(model, score.length + more);
  }

  private static boolean shows(Basis basis, Answer answer) {
    return answer
        .estimate()
        .map(Estimate::smallestVisible)
        .filter(smallest -> smallest <= basis.plan().mcid())
        .isPresent();
  }

  /** The same values over and over. */
  private static double[] over(double[] values, int many) {
    return IntStream.range(0, many).mapToDouble(i -> values[i % values.length]).toArray();
  }

  private static double[] joined(double[] first, double[] then) {
    return DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(then)).toArray();
  }
}
