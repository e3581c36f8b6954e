package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import spinelog.findings.AnalysisPlan;
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
    int nights = scores.length;
    double[] recorded = Arrays.stream(scores).filter(each -> !Double.isNaN(each)).toArray();
    if (Withholding.noInterval(recorded).isPresent()) {
      return false;
    }
    Model model = new Model(scores);
    int second =
        model.add(
            IntStream.range(0, nights)
                .mapToDouble(night -> schedule.arm(night) == Arm.B ? 1 : 0)
                .toArray());
    model.add(
        IntStream.range(0, nights).mapToDouble(night -> (night + 0.5) / nights).toArray(),
        Basis.driftRidge(nights));
    return model.fit().answer(second, AnalysisPlan.DEFAULT.confidence()).isClear();
  }

  /** How scores move around the means of the setups that they belong to. */
  static Spread spread(Basis basis) {
    double[] score = basis.score();
    Map<List<Double>, List<Double>> bySetup = new HashMap<>();
    for (int row = 0; row < score.length; row++) {
      if (!Double.isNaN(score[row])) {
        int day = row;
        List<Double> setup = basis.setup().columns().stream().map(each -> each[day]).toList();
        bySetup.computeIfAbsent(setup, any -> new ArrayList<>()).add(score[row]);
      }
    }
    int mornings = bySetup.values().stream().mapToInt(List::size).sum();
    if (basis.noInterval().isPresent() || mornings <= bySetup.size()) {
      return Spread.USUAL;
    }
    double squares = bySetup.values().stream().mapToDouble(Foresight::squares).sum();
    double deviation = Math.sqrt(squares / (mornings - bySetup.size()));
    return new Spread(
        Arrays.stream(score).filter(each -> !Double.isNaN(each)).average().orElseThrow(),
        Math.max(LEAST_DEVIATION, deviation),
        Math.max(0, Math.min(GREATEST_MEMORY, new ChangeAnswers(basis).memory().orElse(0))),
        mornings);
  }

  private static double squares(List<Double> scores) {
    double mean = scores.stream().mapToDouble(each -> each).average().orElseThrow();
    return scores.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
  }
}
