package spinelog.sheet.value;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/** Reads durations in minutes or hours as people write them. A blank is never 0. */
public final class DurationReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d*)?)";
  private static final Pattern PLAIN = Pattern.compile(NUMBER);
  private static final Pattern WITH_UNIT = Pattern.compile(NUMBER + " ?([\\p{L}.']+)");
  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile("(\\d{1,2}) ?([\\p{L}.]+) ?(?:and |und |et |y )?(\\d{1,2}) ?([\\p{L}.']*)");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?(?: ?h)?");
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + " ?(?:-|to|bis|a) ?" + NUMBER + " ?([\\p{L}.']*)");
  private static final Pattern ABOUT = Pattern.compile("([^0-9]{1,12}?) ?(\\d.*)");

  /** Minutes, 0 to 1440, where nothing else is said. */
  public static final DurationReader MINUTES = new DurationReader("minutes", 1, 24 * 60);

  /** Hours, 0 to 24, where nothing else is said. */
  public static final DurationReader HOURS = new DurationReader("hours", 60, 24);

  private final String unit;
  private final double minutesEach;
  private final double most;

  private DurationReader(String unit, double minutesEach, double most) {
    this.unit = unit;
    this.minutesEach = minutesEach;
    this.most = most;
  }

  /** Reads one cell, in this reader's unit. */
  public Reading<OptionalDouble> read(Cell cell) {
    return switch (cell.kind()) {
      case BLANK -> Reading.of(OptionalDouble.empty());
      case NUMBER -> within(cell.number());
      case TIME -> within(fromMinutes(Math.rint(cell.number() * 24 * 60)));
      case TEXT -> text(Words.fold(cell.text()));
      case DATE_TIME, PERCENT, BOOLEAN, ERROR -> refused(Kind.NO_NUMBER, "not a duration");
    };
  }

  private Reading<OptionalDouble> text(String text) {
    if (WORDS.has("blank", text)) {
      return Reading.note(OptionalDouble.empty(), Kind.TAKEN_AS_BLANK, "taken as blank.");
    }
    if (WORDS.has("unknown", text)) {
      return Reading.warning(
          OptionalDouble.empty(), Kind.TAKEN_AS_UNKNOWN, "taken as not known, which is not 0.");
    }
    if (WORDS.has("zero", text)) {
      return Reading.warning(
          OptionalDouble.of(0),
          Kind.TAKEN_AS_ZERO,
          "read as 0. Write 0 if that is meant, else leave the cell empty.");
    }
    OptionalDouble plain = duration(text);
    if (plain.isPresent()) {
      return within(plain.getAsDouble());
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range(range.group(1), range.group(2), range.group(3));
    }
    Matcher about = ABOUT.matcher(text);
    return about.matches() && WORDS.has("about", about.group(1))
        ? doubtful(duration(about.group(2)), "not exact")
        : refused(Kind.NO_NUMBER, "not understood");
  }

  private Reading<OptionalDouble> range(String low, String high, String unitName) {
    OptionalDouble from = duration(low + unitName);
    OptionalDouble to = duration(high + unitName);
    return from.isPresent() && to.isPresent() && from.getAsDouble() <= to.getAsDouble()
        ? doubtful(
            OptionalDouble.of((from.getAsDouble() + to.getAsDouble()) / 2),
            "a range; its middle is taken")
        : refused(Kind.NO_NUMBER, "not understood");
  }

  private OptionalDouble duration(String text) {
    if (PLAIN.matcher(text).matches()) {
      return OptionalDouble.of(ScoreReader.parse(text));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return OptionalDouble.of(hoursAndMinutes(clock.group(1), clock.group(2)));
    }
    Matcher both = HOURS_AND_MINUTES.matcher(text);
    if (both.matches()
        && WORDS.has("hours", both.group(2))
        && (both.group(4).isEmpty() || WORDS.has("minutes", both.group(4)))) {
      return OptionalDouble.of(hoursAndMinutes(both.group(1), both.group(3)));
    }
    Matcher one = WITH_UNIT.matcher(text);
    return one.matches() ? withUnit(one.group(1), one.group(2)) : OptionalDouble.empty();
  }

  private OptionalDouble withUnit(String number, String unitName) {
    boolean hours = WORDS.has("hours", unitName);
    if (!hours && !WORDS.has("minutes", unitName)) {
      return OptionalDouble.empty();
    }
    double value = ScoreReader.parse(number);
    boolean sameUnit = hours == (minutesEach == 60);
    return OptionalDouble.of(sameUnit ? value : hours ? value * 60 : value / 60);
  }

  private double hoursAndMinutes(String hours, String minutes) {
    return fromMinutes(Integer.parseInt(hours) * 60.0 + Integer.parseInt(minutes));
  }

  private double fromMinutes(double minutes) {
    return minutes / minutesEach;
  }

  private Reading<OptionalDouble> doubtful(OptionalDouble value, String why) {
    if (value.isEmpty()) {
      return refused(Kind.NO_NUMBER, "not understood");
    }
    Reading<OptionalDouble> within = within(value.getAsDouble());
    return within.value().isPresent()
        ? Reading.warning(
                within.value(),
                Kind.WRITTEN_OTHERWISE,
                why
                    + "; read as "
                    + Cell.plain(value.getAsDouble())
                    + " "
                    + unit
                    + ". Write one number.")
            .using(Cell.plain(value.getAsDouble()))
        : within;
  }

  private Reading<OptionalDouble> within(double value) {
    return value >= 0 && value <= most
        ? Reading.of(OptionalDouble.of(value))
        : refused(Kind.OUT_OF_RANGE, "out of range");
  }

  private Reading<OptionalDouble> refused(Kind kind, String why) {
    return Reading.error(
        OptionalDouble.empty(),
        kind,
        why
            + "; expected "
            + unit
            + " from 0 to "
            + Cell.plain(most)
            + ", so it was left out. Correct it, or leave the cell empty.");
  }
}
