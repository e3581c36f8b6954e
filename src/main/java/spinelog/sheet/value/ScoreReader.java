package spinelog.sheet.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Scale;

/** Reads scores from 0 to 10 as people write them. A blank is never 0. */
public final class ScoreReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final String NUMBER = "(-?\\d{1,4}(?:[.,]\\d*)?)";
  private static final Pattern PLAIN = Pattern.compile("\\+?" + NUMBER);
  private static final Pattern OVER = WORDS.pattern(NUMBER + " ?(?:/|<out-of>|<of>) ?(\\d{1,3})");
  private static final Pattern RANGE = WORDS.pattern(NUMBER + " ?(?:-|<to>|<or>|/) ?" + NUMBER);
  private static final Pattern ABOUT = Pattern.compile("(\\D{1,12}?) ?" + NUMBER);
  private static final Pattern MARKED = Pattern.compile(NUMBER + " ?[!*]+");
  private static final Pattern REMARKED =
      Pattern.compile(NUMBER + " ?(?:\\(.*\\)|[,;:-] ?\\p{L}.*| (\\p{L}+)[^0-9]*)");
  private static final Set<Double> USUAL_SCALES = Set.of(5.0, 10.0, 20.0, 100.0);
  private static final String REMEDY = " Correct it, or leave the cell empty.";

  private final Scale scale;

  /** A reader of scores on this scale. */
  public ScoreReader(Scale scale) {
    this.scale = scale;
  }

  /** Reads one cell. */
  public Reading<OptionalDouble> read(Cell cell) {
    return switch (cell.kind()) {
      case BLANK -> Reading.of(OptionalDouble.empty());
      case NUMBER -> plain(cell.number());
      case TEXT -> text(cell.text());
      case DATE_TIME -> turned(cell.date().orElseThrow().toLocalDate());
      case TIME -> refused(Kind.NO_NUMBER, "a time");
      case PERCENT -> percent(cell.number() * 100);
      case BOOLEAN -> refused(Kind.NO_NUMBER, "a truth value");
      case REPEATED -> NoNumber.merged();
      case CUT -> refused(Kind.NO_NUMBER, "not understood");
      case ERROR -> refused(Kind.NO_NUMBER, "a formula without a usable result");
    };
  }

  /** A spreadsheet makes a day of "7-8"; which of its numbers came first depends on the country. */
  private Reading<OptionalDouble> turned(LocalDate date) {
    int low = Math.min(date.getMonthValue(), date.getDayOfMonth());
    int high = Math.max(date.getMonthValue(), date.getDayOfMonth());
    return refused(
        Kind.SCORE_TURNED_DATE,
        high <= 10
            ? "a date, probably the score "
                + low
                + "-"
                + high
                + " that the spreadsheet turned into one"
            : "a date");
  }

  private Reading<OptionalDouble> text(String written) {
    String text = Words.straighten(written);
    Optional<Reading<OptionalDouble>> nothing = NoNumber.word(text);
    if (nothing.isPresent()) {
      return nothing.get();
    }
    Optional<String> word = WORDS.find("number.", text);
    if (word.isPresent()) {
      return doubtful(Double.parseDouble(word.get()), "written as a word");
    }
    return number(text);
  }

  private Reading<OptionalDouble> number(String text) {
    String digits = Digits.plain(text);
    Matcher plain = PLAIN.matcher(digits);
    if (plain.matches()) {
      return otherwise(text, digits, plain(parse(plain.group(1))));
    }
    Matcher over = OVER.matcher(digits);
    if (over.matches()) {
      return over(parse(over.group(1)), parse(over.group(2)));
    }
    Matcher range = RANGE.matcher(digits);
    if (range.matches()) {
      return range(parse(range.group(1)), parse(range.group(2)));
    }
    if (digits.endsWith("%") && PLAIN.matcher(bare(digits)).matches()) {
      return percent(parse(bare(digits)));
    }
    return WrittenDate.day(digits).map(this::turned).orElseGet(() -> remarked(digits));
  }

  private static String bare(String percentage) {
    return percentage.substring(0, percentage.length() - 1).strip();
  }

  private Reading<OptionalDouble> remarked(String digits) {
    Matcher about = ABOUT.matcher(digits);
    if (about.matches() && WORDS.has("about", about.group(1))) {
      return doubtful(parse(about.group(2)), "not exact");
    }
    Matcher marked = MARKED.matcher(digits);
    if (marked.matches()) {
      return doubtful(parse(marked.group(1)), "a mark beside the number");
    }
    Matcher remarked = REMARKED.matcher(digits);
    return remarked.matches() && !isMeasure(remarked.group(2))
        ? doubtful(parse(remarked.group(1)), "words beside the number")
        : refused(Kind.NO_NUMBER, "not understood");
  }

  /** "5 am" and "3 days" are numbers of something else. */
  private static boolean isMeasure(String word) {
    return word != null
        && (WORDS.has("measure", word) || WORDS.has("hours", word) || WORDS.has("minutes", word));
  }

  private static Reading<OptionalDouble> otherwise(
      String text, String digits, Reading<OptionalDouble> read) {
    return digits.equals(text.toLowerCase(Locale.ROOT)) || read.remark().isPresent()
        ? read
        : Reading.note(
                read.value(), Kind.WRITTEN_OTHERWISE, "written in other digits; read as such.")
            .using(Cell.plain(read.value().orElseThrow()));
  }

  /** A percentage is a score only where the heading says that scores run to 100. */
  private Reading<OptionalDouble> percent(double number) {
    return scale.highest() == 100 ? plain(number) : refused(Kind.NO_NUMBER, "a percentage");
  }

  private Reading<OptionalDouble> over(double score, double most) {
    boolean usual = USUAL_SCALES.contains(most) || most == scale.highest();
    if (!usual || score < 0 || score > most) {
      return refused(Kind.OUT_OF_RANGE, "not a score out of 5, 10, 20 or 100");
    }
    double value = Math.round(score * 10 / most * 100) / 100.0;
    return most == 10
        ? Reading.note(
                OptionalDouble.of(value),
                Kind.WRITTEN_OTHERWISE,
                "read as " + Cell.plain(value) + ".")
            .using(Cell.plain(value))
        : Reading.warning(
                OptionalDouble.of(value),
                Kind.SCALE_CONVERTED,
                "a score out of "
                    + Cell.plain(most)
                    + "; read as "
                    + Cell.plain(value)
                    + " out of 10. Score from 0 to 10.")
            .using(Cell.plain(value));
  }

  private Reading<OptionalDouble> range(double low, double high) {
    return low <= high
        ? doubtful((low + high) / 2, "a range; its middle is taken")
        : refused(Kind.NO_NUMBER, "not understood");
  }

  private Reading<OptionalDouble> doubtful(double number, String why) {
    Reading<OptionalDouble> plain = plain(number);
    return plain.value().isPresent()
        ? Reading.warning(
                plain.value(),
                Kind.WRITTEN_OTHERWISE,
                why
                    + "; read as "
                    + Cell.plain(plain.value().getAsDouble())
                    + ". Write one number from 0 to 10.")
            .using(Cell.plain(plain.value().getAsDouble()))
        : plain;
  }

  private Reading<OptionalDouble> plain(double number) {
    boolean fits = scale.holds(number);
    return fits
        ? Reading.of(OptionalDouble.of(scale.toTen(number)))
        : refused(Kind.OUT_OF_RANGE, "out of range");
  }

  private Reading<OptionalDouble> refused(Kind kind, String why) {
    return Reading.error(
        OptionalDouble.empty(),
        kind,
        why
            + "; expected a number from "
            + Cell.plain(scale.lowest())
            + " to "
            + Cell.plain(scale.highest())
            + ", so it was left out."
            + REMEDY);
  }

  static double parse(String number) {
    return Double.parseDouble(number.replace(',', '.'));
  }
}
