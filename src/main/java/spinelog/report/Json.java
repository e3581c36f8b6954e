package spinelog.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.LevelChange;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.stats.Estimate;
import spinelog.words.VerdictWords;
import spinelog.words.WithheldWords;

/** The pieces that trees of results and of diaries are made of. */
final class Json {
  /** Results are for programs: their few words are English, whatever the report's language. */
  static final Phrasebook ENGLISH = Phrasebook.of(Language.ENGLISH);

  private static final WithheldWords WORDS = new WithheldWords(ENGLISH);

  private Json() {}

  /** An object from its names and values in turn, in that order. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /**
   * A number with six decimals at most, more than any score can carry; null where there is none.
   */
  static BigDecimal number(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros()
        : null;
  }

  /** The same where there may be none. */
  static BigDecimal optional(OptionalDouble value) {
    return number(value.orElse(Double.NaN));
  }

  /** A constant's name as JSON has it: "cannot-tell". */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A withheld change needs mornings on both of its sides. */
  static Object headline(LevelChange change) {
    return change.headline() instanceof Withheld withheld
        ? withheld(withheld, VerdictWords.needs(change, ENGLISH))
        : answer(change.headline());
  }

  private static Object withheld(Withheld withheld, String needs) {
    return object("withheld", WORDS.reason(withheld), "needs", plain(needs));
  }

  /** An estimate with its interval, or why it is withheld and what it needs. */
  static Object answer(Answer answer) {
    if (answer instanceof Withheld withheld) {
      return withheld(withheld, WORDS.needs(withheld));
    }
    Estimate value = ((Estimated) answer).value();
    return object(
        "estimate", number(value.estimate()),
        "lower", number(value.lower()),
        "upper", number(value.upper()),
        "confidence", number(value.confidence()),
        "p", number(value.p()),
        "mornings", ((Estimated) answer).mornings());
  }

  /** Words for a page hold no-break spaces; a program that reads results expects none. */
  private static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }
}
