package spinelog.calibration;

import java.util.Random;
import spinelog.samples.Noise;

/**
 * Noise in which each morning remembers the two before it.
 *
 * @param sd standard deviation, in points
 * @param first weight of the morning before
 * @param second weight of the one before that; 0 makes the noise first-order autoregressive
 * @param shocks what is new each morning
 */
record Autoregression(double sd, double first, double second, Shocks shocks) implements Noise {
  /** Mornings lived before the first one counts, so that the start is forgotten. */
  private static final int BEFORE = 300;

  /** What is new each morning, with standard deviation 1. */
  enum Shocks {
    /** Normal. */
    NORMAL {
      @Override
      double draw(Random random) {
        return random.nextGaussian();
      }
    },
    /** Student t with 4 degrees of freedom: now and then a morning far off. */
    HEAVY_TAILED {
      @Override
      double draw(Random random) {
        double squares = 0;
        for (int i = 0; i < 4; i++) {
          double part = random.nextGaussian();
          squares += part * part;
        }
        return random.nextGaussian() / Math.sqrt(squares / 4) / Math.sqrt(2);
      }
    };

    abstract double draw(Random random);
  }

  /** Checks the ranges: a noise that grows without end has no standard deviation. */
  Autoregression {
    if (!(sd >= 0 && Math.abs(second) < 1 && Math.abs(first) < 1 - second)) {
      throw new IllegalArgumentException("no such noise: " + sd + ", " + first + ", " + second);
    }
  }

  @Override
  public double[] draw(int days, Random random) {
    // variance of the process, for shocks of variance 1
    double variance = (1 - second) / ((1 + second) * ((1 - second) * (1 - second) - first * first));
    double scale = sd / Math.sqrt(variance);
    double[] noise = new double[days];
    double last = 0;
    double lastButOne = 0;
    for (int day = -BEFORE; day < days; day++) {
      double now = first * last + second * lastButOne + scale * shocks.draw(random);
      lastButOne = last;
      last = now;
      if (day >= 0) {
        noise[day] = now;
      }
    }
    return noise;
  }
}
