package spinelog.findings;

import java.util.Arrays;
import java.util.Optional;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Answer.Withheld;

/** How much a log must hold before a question may be answered. */
public final class Rules {
  /** Recorded mornings for any interval. */
  public static final int MORNINGS = 21;

  /** Distinct scores for any interval. */
  public static final int DISTINCT_SCORES = 3;

  /** Recorded mornings on each side of a change for the companion. */
  public static final int COMPANION_SIDE = 7;

  /** Recorded mornings on each side of a change for the headline and any verdict. */
  public static final int HEADLINE_SIDE = 14;

  /** Mornings on which two changes differ, below which only their joint effect exists. */
  public static final int APART_AT_ALL = 7;

  /** Mornings on which two changes differ, from which they are clearly apart. */
  public static final int APART_CLEARLY = 14;

  /** Usable pairs of mornings for the day-after answer. */
  public static final int PAIRS = 30;

  /** Pairs with a session, and pairs without one, for the day-after answer. */
  public static final int PAIRS_EACH_WAY = 7;

  /** Mornings after the first week for the weekly-rate answer. */
  public static final int RATE_MORNINGS = 42;

  /** Mornings under which the weekly-rate answer is rough. */
  public static final int RATE_ROUGH = 60;

  /** Distinct numbers of sessions a week for the weekly-rate answer. */
  public static final int RATE_DISTINCT = 3;

  /** Standard deviation of the sessions a week for the weekly-rate answer. */
  public static final double RATE_SD = 0.7;

  /** Mornings, and so days from first to last, for a trend. */
  public static final int TREND = 42;

  /** Mornings to allow for the day of the week. */
  public static final int WEEKDAYS = 42;

  /** Nights in each compared state. */
  public static final int NIGHTS = 6;

  private Rules() {}

  /** Why no interval at all may be given for these scores, if so. */
  public static Optional<Withheld> noInterval(double[] scores) {
    if (scores.length < MORNINGS) {
      return Optional.of(new Withheld(Reason.TOO_FEW_MORNINGS, MORNINGS - scores.length));
    }
    if (Arrays.stream(scores).distinct().count() < DISTINCT_SCORES) {
      return Optional.of(new Withheld(Reason.TOO_FEW_DISTINCT_SCORES, 0));
    }
    return Optional.empty();
  }

  /** Withheld when a count falls short of what is needed. */
  public static Optional<Withheld> atLeast(int needed, int found, Reason reason) {
    return found < needed ? Optional.of(new Withheld(reason, needed - found)) : Optional.empty();
  }
}
