package spinelog.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Logs of one condition, the question asked of them, and what must come out.
 *
 * @param condition what is true of all of them
 * @param question what is asked
 * @param targets the range that a measure must lie in
 */
record Cell(Condition condition, Question question, Map<Measure, Range> targets) {
  /** Logs drawn at a time; no result depends on it. */
  private static final int BATCH = 50;

  /** Another number draws other persons, to see that nothing is tuned to one draw. */
  private static final long SEED = Long.getLong("calibration.seed", 0);

  private static final long OTHER_PERSONS = 1_000_000;

  /** Copies the targets. */
  Cell {
    targets = java.util.Collections.unmodifiableMap(new EnumMap<>(targets));
  }

  /** What is asked of a log; one that cannot answer it is put aside and another one drawn. */
  enum Question {
    /** What did the new pillow do? */
    PILLOW,
    /** What do the sessions do? */
    SESSIONS,
    /** Did massage shift with the new pillow? */
    MASSAGE;

    boolean answeredBy(Replies replies) {
      return switch (this) {
        case PILLOW -> replies.headline().isPresent();
        case MASSAGE -> true;
        case SESSIONS -> replies.dayAfter().isPresent() && replies.weeklyRate().isPresent();
      };
    }
  }

  /** From a lowest to a highest value, both allowed. */
  record Range(double lowest, double highest) {
    @Override
    public String toString() {
      return lowest + " to " + highest;
    }

    static Range atMost(double highest) {
      return new Range(Double.NEGATIVE_INFINITY, highest);
    }

    static Range atLeast(double lowest) {
      return new Range(lowest, Double.POSITIVE_INFINITY);
    }

    boolean holds(double value) {
      return value >= lowest && value <= highest;
    }
  }

  /**
   * What came out.
   *
   * @param cell the cell
   * @param drawn logs drawn until enough of them answered
   * @param answered the replies that answer, in the order of their seeds
   */
  record Result(Cell cell, int drawn, List<Replies> answered) {
    double of(Measure measure) {
      return measure.of(answered, drawn);
    }

    /** Whether a measure lies in its range; always, where the cell sets none. */
    boolean meets(Measure measure) {
      Range range = cell.targets().get(measure);
      return range == null || range.holds(of(measure));
    }

    /** Every target missed, in words. */
    Stream<String> misses() {
      return cell.targets().keySet().stream()
          .filter(measure -> !meets(measure))
          .map(
              measure ->
                  cell.condition().name()
                      + ": "
                      + measure.heading()
                      + " "
                      + measure.format(of(measure))
                      + " is not in "
                      + cell.targets().get(measure));
    }
  }

  /** Draws logs on all cores until so many answer; the same replies on any number of cores. */
  Result simulate(int logs) {
    List<Replies> answered = new ArrayList<>();
    int drawn = 0;
    for (int from = 0; answered.size() < logs; from += BATCH) {
      for (Replies replies : batch(from)) {
        boolean wanted = answered.size() < logs;
        drawn += wanted ? 1 : 0;
        if (wanted && question.answeredBy(replies)) {
          answered.add(replies);
        }
      }
    }
    return new Result(this, drawn, List.copyOf(answered));
  }

  private List<Replies> batch(int from) {
    return IntStream.range(from, from + BATCH)
        .parallel()
        .mapToObj(log -> Replies.to(SimulatedLog.of(condition, seed(log))))
        .toList();
  }

  /**
   * Another stream for each length and kind of noise, so that one unlucky draw does not fail many;
   * with a step or a drift it is the same persons again.
   */
  private long seed(int log) {
    return ((long) condition.name().hashCode() << 32) + OTHER_PERSONS * SEED + log;
  }
}
