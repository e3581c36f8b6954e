package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Findings;
import spinelog.analysis.JointEffect;
import spinelog.analysis.LevelChange;
import spinelog.analysis.LevelChange.BeyondMcid;
import spinelog.analysis.LevelChange.Separation;
import spinelog.analysis.LevelChange.Verdict;
import spinelog.analysis.Phase;

/** The answer in one sentence, and how sure it is. */
public final class SummaryWords {
  /** The confidence at which false alarms were counted; narrower intervals raise more of them. */
  private static final double SIMULATED_CONFIDENCE = 0.95;

  private final Findings findings;
  private final OutcomeWords outcome;
  private final ChangeWords changes;

  /** Words for what was found. */
  public SummaryWords(Findings findings) {
    this.findings = findings;
    outcome = new OutcomeWords(findings.plan().outcome());
    changes = new ChangeWords(findings.plan());
  }

  /** The one sentence that the report is opened for. */
  public String answer() {
    if (findings.period().recorded() == 0) {
      return "No " + outcome.name() + " is recorded in this log, so there is nothing to say yet.";
    }
    return findings
        .headlineChange()
        .map(this::answer)
        .orElseGet(() -> new TrendWords(findings).answer());
  }

  /** A change that cannot be told from its neighbours is answered together with them. */
  private String answer(LevelChange change) {
    return joint(change).map(changes::joint).orElseGet(() -> changes.sentence(change));
  }

  private Optional<JointEffect> joint(LevelChange change) {
    return findings.jointEffects().stream()
        .filter(joint -> change.separation() == Separation.NONE)
        .filter(joint -> joins(joint).test(change))
        .findFirst();
  }

  /** What belongs right under the answer: the plain averages and the mark. */
  public String context() {
    Optional<LevelChange> headline = findings.headlineChange();
    if (headline.isEmpty()) {
      return "No setup change lies in these dates. " + average();
    }
    LevelChange change = headline.get();
    boolean claims = change.verdict() == Verdict.CHANGED;
    return averages(change)
        + (claims && change.beyondMcid() != BeyondMcid.UNKNOWN
            ? " " + new VerdictWords(findings.plan()).markSentence(change)
            : "");
  }

  private String average() {
    return Double.isNaN(findings.mean())
        ? ""
        : Formats.capital(outcome.name())
            + " averaged "
            + outcome.level(findings.mean())
            + ", "
            + outcome.scale()
            + ".";
  }

  private String averages(LevelChange change) {
    List<LevelChange> together =
        joint(change)
            .map(joint -> findings.changes().stream().filter(joins(joint)).toList())
            .orElse(List.of(change));
    String first = phase(together.get(0).before());
    String last = phase(together.get(together.size() - 1).after());
    return "Average "
        + outcome.name()
        + ": "
        + sides(together, first, last)
        + "; "
        + outcome.scale()
        + ".";
  }

  private static String sides(List<LevelChange> together, String first, String last) {
    if (together.size() > 1) {
      return first + " before the first and " + last + " after the last";
    }
    LevelChange change = together.get(0);
    return change.switches().size() == 1
        ? first + " before and " + last + " after"
        : first
            + " "
            + ChangeNames.oldState(change)
            + " and "
            + last
            + " "
            + ChangeNames.newState(change);
  }

  private static Predicate<LevelChange> joins(JointEffect joint) {
    return change -> joint.dates().contains(change.date());
  }

  private String phase(Phase phase) {
    return outcome.level(phase.mean()) + " (" + Formats.count(phase.recorded(), "morning") + ")";
  }

  /** How sure the answers are, in plain words. */
  public List<String> howSure() {
    List<String> said = new ArrayList<>();
    boolean anyInterval =
        findings.changes().stream().anyMatch(change -> change.headline() instanceof Estimated);
    if (anyInterval) {
      said.add(
          "The interval holds all changes that fit this log."
              + (findings.plan().confidence() >= SIMULATED_CONFIDENCE
                  ? " In simulated logs without any change, at most 5 of 100 were called changed;"
                      + " comparing plain averages, up to 30."
                  : ""));
    }
    findings
        .smallestVisibleChange()
        .ifPresent(
            smallest ->
                said.add(
                    "A log of this length reliably shows changes from about "
                        + outcome.size(smallest)
                        + Formats.NBSP
                        + outcome.unit()
                        + " on; smaller ones are often missed."));
    said.add(
        "\u201CAfter\u201D is not \u201Cbecause of\u201D: what else was different in those weeks"
            + " is not in the numbers.");
    return said;
  }
}
