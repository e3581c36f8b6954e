package spinelog.findings;

import java.util.List;
import java.util.Optional;
import spinelog.diary.Outcome;

/**
 * One thing to try or to log next in order to learn more.
 *
 * @param action what to do
 * @param change the setup change that it follows from, where it does
 * @param shortage what an answer would take, where that is what it says
 * @param worse other scores that the same change made worse, where that is why
 * @param test what it would take by this log's own scores, where it can be counted
 */
public record Advice(
    Action action,
    Optional<Change> change,
    Optional<Shortage> shortage,
    List<Outcome> worse,
    Optional<NextTest> test) {
  /** Copies the list. */
  public Advice {
    worse = List.copyOf(worse);
  }

  /** Advice that counts no test. */
  public Advice(
      Action action, Optional<Change> change, Optional<Shortage> shortage, List<Outcome> worse) {
    this(action, change, shortage, worse, Optional.empty());
  }

  /** The same with what it would take. */
  public Advice with(NextTest next) {
    return new Advice(action, change, shortage, worse, Optional.of(next));
  }

  /** Advice that follows from no change. */
  public static Advice of(Action action) {
    return new Advice(action, Optional.empty(), Optional.empty(), List.of());
  }

  /** Advice that follows from a change. */
  public static Advice of(Action action, Change change) {
    return new Advice(action, Optional.of(change), change.withDrift().shortage(), List.of());
  }

  /** Advice on what an answer would take. */
  public static Advice of(Action action, Shortage shortage) {
    return new Advice(action, Optional.empty(), Optional.of(shortage), List.of());
  }

  /** Whether it is the setup before the change that it asks for. */
  public boolean isForOld() {
    return switch (action) {
      case REPEAT_OLD, CHECK_WORSE, SEPARATE_CHANGES -> true;
      case GO_BACK, SWITCH_AGAIN, SWITCH_ONCE_MORE, KEEP_BETTER ->
          change.filter(each -> !each.isNewBetter()).isPresent();
      default -> false;
    };
  }

  /** What to do. */
  public enum Action {
    /** See a doctor about the warning signs, before any massage. */
    SEE_DOCTOR,
    /** Ask about the notes that may tell of a warning sign, before all else. */
    ASK_ABOUT_NOTES,
    /** Ask about warning signs, which the log never does. */
    ASK_ABOUT_SIGNS,
    /** Have a worsening of this size examined if it does not settle. */
    HAVE_EXAMINED,
    /** Find out what makes the last mornings worse, before anything is changed. */
    FIND_OUT,
    /** Go on as now: it gets better, and nothing was changed. */
    GO_ON,
    /** Go on with massage and exercise: mornings after them were better. */
    KEEP_MASSAGE,
    /** Ask about dose and technique: mornings after massage and exercise were worse. */
    ASK_ABOUT_MASSAGE,
    /** Write a score every morning: there is none. */
    LOG_SCORES,
    /** Score the bad mornings too: many are missing. */
    FILL_GAPS,
    /** Go on with what did better; once more there and back would be more proof. */
    SWITCH_AGAIN,
    /** The same where it was switched back already. */
    SWITCH_ONCE_MORE,
    /** Switched often enough: keep what did better. */
    KEEP_BETTER,
    /** Go back to what did better: it is not what is used now. */
    GO_BACK,
    /** Keep this setup for so many more mornings: then the log would probably show the mark. */
    KEEP_FOR,
    /** Keep this setup; the log is long enough. */
    KEEP,
    /** Keep this setup and log longer. */
    KEEP_LONGER,
    /** Two weeks of massage as before the change would tell the two apart. */
    SEPARATE_MASSAGE,
    /** One of two changes undone for a while would tell the two apart. */
    SEPARATE_CHANGES,
    /** What differed between two periods is tested by changing it alone. */
    TEST_ALONE,
    /** Both setups by the week, a coin deciding which comes first. */
    ALTERNATE,
    /** Go on doing so. */
    KEEP_ALTERNATING,
    /** Little can come of this change: keep what is comfortable, try something else. */
    TRY_OTHER,
    /** Little can come of it for this score, but others may be worse with it. */
    CHECK_WORSE,
    /** Mornings before the change are lacking, and it did worse: for a test, the old one again. */
    REPEAT_OLD,
    /** Mornings before the change are lacking, and it did no worse: keep it and log. */
    KEEP_NEW,
    /** Change nothing else until there are enough mornings. */
    WAIT,
    /** For an answer on the change, what it takes. */
    SETTLE_CHANGE,
    /** Stay off the stomach for two weeks. */
    AVOID_STOMACH,
    /** Go on with the knee pillow on side nights. */
    KEEP_KNEE_PILLOW,
    /** Go on with the lumbar support on back nights. */
    KEEP_LUMBAR_SUPPORT,
    /** Log what changes, one thing at a time. */
    LOG_CHANGES,
    /** Log massage and exercise, also the days without. */
    LOG_MASSAGE,
    /** For an answer on massage, what it takes. */
    SETTLE_MASSAGE,
    /** For a trend, what it takes. */
    SETTLE_TREND,
    /** What the log plans: one thing at a time. */
    FOLLOW_PLAN
  }
}
