package spinelog.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import spinelog.catalogue.ConstantName;
import spinelog.findings.Answer;
import spinelog.findings.Period;
import spinelog.findings.Phase;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Side;
import spinelog.stats.Estimate;

/** The pieces that trees of results and of diaries are made of. */
public final class Json {
  private Json() {}

  /** An object from its names and values in turn, in that order. */
  public static Map<String, Object> object(Object... namesAndValues) {
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
  public static String name(Enum<?> constant) {
    return ConstantName.of(constant);
  }

  /** The names of constants, in order. */
  static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Json::name).toList();
  }

  /** Dates, in order. */
  static List<String> dates(Collection<LocalDate> dates) {
    return dates.stream().map(LocalDate::toString).toList();
  }

  /** An estimate with its interval, or why it is withheld and what is short. */
  static Object answer(Answer answer) {
    return answer
        .estimate()
        .map(value -> estimated(value, answer.mornings()))
        .orElseGet(() -> withheld(answer.shortage().orElseThrow()));
  }

  private static Object estimated(Estimate value, int mornings) {
    return object(
        "estimate", number(value.estimate()),
        "lower", number(value.lower()),
        "upper", number(value.upper()),
        "confidence", number(value.confidence()),
        "p", number(value.p()),
        "mornings", mornings);
  }

  private static Object withheld(Shortage shortage) {
    Map<String, Object> json =
        object("withheld", name(shortage.reason()), "short", shortage.more());
    if (shortage.side() != Side.NEITHER) {
      json.put("shortBefore", shortage.before());
      json.put("shortAfter", shortage.after());
    }
    return json;
  }

  /** The dates covered. */
  public static Object period(Period period) {
    return object(
        "first", period.first().toString(),
        "last", period.last().toString(),
        "days", period.days(),
        "recorded", period.recorded(),
        "missing", period.missing());
  }

  /** The recorded mornings of a phase in numbers. */
  static Object phase(Phase phase) {
    return object(
        "first", phase.first().toString(),
        "last", phase.last().toString(),
        "recorded", phase.recorded(),
        "missing", phase.missing(),
        "mean", number(phase.mean()),
        "median", number(phase.median()),
        "min", number(phase.min()),
        "max", number(phase.max()));
  }
}
