package spinelog.analysis;

import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Position;
import spinelog.diary.YesNo;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** Which of a trial's two setups was used, evening by evening, as the rows say. */
final class UsedSetups {
  /** What was used on an evening. */
  enum Used {
    A,
    B,
    /** Something else than either. */
    OTHER,
    UNKNOWN
  }

  private final Trial trial;
  private final NavigableMap<LocalDate, Used> byEvening = new TreeMap<>();

  UsedSetups(Trial trial, NavigableMap<LocalDate, Day> days) {
    this.trial = trial;
    Subject subject = trial.subject();
    switch (subject.kind()) {
      case PILLOW -> named(days, Night::pillow);
      case MATTRESS -> named(days, Night::mattress);
      case KNEE_PILLOW -> nightly(days, night -> answer(night.kneePillow()));
      case LUMBAR_SUPPORT -> nightly(days, night -> answer(night.lumbarSupport()));
      case POSITION -> nightly(days, night -> position(night.position()));
      case TECHNIQUE ->
          days.values().forEach(day -> byEvening.put(day.date(), used(technique(day.care()))));
    }
  }

  /** What was used on an evening, or on a day. */
  Used on(LocalDate evening) {
    return byEvening.getOrDefault(evening, Used.UNKNOWN);
  }

  /** Bedding stays until another one is named. */
  private void named(NavigableMap<LocalDate, Day> days, Function<Night, String> name) {
    String current = "";
    for (Day day : days.values()) {
      String written = name.apply(day.night());
      current = written.isBlank() ? current : written;
      byEvening.put(day.date().minusDays(1), used(current));
    }
  }

  /** A row is written on the morning after. */
  private void nightly(NavigableMap<LocalDate, Day> days, Function<Night, String> setup) {
    days.values()
        .forEach(day -> byEvening.put(day.date().minusDays(1), used(setup.apply(day.night()))));
  }

  private Used used(String setup) {
    String key = NamedStates.key(setup);
    if (key.isEmpty()) {
      return Used.UNKNOWN;
    }
    return key.equals(NamedStates.key(trial.a()))
        ? Used.A
        : key.equals(NamedStates.key(trial.b())) ? Used.B : Used.OTHER;
  }

  private static String answer(YesNo answer) {
    return answer == YesNo.UNKNOWN ? "" : answer.name();
  }

  /** One of the two setups is always a side, so "side" alone leaves open whether it was that. */
  private static String position(Position position) {
    return position == Position.UNKNOWN || position == Position.SIDE
        ? ""
        : position.name().replace('_', ' ');
  }

  private String technique(Care care) {
    if (!care.known()) {
      return "";
    }
    String name = trial.subject().name();
    boolean isDone =
        care.techniques().stream()
            .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(name));
    return trial.subject().setups().get(isDone ? 1 : 0);
  }
}
