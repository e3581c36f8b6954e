package spinelog.analysis;

import java.util.List;
import java.util.Optional;
import spinelog.diary.Aim;
import spinelog.findings.AimStanding;
import spinelog.findings.AimStanding.Standing;
import spinelog.findings.Measured;
import spinelog.findings.Phase;
import spinelog.findings.Rules;

/** Holds what a goal wants against what was measured at the end of the log. */
final class Aims {
  private Aims() {}

  static List<AimStanding> of(List<Aim> aims, List<Measured> measured) {
    return aims.stream()
        .map(
            aim ->
                measured.stream()
                    .filter(one -> one.measure() == aim.measure())
                    .findFirst()
                    .map(one -> of(aim, one.ends().late()))
                    .orElseGet(
                        () ->
                            new AimStanding(
                                aim, Standing.NOT_LOGGED, Optional.empty(), Double.NaN)))
        .toList();
  }

  /** The mean counts as it is shown, so that nobody reads that 3.0 is more than 3. */
  private static AimStanding of(Aim aim, Phase lately) {
    if (lately.recorded() < Rules.FIRST_AND_LAST) {
      return new AimStanding(aim, Standing.TOO_FEW, Optional.of(lately), Double.NaN);
    }
    double mean = Judgements.shown(lately.mean()).doubleValue();
    boolean isReached = aim.bound().holds(mean, aim.number());
    return new AimStanding(
        aim,
        isReached ? Standing.REACHED : Standing.NOT_YET,
        Optional.of(lately),
        isReached ? 0 : Math.abs(mean - aim.number()));
  }
}
