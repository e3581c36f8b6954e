package spinelog.samples;

import java.util.Random;

/** What moves a morning's score without any reason that the diary knows. */
@FunctionalInterface
public interface Noise {
  /** One value a day, in points, from a process that has been running for ever. */
  double[] draw(int days, Random random);
}
