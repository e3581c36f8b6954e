package spinelog.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spinelog.analysis.Analysis;
import spinelog.analysis.UnclearChange;
import spinelog.diary.Diary;
import spinelog.findings.AnalysisPlan;
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
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void check() {
    if ((a == null) != (b == null)) {
      throw new IllegalArgumentException("--a and --b belong together: give both periods");
    }
    if (a != null && (before != null || after != null)) {
      throw new IllegalArgumentException(
          "--before-days and --after-days are about a change: with --a and --b leave them out");
    }
    if (isTooShort(before) || isTooShort(after)) {
      throw new IllegalArgumentException(
          "the days before and after a change must be at least " + Rules.SIDE);
    }
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
      throw new NotDone(e.getMessage());
    }
  }

  private static OptionalInt days(Integer days) {
    return days == null ? OptionalInt.empty() : OptionalInt.of(days);
  }

  private static void checkInside(LogReading log, String name, Stretch period) throws NotDone {
    String named =
        "period "
            + name
            + ", "
            + Phrases.ENGLISH.date(period.first())
            + " to "
            + Phrases.ENGLISH.date(period.last())
            + ",";
    String correct =
        Phrases.ENGLISH.days(log.summary()) + ". Correct --" + name.toLowerCase(Locale.ROOT);
    LocalDate first = log.diary().first();
    if (period.first().isBefore(first) || period.last().isAfter(log.diary().last())) {
      throw new NotDone(named + " does not lie inside the log, which has " + correct);
    }
    if (log.diary().days().stream().noneMatch(day -> period.contains(day.date()))) {
      throw new NotDone(named + " has no day in the log, which has " + correct);
    }
  }
}
