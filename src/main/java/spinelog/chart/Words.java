package spinelog.chart;

import spinelog.diary.Outcome;
import spinelog.findings.Answer;
import spinelog.findings.Phase;
import spinelog.language.Dates;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;

/**
 * The words that figures share.
 *
 * @param book the language that they are said in
 */
record Words(Phrasebook book) {
  String say(String key, Object... gaps) {
    return book.say(key, gaps);
  }

  String say(String key, Enum<?> which, Object... gaps) {
    return book.say(key, which, gaps);
  }

  Numbers numbers() {
    return book.numbers();
  }

  Dates dates() {
    return book.dates();
  }

  /** An outcome's name as a title starts with it: "Morning stiffness". */
  String title(Outcome outcome) {
    return say("outcome.title", outcome);
  }

  /** The unit that changes of an outcome are given in. */
  String unit(Outcome outcome) {
    return say("outcome.unit", "outcome", outcome);
  }

  /** Why there is no interval, in one short line. */
  String withheld(Answer.Withheld answer) {
    return say("figure.withheld", "reason", answer.reason(), "more", answer.needs());
  }

  /** What an axis of an outcome says above itself. */
  String axis(Outcome outcome) {
    return say("axis.outcome", "title", title(outcome), "outcome", outcome);
  }

  /** The same where the weekly means are shown. */
  String weeklyAxis(Outcome outcome) {
    return say("axis.outcome.weekly", "title", title(outcome), "outcome", outcome);
  }

  /** "mean 6.1", or that there is none. */
  String mean(double mean) {
    return Double.isNaN(mean) ? say("mean.none") : say("mean", "mean", numbers().plain(mean));
  }

  /** "13 of 14 mornings". */
  String mornings(Phase phase) {
    int days = phase.recorded() + phase.missing();
    return say("mornings.of", "recorded", phase.recorded(), "days", days);
  }

  /** "1 Mar to 14 Mar 2025", with both years where they differ, one date where it is one day. */
  String dates(Phase phase) {
    return dates().briefSpan(phase.first(), phase.last());
  }

  /** An interval: "−2.0 to −0.4". */
  String interval(Estimate estimate) {
    return say(
        "interval.signed",
        "lower",
        numbers().signed(estimate.lower()),
        "upper",
        numbers().signed(estimate.upper()));
  }

  /** An estimate with its interval: "−1.2 (−2.0 to −0.4)". */
  String withInterval(Estimate estimate) {
    return say(
        "estimate.signed",
        "estimate",
        numbers().signed(estimate.estimate()),
        "interval",
        interval(estimate));
  }
}
