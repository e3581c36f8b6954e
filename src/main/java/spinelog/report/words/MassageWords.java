package spinelog.report.words;

import java.util.List;
import spinelog.analysis.Answer;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Withheld;
import spinelog.analysis.Findings;
import spinelog.analysis.Findings.Caution;
import spinelog.analysis.Massage;
import spinelog.stats.Estimate;

/** What is said of massage, exercises and stretches: every day with one of them is a session. */
public final class MassageWords {
  private final Massage massage;
  private final boolean rough;
  private final OutcomeWords outcome;
  private final AnswerWords answers;

  /** Words for what was found. */
  public MassageWords(Findings findings) {
    massage = findings.massage();
    rough = findings.cautions().contains(Caution.WEEKLY_RATE_ROUGH);
    outcome = new OutcomeWords(findings.plan().outcome());
    answers = new AnswerWords(outcome);
  }

  /** Whether there is anything to say beyond that nothing is there. */
  public boolean isLogged() {
    return massage.sessionDays() > 0;
  }

  /** How much there was. */
  public String amount() {
    if (massage.daysKept() == 0) {
      return "The log does not say whether there was any massage or exercise.";
    }
    if (massage.sessionDays() == 0) {
      return "No massage or exercise is logged on the "
          + Formats.count(massage.daysKept(), "day")
          + " for which this is known.";
    }
    return "Massage or exercise on "
        + massage.sessionDays()
        + " of "
        + Formats.count(massage.daysKept(), "known day")
        + ": "
        + Formats.number(massage.sessionsPerWeek(), 1)
        + (massage.minutesPerWeek() > 0
            ? " sessions and " + Formats.number(massage.minutesPerWeek(), 0) + " minutes a week."
            : " sessions a week; no minutes are written down.");
  }

  /** Massage in one line for the first page. */
  public String line() {
    if (!isLogged()) {
      return amount();
    }
    if (massage.dayAfter() instanceof Withheld withheld) {
      return amount()
          + " Whether the "
          + outcome.mornings()
          + " after differ cannot be said yet: "
          + WithheldWords.reason(withheld)
          + ".";
    }
    return amount() + " " + dayAfter();
  }

  /** The mornings after a session, in a sentence. */
  public String dayAfter() {
    return said(
        massage.dayAfter(),
        Formats.capital(outcome.mornings()) + " after a day with a session",
        " than those after a day without one that started from the same score");
  }

  /** The sessions of the week before, in a sentence. */
  public String weekBefore() {
    String sentence =
        said(
            massage.perSessionInPrevious7Days(),
            "With each further session in the seven days before, " + outcome.mornings(),
            "");
    boolean answered = massage.perSessionInPrevious7Days() instanceof Estimated;
    return rough && answered ? sentence + " Under 60 mornings this is rough." : sentence;
  }

  private String said(Answer answer, String subject, String against) {
    if (answer instanceof Withheld withheld) {
      return subject
          + ": withheld, "
          + WithheldWords.reason(withheld)
          + ". An answer needs "
          + WithheldWords.needs(withheld)
          + ".";
    }
    Estimate value = ((Estimated) answer).value();
    if (value.excludesZero()) {
      return subject
          + " "
          + outcome.were()
          + " "
          + outcome.difference(value.estimate())
          + against
          + " ("
          + answers.interval(value)
          + ").";
    }
    return subject + ": the log cannot tell whether they differ; " + answers.fits(value) + ".";
  }

  /** The head of the table of techniques. */
  public List<String> techniqueHead() {
    return List.of(
        "Technique",
        "Days",
        "By a professional",
        "Minutes",
        "Repetitions",
        "Next morning, " + outcome.unit(),
        "In words");
  }

  /** The rows of the table of techniques. */
  public List<List<String>> techniqueRows() {
    return massage.byTechnique().stream().map(this::techniqueRow).toList();
  }

  private List<String> techniqueRow(Massage.TechniqueUse use) {
    return List.of(
        Formats.capital(Formats.clip(use.technique(), 60)),
        Integer.toString(use.days()),
        orDash(use.professionalDays()),
        orDash(use.minutes()),
        orDash(use.repetitions()),
        answers.cell(use.dayAfter()),
        reading(use));
  }

  private static String orDash(int count) {
    return count == 0 ? "\u2013" : Integer.toString(count);
  }

  private static String reading(Massage.TechniqueUse use) {
    if (!(use.dayAfter() instanceof Estimated estimated)) {
      return "\u2013";
    }
    Estimate value = estimated.value();
    if (!value.excludesZero()) {
      return "cannot tell";
    }
    boolean holds = use.adjustedP() < 1 - value.confidence();
    return (value.upper() < 0 ? "better after" : "worse after")
        + (holds ? "" : ", but may be chance among so many");
  }

  /** What the table of techniques cannot say by itself. */
  public String techniqueNote() {
    return "Negative is better. A day with several techniques counts for each of them.";
  }
}
