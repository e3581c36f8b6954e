package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.samples.SlowState;

class SimulatedLogTest {
  private static final int LOGS = 300;

  private final Condition nothing = Condition.nothing("any", 60, sd -> new SlowState(sd, 0, 1));

  @Test
  void theTruthIsZeroWithoutAStep() {
    assertEquals(0, SimulatedLog.of(nothing, 1).truth());
  }

  @Test
  void theEndsOfTheScaleTakeLittleOfAStep() {
    double truth = mean(seed -> SimulatedLog.of(nothing.withStep(-2), seed).truth());
    assertTrue(truth > -2 && truth < -1.9, "truth " + truth);
  }

  @Test
  void theTruthIsHowMuchLowerTheMorningsAfterAreOnAverage() {
    Condition step = nothing.withStep(-6);
    double truth = mean(seed -> SimulatedLog.of(step, seed).truth());
    double seen = mean(seed -> difference(SimulatedLog.of(step, seed).diary()));
    assertTrue(truth > -5.4, "well short of the step: " + truth);
    // bad mornings are missing more often, and there are more of them before
    assertEquals(truth, seen, 0.15);
  }

  @Test
  void anEighthOfTheMorningsIsMissingOnAverage() {
    double written = mean(seed -> SimulatedLog.of(nothing, seed).diary().days().size());
    assertEquals(60 * 0.875, written, 1);
  }

  private static double difference(Diary diary) {
    return mean(diary, "Latex") - mean(diary, "Feather");
  }

  private static double mean(Diary diary, String pillow) {
    return diary.days().stream()
        .filter(day -> day.night().pillow().equals(pillow))
        .mapToDouble(day -> day.scores().of(Outcome.STIFFNESS).orElseThrow())
        .average()
        .orElseThrow();
  }

  private static double mean(java.util.function.LongToDoubleFunction ofSeed) {
    return LongStream.range(0, LOGS).mapToDouble(ofSeed).average().orElseThrow();
  }
}
