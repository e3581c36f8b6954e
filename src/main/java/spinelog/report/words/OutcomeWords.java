package spinelog.report.words;

import spinelog.chart.Numbers;
import spinelog.diary.Outcome;

/**
 * How an outcome is spoken of. Lower is better for every one of them.
 *
 * @param outcome the outcome
 */
public record OutcomeWords(Outcome outcome) {
  /** What it is called: "morning stiffness". */
  public String name() {
    return switch (outcome) {
      case STIFFNESS -> "morning stiffness";
      case STIFFNESS_MINUTES -> "minutes until loose";
      case PAIN_WAKING -> "pain on waking";
      case PAIN_EVENING -> "pain in the evening";
    };
  }

  /** What it is called in a row of numbers: "stiffness". */
  public String shortName() {
    return outcome == Outcome.STIFFNESS ? "stiffness" : name();
  }

  /** How it is scored: "0 none, 10 worst". */
  public String scale() {
    return outcome.isScore()
        ? "scored from 0 (none) to " + outcome.highest() + " (worst)"
        : "in minutes; fewer is better";
  }

  /** A level: "6.1". */
  public String level(double value) {
    return Double.isNaN(value) ? "\u2013" : Numbers.plain(value);
  }

  /** A difference with its sign: "−1.2". */
  public String signed(double value) {
    return Numbers.signed(value);
  }

  /** The size of a difference without its sign: "1.2", "under 0.1". */
  public String size(double value) {
    double size = Math.abs(value);
    return size > 0 && size < 0.05 ? "under 0.1" : Numbers.plain(size);
  }

  /** What a difference is counted in: "points". */
  public String unit() {
    return outcome.isScore() ? "points" : "minutes";
  }

  /** A claim's size and direction: "1.2 points less stiff", "12 minutes less to loosen up". */
  public String difference(double value) {
    String size = size(value) + Formats.NBSP + unit();
    boolean less = value < 0;
    return switch (outcome) {
      case STIFFNESS -> size + (less ? " less stiff" : " stiffer");
      case STIFFNESS_MINUTES -> size + (less ? " less" : " more") + " to loosen up";
      case PAIN_WAKING, PAIN_EVENING -> size + (less ? " less pain" : " more pain");
    };
  }

  /** What was scored: "mornings". */
  public String mornings() {
    return outcome == Outcome.PAIN_EVENING ? "evenings" : "mornings";
  }

  /** The verb between what was scored and a difference: "were". */
  public String were() {
    return switch (outcome) {
      case STIFFNESS -> "were";
      case STIFFNESS_MINUTES -> "took";
      case PAIN_WAKING, PAIN_EVENING -> "had";
    };
  }
}
