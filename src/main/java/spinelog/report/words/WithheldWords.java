package spinelog.report.words;

import spinelog.analysis.Answer.Withheld;

/** Why an answer is withheld, and what it would need. */
public final class WithheldWords {
  private WithheldWords() {}

  /** Why there is no answer, without a capital or a full stop. */
  public static String reason(Withheld withheld) {
    return switch (withheld.reason()) {
      case TOO_FEW_MORNINGS -> "fewer than 21 mornings are recorded";
      case TOO_FEW_DISTINCT_SCORES -> "the scores take fewer than 3 different values";
      case TOO_FEW_BEFORE -> "too few mornings before the change to tell it from drift";
      case TOO_FEW_AFTER -> "too few mornings after the change to tell it from drift";
      case CHANGED_TOGETHER ->
          "it changed together with something else, so only the combined effect exists in this log";
      case TOO_CLOSE_TOGETHER ->
          "fewer than 7 recorded mornings tell it from another change, so only their joint effect"
              + " can be given";
      case TOO_FEW_PAIRS -> "fewer than 30 mornings follow a morning that is recorded too";
      case TOO_FEW_WITH_SESSION -> "too few recorded mornings follow a day with it";
      case TOO_FEW_WITHOUT_SESSION -> "too few recorded mornings follow a day without it";
      case TOO_FEW_FOR_WEEKLY_RATE ->
          "fewer than 42 recorded mornings have a whole known week before them";
      case RATE_HARDLY_VARIES -> "the number of sessions hardly differs from week to week";
      case TOO_FEW_FOR_TREND -> "fewer than 42 mornings are recorded";
      case TOO_FEW_FOR_WEEKDAYS ->
          "fewer than 42 mornings are recorded, too few to allow for the day of the week";
      case TOO_FEW_NIGHTS -> "too few such nights to compare";
      case NOT_LOGGED -> "the log does not say";
      case COMPARED_AGAINST -> "the others are compared with it";
      case CANNOT_BE_SEPARATED ->
          "it went together with something else in this log, so the two cannot be told apart";
      case NO_VARIATION ->
          "beside the setup, next to no variation from day to day is left to judge by";
    };
  }

  /** What would give an answer: "9 more recorded mornings"; "" where nothing can be named. */
  public static String needs(Withheld withheld) {
    int more = withheld.needs();
    return switch (withheld.reason()) {
      case TOO_FEW_MORNINGS, TOO_FEW_FOR_TREND, TOO_FEW_FOR_WEEKLY_RATE, TOO_FEW_FOR_WEEKDAYS ->
          more(more, "recorded morning");
      case TOO_FEW_DISTINCT_SCORES -> "scores that use more of the scale";
      case TOO_FEW_BEFORE -> more(more, "recorded morning") + " with the setup before the change";
      case TOO_FEW_AFTER -> more(more, "recorded morning") + " with the setup after the change";
      case CHANGED_TOGETHER, TOO_CLOSE_TOGETHER ->
          "one change at a time, at least 14 recorded mornings apart";
      case TOO_FEW_PAIRS -> more(more, "recorded morning") + " right after a recorded one";
      case TOO_FEW_WITH_SESSION -> more(more, "recorded morning") + " after a day with it";
      case TOO_FEW_WITHOUT_SESSION -> more(more, "recorded morning") + " after a day without it";
      case RATE_HARDLY_VARIES -> "some weeks with more and some with fewer sessions";
      case TOO_FEW_NIGHTS -> more(more, "such night") + " followed by a score";
      case NOT_LOGGED -> "this column filled in";
      case COMPARED_AGAINST -> "nothing more";
      case CANNOT_BE_SEPARATED -> "one thing changed at a time";
      case NO_VARIATION -> "more mornings scored with care";
    };
  }

  /** Reason and needs in one sentence: "Withheld: ...; it would need ...". */
  public static String sentence(Withheld withheld) {
    return Formats.capital(reason(withheld)) + "; an answer needs " + needs(withheld) + ".";
  }

  private static String more(int number, String one) {
    return number > 0 ? Formats.count(number, "more " + one) : "more " + one + "s";
  }
}
