package spinelog.diary;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The scores of one day; an outcome without an entry was left blank. A blank is never 0.
 *
 * @param values the scores given, each from 0 to {@link Outcome#highest()}
 */
public record Scores(Map<Outcome, Double> values) {
  /** A day on which nothing was scored. */
  public static final Scores NONE = new Scores(Map.of());

  /** Checks every score against its scale. */
  public Scores {
    EnumMap<Outcome, Double> copy = new EnumMap<>(Outcome.class);
    // A score of -0 is 0: the two would compare as different.
    values.forEach((outcome, value) -> copy.put(outcome, value + 0.0));
    copy.forEach(
        (outcome, value) -> {
          if (!(value >= 0 && value <= outcome.highest())) {
            throw new IllegalArgumentException(outcome + " out of range: " + value);
          }
        });
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /** The score of one outcome, empty where it was left blank. */
  public OptionalDouble of(Outcome outcome) {
    Double value = values.get(outcome);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** These scores with their blanks filled from an earlier row of the same date. */
  public Scores over(Scores earlier) {
    Map<Outcome, Double> both = new EnumMap<>(Outcome.class);
    both.putAll(earlier.values);
    both.putAll(values);
    return new Scores(both);
  }

  /** Whether no outcome at all was scored. */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
