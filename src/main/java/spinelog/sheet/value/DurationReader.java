package spinelog.sheet.value;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Unit;

/** Reads durations in minutes or hours as people write them. A blank is never 0. */
public final class DurationReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d*)?)";
  private static final Pattern PLAIN = Pattern.compile(NUMBER);
  private static final Pattern WITH_UNIT = Pattern.compile(NUMBER + " ?([\\p{L}.']+)");
  private static final Pattern HOURS_AND_MINUTES =
      WORDS.pattern("(\\d{1,2}) ?([\\p{L}.]+) ?(?:<and> )?(\\d{1,2}) ?([\\p{L}.']*)");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?(?: ?h)?");
  private static final Pattern RANGE =
      WORDS.pattern(NUMBER + " ?(?:-|<to>|<or>) ?" + NUMBER + " ?([\\p{L}.']*)");
  private static final Pattern ABOUT = Pattern.compile("([^0-9]{1,12}?) ?(\\d.*)");

  private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,2})[.,](\\d{3})");
  private static final int LAST_MINUTE = 59;

  /** Minutes, 0 to 1440, where nothing else is said. */
  public static final DurationReader MINUTES =
      new DurationReader("minutes", Unit.MINUTES, 24 * 60, 100);

  /** Whole minutes, 0 to 1440, where nothing else is said. */
  public static final DurationReader WHOLE_MINUTES =
      new DurationReader("minutes", Unit.MINUTES, 24 * 60, 1);

  /** Hours, 0 to 24, where nothing else is said. */
  public static final DurationReader HOURS = new DurationReader("hours", Unit.HOURS, 24, 100);

  private final String name;
  private final Unit unit;
  private final Unit bare;
  private final double most;
  private final int parts;

  private DurationReader(String name, Unit unit, double most, int parts) {
    this(name, unit, unit, most, parts);
  }

  private DurationReader(String name, Unit unit, Unit bare, double most, int parts) {
    this.name = name;
    this.unit = unit;
    this.bare = bare;
    this.most = most;
    this.parts = parts;
  }

  /** The same, where a number alone counts another unit. */
  public DurationReader in(Unit another) {
    return new DurationReader(name, unit, another, most, parts);
  }

  /** Reads one cell, in this reader's unit. */
  public Reading<OptionalDouble> read(Cell cell) {
    return switch (cell.kind()) {
      case BLANK -> Reading.of(OptionalDouble.empty());
      case NUMBER -> within(bare(cell.number()));
      case TIME -> within(fromMinutes(Math.rint(cell.number() * 24 * 60)));
      case TEXT -> text(Words.fold(Digits.plain(cell.text())));
      case REPEATED -> NoNumber.merged();
      case DATE_TIME, PERCENT, BOOLEAN, CUT, ERROR -> refused(Kind.NO_NUMBER, "not a duration");
    };
  }

  private Reading<OptionalDouble> text(String text) {
    Optional<Reading<OptionalDouble>> nothing = NoNumber.word(text);
    if (nothing.isPresent()) {
      return nothing.get();
    }
    if (isThousands(text)) {
      return refused(Kind.NO_NUMBER, "can be a thousand or a decimal");
    }
    OptionalDouble plain = duration(text);
    if (plain.isPresent()) {
      return within(plain.getAsDouble());
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range(range.group(1), range.group(2), range.group(3));
    }
    Optional<String> word = inWords(text);
    if (word.isPresent()) {
      return doubtful(duration(word.get()), "written as a word");
    }
    Matcher about = ABOUT.matcher(text);
    return about.matches() && WORDS.has("about", about.group(1))
        ? doubtful(duration(about.group(2)), "not exact")
        : refused(Kind.NO_NUMBER, "not understood");
  }

  /** "1.200" is a thousand where that many are possible, and little more than 1 elsewhere. */
  private boolean isThousands(String text) {
    Matcher thousands = THOUSANDS.matcher(text);
    return thousands.matches()
        && bare(ScoreReader.parse(thousands.group(1) + thousands.group(2))) <= most;
  }

  /** "Twenty minutes" in digits: "20 minutes"; half an hour is 30 minutes whatever the unit. */
  private static Optional<String> inWords(String text) {
    Optional<String> whole = WORDS.find("number.", text);
    if (whole.isPresent()) {
      return text.contains(" ") ? whole.map(number -> number + " min") : whole;
    }
    int space = text.lastIndexOf(' ');
    return space < 0
        ? Optional.empty()
        : WORDS
            .find("number.", text.substring(0, space))
            .map(number -> number + text.substring(space));
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
      return OptionalDouble.of(bare(ScoreReader.parse(text)));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return hoursAndMinutes(clock.group(1), clock.group(2));
    }
    Matcher both = HOURS_AND_MINUTES.matcher(text);
    if (both.matches()
        && WORDS.has("hours", both.group(2))
        && (both.group(4).isEmpty() || WORDS.has("minutes", both.group(4)))) {
      return hoursAndMinutes(both.group(1), both.group(3));
    }
    Matcher one = WITH_UNIT.matcher(text);
    return one.matches() ? withUnit(one.group(1), one.group(2)) : OptionalDouble.empty();
  }

  private OptionalDouble withUnit(String number, String unitName) {
    return Unit.named(unitName)
        .map(said -> OptionalDouble.of(fromMinutes(ScoreReader.parse(number) * said.minutes())))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble hoursAndMinutes(String hours, String minutes) {
    int past = Integer.parseInt(minutes);
    return past <= LAST_MINUTE
        ? OptionalDouble.of(fromMinutes(Integer.parseInt(hours) * 60.0 + past))
        : OptionalDouble.empty();
  }

  private double bare(double number) {
    return bare == unit ? number : fromMinutes(number * bare.minutes());
  }

  private double fromMinutes(double minutes) {
    return minutes / unit.minutes();
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
                    + Cell.plain(within.value().getAsDouble())
                    + " "
                    + name
                    + ". Write one number.")
            .using(Cell.plain(within.value().getAsDouble()))
        : within;
  }

  private Reading<OptionalDouble> within(double value) {
    return value >= 0 && value <= most
        ? Reading.of(OptionalDouble.of(Math.round(value * parts) / (double) parts))
        : refused(Kind.OUT_OF_RANGE, "out of range");
  }

  private Reading<OptionalDouble> refused(Kind kind, String why) {
    return Reading.error(
        OptionalDouble.empty(),
        kind,
        why
            + "; expected "
            + name
            + " from 0 to "
            + Cell.plain(most)
            + ", so it was left out. Correct it, or leave the cell empty.");
  }
}
