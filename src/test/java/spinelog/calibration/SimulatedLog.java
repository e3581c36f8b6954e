package spinelog.calibration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import spinelog.calibration.Condition.Course;
import spinelog.calibration.Condition.Sessions;
import spinelog.diary.About;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.samples.Habits;
import spinelog.samples.Habits.Bedding;
import spinelog.samples.Habits.Gaps;
import spinelog.samples.Habits.Naming;
import spinelog.samples.Habits.Routine;
import spinelog.samples.SimulatedDiary;
import spinelog.samples.TrueEffects;
import spinelog.samples.TrueEffects.Step;

/**
 * One log of a cell: a person whose level, spread, gaps and day of the new pillow are drawn.
 *
 * @param diary what she wrote
 * @param truth by how much the new pillow moves the mean of her scores, were all mornings scored,
 *     in points: rounding and the ends of the scale make it a little less than the step
 */
record SimulatedLog(Diary diary, double truth) {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int HIGHEST = 10;

  /** At least so many days on each side of the new pillow. */
  private static final int SIDE = 15;

  /** Sessions a week by which a shift moves them, at least and at most. */
  private static final double LEAST_SHIFT = 3;

  private static final double MOST_SHIFT = 6;

  private static final Technique ROLLER =
      new Technique("Foam roller", OptionalInt.of(10), OptionalInt.empty(), Practitioner.SELF, "");

  /** The log of a condition with a seed; the same for the same seed. */
  static SimulatedLog of(Condition condition, long seed) {
    SplittableRandom person = new SplittableRandom(seed);
    double level = person.nextDouble(4.5, 6.5);
    double sd = person.nextDouble(1, 2);
    double drift = condition.driftPerDay() * (person.nextBoolean() ? 1 : -1);
    int margin =
        switch (condition.course()) {
          case MIDDLE -> Math.max(SIDE, (int) Math.round(0.4 * condition.days()));
          case ANYWHERE -> (int) Math.ceil(0.2 * condition.days());
        };
    LocalDate newPillow = FIRST.plusDays(person.nextInt(margin, condition.days() - margin + 1));
    boolean badMoreOften = person.nextBoolean() && condition.course() == Course.MIDDLE;
    Gaps gaps = gaps(person.nextDouble(0, 0.25), badMoreOften);
    TrueEffects effects =
        new TrueEffects(
            level - drift * condition.days() / 2,
            drift,
            0,
            List.of(new Step(newPillow, condition.step())),
            0,
            0,
            Map.of(),
            0,
            0,
            condition.noise().apply(sd));
    return new SimulatedLog(
        stiffnessOnly(
            SimulatedDiary.of(
                habits(condition, newPillow, gaps, routines(condition, newPillow, person)),
                effects,
                person.nextLong())),
        expectedScore(level + condition.step(), sd) - expectedScore(level, sd));
  }

  /** The other scores blank: they would be analysed too, and not counted here. */
  private static Diary stiffnessOnly(Diary diary) {
    List<Day> days = diary.days().stream().map(SimulatedLog::stiffnessOnly).toList();
    return new Diary(diary.about(), days, diary.declaredChanges());
  }

  private static Day stiffnessOnly(Day day) {
    double stiffness = day.scores().of(Outcome.STIFFNESS).orElseThrow();
    Scores scores = new Scores(Map.of(Outcome.STIFFNESS, stiffness));
    return new Day(day.date(), day.night(), scores, day.care(), day.warnings(), day.notes());
  }

  /** Mornings are missing at random, or bad ones more than twice as often as others. */
  private static Gaps gaps(double share, boolean badMoreOften) {
    return badMoreOften
        ? new Gaps(0.75 * share, 1.75 * share, 0, Set.of())
        : new Gaps(share, share, 0, Set.of());
  }

  private static Habits habits(
      Condition condition, LocalDate newPillow, Gaps gaps, List<Routine> routines) {
    LocalDate last = FIRST.plusDays(condition.days() - 1L);
    return new Habits(
        About.NOTHING,
        FIRST,
        last,
        List.of(
            new Bedding(FIRST, "Feather", Naming.DAILY),
            new Bedding(newPillow, "Latex", Naming.DAILY)),
        List.of(),
        Map.of(Position.BACK, 0.5, Position.LEFT_SIDE, 0.3, Position.RIGHT_SIDE, 0.2),
        List.of(),
        routines,
        List.of(),
        Map.of(),
        List.of(),
        gaps);
  }

  private static List<Routine> routines(
      Condition condition, LocalDate newPillow, SplittableRandom person) {
    LocalDate last = FIRST.plusDays(condition.days() - 1L);
    Sessions sessions = condition.sessions();
    if (!sessions.shift()) {
      return List.of(routine(FIRST, last, sessions.chance(), sessions.chanceWhenStiff()));
    }
    double shift = person.nextDouble(LEAST_SHIFT, MOST_SHIFT) / 7;
    double low = person.nextDouble(0, 1 - shift);
    boolean more = person.nextBoolean();
    double before = more ? low : low + shift;
    double after = more ? low + shift : low;
    return List.of(
        routine(FIRST, newPillow.minusDays(1), before, before),
        routine(newPillow, last, after, after));
  }

  private static Routine routine(
      LocalDate from, LocalDate to, double chance, double chanceWhenStiff) {
    return new Routine(
        from, to, EnumSet.allOf(DayOfWeek.class), chance, chanceWhenStiff, List.of(ROLLER));
  }

  /** The mean of what is written for a normal latent value: rounded and kept on the scale. */
  private static double expectedScore(double mean, double sd) {
    NormalDistribution latent = new NormalDistribution(mean, sd);
    return IntStream.rangeClosed(1, HIGHEST)
        .mapToDouble(score -> 1 - latent.cumulativeProbability(score - 0.5))
        .sum();
  }
}
