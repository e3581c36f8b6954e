package spinelog.analysis;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Claim;
import spinelog.findings.Rules;
import spinelog.stats.MultipleComparisons;

/** P values adjusted for how many answers were asked for at once; NaN for a withheld one. */
final class Adjusted {
  private Adjusted() {}

  static double[] holm(List<Answer> answers) {
    return adjust(answers, MultipleComparisons::holm);
  }

  /** Benjamini-Hochberg over more than five answers, Holm otherwise. */
  static double[] bySize(List<Answer> answers) {
    long family = answers.stream().filter(Answer::isGiven).count();
    return family > Rules.SMALL_FAMILY
        ? adjust(answers, MultipleComparisons::benjaminiHochberg)
        : holm(answers);
  }

  /** What becomes of an answer whose p value was adjusted. */
  static Claim claim(Answer answer, double adjustedP, double confidence) {
    if (!answer.isGiven()) {
      return Claim.WITHHELD;
    }
    if (!answer.isClear()) {
      return Claim.OPEN;
    }
    return adjustedP < 1 - confidence ? Claim.HOLDS : Claim.BY_CHANCE;
  }

  private static double[] adjust(List<Answer> answers, UnaryOperator<double[]> method) {
    int[] estimated =
        IntStream.range(0, answers.size()).filter(i -> answers.get(i).isGiven()).toArray();
    double[] raw =
        IntStream.of(estimated)
            .mapToDouble(i -> answers.get(i).estimate().orElseThrow().p())
            .toArray();
    double[] family = method.apply(raw);
    double[] adjusted = IntStream.range(0, answers.size()).mapToDouble(i -> Double.NaN).toArray();
    IntStream.range(0, estimated.length).forEach(j -> adjusted[estimated[j]] = family[j]);
    return adjusted;
  }
}
