package spinelog.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.stats.Independence;
import spinelog.stats.SrnRegression;

/** What came of a {@link Model}: a regression to ask, or why there is none. */
final class Fit {
  private final Optional<Shortage> withheld;
  private final Optional<SrnRegression> regression;
  private final Optional<Independence> separation;
  private final int columns;
  private final int mornings;

  Fit(Shortage withheld) {
    this.withheld = Optional.of(withheld);
    this.regression = Optional.empty();
    this.separation = Optional.empty();
    this.columns = 0;
    this.mornings = 0;
  }

  /** A regression on the independent ones of so many columns, the intercept first. */
  Fit(SrnRegression regression, Independence separation, int columns, int mornings) {
    this.withheld = Optional.empty();
    this.regression = Optional.of(regression);
    this.separation = Optional.of(separation);
    this.columns = columns;
    this.mornings = mornings;
  }

  /** A weighted sum of coefficients, withheld where the mornings do not determine it. */
  Answer answer(double[] weights, double confidence) {
    if (withheld.isPresent()) {
      return withheld.get();
    }
    double[] all = new double[columns];
    System.arraycopy(weights, 0, all, 1, weights.length);
    if (!separation.get().determines(all)) {
      return new Shortage(Reason.CANNOT_BE_SEPARATED);
    }
    List<Integer> kept = separation.get().independent();
    double[] contrast = kept.stream().mapToDouble(j -> all[j]).toArray();
    return new Estimated(regression.get().contrast(contrast, confidence), mornings);
  }

  /** One column's coefficient, by its place. */
  Answer answer(int place, double confidence) {
    double[] weights = new double[place + 1];
    weights[place] = 1;
    return answer(weights, confidence);
  }

  /** The posterior mean of the lag-1 autocorrelation, empty where there is no regression. */
  OptionalDouble memory() {
    return regression.map(fit -> OptionalDouble.of(fit.lag1())).orElse(OptionalDouble.empty());
  }
}
