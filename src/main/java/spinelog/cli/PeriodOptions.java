package spinelog.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import spinelog.analysis.Analysis;
import spinelog.analysis.UnclearChange;
import spinelog.diary.Diary;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.NoPlan;
import spinelog.findings.Periods;
import spinelog.findings.Rules;
import spinelog.findings.Stretch;
import spinelog.sheet.LogReading;

/** The options that say which days are compared. */
final class PeriodOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--a",
      paramLabel = "FROM..TO",
      converter = PeriodWord.class,
      description = "Compare two periods, whatever changed between them; this is the first.")
  private Stretch a;

  @Option(
      names = "--b",
      paramLabel = "FROM..TO",
      converter = PeriodWord.class,
      description = "The second period; both can be any days, with others between them.")
  private Stretch b;

  @Option(
      names = "--before-days",
      paramLabel = "DAYS",
      converter = NumberWord.Whole.class,
      description = "At most so many days before the change; all by default.")
  private Integer before;

  @Option(
      names = "--after-days",
      paramLabel = "DAYS",
      converter = NumberWord.Whole.class,
      description = "At most so many days from the change on; all by default.")
  private Integer after;

  /** Checks what was said, beside the other options, before any log is read. */
  void check(PlanOptions planning) {
    try {
      check();
      if (a != null) {
        planning.over(AnalysisPlan.DEFAULT).comparing(new Periods(a, b));
      }
    } catch (NoPlan e) {
      throw new WrongUsage(spec.commandLine(), PlanOptions.why(e));
    }
  }

  private void check() {
    if ((a == null) != (b == null)) {
      throw wrong(Said.of("console.usage.periods"));
    }
    if (a != null && (before != null || after != null)) {
      throw wrong(Said.of("console.usage.periods.days"));
    }
    if (isTooShort(before) || isTooShort(after)) {
      throw wrong(Said.of("console.usage.days", "least", Rules.SIDE));
    }
  }

  private WrongUsage wrong(Said why) {
    return new WrongUsage(spec.commandLine(), why);
  }

  private static boolean isTooShort(Integer days) {
    return days != null && days < Rules.SIDE;
  }

  /** What was said of days, over what was said of all else. */
  AnalysisPlan over(LogReading log, PlanOptions planning, AnalysisPlan usual) throws NotDone {
    if (a != null) {
      checkInside(log, "A", a);
      checkInside(log, "B", b);
      return planning.of(usual.ofWholeLog()).comparing(new Periods(a, b));
    }
    AnalysisPlan plan = planning.of(usual);
    return (before == null && after == null) || !plan.covers(log.diary())
        ? plan
        : around(log.diary(), plan.ofChange());
  }

  private AnalysisPlan around(Diary diary, AnalysisPlan plan) throws NotDone {
    try {
      return Analysis.around(diary, plan, days(before), days(after));
    } catch (UnclearChange e) {
      throw NamedChanges.unclear(e);
    }
  }

  private static OptionalInt days(Integer days) {
    return days == null ? OptionalInt.empty() : OptionalInt.of(days);
  }

  private static void checkInside(LogReading log, String name, Stretch period) throws NotDone {
    LocalDate first = log.diary().first();
    if (period.first().isBefore(first) || period.last().isAfter(log.diary().last())) {
      throw not("console.period.outside", log, name, period);
    }
    if (log.diary().days().stream().noneMatch(day -> period.contains(day.date()))) {
      throw not("console.period.empty", log, name, period);
    }
  }

  private static NotDone not(String why, LogReading log, String name, Stretch period) {
    return new NotDone(
        Said.of(
            why,
            "period",
            name,
            "first",
            period.first(),
            "last",
            period.last(),
            "days",
            log.summary(),
            "option",
            "--" + name.toLowerCase(Locale.ROOT)));
  }
}
