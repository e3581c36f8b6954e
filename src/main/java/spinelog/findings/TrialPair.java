package spinelog.findings;

/**
 * A pair of blocks of a fair test, as they were drawn.
 *
 * @param a the mornings of the first setup
 * @param b the mornings of the second setup
 */
public record TrialPair(Phase a, Phase b) {
  /** The second setup's mean less the first's, in points; NaN where either has no score. */
  public double difference() {
    return b.mean() - a.mean();
  }
}
