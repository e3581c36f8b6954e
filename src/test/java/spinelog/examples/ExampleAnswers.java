package spinelog.examples;

import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.stats.Estimate;

/** Answers made by hand. */
public final class ExampleAnswers {
  /** Clearly better, by 1.2 points. */
  public static final Answer BETTER = answer(-1.2, -2.0, -0.4);

  /** Clearly worse, by 1.2 points. */
  public static final Answer WORSE = answer(1.2, 0.4, 2.0);

  /** Both directions are open. */
  public static final Answer OPEN = answer(-0.4, -1.1, 0.3);

  /** Nobody wrote it down. */
  public static final Shortage NOT_LOGGED = new Shortage(Reason.NOT_LOGGED);

  private ExampleAnswers() {}

  /** An answer with its 95 % interval. */
  public static Answer answer(double estimate, double lower, double upper) {
    return new Estimated(estimate(estimate, lower, upper), 29);
  }

  /** An estimate with its 95 % interval. */
  public static Estimate estimate(double estimate, double lower, double upper) {
    return new Estimate(estimate, lower, upper, 0.95, 0.01);
  }
}
