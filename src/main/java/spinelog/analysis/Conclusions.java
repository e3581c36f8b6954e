package spinelog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spinelog.findings.Also;
import spinelog.findings.Certainty;
import spinelog.findings.Change;
import spinelog.findings.Conclusion;
import spinelog.findings.Direction;
import spinelog.findings.Headline;
import spinelog.findings.JointEffect;
import spinelog.findings.Lately;
import spinelog.findings.PositionNights;
import spinelog.findings.Rules;
import spinelog.findings.Separation;
import spinelog.findings.Verdict;
import spinelog.stats.Estimate;

/** What all answers come to: which one leads, how sure it is, and what to do next. */
final class Conclusions {
  private final Answers found;

  Conclusions(Answers found) {
    this.found = found;
  }

  /** Concludes, where the log plans further changes of the setup, "" for none. */
  Conclusion of(String plannedChanges) {
    Headline headline = headline();
    Certainty certainty = certainty(headline);
    return new Conclusion(
        headline,
        also(headline),
        certainty,
        graded(headline, certainty),
        smallestVisible(headline),
        new AdviceRules(found).all(plannedChanges));
  }

  /** What would change how the answer is read. */
  private List<Also> also(Headline headline) {
    List<Also> also = new ArrayList<>();
    // A trend over all mornings says of the last ones what there is to say.
    boolean isSaid = headline.about() == Headline.About.TREND && headline.isClaimed();
    found.trend().lately().filter(any -> !isSaid).flatMap(this::lately).ifPresent(also::add);
    if (found.massage().dayAfter().isClear()
        && headline.verdict() != Verdict.CHANGED
        && !found.safety().isDoctorFirst()) {
      also.add(Also.MASSAGE);
    }
    return also;
  }

  private Optional<Also> lately(Lately lately) {
    boolean isSeen =
        found.plan().outcome().isScore()
            && Math.abs(lately.gap()) >= Rules.LATELY_SEEN * found.plan().mcid();
    return lately.direction() != Direction.NONE
        ? Optional.of(Also.LATELY)
        : isSeen ? Optional.of(Also.PERHAPS_LATELY) : Optional.empty();
  }

  /** The difference whose size is known more or less well. */
  private Optional<Estimate> graded(Headline headline, Certainty certainty) {
    return switch (certainty) {
      case CHANGED, CHANGED_WITH_MASSAGE -> headline.answer().estimate();
      case TREND -> Optional.empty();
      case NIGHTS ->
          found.nights().held().stream().flatMap(held -> held.estimate().stream()).findFirst();
      case LITTLE, INTERVAL, NONE -> Optional.empty();
    };
  }

  private OptionalDouble smallestVisible(Headline headline) {
    return headline.verdict() == Verdict.CHANGED || headline.verdict() == Verdict.LITTLE
        ? OptionalDouble.empty()
        : headline
            .change()
            .map(change -> change.judgement().smallestVisible())
            .orElse(OptionalDouble.empty());
  }

  private Headline headline() {
    if (found.log().period().recorded() == 0) {
      return new Headline.OfNothing();
    }
    return trial().or(() -> found.setup().leading().map(this::headline)).orElseGet(this::unchanged);
  }

  /** The test that the log is kept for leads, unless another change was named. */
  private Optional<Headline> trial() {
    return found
        .setup()
        .trial()
        .flatMap(
            trial ->
                trial
                    .change()
                    .filter(change -> found.setup().leading().filter(change::equals).isPresent())
                    .map(change -> new Headline.OfTrial(trial, change)));
  }

  /** A change that cannot be told from its neighbours is answered together with them. */
  private Headline headline(Change change) {
    return joint(change)
        .<Headline>map(joint -> new Headline.OfJoint(change, joint))
        .orElseGet(() -> new Headline.OfChange(change));
  }

  private Optional<JointEffect> joint(Change change) {
    return found.setup().jointEffects().stream()
        .filter(joint -> change.company().separation() == Separation.NONE)
        .filter(joint -> joint.changes().contains(change))
        .findFirst();
  }

  /** Where nothing changed, what is clear about the nights leads a trend that is not. */
  private Headline unchanged() {
    return found.trend().perThirtyDays().isClear() || found.nights().held().isEmpty()
        ? new Headline.OfTrend(found.trend())
        : new Headline.OfNights(found.nights());
  }

  private Certainty certainty(Headline headline) {
    return found.plan().confidence() >= Rules.FAIRLY_SURE
        ? graded(headline).orElseGet(() -> ungraded(headline))
        : ungraded(headline);
  }

  private Optional<Certainty> graded(Headline headline) {
    if (headline.about() == Headline.About.TREND && headline.isClaimed()) {
      return Optional.of(Certainty.TREND);
    }
    if (headline.change().isEmpty()) {
      return found.nights().positions().stream()
          .filter(each -> found.setup().leading().isEmpty())
          .filter(PositionNights::holds)
          .findFirst()
          .map(any -> Certainty.NIGHTS);
    }
    if (headline.verdict() == Verdict.LITTLE) {
      return Optional.of(Certainty.LITTLE);
    }
    if (headline.verdict() != Verdict.CHANGED) {
      return Optional.empty();
    }
    boolean isShifted = headline.change().get().company().hasMassageShift();
    return Optional.of(isShifted ? Certainty.CHANGED_WITH_MASSAGE : Certainty.CHANGED);
  }

  /** An interval beside the answer means what it holds, also that of another change. */
  private Certainty ungraded(Headline headline) {
    boolean hasInterval =
        found.setup().leading().isEmpty()
            ? headline.answer().isGiven()
            : headline.answer().isGiven()
                || found.setup().changes().stream()
                    .anyMatch(change -> change.withDrift().isGiven());
    return hasInterval ? Certainty.INTERVAL : Certainty.NONE;
  }
}
