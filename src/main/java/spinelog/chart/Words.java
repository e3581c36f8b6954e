package spinelog.chart;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import spinelog.analysis.Answer;
import spinelog.analysis.Phase;
import spinelog.diary.Outcome;

/** The words of every figure; the sentences themselves lie in {@code words.properties}. */
final class Words {
  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle(
          "spinelog.chart.words",
          LANGUAGE,
          Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  private static final DateTimeFormatter DAY_AND_MONTH = format("d MMM");
  private static final DateTimeFormatter MONTH = format("MMM");
  private static final DateTimeFormatter YEAR = format("uuuu");
  private static final DateTimeFormatter FULL = format("d MMMM uuuu");

  private Words() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, LANGUAGE);
  }

  /** The sentence of a name with its values set in; numbers that need decimals come as text. */
  static String say(String name, Object... values) {
    return new MessageFormat(SENTENCES.getString(name), LANGUAGE).format(values);
  }

  /** What a name of the program is called by people: {@code position.BACK} is "Back". */
  static String of(Enum<?> name) {
    return say(name.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + name);
  }

  /** The unit that changes of an outcome are given in. */
  static String unit(Outcome outcome) {
    return say(outcome.isScore() ? "unit.points" : "unit.minutes");
  }

  /** Why there is no interval, in one short line. */
  static String withheld(Answer.Withheld answer) {
    String name = "withheld." + answer.reason();
    return SENTENCES.containsKey(name) ? say(name, answer.needs()) : say("withheld");
  }

  /** What an axis of an outcome says above itself. */
  static String axis(Outcome outcome) {
    return say(outcome.isScore() ? "axis.score" : "axis.minutes", of(outcome));
  }

  /** The same where the weekly means are shown. */
  static String weeklyAxis(Outcome outcome) {
    return say(outcome.isScore() ? "axis.score.weekly" : "axis.minutes.weekly", of(outcome));
  }

  static String dayAndMonth(LocalDate date) {
    return DAY_AND_MONTH.format(date);
  }

  static String month(LocalDate date) {
    return MONTH.format(date);
  }

  static String year(LocalDate date) {
    return YEAR.format(date);
  }

  static String date(LocalDate date) {
    return FULL.format(date);
  }

  /** "mean 6.1", or that there is none. */
  static String mean(double mean) {
    return Double.isNaN(mean) ? say("mean.none") : say("mean", Numbers.plain(mean));
  }

  /** "13 of 14 mornings". */
  static String mornings(Phase phase) {
    return say("mornings.of", phase.recorded(), phase.recorded() + phase.missing());
  }

  /** "1 Mar to 14 Mar 2025", with both years where they differ, one date where it is one day. */
  static String dates(Phase phase) {
    if (phase.first().equals(phase.last())) {
      return dayAndMonth(phase.first()) + " " + year(phase.first());
    }
    String first = dayAndMonth(phase.first());
    boolean sameYear = phase.first().getYear() == phase.last().getYear();
    return say(
        "dates.from.to",
        sameYear ? first : first + " " + year(phase.first()),
        dayAndMonth(phase.last()) + " " + year(phase.last()));
  }
}
