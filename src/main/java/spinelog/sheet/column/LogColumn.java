package spinelog.sheet.column;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import spinelog.diary.Outcome;
import spinelog.sheet.cell.Words;

/** The columns of a log, in the template's order. */
public enum LogColumn {
  /** The morning of waking. */
  DATE("Date"),
  /** The position slept in. */
  POSITION("Sleep position"),
  /** The pillow's name. */
  PILLOW("Pillow"),
  /** The mattress's name. */
  MATTRESS("Mattress"),
  /** Whether a pillow lay between or under the knees. */
  KNEE_PILLOW("Knee pillow"),
  /** Whether a lumbar support was used. */
  LUMBAR_SUPPORT("Lumbar support"),
  /** What was done that day. */
  TECHNIQUES("Techniques"),
  /** For how many minutes in all. */
  MASSAGE_MINUTES("Massage minutes"),
  /** Stiffness on waking, 0 to 10. */
  STIFFNESS("Morning stiffness"),
  /** Minutes until loose. */
  STIFFNESS_MINUTES("Stiffness minutes"),
  /** Pain on waking, 0 to 10. */
  PAIN_WAKING("Pain on waking"),
  /** Pain in the evening, 0 to 10. */
  PAIN_EVENING("Pain in the evening"),
  /** Hours slept. */
  SLEEP_HOURS("Sleep hours"),
  /** Warning signs. */
  RED_FLAGS("Red flags"),
  /** Free words. */
  NOTES("Notes"),
  /** A date that is the evening's: the night that began then. Not in the template. */
  NIGHT_OF("Night of"),
  /** When a form was sent: the date where no other is given. Not in the template. */
  TIMESTAMP("Timestamp");

  /** The columns of the template and of the tidy export, in their order. */
  public static final List<LogColumn> TEMPLATE =
      Arrays.stream(values()).filter(column -> column.compareTo(NOTES) <= 0).toList();

  private final String heading;

  LogColumn(String heading) {
    this.heading = heading;
  }

  /** The heading in the template. */
  public String heading() {
    return heading;
  }

  /** The outcome that the column scores, empty for the others. */
  public Optional<Outcome> outcome() {
    return switch (this) {
      case STIFFNESS -> Optional.of(Outcome.STIFFNESS);
      case STIFFNESS_MINUTES -> Optional.of(Outcome.STIFFNESS_MINUTES);
      case PAIN_WAKING -> Optional.of(Outcome.PAIN_WAKING);
      case PAIN_EVENING -> Optional.of(Outcome.PAIN_EVENING);
      default -> Optional.empty();
    };
  }

  /** Whether the column can give a row its date. */
  public boolean isDate() {
    return this == DATE || this == NIGHT_OF || this == TIMESTAMP;
  }

  /**
   * The column with this heading, whatever its case and spacing.
   *
   * @throws IllegalArgumentException if there is none; the message lists the headings
   */
  public static LogColumn named(String heading) {
    return Arrays.stream(values())
        .filter(column -> Words.fold(column.heading).equals(Words.fold(heading)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + heading
                        + "\" is no heading of the log; the headings are: "
                        + Arrays.stream(values())
                            .map(LogColumn::heading)
                            .collect(Collectors.joining(", "))));
  }
}
