package spinelog.benchmark;

import spinelog.diary.Warnings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import spinelog.analysis.Analysis;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Findings;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;

/** How long one diary takes to analyse: two setup changes, six techniques, all four scores. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class AnalysisBenchmark {
  private static final List<String> TECHNIQUES =
      List.of(
          "Foam roller", "Cat-cow", "Petrissage", "Trigger point", "Spinal twist", "Tennis ball");
  private static final Position[] POSITIONS = {
    Position.BACK, Position.LEFT_SIDE, Position.RIGHT_SIDE, Position.STOMACH
  };

  /** Days in the diary. */
  @Param({"30", "90", "180", "3650"})
  public int days;

  private Diary diary;

  /** Writes the diary. */
  @Setup
  public void write() {
    Random chance = new Random(days);
    List<Day> written = new ArrayList<>();
    double state = 0;
    for (int i = 0; i < days; i++) {
      state = 0.5 * state + chance.nextGaussian();
      double score = Math.max(0, Math.min(10, Math.rint(5 + state - (i > days / 2 ? 1 : 0))));
      written.add(day(i, score, chance));
    }
    diary = new Diary(About.NOTHING, written, List.of());
  }

  private Day day(int i, double score, Random chance) {
    Night night =
        new Night(
            POSITIONS[chance.nextInt(POSITIONS.length)],
            i < days / 3 ? "Feather" : "Latex",
            i < 2 * days / 3 ? "Soft" : "Firm",
            chance.nextBoolean() ? YesNo.YES : YesNo.NO,
            YesNo.NO,
            OptionalDouble.of(7));
    List<Technique> done = new ArrayList<>();
    for (String name : TECHNIQUES) {
      if (chance.nextInt(4) == 0) {
        done.add(
            new Technique(name, OptionalInt.of(5), OptionalInt.empty(), Practitioner.SELF, ""));
      }
    }
    Map<Outcome, Double> scores =
        Map.of(
            Outcome.STIFFNESS, score,
            Outcome.STIFFNESS_MINUTES, 5 * score,
            Outcome.PAIN_WAKING, score,
            Outcome.PAIN_EVENING, score);
    return new Day(
        LocalDate.of(2016, 1, 1).plusDays(i),
        night,
        new Scores(scores),
        new Care(true, done, OptionalInt.empty()),
        Warnings.NONE,
        "");
  }

  /** Analyses it. */
  @Benchmark
  public Findings analyse() {
    return Analysis.of(diary, AnalysisPlan.DEFAULT);
  }
}
