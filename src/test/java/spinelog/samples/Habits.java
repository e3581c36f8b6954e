package spinelog.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spinelog.diary.About;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Position;
import spinelog.diary.RedFlag;
import spinelog.diary.Technique;

/**
 * What a simulated person does and writes down, whatever effect it has.
 *
 * @param about who she is
 * @param first the first morning
 * @param last the last morning
 * @param pillows the pillows she slept on, in order
 * @param mattresses the mattresses she slept on, in order
 * @param positions how often she sleeps in each position; the shares add up to 1
 * @param supports how often she uses a support from a date on, in order of date
 * @param routines what she does for her back
 * @param remarks notes and the day's story behind them
 * @param redFlags warning signs by date
 * @param declaredChanges changes listed beside the rows
 * @param gaps what she does not write down
 */
public record Habits(
    About about,
    LocalDate first,
    LocalDate last,
    List<Bedding> pillows,
    List<Bedding> mattresses,
    Map<Position, Double> positions,
    List<Supports> supports,
    List<Routine> routines,
    List<Remark> remarks,
    Map<LocalDate, RedFlag> redFlags,
    List<DeclaredChange> declaredChanges,
    Gaps gaps) {
  /** Copies the lists and maps. */
  public Habits {
    pillows = List.copyOf(pillows);
    mattresses = List.copyOf(mattresses);
    positions = java.util.Collections.unmodifiableMap(new EnumMap<>(positions));
    supports = List.copyOf(supports);
    routines = List.copyOf(routines);
    remarks = List.copyOf(remarks);
    redFlags = Map.copyOf(redFlags);
    declaredChanges = List.copyOf(declaredChanges);
  }

  /**
   * A pillow or mattress.
   *
   * @param from the first morning after a night on it
   * @param name its name
   * @param naming how often she writes the name
   */
  public record Bedding(LocalDate from, String name, Naming naming) {}

  /** How often a name is written. */
  public enum Naming {
    /** In every row. */
    DAILY,
    /** Only in the first row that has it. */
    ONCE
  }

  /**
   * How often the supports are used from a date on.
   *
   * @param from the first morning
   * @param kneePillow share of nights, but those on the stomach, with a pillow between or under the
   *     knees, 0 to 1
   * @param lumbarSupport share of back nights with a lumbar support, 0 to 1
   */
  public record Supports(LocalDate from, double kneePillow, double lumbarSupport) {}

  /**
   * Techniques done together on some days.
   *
   * @param from the first date
   * @param to the last date
   * @param weekdays the weekdays on which it may happen
   * @param chance how likely on such a day, 0 to 1
   * @param chanceWhenStiff how likely when that morning's score is 6 or more, 0 to 1
   * @param techniques what is done
   */
  public record Routine(
      LocalDate from,
      LocalDate to,
      Set<DayOfWeek> weekdays,
      double chance,
      double chanceWhenStiff,
      List<Technique> techniques) {
    /** Copies the collections. */
    public Routine {
      weekdays = Set.copyOf(weekdays);
      techniques = List.copyOf(techniques);
    }

    /** How likely it is on a date after a morning's score, 0 to 1. */
    double chanceOn(LocalDate date, int score) {
      if (date.isBefore(from) || date.isAfter(to) || !weekdays.contains(date.getDayOfWeek())) {
        return 0;
      }
      return score >= 6 ? chanceWhenStiff : chance;
    }
  }

  /**
   * A note, with what lies behind it.
   *
   * @param date the morning on which it is written
   * @param points what the story behind it adds to that morning, in points
   * @param sleepLost what it takes off that night's sleep, in hours
   * @param words the note
   */
  public record Remark(LocalDate date, double points, double sleepLost, String words) {
    /** A note on something that cost no sleep. */
    public Remark(LocalDate date, double points, String words) {
      this(date, points, 0, words);
    }
  }

  /**
   * What is not written down.
   *
   * @param row chance that a whole day is left out, 0 to 1
   * @param rowWhenBad the same on a morning of 7 or more
   * @param score chance that a row without a note is written without its morning score, 0 to 1
   * @param away dates on which nothing is done or written
   */
  public record Gaps(double row, double rowWhenBad, double score, Set<LocalDate> away) {
    /** Copies the set. */
    public Gaps {
      away = Set.copyOf(away);
    }
  }
}
