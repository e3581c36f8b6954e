package spinelog.samples;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;

/** Short names for what people in the samples do for their backs. */
final class Doings {
  static final Set<DayOfWeek> ANY_DAY = EnumSet.allOf(DayOfWeek.class);
  static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private Doings() {}

  static Technique minutes(String name, int minutes) {
    return new Technique(name, OptionalInt.of(minutes), OptionalInt.empty(), Practitioner.SELF, "");
  }

  static Technique times(String name, int repetitions) {
    return new Technique(
        name, OptionalInt.empty(), OptionalInt.of(repetitions), Practitioner.SELF, "");
  }

  static Technique byProfessional(String name, int minutes) {
    return new Technique(
        name, OptionalInt.of(minutes), OptionalInt.empty(), Practitioner.PROFESSIONAL, "");
  }
}
