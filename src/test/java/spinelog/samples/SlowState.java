package spinelog.samples;

import java.util.Random;

/**
 * Noise of two parts: a slow state that lasts for days, and a rating noise that is new every
 * morning.
 *
 * @param sd standard deviation of both together, in points
 * @param memory how much of the slow state is left after one day, 0 to below 1
 * @param slowShare share of the variance carried by the slow state, 0 to 1: at 1 the noise is
 *     first-order autoregressive, at 0 it has no memory
 */
public record SlowState(double sd, double memory, double slowShare) implements Noise {
  /** Checks the ranges. */
  public SlowState {
    if (!(sd >= 0 && memory >= 0 && memory < 1 && slowShare >= 0 && slowShare <= 1)) {
      throw new IllegalArgumentException("no such noise: " + sd + ", " + memory + ", " + slowShare);
    }
  }

  @Override
  public double[] draw(int days, Random random) {
    double slowSd = sd * Math.sqrt(slowShare);
    double ratingSd = sd * Math.sqrt(1 - slowShare);
    double fresh = Math.sqrt(1 - memory * memory);
    double[] noise = new double[days];
    double slow = slowSd * random.nextGaussian();
    for (int day = 0; day < days; day++) {
      noise[day] = slow + ratingSd * random.nextGaussian();
      slow = memory * slow + fresh * slowSd * random.nextGaussian();
    }
    return noise;
  }
}
