package spinelog.findings;

/**
 * The gap between the means of two phases, beside the answer that allows for more.
 *
 * @param points the mean after less the mean before, as they are shown, in tenths; negative is
 *     better; NaN where one is missing
 * @param differs whether a reader would see that the answer is another number
 */
public record MeanGap(double points, boolean differs) {
  /** No two means, or no answer beside them. */
  public static final MeanGap NONE = new MeanGap(Double.NaN, false);
}
