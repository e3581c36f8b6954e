package spinelog.findings;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the findings come to: the first page in values.
 *
 * @param headline the answer that it leads with
 * @param certainty how sure that is
 * @param smallestVisible the smallest change that such a log is likely to show, in points, where
 *     one may have been missed; empty where one was found or only little can be there
 * @param advice what to try or log next, most useful first
 */
public record Conclusion(
    Headline headline, Certainty certainty, OptionalDouble smallestVisible, List<Advice> advice) {
  /** Copies the list. */
  public Conclusion {
    advice = List.copyOf(advice);
  }
}
