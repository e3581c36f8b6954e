package spinelog.calibration;

import java.util.Optional;
import java.util.function.Predicate;
import org.hipparchus.stat.inference.TTest;
import spinelog.analysis.Analysis;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.Morning;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/**
 * What the analysis replies to one log, beside what is true and what a t-test would say.
 *
 * @param truth the true change of the mean score, in points
 * @param headline the level change, empty where withheld
 * @param verdict on the new pillow
 * @param joined whether the change is said to have gone with a shift of massage
 * @param plainDifference whether Welch's t-test of the mornings before against those after finds a
 *     difference at 5 %
 * @param dayAfter yesterday's session, empty where withheld
 * @param weeklyRate each further session in 7 days, empty where withheld
 */
record Replies(
    double truth,
    Optional<Estimate> headline,
    Verdict verdict,
    boolean joined,
    boolean plainDifference,
    Optional<Estimate> dayAfter,
    Optional<Estimate> weeklyRate) {
  private static final double LEVEL = 0.05;

  static Replies to(SimulatedLog log) {
    Findings findings = Analysis.of(log.diary(), AnalysisPlan.DEFAULT);
    // few mornings on the new pillow are nights elsewhere, and no change
    Optional<Change> change = findings.setup().leading();
    return new Replies(
        log.truth(),
        change.flatMap(found -> found.withDrift().estimate()),
        change.map(Change::verdict).orElse(Verdict.WITHHELD),
        change.filter(found -> found.company().hasMassageShift()).isPresent(),
        change.filter(found -> differ(findings, before(found))).isPresent(),
        findings.massage().dayAfter().estimate(),
        findings.massage().perSessionInPrevious7Days().estimate());
  }

  /** A side of one morning has no spread for a t-test to go by. */
  private static boolean differ(Findings findings, Predicate<Morning> early) {
    double[] before = scores(findings, early);
    double[] after = scores(findings, early.negate());
    return Math.min(before.length, after.length) > 1 && new TTest().tTest(before, after) < LEVEL;
  }

  private static Predicate<Morning> before(Change change) {
    return morning -> morning.date().isBefore(change.date());
  }

  private static double[] scores(Findings findings, Predicate<Morning> which) {
    return findings.course().mornings().stream()
        .filter(which)
        .flatMapToDouble(morning -> morning.score().stream())
        .toArray();
  }
}
