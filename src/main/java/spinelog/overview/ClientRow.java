package spinelog.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spinelog.diary.Condition;
import spinelog.diary.Outcome;
import spinelog.diary.RedFlag;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Level;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.ChangedItem;
import spinelog.findings.Direction;
import spinelog.findings.Findings;
import spinelog.findings.Massage.Sessions;
import spinelog.findings.Period;
import spinelog.findings.Safety.Signs;
import spinelog.findings.Verdict;
import spinelog.report.Report;

/**
 * What was found of one client, as far as one line shows it.
 *
 * @param person whose log it is, "" where it does not say
 * @param outcome what was scored
 * @param period the dates covered
 * @param ends the scores at both ends of them
 * @param change the change that counts, where there is one
 * @param sessionsPerWeek days with massage or exercise in 7 known days, where enough are known
 * @param signs what is said of warning signs in a word
 * @param warnings warning signs, in order of date
 * @param conditions standing conditions
 * @param problems how many there are in the log
 * @param course the scores in order of date: mornings, or the means of weeks in a long log
 */
public record ClientRow(
    String person,
    Outcome outcome,
    Period period,
    Ends ends,
    Optional<LastChange> change,
    OptionalDouble sessionsPerWeek,
    Signs signs,
    List<Warning> warnings,
    List<String> conditions,
    ProblemCounts problems,
    List<Spot> course) {
  /** In so few days every morning has its dot. */
  private static final int SHORT_LOG = 120;

  /** Copies the lists. */
  public ClientRow {
    warnings = List.copyOf(warnings);
    conditions = List.copyOf(conditions);
    course = List.copyOf(course);
  }

  /**
   * The mean scores of the first and the last recorded mornings.
   *
   * @param mornings how many each is of, 7 or fewer
   * @param first the mean of the first, empty where there is none
   * @param last the mean of the last
   */
  public record Ends(int mornings, OptionalDouble first, OptionalDouble last) {}

  /**
   * The change that counts.
   *
   * @param date the first morning after it
   * @param items what changed
   * @param answer what the scores did with it; negative is better
   * @param verdict what may be said
   * @param direction where the scores went, or NONE where nothing is claimed
   */
  public record LastChange(
      LocalDate date,
      List<ChangedItem> items,
      Answer answer,
      Verdict verdict,
      Direction direction) {
    /** Copies the list. */
    public LastChange {
      items = List.copyOf(items);
    }

    private static LastChange of(Change change) {
      return new LastChange(
          change.date(), change.items(), change.withDrift(), change.verdict(), change.direction());
    }
  }

  /** A warning sign and the day that it was flagged. */
  public record Warning(LocalDate date, RedFlag flag) {}

  /** How many problems of each level a log has. */
  public record ProblemCounts(int errors, int warnings, int notes) {
    static ProblemCounts of(List<SheetProblem> problems) {
      return new ProblemCounts(
          count(problems, Level.ERROR),
          count(problems, Level.WARNING),
          count(problems, Level.NOTE));
    }

    private static int count(List<SheetProblem> problems, Level level) {
      return (int) problems.stream().filter(problem -> problem.level() == level).count();
    }
  }

  /** A score, or the mean of the week that begins on a date. */
  public record Spot(LocalDate date, double score) {}

  /** The row of a report. */
  public static ClientRow of(Report report) {
    Findings findings = report.findings();
    Sessions sessions = findings.massage().sessions();
    return new ClientRow(
        report.diary().about().person(),
        findings.plan().outcome(),
        findings.period(),
        new Ends(
            findings.trend().firstSeven().recorded(),
            known(findings.trend().firstSeven().mean()),
            known(findings.trend().lastSeven().mean())),
        findings.setup().leading().map(LastChange::of),
        sessions.isRateKnown() ? known(sessions.perWeek()) : OptionalDouble.empty(),
        findings.safety().signs(),
        findings.safety().flags().stream()
            .map(flag -> new Warning(flag.date(), flag.flag()))
            .toList(),
        report.diary().about().conditions().stream().map(Condition::words).toList(),
        ProblemCounts.of(report.problems()),
        course(findings));
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static List<Spot> course(Findings findings) {
    return findings.period().days() > SHORT_LOG
        ? findings.course().weeks().stream()
            .filter(week -> week.recorded() > 0)
            .map(week -> new Spot(week.first(), week.mean()))
            .toList()
        : findings.course().mornings().stream()
            .filter(morning -> morning.score().isPresent())
            .map(morning -> new Spot(morning.date(), morning.score().orElseThrow()))
            .toList();
  }

  /** Whether a doctor should see what was written down. */
  public boolean isFlagged() {
    return !warnings.isEmpty();
  }

  /** Whether no sign is logged, but notes or standing conditions call for a question first. */
  public boolean isToAsk() {
    return !isFlagged() && (signs == Signs.QUESTIONED || !conditions.isEmpty());
  }
}
