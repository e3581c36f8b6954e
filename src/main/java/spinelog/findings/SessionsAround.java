package spinelog.findings;

/**
 * Sessions in the two weeks before a setup change and in the two from it on, as counted: what else
 * changed beside the setup. Days of which it is not known whether there was a session do not count.
 *
 * @param doneBefore days with a session before
 * @param knownBefore days before of which it is known, 0 to {@link Rules#DAYS_AROUND}
 * @param doneAfter days with a session from the change on
 * @param knownAfter days from the change on of which it is known, likewise
 */
public record SessionsAround(int doneBefore, int knownBefore, int doneAfter, int knownAfter) {}
