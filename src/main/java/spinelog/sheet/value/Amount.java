package spinelog.sheet.value;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.Aim.Bound;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Unit;

/**
 * The number of a goal, and what is said right beside it.
 *
 * @param number the number
 * @param before the bound that is said before it, in words or signs
 * @param after the bound that is said after it: "or less"
 * @param from the number that it starts from: "from 6 to 3"
 * @param isReached whether it is said as what is to be reached: "to 3"
 * @param isWithin whether it is said as the time to be reached in: "within 20 minutes"
 * @param outOf the end of the scale, where that is said: "3/10"
 * @param unit the unit of time, where one is said
 * @param rest the words around it
 */
record Amount(
    double number,
    Optional<Bound> before,
    Optional<Bound> after,
    OptionalDouble from,
    boolean isReached,
    boolean isWithin,
    OptionalDouble outOf,
    Optional<Unit> unit,
    String rest) {
  private static final Words WORDS = Words.IN_CELLS;
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";
  private static final String NUMBER =
      "(?<![\\p{L}\\p{N}.,/:+-])\\d{1,4}(?:[.,]\\d{1,2})?(?!\\p{N}| ?%)";
  private static final String BOUNDS =
      Stream.of("at-most", "under", "at-least", "over", "to", "in")
          .map(list -> "(" + BEFORE + "<goal." + list + ">)")
          .collect(Collectors.joining("|"));

  /** Its groups are those of {@link Group}, in their order. */
  private static final Pattern AMOUNT =
      WORDS.pattern(
          ("(?:B<from> (N)(?: ?(?:<minutes>|<hours>))? (?=B<goal.to>))?"
                  + "(?:(?:B(?:<goal.to>|<goal.in>) )?(?:BOUNDS|([<>]=?|[=≤≥]))[ :]*)?(N)"
                  + "(?: ?(?:/|<out-of>|<of>) ?(\\d{1,3})(?!\\d))?"
                  + "(?: ?(?:(<minutes>)|(<hours>)|<goal.points>)A)?"
                  + "(?: (?:(<goal.or-less>)|(<goal.or-more>))A)?")
              .replace("BOUNDS", BOUNDS)
              .replace("B<", BEFORE + "<")
              .replace("B(", BEFORE + "(")
              .replace("N)", NUMBER + ")")
              .replace(")A)", ")" + AFTER + ")"));

  /** The names of all lists of number words; "half an hour" is one of them. */
  private static final List<String> NUMBERS = List.copyOf(WORDS.names("number."));

  private static final Pattern IN_WORDS =
      WORDS.pattern(
          "(?:("
              + BEFORE
              + "(?:<goal.at-most>|<goal.under>|<goal.at-least>|<goal.over>)) )?"
              + BEFORE
              + "("
              + NUMBERS.stream().map(name -> "<" + name + ">").collect(Collectors.joining("|"))
              + ")"
              + AFTER
              + "(?= ?(<minutes>|<hours>)"
              + AFTER
              + ")?");

  private static final int SHORTEST_SPAN = 12;

  /** What the pattern finds, in its order. */
  private enum Group {
    FROM(1),
    AT_MOST(2),
    UNDER(3),
    AT_LEAST(4),
    OVER(5),
    TO(6),
    IN(7),
    SIGN(8),
    NUMBER(9),
    OUT_OF(10),
    MINUTES(11),
    HOURS(12),
    OR_LESS(13),
    OR_MORE(14);

    private final int number;

    Group(int number) {
      this.number = number;
    }

    String in(Matcher found) {
      return found.group(number);
    }

    boolean isIn(Matcher found) {
      return in(found) != null;
    }
  }

  /** The one amount of a clause in small letters; empty where there is none, or another number. */
  static Optional<Amount> in(String clause) {
    Matcher found = AMOUNT.matcher(clause);
    if (!found.find()) {
      return Optional.empty();
    }
    String rest = clause.substring(0, found.start()) + " " + clause.substring(found.end());
    Optional<Bound> before = before(found);
    Optional<Bound> after =
        Group.OR_LESS.isIn(found)
            ? Optional.of(Bound.AT_MOST)
            : Group.OR_MORE.isIn(found) ? Optional.of(Bound.AT_LEAST) : Optional.empty();
    boolean isUnclear =
        (before.isPresent() && after.isPresent())
            || (Group.IN.isIn(found) && unit(found).isEmpty());
    return isUnclear || hasNumber(rest)
        ? Optional.empty()
        : Optional.of(
            new Amount(
                ScoreReader.parse(Group.NUMBER.in(found)),
                before,
                after,
                number(Group.FROM.in(found)),
                Group.TO.isIn(found),
                Group.IN.isIn(found),
                number(Group.OUT_OF.in(found)),
                unit(found),
                rest));
  }

  /** The bound, wherever it is said. */
  Optional<Bound> said() {
    return before.or(() -> after);
  }

  /** Whether a text has a digit. */
  static boolean hasNumber(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The bound that stands before the number. */
  private static Optional<Bound> before(Matcher found) {
    return Group.SIGN.isIn(found)
        ? sign(Group.SIGN.in(found))
        : Stream.of(Bound.values())
            .filter(bound -> Group.valueOf(bound.name()).isIn(found))
            .findFirst();
  }

  private static Optional<Bound> sign(String sign) {
    return switch (sign) {
      case "<" -> Optional.of(Bound.UNDER);
      case "<=", "≤" -> Optional.of(Bound.AT_MOST);
      case ">" -> Optional.of(Bound.OVER);
      case ">=", "≥" -> Optional.of(Bound.AT_LEAST);
      default -> Optional.empty();
    };
  }

  private static Optional<Unit> unit(Matcher found) {
    return Group.MINUTES.isIn(found)
        ? Optional.of(Unit.MINUTES)
        : Group.HOURS.isIn(found) ? Optional.of(Unit.HOURS) : Optional.empty();
  }

  private static OptionalDouble number(String written) {
    return written == null ? OptionalDouble.empty() : OptionalDouble.of(ScoreReader.parse(written));
  }

  /** "At most three" and "twenty minutes" in digits; other words for numbers may be none: "dos". */
  static String inDigits(String text) {
    return IN_WORDS.matcher(text).replaceAll(Amount::digits);
  }

  private static String digits(MatchResult found) {
    String word = found.group(2);
    String number = WORDS.find("number.", word).orElseThrow();
    boolean isSpan = word.contains(" ") && Integer.parseInt(number) >= SHORTEST_SPAN;
    if (found.group(1) == null && found.group(3) == null && !isSpan) {
      return Matcher.quoteReplacement(found.group());
    }
    String bound = found.group(1) == null ? "" : found.group(1) + " ";
    return Matcher.quoteReplacement(bound + number + (isSpan ? " min" : ""));
  }
}
