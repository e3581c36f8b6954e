package spinelog.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import spinelog.diary.Outcome;
import spinelog.report.Report;

/** Says of a report whose headline has no score at all which scores the log has. */
final class MissingScores {
  private MissingScores() {}

  /** That, for the console; empty where the headline has a score. */
  static Optional<Said> of(Report report) {
    List<String> scored =
        Arrays.stream(Outcome.values())
            .filter(outcome -> isScored(report, outcome))
            .map(ConstantWord::word)
            .toList();
    String asked = ConstantWord.word(report.findings().plan().outcome());
    return scored.isEmpty() || scored.contains(asked)
        ? Optional.empty()
        : Optional.of(
            Said.of("console.scores", "asked", asked, "scores", String.join(", ", scored)));
  }

  private static boolean isScored(Report report, Outcome outcome) {
    return report.diary().days().stream().anyMatch(day -> day.scores().of(outcome).isPresent());
  }
}
