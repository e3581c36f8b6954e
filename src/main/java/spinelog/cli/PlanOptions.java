package spinelog.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spinelog.analysis.AnalysisPlan;
import spinelog.diary.Outcome;

/** The options that make an analysis plan; what is left out keeps the plan's own default. */
final class PlanOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "First date, inclusive.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "Last date, inclusive.")
  private LocalDate to;

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      converter = OutcomeWord.class,
      description = "stiffness (the default), stiffness-minutes, pain-waking or pain-evening.")
  private Outcome outcome;

  @Option(
      names = "--mcid",
      paramLabel = "POINTS",
      description = "The smallest change that matters; 2 points by default.")
  private Double mcid;

  @Option(
      names = "--confidence",
      paramLabel = "SHARE",
      description = "How sure the intervals are to be; 0.95 by default.")
  private Double confidence;

  @Option(
      names = "--adaptation-days",
      paramLabel = "DAYS",
      description = "Mornings left out after each change; 0 by default.")
  private Integer adaptationDays;

  AnalysisPlan plan() {
    AnalysisPlan usual = AnalysisPlan.DEFAULT;
    try {
      return new AnalysisPlan(
          outcome == null ? usual.outcome() : outcome,
          Optional.ofNullable(from),
          Optional.ofNullable(to),
          mcid == null ? usual.mcid() : mcid,
          confidence == null ? usual.confidence() : confidence,
          adaptationDays == null ? usual.adaptationDays() : adaptationDays);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
