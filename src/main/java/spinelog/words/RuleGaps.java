package spinelog.words;

import java.util.stream.Stream;
import spinelog.findings.Rules;
import spinelog.language.Numbers;

/** The rules' numbers as gaps of sentences, so that no sentence repeats one by hand. */
final class RuleGaps {
  private static final Object[] GAPS = {
    "enough", Rules.MORNINGS,
    "distinct", Rules.DISTINCT_SCORES,
    "each", Rules.SIDE,
    "ample", Rules.AMPLE_SIDE,
    "apart", Rules.APART_AT_ALL,
    "clearly", Rules.APART_CLEARLY,
    "almost", Rules.APART_CLEARLY - 1,
    "pairs", Rules.PAIRS,
    "rough", Rules.RATE_ROUGH,
    "weekly", Rules.RATE_MORNINGS,
    "trend", Rules.TREND,
    "weekdays", Rules.WEEKDAYS,
    "tested", Numbers.shown(Rules.TESTED_MEMORY)
  };

  private RuleGaps() {}

  /** The rules' gaps and their values in turn, and a sentence's own. */
  static Object[] with(Object... gaps) {
    return Stream.of(GAPS, gaps).flatMap(Stream::of).toArray();
  }
}
