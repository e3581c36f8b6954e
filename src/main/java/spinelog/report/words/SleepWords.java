package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Findings;
import spinelog.analysis.PositionNights;
import spinelog.diary.Position;
import spinelog.stats.Estimate;

/** What is said of sleep positions. */
public final class SleepWords {
  private final Findings findings;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what was found. */
  public SleepWords(Findings findings) {
    this.findings = findings;
    outcome = new OutcomeWords(findings.plan().outcome());
    answers = new AnswerWords(outcome);
  }

  /** A position's name: "left side". */
  public static String position(Position position) {
    return switch (position) {
      case BACK -> "back";
      case LEFT_SIDE -> "left side";
      case RIGHT_SIDE -> "right side";
      case STOMACH -> "stomach";
      case MIXED -> "mixed";
      case UNKNOWN -> "not known";
    };
  }

  private static String nightsIn(Position position) {
    return switch (position) {
      case BACK, LEFT_SIDE, RIGHT_SIDE, STOMACH -> "on the " + position(position);
      case MIXED -> "in mixed positions";
      case UNKNOWN -> "in positions not known";
    };
  }

  /** Whether any position is known. */
  public boolean isLogged() {
    return findings.positions().stream().anyMatch(SleepWords::isKnown);
  }

  /** The head of the table of positions. */
  public List<String> head() {
    return List.of(
        "Position", "Nights", "With a score", "Mean " + outcome.shortName(), commonestHead());
  }

  /** The rows of the table of positions. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (PositionNights nights : findings.positions()) {
      if (isKnown(nights)) {
        rows.add(
            List.of(
                Formats.capital(position(nights.position())),
                Integer.toString(nights.nights()),
                Integer.toString(nights.recorded()),
                outcome.level(nights.mean()),
                rows.isEmpty() ? "(compared with)" : against(nights)));
      }
    }
    return rows;
  }

  private String against(PositionNights nights) {
    String cell = answers.cell(nights.againstCommonest());
    boolean claims =
        nights.againstCommonest() instanceof Estimated estimated
            && estimated.value().excludesZero()
            && !holds(nights, estimated.value());
    return claims ? cell + "; does not hold among so many comparisons" : cell;
  }

  private String commonestHead() {
    return findings.positions().stream()
        .filter(SleepWords::isKnown)
        .findFirst()
        .map(nights -> "Against " + position(nights.position()) + ", " + outcome.unit())
        .orElse("");
  }

  /** The nights' positions in one line for the first page: "Of 30 known nights: back 40 %". */
  public String line() {
    int known =
        findings.positions().stream()
            .filter(SleepWords::isKnown)
            .mapToInt(PositionNights::nights)
            .sum();
    List<String> shares =
        findings.positions().stream()
            .filter(SleepWords::isKnown)
            .map(
                nights ->
                    position(nights.position())
                        + " "
                        + Formats.wholePercent((double) nights.nights() / known))
            .toList();
    return "Of "
        + Formats.count(known, "known night")
        + ": "
        + Formats.list(shares)
        + "."
        + stomach().map(sentence -> " " + sentence).orElse("");
  }

  /** The comparisons of positions and supports that hold, a sentence each. */
  public List<String> claims() {
    List<String> claims = new ArrayList<>();
    for (PositionNights nights : findings.positions()) {
      if (nights.againstCommonest() instanceof Estimated estimated
          && estimated.value().excludesZero()
          && holds(nights, estimated.value())) {
        claims.add(
            Formats.capital(outcome.mornings())
                + " after nights "
                + nightsIn(nights.position())
                + " "
                + outcome.were()
                + " "
                + outcome.difference(estimated.value().estimate())
                + " than after nights "
                + nightsIn(findings.positions().get(0).position())
                + " ("
                + answers.interval(estimated.value())
                + ").");
      }
    }
    SupportWords.all(findings).forEach(words -> words.claim().ifPresent(claims::add));
    return claims;
  }

  private static boolean holds(PositionNights nights, Estimate value) {
    return nights.adjustedP() < 1 - value.confidence();
  }

  /** A word on sleeping on the stomach, where it was logged. */
  public Optional<String> stomach() {
    return findings.positions().stream()
        .filter(nights -> nights.position() == Position.STOMACH && nights.nights() > 0)
        .findFirst()
        .map(
            nights ->
                Formats.capital(Formats.count(nights.nights(), "night"))
                    + " on the stomach: this position strains the lower back and turns the neck.");
  }

  private static boolean isKnown(PositionNights nights) {
    return nights.position() != Position.UNKNOWN && nights.nights() > 0;
  }
}
