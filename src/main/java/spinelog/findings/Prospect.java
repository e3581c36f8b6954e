package spinelog.findings;

import java.util.OptionalInt;

/**
 * What a plan is likely to find, before anything is logged: shares of simulated logs, every night
 * kept and every morning scored, whose interval would leave out 0.
 *
 * @param spread what was assumed of the scores
 * @param logs how many logs were simulated for each share
 * @param onePoint the share of those with a true difference of 1 point, 0 to 1
 * @param twoPoints the share of those with a true difference of 2 points, 0 to 1
 * @param enough nights from which the second share is at least {@link Rules#SEEN_MOSTLY}; empty
 *     where no plan of the longest possible length has it
 */
public record Prospect(
    Spread spread, int logs, double onePoint, double twoPoints, OptionalInt enough) {
  /** Whether a difference of 2 points would be missed too often. */
  public boolean isTooShort() {
    return twoPoints < Rules.SEEN_MOSTLY;
  }
}
