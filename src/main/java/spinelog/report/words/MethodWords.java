package spinelog.report.words;

import java.util.List;
import spinelog.analysis.AnalysisPlan;

/** Method, limits and sources, for a clinician. */
public final class MethodWords {
  private MethodWords() {}

  /** The method in a few paragraphs. */
  public static List<String> method(AnalysisPlan plan) {
    OutcomeWords outcome = new OutcomeWords(plan.outcome());
    String mark = Formats.plain(plan.mcid());
    return List.of(
        "A score belongs to the morning of waking; the position and bedding beside it belong to the"
            + " night that ended then; massage and exercises come after the score of their day and"
            + " are compared with the next mornings only. A blank is not 0, and a missing morning"
            + " is a gap. The questions, their time lags and the headline change (the last one) are"
            + " fixed before looking at the scores; lags and dates are never searched.",
        "Tomorrow resembles today, so mornings are not independent. Every interval comes from one"
            + " regression over calendar days whose errors have a slow part with memory and a rating"
            + " part without; the unknown strength of both is averaged over rather than plugged in."
            + " The level change after a setup change is estimated together with a slow drift"
            + " (lightly held towards none) and all other setup changes. \u201CBetter\u201D or"
            + " \u201Cworse after\u201D is said only if the interval excludes 0 both with and without"
            + " that drift.",
        plan.adaptationDays() == 0
            ? "No mornings were left out for getting used to a change."
            : Formats.capital(Formats.count(plan.adaptationDays(), "morning"))
                + " after each change "
                + (plan.adaptationDays() == 1 ? "was" : "were")
                + " left out for getting used to it.",
        plan.outcome().isScore()
            ? "The "
                + mark
                + "-point mark: for pain scores in low back pain, 2 points or 30\u00A0%"
                + " is the usual smallest important change (Ostelo 2008), 30\u00A0% a moderate and"
                + " 50\u00A0% a substantial one (Dworkin 2008). None is published for "
                + (plan.outcome() == spinelog.diary.Outcome.STIFFNESS
                    ? "a morning-stiffness score: the mark is borrowed from pain."
                    : "single mornings in a diary: the mark is borrowed from clinic visits.")
            : "No smallest important change is published for " + outcome.name() + ".");
  }

  /** What the method cannot do. */
  public static List<String> limits() {
    return List.of(
        "One person, one log: nothing here carries over to other people.",
        "\u201CAfter\u201D and \u201Cwent together with\u201D are all a diary can say; other things"
            + " may have changed in the same weeks.",
        "The scores are the person's own and were given knowing the setup.",
        "Changes are modelled as one lasting step each; slow getting used to a mattress looks like"
            + " drift.",
        "Logs whose mornings resemble each other more than 0.7 were not tested.",
        "This report is not a diagnosis and does not replace an examination.");
  }

  /** What the table of false alarms shows. */
  public static String errorsLead() {
    return "Measured by simulation: of 100 logs of 60 mornings without any change, how many a method"
        + " calls changed at 5\u00A0%, where each morning resembles the one before with a correlation of"
        + " 0, 0.2, 0.4 or 0.6.";
  }

  /** The head of the table of false alarms. */
  public static List<String> errorsHead() {
    return List.of("Method", "0", "0.2", "0.4", "0.6");
  }

  /** The rows of the table of false alarms, in percent. */
  public static List<List<String>> errorsRows() {
    return List.of(
        List.of("Plain t-test of before and after", "5.3", "10.3", "17.3", "30.4"),
        List.of("This report's interval", "2.2", "2.2", "2.9", "4.7"));
  }

  /** Where the marks and methods come from. */
  public static List<String> sources() {
    return List.of(
        "Ostelo et al. 2008, Spine 33:90\u201394 (smallest important change in low back pain).",
        "Dworkin et al. 2008, J Pain 9:105\u2013121 (IMMPACT: what counts as moderate and"
            + " substantial).",
        "Parker & Vannest 2009, Behav Ther 40:357\u2013367 (share of pairs that are better after).",
        "Sen 1968, J Am Stat Assoc 63:1379\u20131389 (median slope).",
        "Turner et al. 2021, BMC Med Res Methodol 21:181 (methods for interrupted time series"
            + " compared).",
        "Vohra et al. 2015 (CENT) and Tate et al. 2016 (SCRIBE): what a single-case report must"
            + " state.");
  }
}
