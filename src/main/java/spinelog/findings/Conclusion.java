package spinelog.findings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spinelog.stats.Estimate;

/**
 * What the findings come to: the first page in values.
 *
 * @param headline the answer that it leads with
 * @param also what stands beside it
 * @param certainty how sure that is
 * @param graded the difference that is fairly sure, whose size is known more or less well; empty
 *     where none is
 * @param smallestVisible the smallest change that such a log is likely to show, in points, where
 *     one may have been missed; empty where one was found or only little can be there
 * @param advice what to try or log next, most useful first
 */
public record Conclusion(
    Headline headline,
    List<Also> also,
    Certainty certainty,
    Optional<Estimate> graded,
    OptionalDouble smallestVisible,
    List<Advice> advice) {
  /** Copies the lists. */
  public Conclusion {
    also = List.copyOf(also);
    advice = List.copyOf(advice);
  }

  /** Whether this stands beside the answer. */
  public boolean has(Also beside) {
    return also.contains(beside);
  }

  /** How well a size is known, where a change of mcid points is important. */
  public SizeKnown sizeKnown(double mcid) {
    return graded.map(value -> SizeKnown.of(value, mcid)).orElse(SizeKnown.ROUGHLY);
  }

  /** Half the width of the interval of what is fairly sure, in the outcome's units. */
  public double within() {
    return graded.map(value -> (value.upper() - value.lower()) / 2).orElse(0.0);
  }
}
