package spinelog.sheet.column;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.diary.Outcome;
import spinelog.sheet.cell.Words;

/**
 * The columns of a log, in the template's order, each declared once. What the template explains of
 * one lies under its name in {@code guide}, what people call it in {@code headings}.
 */
public enum LogColumn {
  /** The morning of waking. */
  DATE("Date", Kind.DATE, 13),
  /** The position slept in. */
  POSITION("Sleep position", Kind.POSITION, 13),
  /** The pillow's name. */
  PILLOW("Pillow", Kind.NAME, 18),
  /** The mattress's name. */
  MATTRESS("Mattress", Kind.NAME, 18),
  /** Whether a pillow lay between or under the knees. */
  KNEE_PILLOW("Knee pillow", Kind.YES_NO, 11),
  /** Whether a lumbar support was used. */
  LUMBAR_SUPPORT("Lumbar support", Kind.YES_NO, 11),
  /** What was done that day. */
  TECHNIQUES("Techniques", Kind.WORDS, 36),
  /** For how many minutes in all. */
  MASSAGE_MINUTES("Massage minutes", Kind.MINUTES, 11),
  /** Stiffness on waking, 0 to 10. */
  STIFFNESS("Morning stiffness", Kind.SCORE, 11, Outcome.STIFFNESS),
  /** Minutes until loose. */
  STIFFNESS_MINUTES("Stiffness minutes", Kind.MINUTES, 11, Outcome.STIFFNESS_MINUTES),
  /** Pain on waking, 0 to 10. */
  PAIN_WAKING("Pain on waking", Kind.SCORE, 11, Outcome.PAIN_WAKING),
  /** Pain in the evening, 0 to 10. */
  PAIN_EVENING("Pain in the evening", Kind.SCORE, 11, Outcome.PAIN_EVENING),
  /** Hours slept. */
  SLEEP_HOURS("Sleep hours", Kind.HOURS, 11),
  /** Warning signs. */
  RED_FLAGS("Red flags", Kind.WORDS, 22),
  /** Free words. */
  NOTES("Notes", Kind.WORDS, 36),
  /** A date that is the evening's: the night that began then. Not in the template. */
  NIGHT_OF("Night of", Kind.DATE, 13),
  /** When a form was sent: the date where no other is given. Not in the template. */
  TIMESTAMP("Timestamp", Kind.DATE, 13),
  /** Pain at a time that is not said, 0 to 10. Not in the template. */
  PAIN_DAY("Pain of the day", Kind.SCORE, 11, Outcome.PAIN_DAY);

  /** What the cells of a column hold. */
  public enum Kind {
    DATE(0),
    POSITION(0),
    /** A name that stays until another is written. */
    NAME(0),
    YES_NO(0),
    MINUTES(24 * 60),
    SCORE(10),
    HOURS(24),
    WORDS(0);

    private final int most;

    Kind(int most) {
      this.most = most;
    }

    /** Whether the cells hold numbers, from 0 to {@link #most()}. */
    public boolean isNumber() {
      return most > 0;
    }

    /** The highest number. */
    public int most() {
      return most;
    }
  }

  /** The columns of the template, in their order. */
  public static final List<LogColumn> TEMPLATE =
      Arrays.stream(values()).filter(column -> column.compareTo(NOTES) <= 0).toList();

  /** All that a day can hold: the columns of the template, and what is kept beside them. */
  public static final List<LogColumn> KEPT =
      Stream.concat(TEMPLATE.stream(), Stream.of(PAIN_DAY)).toList();

  private final String heading;
  private final Kind kind;
  private final int width;
  private final Optional<Outcome> outcome;

  LogColumn(String heading, Kind kind, int width) {
    this(heading, kind, width, null);
  }

  LogColumn(String heading, Kind kind, int width, Outcome outcome) {
    this.heading = heading;
    this.kind = kind;
    this.width = width;
    this.outcome = Optional.ofNullable(outcome);
  }

  /** The heading in the template. */
  public String heading() {
    return heading;
  }

  /** What its cells hold. */
  public Kind kind() {
    return kind;
  }

  /** How wide the template has it, in letters. */
  public int width() {
    return width;
  }

  /** The outcome that the column scores, empty for the others. */
  public Optional<Outcome> outcome() {
    return outcome;
  }

  /** Whether the column can give a row its date. */
  public boolean isDate() {
    return kind == Kind.DATE;
  }

  /** The column with this heading, whatever its case and spacing; empty where there is none. */
  public static Optional<LogColumn> of(String heading) {
    return Arrays.stream(values())
        .filter(column -> Words.fold(column.heading).equals(Words.fold(heading)))
        .findFirst();
  }

  /** The same, where there must be one. */
  public static LogColumn named(String heading) {
    return of(heading).orElseThrow(() -> new IllegalArgumentException(heading));
  }
}
