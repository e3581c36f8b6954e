package spinelog.examples;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spinelog.diary.Outcome;
import spinelog.findings.Advice;
import spinelog.findings.Advice.Action;
import spinelog.findings.Change;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;

/** Advice made by hand. */
public final class ExampleAdvice {
  private static final Set<Action> OF_A_CHANGE =
      EnumSet.range(Action.SWITCH_AGAIN, Action.SETTLE_CHANGE);

  private ExampleAdvice() {}

  /** Advice with all that any advice of its kind has, from a change that sessions shifted with. */
  public static Advice of(Action action, Change change) {
    Shortage why = new Shortage(Reason.TOO_FEW_MORNINGS, 5);
    return OF_A_CHANGE.contains(action)
        ? new Advice(action, Optional.of(change), Optional.of(why), List.of(Outcome.PAIN_WAKING))
        : Advice.of(action, why);
  }
}
