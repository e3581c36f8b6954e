package spinelog.analysis;

import java.util.Arrays;
import java.util.Optional;
import spinelog.findings.Rules;
import spinelog.findings.SessionsAround;

/** The sessions around a day, as counted. */
final class MassageAround {
  private MassageAround() {}

  /** The sessions around a row of the frame, where a reader should know of their difference. */
  static Optional<SessionsAround> noted(DayFrame frame, int row) {
    return uneven(frame, row)
        .filter(around -> Math.abs(inTwoWeeks(around)) >= Rules.NOTED_SESSIONS);
  }

  private static double inTwoWeeks(SessionsAround around) {
    double before = (double) around.doneBefore() / around.knownBefore();
    double after = (double) around.doneAfter() / around.knownAfter();
    return Rules.DAYS_AROUND * (after - before);
  }

  /** The same, where they differ at all. */
  static Optional<SessionsAround> uneven(DayFrame frame, int row) {
    return Optional.of(of(frame, row))
        .filter(MassageAround::isKnown)
        .filter(around -> around.doneBefore() != around.doneAfter());
  }

  static SessionsAround of(DayFrame frame, int row) {
    double[] session = frame.numbers(DayFrame.SESSION);
    double[] before = known(session, row - Rules.DAYS_AROUND, row);
    double[] after = known(session, row, row + Rules.DAYS_AROUND);
    return new SessionsAround(done(before), before.length, done(after), after.length);
  }

  private static double[] known(double[] session, int from, int to) {
    int first = Math.min(Math.max(0, from), session.length);
    int last = Math.min(to, session.length);
    return Arrays.stream(session, first, last).filter(each -> !Double.isNaN(each)).toArray();
  }

  private static int done(double[] sessions) {
    return (int) Arrays.stream(sessions).filter(session -> session > 0).count();
  }

  private static boolean isKnown(SessionsAround around) {
    return Math.min(around.knownBefore(), around.knownAfter()) >= Rules.KNOWN_AROUND;
  }
}
