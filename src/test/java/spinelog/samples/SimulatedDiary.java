package spinelog.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.RedFlag;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;

/**
 * Plays a person's days one after the other: she sleeps, wakes, scores, does something for her
 * back, and writes most of it down. The same habits, effects and seed give the same diary.
 */
public final class SimulatedDiary {
  private static final int BAD_MORNING = 7;

  private final Habits habits;
  private final TrueEffects effects;
  private final int days;
  private final double[] noise;
  private final boolean[] session;
  // One stream a concern: who changes her habits still wakes up with the same noise.
  private final Random nights;
  private final Random deeds;
  private final Random gaps;
  private final Random otherScores;

  private SimulatedDiary(Habits habits, TrueEffects effects, long seed) {
    this.habits = habits;
    this.effects = effects;
    this.days = Math.toIntExact(habits.last().toEpochDay() - habits.first().toEpochDay()) + 1;
    this.session = new boolean[days];
    SplittableRandom seeds = new SplittableRandom(seed);
    this.noise = effects.noise().draw(days, new Random(seeds.nextLong()));
    this.nights = new Random(seeds.nextLong());
    this.deeds = new Random(seeds.nextLong());
    this.gaps = new Random(seeds.nextLong());
    this.otherScores = new Random(seeds.nextLong());
  }

  /** The diary of a person with these habits and effects. */
  public static Diary of(Habits habits, TrueEffects effects, long seed) {
    return new SimulatedDiary(habits, effects, seed).play();
  }

  private Diary play() {
    List<Day> written = new ArrayList<>();
    for (int index = 0; index < days; index++) {
      Day day = live(index);
      if (isWritten(day)) {
        written.add(day);
      }
    }
    return new Diary(habits.about(), written, habits.declaredChanges());
  }

  private Day live(int index) {
    LocalDate date = habits.first().plusDays(index);
    Night night = sleep(date);
    double latent =
        effects.onDate(habits.first(), date)
            + effects.afterNight(night)
            + effects.afterSessions(recentSessions(index), index > 0 && session[index - 1])
            + behind(date, Habits.Remark::points)
            + noise[index];
    int stiffness = written(latent);
    List<Technique> techniques = act(date, stiffness);
    session[index] = !techniques.isEmpty();
    return new Day(
        date,
        night,
        score(date, latent, stiffness),
        techniques.isEmpty() ? Care.NOTHING : care(techniques),
        new Warnings(true, flags(date), List.of()),
        note(date));
  }

  private Night sleep(LocalDate date) {
    Position position = drawPosition();
    double knee = nights.nextDouble();
    double lumbar = nights.nextDouble();
    double slept = 7.1 + 0.7 * nights.nextGaussian() - behind(date, Habits.Remark::sleepLost);
    double hours = Math.round(2 * slept) / 2.0;
    return new Night(
        position,
        name(habits.pillows(), date),
        name(habits.mattresses(), date),
        yesNo(position != Position.STOMACH && knee < supports(date).kneePillow()),
        yesNo(position == Position.BACK && lumbar < supports(date).lumbarSupport()),
        OptionalDouble.of(Math.max(2, Math.min(9.5, hours))));
  }

  private static YesNo yesNo(boolean yes) {
    return yes ? YesNo.YES : YesNo.NO;
  }

  private Position drawPosition() {
    double left = nights.nextDouble();
    for (Map.Entry<Position, Double> share : habits.positions().entrySet()) {
      left -= share.getValue();
      if (left < 0) {
        return share.getKey();
      }
    }
    return Position.MIXED;
  }

  private static String name(List<Habits.Bedding> beddings, LocalDate date) {
    String name = "";
    for (Habits.Bedding bedding : beddings) {
      if (!date.isBefore(bedding.from())) {
        boolean silent = bedding.naming() == Habits.Naming.ONCE && date.isAfter(bedding.from());
        name = silent ? "" : bedding.name();
      }
    }
    return name;
  }

  private Habits.Supports supports(LocalDate date) {
    Habits.Supports now = new Habits.Supports(date, 0, 0);
    for (Habits.Supports supports : habits.supports()) {
      now = date.isBefore(supports.from()) ? now : supports;
    }
    return now;
  }

  private int recentSessions(int index) {
    int count = 0;
    for (int before = Math.max(0, index - 7); before < index; before++) {
      count += session[before] ? 1 : 0;
    }
    return count;
  }

  /** What lies behind the notes of a date. */
  private double behind(LocalDate date, ToDoubleFunction<Habits.Remark> what) {
    return habits.remarks().stream()
        .filter(remark -> remark.date().equals(date))
        .mapToDouble(what)
        .sum();
  }

  private List<Technique> act(LocalDate date, int stiffness) {
    List<Technique> done = new ArrayList<>();
    for (Habits.Routine routine : habits.routines()) {
      boolean drawn = deeds.nextDouble() < routine.chanceOn(date, stiffness);
      if (drawn && !habits.gaps().away().contains(date)) {
        done.addAll(routine.techniques());
      }
    }
    return done;
  }

  private static Care care(List<Technique> techniques) {
    int minutes = techniques.stream().mapToInt(technique -> technique.minutes().orElse(0)).sum();
    return new Care(true, techniques, minutes > 0 ? OptionalInt.of(minutes) : OptionalInt.empty());
  }

  private Scores score(LocalDate date, double latent, int stiffness) {
    EnumMap<Outcome, Double> scores = new EnumMap<>(Outcome.class);
    double minutes = 5 * Math.round(1.2 * stiffness + 0.8 * otherScores.nextGaussian());
    scores.put(Outcome.STIFFNESS_MINUTES, Math.max(0, minutes));
    scores.put(Outcome.PAIN_WAKING, (double) written(latent - 0.8 + 0.6 * gaussian()));
    scores.put(Outcome.PAIN_EVENING, (double) written(0.6 * latent + 1.2 + gaussian()));
    boolean forgotten = gaps.nextDouble() < habits.gaps().score();
    if (!forgotten || !note(date).isEmpty()) {
      scores.put(Outcome.STIFFNESS, (double) stiffness);
    }
    return new Scores(scores);
  }

  private double gaussian() {
    return otherScores.nextGaussian();
  }

  /** A latent value as a person writes it: a whole number from 0 to 10. */
  private static int written(double latent) {
    return (int) Math.max(0, Math.min(10, Math.round(latent)));
  }

  private List<RedFlag> flags(LocalDate date) {
    RedFlag flag = habits.redFlags().get(date);
    return flag == null ? List.of() : List.of(flag);
  }

  private String note(LocalDate date) {
    return habits.remarks().stream()
        .filter(remark -> remark.date().equals(date))
        .map(Habits.Remark::words)
        .findFirst()
        .orElse("");
  }

  private boolean isWritten(Day day) {
    double chance = gaps.nextDouble();
    if (habits.gaps().away().contains(day.date())) {
      return false;
    }
    boolean bad = day.scores().of(Outcome.STIFFNESS).orElse(0) >= BAD_MORNING;
    boolean told = !day.notes().isEmpty() || !day.warnings().flags().isEmpty();
    return told || chance >= (bad ? habits.gaps().rowWhenBad() : habits.gaps().row());
  }
}
