package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import spinelog.findings.Morning.Session;

/**
 * Sessions in the two weeks before a date and in the two from it on, as counted: what else changed
 * beside the setup. Days of which it is not known whether there was a session do not count.
 *
 * @param doneBefore days with a session before
 * @param knownBefore days before of which it is known, 0 to 14
 * @param doneAfter days with a session from the date on
 * @param knownAfter days from the date on of which it is known, 0 to 14
 */
public record SessionsAround(int doneBefore, int knownBefore, int doneAfter, int knownAfter) {
  private static final int DAYS = 14;

  /** With fewer known days than these on a side, nothing is said. */
  private static final int ENOUGH = 12;

  /** As a share of the known days: by chance, in 1 to 2 of 100 pairs of two weeks. */
  private static final double MUCH = 0.5;

  /** Counts the sessions of a diary's days around a date. */
  public static SessionsAround of(List<Morning> mornings, LocalDate date) {
    Stretch early = new Stretch(date.minusDays(DAYS), date.minusDays(1));
    List<Session> before = sessions(mornings, early);
    List<Session> after = sessions(mornings, new Stretch(date, date.plusDays(DAYS - 1)));
    return new SessionsAround(done(before), before.size(), done(after), after.size());
  }

  private static List<Session> sessions(List<Morning> mornings, Stretch days) {
    return mornings.stream()
        .filter(morning -> days.contains(morning.date()))
        .map(Morning::session)
        .filter(session -> session != Session.UNKNOWN)
        .toList();
  }

  private static int done(List<Session> sessions) {
    return (int) sessions.stream().filter(session -> session == Session.DONE).count();
  }

  /** Whether there were more on one side, of as many known days as make a count. */
  public boolean isUneven() {
    return isKnown() && doneBefore != doneAfter;
  }

  private boolean isKnown() {
    return knownBefore >= ENOUGH && knownAfter >= ENOUGH;
  }

  /** Whether their number changed so much with the date that a reader must know. */
  public boolean isShifted() {
    double before = (double) doneBefore / knownBefore;
    double after = (double) doneAfter / knownAfter;
    return isKnown() && Math.abs(after - before) >= MUCH;
  }
}
