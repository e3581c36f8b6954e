package spinelog.words;

import spinelog.diary.Outcome;
import spinelog.diary.Position;
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
public record FigureWords(Phrasebook book) {
  public String say(String key, Object... gaps) {
    return book.say(key, gaps);
  }

  public String say(String key, Enum<?> which, Object... gaps) {
    return book.say(key, which, gaps);
  }

  public Numbers numbers() {
    return book.numbers();
  }

  public Dates dates() {
    return book.dates();
  }

  /** An outcome's name as a title starts with it: "Morning stiffness". */
  public String title(Outcome outcome) {
    return say("outcome.title", outcome);
  }

  /** A position as a line begins with it: "Left side". */
  public String position(Position position) {
    return new KnownNames(book).position(position);
  }

  /** The unit that changes of an outcome are given in. */
  public String unit(Outcome outcome) {
    return say("outcome.unit", "outcome", outcome);
  }

  /** What an axis of an outcome says above itself. */
  public String axis(Outcome outcome) {
    return say("axis.outcome", "title", title(outcome), "outcome", outcome);
  }

  /** The same without which end is better, where there is little room. */
  public String briefAxis(Outcome outcome) {
    return say("axis.outcome.briefly", "title", title(outcome), "outcome", outcome);
  }

  /** The same where the weekly means are shown. */
  public String weeklyAxis(Outcome outcome) {
    return say("axis.outcome.weekly", "title", title(outcome), "outcome", outcome);
  }

  /** "mean 6.1", or that there is none. */
  public String mean(double mean) {
    return Double.isNaN(mean) ? say("mean.none") : say("mean", "mean", numbers().plain(mean));
  }

  /** "13 of 14 mornings". */
  public String mornings(Phase phase) {
    return say("mornings.of", "recorded", phase.recorded(), "days", phase.days());
  }

  /** "1 Mar to 14 Mar 2025", with both years where they differ, one date where it is one day. */
  public String dates(Phase phase) {
    return dates().briefSpan(phase.first(), phase.last());
  }

  /** An interval: "−2.0 to −0.4". */
  public String interval(Estimate estimate) {
    return say(
        "interval.signed",
        "lower",
        numbers().signed(estimate.lower()),
        "upper",
        numbers().signed(estimate.upper()));
  }

  /** An estimate with its interval: "−1.2 (−2.0 to −0.4)". */
  public String withInterval(Estimate estimate) {
    return say(
        "estimate.signed",
        "estimate",
        numbers().signed(estimate.estimate()),
        "interval",
        interval(estimate));
  }
}
