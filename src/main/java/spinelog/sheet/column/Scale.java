package spinelog.sheet.column;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/**
 * The scale on which a person scores, as her heading says it.
 *
 * @param low the score for "none"
 * @param high the score for "worst"; below low where a person scores the other way round
 */
public record Scale(double low, double high) {
  /** 0 (none) to 10 (worst). */
  public static final Scale TEN = new Scale(0, 10);

  /** A longer text is a note, not a heading. */
  static final int LONGEST_HEADING = 300;

  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern RANGE =
      WORDS.pattern(
          "(?:\\b<from> )?\\b(\\d{1,3}) ?(?:-|\\.\\.+|…|<to>) ?(\\d{1,3})\\b"
              + "(?! ?(?:[ap]\\.?m|<oclock>|<minutes>|<hours>)\\b)");
  private static final Pattern MOST =
      WORDS.pattern("\\b(?:[0x] ?)?(?:/|<out-of>|<at-most>) ?(\\d{1,3})\\b|/ ?(\\d{1,3})\\b");
  private static final Pattern HUNDRED = WORDS.pattern("%|\\b(?:in )?<percent>\\b|(?<!:)\\bmm\\b");
  private static final Pattern NAMES = WORDS.pattern("\\b<scale-name>\\b");

  /** "10 = none", "0 worst", "5 is best", "4=unbearable". */
  private static final Pattern POINT =
      WORDS.pattern("\\b(\\d{1,3}) ?\\(?(?:=|:|-|–|<is>\\b)? ?(\\p{L}[\\p{L}' ]*)");

  private static final Pattern GOOD = WORDS.pattern("^<good>");
  private static final Pattern BAD = WORDS.pattern("^(?:<bad>|<very>)");

  /** The scale that a heading gives: "(0-100)", "[0 = not at all, 10 = worst]", "0 to 4", "/5". */
  public static Optional<Scale> in(String heading) {
    if (heading.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    String plain = Words.straighten(heading).replace('–', '-');
    List<Point> points = points(plain);
    Optional<Scale> ends = ends(plain).or(() -> between(points));
    boolean turned = ScaleKey.ofHeading(plain).filter(ScaleKey.HIGH_IS_GOOD::equals).isPresent();
    return turned ? Optional.of(ends.orElse(TEN).turned()) : ends;
  }

  /** A heading without the scale that it gives outside brackets. */
  static String without(String heading) {
    String plain = RANGE.matcher(Words.straighten(heading)).replaceAll(" ");
    plain = HUNDRED.matcher(MOST.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return NAMES.matcher(plain).replaceAll(" ");
  }

  private static Optional<Scale> ends(String heading) {
    Matcher range = RANGE.matcher(heading);
    if (range.find()) {
      return of(range.group(1), range.group(2));
    }
    Matcher most = MOST.matcher(heading);
    if (most.find()) {
      return of("0", most.group(1) == null ? most.group(2) : most.group(1));
    }
    return HUNDRED.matcher(heading).find() ? of("0", "100") : Optional.empty();
  }

  private static Optional<Scale> of(String from, String to) {
    double low = Double.parseDouble(from);
    double high = Double.parseDouble(to);
    return Math.abs(high - low) >= 2 ? Optional.of(new Scale(low, high)) : Optional.empty();
  }

  /** Named points span a scale; a single one above 1 is its end, from 0. */
  private static Optional<Scale> between(List<Point> points) {
    OptionalDouble least = points.stream().mapToDouble(Point::number).min();
    OptionalDouble most = points.stream().mapToDouble(Point::number).max();
    if (most.isEmpty() || most.getAsDouble() < 2) {
      return Optional.empty();
    }
    double low = least.getAsDouble() < most.getAsDouble() ? least.getAsDouble() : 0;
    return Optional.of(new Scale(low, most.getAsDouble()));
  }

  private static List<Point> points(String heading) {
    return POINT
        .matcher(heading)
        .results()
        .map(found -> new Point(Double.parseDouble(found.group(1)), found.group(2).strip()))
        .filter(point -> point.isGood() || point.isBad())
        .toList();
  }

  /** A number of the scale and what it stands for. */
  private record Point(double number, String words) {
    boolean isGood() {
      return GOOD.matcher(words).find();
    }

    boolean isBad() {
      return BAD.matcher(words).find();
    }
  }

  private Scale turned() {
    return low < high ? new Scale(/* low= */ high, /* high= */ low) : this;
  }

  /** Whether scores can be used as they are: 1 to 10 is a part of 0 to 10. */
  public boolean isTen() {
    return high == TEN.high && low <= 1;
  }

  /** Whether a number lies on this scale. */
  public boolean holds(double number) {
    return number >= lowest() && number <= highest();
  }

  /** The lowest number that may be written. */
  public double lowest() {
    return isTen() ? 0 : Math.min(low, high);
  }

  /** The highest number that may be written. */
  public double highest() {
    return Math.max(low, high);
  }

  /** A score of this scale put on 0 to 10. */
  public double toTen(double score) {
    return isTen() ? score : Math.round((score - low) / (high - low) * 1000) / 100.0;
  }
}
