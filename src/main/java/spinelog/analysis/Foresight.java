package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Prospect;
import spinelog.findings.Rules;
import spinelog.findings.Spread;
import spinelog.trial.Arm;
import spinelog.trial.Schedule;

/**
 * What a plan is likely to find: logs are simulated that move like the person's own, and asked by
 * the engine as a report asks. The chance is seeded, so the same plan gives the same shares.
 */
final class Foresight {
  /** Enough for a share to be known to about 5 of 100, and for a second or two of waiting. */
  static final int LOGS = 300;

  /** Fewer, to find the length that would do. */
  private static final int LOGS_IN_SEARCH = 150;

  private static final int LONGEST = 364;
  private static final double GREATEST_MEMORY = 0.9;
  private static final double LEAST_DEVIATION = 0.3;

  private Foresight() {}

  static Prospect of(Schedule schedule, Spread spread) {
    double two = share(schedule, spread, 2, LOGS);
    return new Prospect(
        spread,
        LOGS,
        share(schedule, spread, 1, LOGS),
        two,
        two >= Rules.SEEN_MOSTLY ? OptionalInt.of(schedule.nights()) : enough(schedule, spread));
  }

  /** By halving: the share grows with the nights. */
  private static OptionalInt enough(Schedule schedule, Spread spread) {
    int tooFew = schedule.pairs();
    int most = LONGEST / (2 * schedule.block());
    if (most <= tooFew || !wouldDo(schedule.ofPairs(most), spread)) {
      return OptionalInt.empty();
    }
    int enough = most;
    while (enough - tooFew > 1) {
      // Most are short, and a long plan takes long to simulate.
      int tried = Math.min((tooFew + enough) / 2, 2 * tooFew);
      if (wouldDo(schedule.ofPairs(tried), spread)) {
        enough = tried;
      } else {
        tooFew = tried;
      }
    }
    return OptionalInt.of(schedule.ofPairs(enough).nights());
  }

  private static boolean wouldDo(Schedule schedule, Spread spread) {
    return share(schedule, spread, 2, LOGS_IN_SEARCH) >= Rules.SEEN_MOSTLY;
  }

  /** The share of so many logs in which a true difference of some points would show. */
  static double share(Schedule schedule, Spread spread, double points, int logs) {
    Random random = new Random(schedule.seed());
    int shown = 0;
    for (int log = 0; log < logs; log++) {
      shown += isShown(schedule, scores(schedule, spread, points, random)) ? 1 : 0;
    }
    return (double) shown / logs;
  }

  /**
   * Whole-number scores from 0 to 10 of every morning; the second setup is better by the points.
   */
  private static double[] scores(Schedule schedule, Spread spread, double points, Random random) {
    double[] scores = new double[schedule.nights()];
    double noise = spread.deviation() * random.nextGaussian();
    double fresh = spread.deviation() * Math.sqrt(1 - spread.memory() * spread.memory());
    for (int night = 0; night < scores.length; night++) {
      if (night > 0) {
        noise = spread.memory() * noise + fresh * random.nextGaussian();
      }
      double side = schedule.arm(night) == Arm.A ? points / 2 : -points / 2;
      double score = Math.rint(spread.mean() + side + noise);
      scores[night] = schedule.isLeftOut(night) ? Double.NaN : Math.max(0, Math.min(10, score));
    }
    return scores;
  }

  private static boolean isShown(Schedule schedule, double[] scores) {
    return Withholding.noInterval(recorded(scores).toArray()).isEmpty()
        && between(scores, night -> schedule.arm(night) == Arm.B, AnalysisPlan.DEFAULT.confidence())
            .isClear();
  }

  /** The nights in the second setup against the others, as a report asks: with a drift. */
  static Answer between(double[] scores, IntPredicate isSecond, double confidence) {
    Model model = new Model(scores);
    int second =
        model.add(
            IntStream.range(0, scores.length)
                .mapToDouble(night -> isSecond.test(night) ? 1 : 0)
                .toArray());
    return Basis.drifting(model, scores.length).fit().answer(second, confidence);
  }

  /** How scores move around the means of the setups that they belong to. */
  static Spread spread(Basis basis) {
    int setups = bySetup(basis).size();
    double[] noise = noise(basis);
    if (basis.noInterval().isPresent() || noise.length <= setups) {
      return Spread.USUAL;
    }
    double squares = Arrays.stream(noise).map(each -> each * each).sum();
    return new Spread(
        recorded(basis.score()).average().orElseThrow(),
        Math.max(LEAST_DEVIATION, Math.sqrt(squares / (noise.length - setups))),
        Math.max(0, Math.min(GREATEST_MEMORY, new ChangeAnswers(basis).memory().orElse(0))),
        noise.length);
  }

  /** What each recorded score differs by from the mean of its setup, in order of date. */
  static double[] noise(Basis basis) {
    double[] noise = basis.score().clone();
    for (List<Integer> rows : bySetup(basis)) {
      double mean = rows.stream().mapToDouble(row -> noise[row]).average().orElseThrow();
      rows.forEach(row -> noise[row] -= mean);
    }
    return recorded(noise).toArray();
  }

  /** The rows with a score, those of each setup together. */
  private static Collection<List<Integer>> bySetup(Basis basis) {
    Map<List<Double>, List<Integer>> bySetup = new HashMap<>();
    for (int row = 0; row < basis.score().length; row++) {
      if (!Double.isNaN(basis.score()[row])) {
        int day = row;
        List<Double> setup = basis.setup().columns().stream().map(each -> each[day]).toList();
        bySetup.computeIfAbsent(setup, any -> new ArrayList<>()).add(row);
      }
    }
    return bySetup.values();
  }

  /** The scores that are there. */
  static DoubleStream recorded(double[] scores) {
    return Arrays.stream(scores).filter(each -> !Double.isNaN(each));
  }
}
