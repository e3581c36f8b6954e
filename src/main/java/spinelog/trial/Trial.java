package spinelog.trial;

import java.util.List;
import spinelog.trial.NoTrial.Reason;

/**
 * A fair test of two setups by turns.
 *
 * @param subject what is varied
 * @param a the first setup's name
 * @param b the second setup's name
 * @param schedule which of them is used when
 * @param drawnBy the program that drew it, with its version
 */
public record Trial(Subject subject, String a, String b, Schedule schedule, String drawnBy) {
  private static final int LONGEST_BY_DAY = 7;

  /** Checks that it names two setups; the message says what is wrong. */
  public Trial {
    List<String> setups = subject.setups();
    if (a.isBlank() || b.isBlank()) {
      throw new NoTrial(Reason.SETUP_WITHOUT_NAME, "a plan needs the names of both setups");
    }
    if (isSame(a, b)) {
      throw new NoTrial(
          Reason.SETUP_TWICE,
          "\"" + a.strip() + "\" is named for both setups; name the two that take turns",
          "name",
          a.strip());
    }
    if (!setups.isEmpty() && !(setups.contains(a) && setups.contains(b))) {
      throw new NoTrial(
          Reason.SETUP_UNKNOWN,
          "the setups of the " + subject.name() + " can only be: " + String.join(", ", setups),
          "setups",
          String.join(", ", setups));
    }
    if (subject.isByDay() && (schedule.block() < 2 || schedule.block() > LONGEST_BY_DAY)) {
      throw new NoTrial(
          Reason.BLOCK_OF_DAYS,
          "what is done by day takes turns in blocks of 2 to 7 days, not " + schedule.block(),
          "block",
          schedule.block());
    }
  }

  private static boolean isSame(String one, String other) {
    return one.strip()
        .replaceAll("\\s+", " ")
        .equalsIgnoreCase(other.strip().replaceAll("\\s+", " "));
  }

  /** A seed for someone who names none: what the plan is about always gives the same. */
  public static long seedOf(String plan) {
    return Coin.seedOf(plan);
  }

  /** The name of a setup. */
  public String name(Arm arm) {
    return arm == Arm.A ? a : b;
  }

  /** The name of a night's setup; nights are counted from 0. */
  public String name(int night) {
    return name(schedule.arm(night));
  }

  /** The same on another schedule. */
  public Trial on(Schedule other) {
    return new Trial(subject, a, b, other, drawnBy);
  }
}
