package spinelog.sheet.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.sheet.cell.Words;

/**
 * What a person's own words say about the way in which her scores run: "10 = loose, 1 = cannot get
 * up", "bad 1 2 3 4 5 good", "the higher the number the better I felt".
 */
public enum ScaleKey {
  /** The higher a score, the better. */
  HIGH_IS_GOOD,
  /** The higher a score, the worse, as in every log where nothing is said. */
  HIGH_IS_BAD;

  private static final Words WORDS = Words.IN_CELLS;
  private static final int LONGEST = 300;
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final int SHORTEST_STEM = 4;
  private static final Pattern GOOD = WORDS.pattern("<good>");
  private static final Pattern BAD = WORDS.pattern("<bad>");

  /** "10/10" is a ten. */
  private static final Pattern OUT_OF = Pattern.compile("(\\d{1,3}) ?/ ?\\d{1,3}(?![\\d/])");

  /** A point of a scale; a range such as 8-10 is not split. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,/:])(\\d{1,3})(?:(?: ?- ?)(\\d{1,3}))?(?![\\d:]|[.,]\\d)");

  private static final Pattern VERY = WORDS.pattern("(?<!\\p{L})<very>(?!\\p{L})");
  private static final Pattern STARS = Pattern.compile("[★⭐*]{2,10}");
  private static final Pattern TIED = WORDS.pattern("(?: |\"|')*(?:=|:|→|->|<is>)(?: |\"|')*");
  private static final Pattern TEN_IN_WORDS =
      WORDS.pattern("\\b<number.10>\\b(?= ?(?:=|:|<is>\\b))");
  private static final Pattern ONE_IN_WORDS =
      WORDS.pattern("\\b<number.1>\\b(?= ?(?:=|:|<is>\\b))");
  private static final Pattern BRACKET = Pattern.compile(" ?\\(");
  private static final Pattern UP =
      WORDS.pattern(
          "\\b<higher>\\b[^.;,0-9]{0,40}?\\b<better>\\b|\\b<lower>\\b[^.;,0-9]{0,40}?\\b<worse>\\b"
              + "|\\b<higher>\\b,? (?:[^.;=0-9]{0,20}\\b)?<better>\\b");
  private static final Pattern DOWN =
      WORDS.pattern(
          "\\b<higher>\\b[^.;,0-9]{0,40}?\\b<worse>\\b|\\b<lower>\\b[^.;,0-9]{0,40}?\\b<better>\\b"
              + "|\\b<higher>\\b,? (?:[^.;=0-9]{0,20}\\b)?<worse>\\b");

  private static final Pattern OPPOSITE = WORDS.pattern("\\b<opposite>");
  private static final Pattern SCORES = WORDS.pattern("<score-stem>");

  /** A number and whether what is said of it is good. */
  private record Point(double number, boolean good) {}

  /** The way in which a line says that scores run, empty where it does not. */
  public static Optional<ScaleKey> in(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Words.straighten(line);
    return ofPoints(points(text)).or(() -> sentence(text));
  }

  /** The way in which scores under a heading run; "mobility" is the opposite of stiffness. */
  static Optional<ScaleKey> ofHeading(String heading) {
    return in(heading)
        .or(
            () ->
                OPPOSITE.matcher(heading).find() && !SCORES.matcher(heading).find()
                    ? Optional.of(HIGH_IS_GOOD)
                    : Optional.empty());
  }

  /** The way in which lines say together that scores run; empty where none does, or both are. */
  public static Optional<ScaleKey> in(List<String> lines) {
    return ofPoints(
        lines.stream().flatMap(line -> points(Words.straighten(line)).stream()).toList());
  }

  private static Optional<ScaleKey> sentence(String text) {
    boolean up = UP.matcher(text).find();
    boolean down = DOWN.matcher(text).find();
    return up == down ? Optional.empty() : Optional.of(up ? HIGH_IS_GOOD : HIGH_IS_BAD);
  }

  private static Optional<ScaleKey> ofPoints(List<Point> points) {
    List<Double> good = points.stream().filter(Point::good).map(Point::number).toList();
    List<Double> bad = points.stream().filter(point -> !point.good()).map(Point::number).toList();
    if (good.isEmpty() && bad.isEmpty()) {
      return Optional.empty();
    }
    if (good.isEmpty() || bad.isEmpty()) {
      double only = (good.isEmpty() ? bad : good).get(0);
      return Optional.of(only > 1 == bad.isEmpty() ? HIGH_IS_GOOD : HIGH_IS_BAD);
    }
    double leastGood = good.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double mostGood = good.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double leastBad = bad.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double mostBad = bad.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    if (mostGood < mostBad && leastGood < leastBad) {
      return Optional.of(HIGH_IS_BAD);
    }
    return mostGood > mostBad && leastGood > leastBad
        ? Optional.of(HIGH_IS_GOOD)
        : Optional.empty();
  }

  /** What stands behind each number, or where nothing does, what is tied to it before. */
  private static List<Point> points(String line) {
    String counted = STARS.matcher(line).replaceAll(stars -> " " + stars.group().length());
    String text = OUT_OF.matcher(inDigits(counted)).replaceAll("$1");
    List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Point> behind = new ArrayList<>();
    List<Point> before = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      MatchResult number = numbers.get(i);
      int end = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
      int start = i > 0 ? numbers.get(i - 1).end() : 0;
      ends(number, text.substring(number.end(), end)).forEach(behind::add);
      if (number.group(2) == null || numbers.size() > 1) {
        tied(text.substring(start, number.start()))
            .ifPresent(good -> before.add(new Point(middle(number), good)));
      }
    }
    boolean lastIsSaid = judged(text.substring(numbers.get(numbers.size() - 1).end())).isPresent();
    if (lastIsSaid && before.isEmpty()) {
      judgedBefore(text.substring(0, numbers.get(0).start()), numbers)
          .ifPresent(good -> behind.add(new Point(middle(numbers.get(0)), good)));
    }
    if (lastIsSaid) {
      return behind;
    }
    boolean isKey = text.contains("=") || before.stream().map(Point::good).distinct().count() > 1;
    // "10 is great and 1 is a write-off": what is tied to a number counts, however the line ends.
    boolean isBefore = isKey && !before.isEmpty();
    return isBefore ? before : before.isEmpty() && areTied(text, numbers) ? behind : List.of();
  }

  /** "Ten is great, one is awful". */
  private static String inDigits(String text) {
    String digits = TEN_IN_WORDS.matcher(text).replaceAll("10");
    return ONE_IN_WORDS.matcher(digits).replaceAll("1");
  }

  /** "1 = awful, 10 = fantastic", or "1 (awful) - 10 (fantastic)". */
  private static boolean areTied(String text, List<MatchResult> numbers) {
    return numbers.size() > 1
        && (numbers.stream().allMatch(number -> begins(TIED, text, number.end()))
            || numbers.stream().allMatch(number -> begins(BRACKET, text, number.end())));
  }

  private static boolean begins(Pattern what, String text, int from) {
    return what.matcher(text).region(from, text.length()).lookingAt();
  }

  /** "bad 1 2 3 4 5 good": what stands before the first of several numbers is said of it. */
  private static Optional<Boolean> judgedBefore(String words, List<MatchResult> numbers) {
    return numbers.size() > 2 && words.strip().split(" ").length <= 2
        ? judged(words)
        : Optional.empty();
  }

  /** What is said of a number; of a range with two words, its ends in turn. */
  private static Stream<Point> ends(MatchResult number, String behind) {
    String words = DIGIT.split(behind, 2)[0];
    List<Boolean> said = all(words);
    boolean isRange = number.group(2) != null;
    if (isRange && said.size() > 1 && !said.get(0).equals(said.get(said.size() - 1))) {
      return Stream.of(
          new Point(Double.parseDouble(number.group(1)), said.get(0)),
          new Point(Double.parseDouble(number.group(2)), said.get(said.size() - 1)));
    }
    return said.stream().limit(1).map(good -> new Point(middle(number), good));
  }

  private static double middle(MatchResult number) {
    double first = Double.parseDouble(number.group(1));
    return number.group(2) == null ? first : (first + Double.parseDouble(number.group(2))) / 2;
  }

  /** "loose = 10": the last word before a sign that ties it to the number. */
  private static Optional<Boolean> tied(String words) {
    Matcher sign = TIED.matcher(words);
    int from = -1;
    while (sign.find()) {
      from = sign.end() == words.length() ? sign.start() : from;
    }
    List<Boolean> said = from < 0 ? List.of() : all(words.substring(0, from));
    return said.stream().findFirst();
  }

  private static Optional<Boolean> judged(String words) {
    return all(words).stream().findFirst();
  }

  /**
   * Each word or beginning of one that judges: whether it is good. "Very" judges where no other
   * word does.
   */
  private static List<Boolean> all(String words) {
    List<Boolean> judged = new ArrayList<>();
    Matcher word = WORD.matcher(words);
    for (int from = 0; word.find(from); ) {
      int good = length(GOOD, words, word.start());
      int bad = length(BAD, words, word.start());
      if (good != bad) {
        judged.add(good > bad);
      }
      from = Math.max(word.end(), word.start() + Math.max(good, bad));
      if (from >= words.length()) {
        break;
      }
    }
    return judged.isEmpty() && VERY.matcher(words).find() ? List.of(false) : judged;
  }

  /** How much of a text judges from here on: short words count whole only. */
  private static int length(Pattern judging, String words, int from) {
    Matcher matcher = judging.matcher(words).region(from, words.length());
    if (!matcher.lookingAt()) {
      return 0;
    }
    int end = matcher.end();
    boolean goesOn = end < words.length() && Character.isLetter(words.charAt(end));
    return goesOn && end - from < SHORTEST_STEM ? 0 : end - from;
  }
}
