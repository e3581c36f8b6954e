package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Findings;
import spinelog.analysis.LevelChange;
import spinelog.analysis.LevelChange.Separation;
import spinelog.analysis.LevelChange.Verdict;
import spinelog.analysis.Phase;

/** The answer in one sentence, and how sure it is. */
public final class SummaryWords {
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
    return findings.jointEffects().stream()
        .filter(joint -> change.separation() == Separation.NONE)
        .filter(joint -> joint.dates().contains(change.date()))
        .findFirst()
        .map(changes::joint)
        .orElseGet(() -> changes.sentence(change));
  }

  /** What belongs right under the answer: the plain averages and the mark. */
  public String context() {
    Optional<LevelChange> headline = findings.headlineChange();
    if (headline.isEmpty()) {
      return "No setup change is in the log. " + average();
    }
    LevelChange change = headline.get();
    boolean claims = change.verdict() == Verdict.CHANGED;
    return averages(change) + (claims ? " " + changes.markSentence(change) : "");
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
    return "Average "
        + outcome.name()
        + ": "
        + phase(change.before())
        + " before and "
        + phase(change.after())
        + " after; "
        + outcome.scale()
        + ".";
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
          "An interval holds all the values that fit this log; the wider it is, the less is known.");
    }
    findings
        .smallestVisibleChange()
        .ifPresent(
            smallest ->
                said.add(
                    "The smallest change that a log like this could show is about "
                        + outcome.size(smallest)
                        + Formats.NBSP
                        + outcome.unit()
                        + "."));
    said.add(
        "\u201CAfter\u201D is not \u201Cbecause of\u201D: what else was different in those weeks"
            + " is not in the numbers.");
    return said;
  }
}
