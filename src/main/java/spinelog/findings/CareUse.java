package spinelog.findings;

/**
 * One kind of care and the mornings after it.
 *
 * @param group which kind
 * @param region the place on the body where the group is one, else ""
 * @param days days with it
 * @param dayAfter points on mornings after it against mornings after days without it; of minutes,
 *     for each further 10; negative is better
 * @param adjustedP the p value adjusted for the number of kinds asked about; NaN where withheld
 * @param claim what becomes of the comparison among all kinds
 */
public record CareUse(
    Group group, String region, int days, Answer dayAfter, double adjustedP, Claim claim) {
  /** The kinds of care that are asked about together. */
  public enum Group {
    /** Massage by hand: strokes, kneading, pressure points. */
    HAND,
    /** A roller, a ball, a machine. */
    TOOLS,
    /** Stretches. */
    STRETCHES,
    /** Anything done by a professional. */
    PROFESSIONAL,
    /** A stretch after massage, against massage alone. */
    STRETCH_AFTER_MASSAGE,
    /** Each further 10 minutes. */
    MINUTES,
    /** Care of one place on the body. */
    REGION
  }
}
