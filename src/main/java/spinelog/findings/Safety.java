package spinelog.findings;

import java.util.List;
import java.util.Optional;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.catalogue.Heed;

/**
 * What the log says of warning signs and standing conditions; it calls for a doctor, and is no
 * diagnosis.
 *
 * @param days days written down in the period
 * @param asked those of them on which the log asked for warning signs
 * @param flags warning signs, in order of date
 * @param inNotes notes that may tell of one, in order of date: questions, nothing more
 * @param conditions standing conditions, in the order in which they were named
 * @param sessions days in the period on which massage or exercise was logged
 */
public record Safety(
    int days,
    int asked,
    List<SafetyFlag> flags,
    List<SafetyFlag> inNotes,
    List<StandingCondition> conditions,
    int sessions) {
  /** Copies the lists. */
  public Safety {
    flags = List.copyOf(flags);
    inNotes = List.copyOf(inNotes);
    conditions = List.copyOf(conditions);
  }

  /** What is said of warning signs in a word. */
  public enum Signs {
    /** Some were logged. */
    LOGGED,
    /** None was logged, but notes may tell of one. */
    QUESTIONED,
    /** None was logged, and the log asked every day. */
    NONE,
    /** None was logged on the days on which the log asked. */
    PARTLY_ASKED,
    /** The log never asked: nobody knows. */
    NOT_ASKED
  }

  /** What it all calls for, the most pressing first. */
  public enum Call {
    /** A doctor now. */
    DOCTOR_NOW,
    /** A doctor before the next massage. */
    DOCTOR_FIRST,
    /** No massage with a condition. */
    NO_MASSAGE,
    /** A question to the person. */
    QUESTION,
    /** A doctor's word on a condition. */
    ASK_DOCTOR,
    /** An eye on bruises. */
    WATCH_BRUISES,
    /** A condition to mention. */
    MENTION,
    /** Nothing. */
    NOTHING
  }

  /** What is said of warning signs in a word. */
  public Signs signs() {
    if (!flags.isEmpty()) {
      return Signs.LOGGED;
    }
    if (!inNotes.isEmpty()) {
      return Signs.QUESTIONED;
    }
    return asked == 0 ? Signs.NOT_ASKED : asked < days ? Signs.PARTLY_ASKED : Signs.NONE;
  }

  /** What it all calls for. */
  public Call call() {
    if (!flags.isEmpty()) {
      return flags.stream().anyMatch(Safety::isPressing) ? Call.DOCTOR_NOW : Call.DOCTOR_FIRST;
    }
    if (!with(Heed.NO_MASSAGE).isEmpty()) {
      return Call.NO_MASSAGE;
    }
    if (!inNotes.isEmpty() || !unclear().isEmpty()) {
      return Call.QUESTION;
    }
    if (!with(Heed.DOCTOR_FIRST).isEmpty()) {
      return Call.ASK_DOCTOR;
    }
    if (!with(Heed.WATCH_BRUISES).isEmpty()) {
      return Call.WATCH_BRUISES;
    }
    return conditions.isEmpty() ? Call.NOTHING : Call.MENTION;
  }

  private static boolean isPressing(SafetyFlag flag) {
    return Catalogue.KNOWN
        .withId(Entry.Kind.SIGN, flag.flag().sign())
        .filter(sign -> sign.heed() == Heed.DOCTOR_NOW)
        .isPresent();
  }

  /** The conditions that ask for this. */
  public List<StandingCondition> with(Heed heed) {
    return conditions.stream().filter(one -> one.heed().equals(Optional.of(heed))).toList();
  }

  /** The conditions that the catalogue does not know. */
  public List<StandingCondition> unknown() {
    return conditions.stream()
        .filter(one -> one.heed().isEmpty() && !one.condition().isUnclear())
        .toList();
  }

  /** What is perhaps denied: questions, nothing more. */
  public List<StandingCondition> unclear() {
    return conditions.stream().filter(one -> one.condition().isUnclear()).toList();
  }

  /** Whether a doctor comes before any massage, so that none is advised. */
  public boolean isDoctorFirst() {
    return !flags.isEmpty()
        || !with(Heed.NO_MASSAGE).isEmpty()
        || !with(Heed.DOCTOR_FIRST).isEmpty();
  }
}
