package spinelog.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.Findings;
import spinelog.analysis.PositionNights;
import spinelog.analysis.SupportNights;
import spinelog.diary.Position;
import spinelog.stats.Estimate;

/** What is said of sleep positions and supports. */
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
                + " after nights in position \u201C"
                + position(nights.position())
                + "\u201D "
                + outcome.were()
                + " "
                + outcome.difference(estimated.value().estimate())
                + " than after \u201C"
                + position(findings.positions().get(0).position())
                + "\u201D ("
                + answers.interval(estimated.value())
                + ").");
      }
    }
    claim(findings.kneePillow(), "a pillow between the knees on side nights")
        .ifPresent(claims::add);
    claim(findings.lumbarSupport(), "a support under the lower back or knees on back nights")
        .ifPresent(claims::add);
    return claims;
  }

  private Optional<String> claim(SupportNights nights, String what) {
    if (!(nights.difference() instanceof Estimated estimated)
        || !estimated.value().excludesZero()) {
      return Optional.empty();
    }
    return Optional.of(
        "With "
            + what
            + ", "
            + outcome.mornings()
            + " "
            + outcome.were()
            + " "
            + answers.claim(estimated.value())
            + ".");
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

  /** The pillow between the knees on side nights. */
  public String kneePillow() {
    return support(findings.kneePillow(), "side nights", "a pillow between the knees");
  }

  /** The lumbar support on back nights. */
  public String lumbarSupport() {
    return support(
        findings.lumbarSupport(), "back nights", "a support under the lower back or knees");
  }

  private String support(SupportNights nights, String which, String what) {
    if (nights.with() + nights.without() == 0) {
      return "The log holds no " + which + " that say whether there was " + what + ".";
    }
    String counts =
        Formats.capital(which)
            + " with "
            + what
            + ": "
            + nights.with()
            + mean(nights.meanWith())
            + "; without: "
            + nights.without()
            + mean(nights.meanWithout())
            + ". ";
    if (nights.difference() instanceof Withheld withheld) {
      return counts
          + "A comparison is withheld: "
          + WithheldWords.reason(withheld)
          + "; it needs "
          + WithheldWords.needs(withheld)
          + ".";
    }
    Estimate value = ((Estimated) nights.difference()).value();
    return value.excludesZero()
        ? counts
            + Formats.capital(outcome.mornings())
            + " with it "
            + outcome.were()
            + " "
            + answers.claim(value)
            + "."
        : counts
            + "The log cannot tell whether they differ: "
            + answers.open(value)
            + " fits it ("
            + Formats.percent(value.confidence())
            + " interval).";
  }

  private String mean(double mean) {
    return Double.isNaN(mean)
        ? ""
        : " (mean " + outcome.shortName() + " " + outcome.level(mean) + ")";
  }

  private static boolean isKnown(PositionNights nights) {
    return nights.position() != Position.UNKNOWN && nights.nights() > 0;
  }
}
