package spinelog.diary;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a log can measure day by day: the scores, and the sleep. */
public enum Measure {
  /** Morning stiffness, 0 to 10. */
  STIFFNESS,
  /** Minutes until loose. */
  STIFFNESS_MINUTES,
  /** Pain on waking, 0 to 10. */
  PAIN_WAKING,
  /** Pain in the evening, 0 to 10. */
  PAIN_EVENING,
  /** Pain of the day, 0 to 10. */
  PAIN_DAY,
  /** Hours of sleep. */
  SLEEP_HOURS;

  /** The score that it is; empty for the sleep. */
  public Optional<Outcome> outcome() {
    return Stream.of(Outcome.values()).filter(score -> score.name().equals(name())).findFirst();
  }

  /** The measure that a score is. */
  public static Measure of(Outcome outcome) {
    return valueOf(outcome.name());
  }

  /** What a day's row says of it, empty where it was left blank. */
  public OptionalDouble on(Day day) {
    return outcome().map(score -> day.scores().of(score)).orElseGet(() -> day.night().sleepHours());
  }
}
