package spinelog.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.Period;
import spinelog.findings.Periods;
import spinelog.findings.Phase;
import spinelog.findings.Stretch;

/** The dates around a change that a question is narrowed to. */
final class Windows {
  private Windows() {}

  /** At most so many days before the change and from it on; empty for all that there are. */
  static AnalysisPlan around(Change change, Findings found, OptionalInt before, OptionalInt after) {
    LocalDate day = switched(change, found.plan());
    Period all = found.period();
    LocalDate first = before.isPresent() ? day.minusDays(before.getAsInt()) : all.first();
    LocalDate last = after.isPresent() ? day.plusDays(after.getAsInt() - 1L) : all.last();
    Stretch dates =
        new Stretch(
            first.isBefore(all.first()) ? all.first() : first,
            last.isAfter(all.last()) ? all.last() : last);
    return found.plan().about(dates, Optional.of(day.toString()));
  }

  /** The switch that was named by its date, else the first one. */
  private static LocalDate switched(Change change, AnalysisPlan plan) {
    return change.switches().stream()
        .map(each -> each.date())
        .filter(date -> plan.change().filter(date.toString()::equals).isPresent())
        .findFirst()
        .orElse(change.date());
  }

  /** The plan with both sides as long as the shorter one; empty where they are so already. */
  static Optional<AnalysisPlan> equal(Change change, AnalysisPlan plan) {
    Phase before = change.before();
    Phase after = change.after();
    int days = Math.min(before.days(), after.days());
    if (!change.isOnce() || before.days() == after.days() || days == 0) {
      return Optional.empty();
    }
    Stretch old = new Stretch(before.last().minusDays(days - 1L), before.last());
    LocalDate end = after.first().plusDays(days - 1L);
    return Optional.of(
        change.isOfPeriods()
            ? plan.comparing(new Periods(old, new Stretch(change.date(), end)))
            : plan.about(new Stretch(old.first(), end), Optional.empty()));
  }
}
