package spinelog.analysis;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spinelog.analysis.Answer.Estimated;
import spinelog.analysis.Answer.Withheld;
import spinelog.stats.SrnRegression;

/** What came of a {@link Model}: a regression to ask, or why there is none. */
final class Fit {
  private final Optional<Withheld> withheld;
  private final Optional<SrnRegression> regression;
  private final int coefficients;
  private final int firstAsked;
  private final int mornings;

  Fit(Withheld withheld) {
    this.withheld = Optional.of(withheld);
    this.regression = Optional.empty();
    this.coefficients = 0;
    this.firstAsked = 0;
    this.mornings = 0;
  }

  Fit(SrnRegression regression, int coefficients, int firstAsked, int mornings) {
    this.withheld = Optional.empty();
    this.regression = Optional.of(regression);
    this.coefficients = coefficients;
    this.firstAsked = firstAsked;
    this.mornings = mornings;
  }

  /** The sum of some of the coefficients asked about, counted from 0. */
  Answer answer(Collection<Integer> asked, double confidence) {
    if (withheld.isPresent()) {
      return withheld.get();
    }
    double[] contrast = new double[coefficients];
    asked.forEach(i -> contrast[firstAsked + i] = 1);
    return new Estimated(regression.get().contrast(contrast, confidence), mornings);
  }

  /** One coefficient asked about, counted from 0. */
  Answer answer(int asked, double confidence) {
    return answer(Set.of(asked), confidence);
  }

  /** The posterior mean of the lag-1 autocorrelation, empty where there is no regression. */
  OptionalDouble memory() {
    return regression.map(fit -> OptionalDouble.of(fit.lag1())).orElse(OptionalDouble.empty());
  }
}
