package spinelog.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import spinelog.diary.Outcome;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.NoPlan;

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
      converter = ConstantWord.OfOutcome.class,
      completionCandidates = ConstantWord.OfOutcome.class,
      description =
          "stiffness, stiffness-minutes, pain-waking, pain-evening or pain-day; by default the first of"
              + " them that the log scores.")
  private Outcome outcome;

  @Option(
      names = "--mcid",
      paramLabel = "POINTS",
      converter = NumberWord.class,
      description = "The smallest change that matters; 2 points by default.")
  private Double mcid;

  @Option(
      names = "--confidence",
      paramLabel = "SHARE",
      converter = NumberWord.class,
      description = "How sure the intervals are to be; 0.95 by default.")
  private Double confidence;

  @Option(
      names = "--adaptation-days",
      paramLabel = "DAYS",
      converter = NumberWord.Whole.class,
      description = "Mornings left out after each change; 0 by default.")
  private Integer adaptationDays;

  @Option(
      names = "--change",
      paramLabel = "DATE|ITEM",
      converter = ChangeWord.class,
      description = "The change that the report is about; the last one by default.")
  private String change;

  /** Reads what a change is named by: an item, or a date as one is written in a log. */
  static final class ChangeWord implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return DateWord.named(value);
    }
  }

  /** Checks what was said before any log is read. */
  void check() {
    try {
      over(AnalysisPlan.DEFAULT);
    } catch (NoPlan e) {
      throw new WrongUsage(spec.commandLine(), why(e));
    }
  }

  /** What is wrong with the choices. */
  static Said why(NoPlan e) {
    return Said.of("console.choice." + e.reason(), "most", e.most());
  }

  /**
   * What was said, and for the rest a usual plan.
   *
   * @throws NoPlan if the two do not go together
   */
  AnalysisPlan over(AnalysisPlan usual) {
    return new AnalysisPlan(
        outcome == null ? usual.outcome() : outcome,
        Optional.ofNullable(from).or(usual::from),
        Optional.ofNullable(to).or(usual::to),
        mcid == null ? usual.mcid() : mcid,
        confidence == null ? usual.confidence() : confidence,
        adaptationDays == null ? usual.adaptationDays() : adaptationDays,
        Optional.ofNullable(change).or(usual::change),
        change == null && from == null && to == null ? usual.periods() : Optional.empty());
  }

  /** The same for one log, over what its report was made with before, if it was. */
  AnalysisPlan of(AnalysisPlan usual) throws NotDone {
    try {
      return over(usual);
    } catch (NoPlan e) {
      throw new NotDone(Said.of("console.remade", "why", why(e)));
    }
  }
}
