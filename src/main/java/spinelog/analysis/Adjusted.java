package spinelog.analysis;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.stats.MultipleComparisons;

/** P values adjusted for how many answers were asked for at once; NaN for a withheld one. */
final class Adjusted {
  /** Up to so many comparisons not one false alarm is tolerated; above, a share of the alarms. */
  private static final int SMALL_FAMILY = 5;

  private Adjusted() {}

  static double[] holm(List<Answer> answers) {
    return adjust(answers, MultipleComparisons::holm);
  }

  /** Benjamini-Hochberg over more than five answers, Holm otherwise. */
  static double[] bySize(List<Answer> answers) {
    long family = answers.stream().filter(Estimated.class::isInstance).count();
    return family > SMALL_FAMILY
        ? adjust(answers, MultipleComparisons::benjaminiHochberg)
        : holm(answers);
  }

  private static double[] adjust(List<Answer> answers, UnaryOperator<double[]> method) {
    int[] estimated =
        IntStream.range(0, answers.size())
            .filter(i -> answers.get(i) instanceof Estimated)
            .toArray();
    double[] raw =
        IntStream.of(estimated)
            .mapToDouble(i -> ((Estimated) answers.get(i)).value().p())
            .toArray();
    double[] family = method.apply(raw);
    double[] adjusted = IntStream.range(0, answers.size()).mapToDouble(i -> Double.NaN).toArray();
    IntStream.range(0, estimated.length).forEach(j -> adjusted[estimated[j]] = family[j]);
    return adjusted;
  }
}
