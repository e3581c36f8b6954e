package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is concluded from one diary under one plan. Scores are raw points: negative differences
 * are less stiffness.
 *
 * @param plan what was chosen before looking
 * @param log the log as a whole
 * @param course the log day by day and week by week
 * @param setup the setup changes
 * @param massage sessions and techniques
 * @param nights positions and supports
 * @param trend the movement over the whole period
 * @param safety warning signs and standing conditions
 * @param practice how things were done, where it is worth a word
 * @param conclusion what all this comes to
 */
public record Findings(
    AnalysisPlan plan,
    LogSummary log,
    Course course,
    Setup setup,
    Massage massage,
    Nights nights,
    Trend trend,
    Safety safety,
    List<PracticeNote> practice,
    Conclusion conclusion) {
  /** Copies the list. */
  public Findings {
    practice = List.copyOf(practice);
  }

  /** The dates covered. */
  public Period period() {
    return log.period();
  }

  /** Every setup change, in order of date. */
  public List<Change> changes() {
    return setup.changes();
  }

  /** The nights on the stomach around the change that leads; empty where it has no two sides. */
  public Optional<StomachNights> stomachNights() {
    return setup
        .leading()
        .filter(Change::isBeforeAndAfter)
        .map(Change::date)
        .map(this::stomachNights);
  }

  private StomachNights stomachNights(LocalDate change) {
    Predicate<LocalDate> isBefore = date -> date.isBefore(change);
    int before = course.stomachNights(isBefore);
    int after = course.stomachNights(isBefore.negate());
    return new StomachNights(
        change,
        before,
        after,
        headline().isClaimed() ? headline().direction() : Direction.NONE,
        course.stomachGap(before >= after ? isBefore : isBefore.negate()));
  }

  /** The answer that the first page leads with. */
  public Headline headline() {
    return conclusion.headline();
  }
}
