package spinelog.findings;

import java.time.LocalDate;
import java.util.List;
import spinelog.diary.Condition;

/**
 * Something in how things were done that is worth a word; it changes no number.
 *
 * @param kind what it is
 * @param subjects the techniques or the mattress that it is about
 * @param tallies how often, of how many; two for the halves of a log
 * @param dates when, in order; empty where the count says all
 * @param conditions the standing conditions that it is about
 */
public record PracticeNote(
    Kind kind,
    List<String> subjects,
    List<Tally> tallies,
    List<LocalDate> dates,
    List<Condition> conditions) {
  /** Copies the lists. */
  public PracticeNote {
    subjects = List.copyOf(subjects);
    tallies = List.copyOf(tallies);
    dates = List.copyOf(dates);
    conditions = List.copyOf(conditions);
  }

  /** A note about one technique or mattress, or about none where that is "". */
  public PracticeNote(Kind kind, String subject, List<Tally> tallies, List<LocalDate> dates) {
    this(kind, subject.isEmpty() ? List.of() : List.of(subject), tallies, dates, List.of());
  }

  /** So many of so many. */
  public record Tally(int count, int of) {}

  /** The rules, each with its threshold in {@link Rules}. */
  public enum Kind {
    /** Pressure is logged on the spine itself. */
    SPINE_PRESSURE,
    /** Strong pressure is logged beside a standing condition that asks for a light one. */
    STRONG_PRESSURE,
    /** Minutes far over what a session of this technique usually takes. */
    LONG_HOLD,
    /** Massage on days that began unusually bad. */
    MASSAGE_ON_BAD_DAYS,
    /** Stretches logged before the massage of the day instead of after it. */
    STRETCH_FIRST,
    /** Nights on the stomach, in both halves of the log. */
    STOMACH_NIGHTS,
    /** Most side nights were without a knee pillow. */
    SIDE_WITHOUT_PILLOW,
    /** Most back nights were without a support. */
    BACK_WITHOUT_SUPPORT,
    /** The mattress in use is called soft. */
    SOFT_MATTRESS,
    /** The mattress in use is called firm. */
    FIRM_MATTRESS,
    /** Many items of the setup changed within two weeks. */
    MANY_CHANGES
  }
}
