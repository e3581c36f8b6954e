package spinelog.findings;

import java.util.Optional;

/** The answer that the first page leads with. */
public sealed interface Headline {
  /** What the answer is about. */
  About about();

  /** What the answer rests on. */
  Answer answer();

  /** What may be said. */
  default Verdict verdict() {
    return answer().verdict();
  }

  /** Whether scores are said to have changed, by themselves or perhaps by a slow drift. */
  default boolean isClaimed() {
    return verdict() == Verdict.CHANGED || verdict() == Verdict.SUGGESTIVE;
  }

  /** Where the scores went, or NONE where nothing is claimed. */
  default Direction direction() {
    return answer().direction();
  }

  /** The change that it is about, alone or with its neighbours. */
  default Optional<Change> change() {
    return Optional.empty();
  }

  /** The fair test that it is about. */
  default Optional<TrialResult> tested() {
    return Optional.empty();
  }

  /** The effect of several changes together that it is about. */
  default Optional<JointEffect> together() {
    return Optional.empty();
  }

  /** What an answer can be about. */
  enum About {
    /** One setup change. */
    CHANGE,
    /** Several changes that cannot be told apart, or one and a shift of massage. */
    JOINT,
    /** The two setups of a fair test. */
    TRIAL,
    /** How the nights were slept. */
    NIGHTS,
    /** The movement over the whole period. */
    TREND,
    /** There is no score. */
    NOTHING
  }

  /** One change by itself, whose own judgement counts. */
  sealed interface OfOne extends Headline {
    /** The change. */
    Change leading();

    @Override
    default Answer answer() {
      return leading().withDrift();
    }

    @Override
    default Verdict verdict() {
      return leading().verdict();
    }

    @Override
    default Direction direction() {
      return leading().direction();
    }

    @Override
    default Optional<Change> change() {
      return Optional.of(leading());
    }
  }

  /**
   * One setup change, the one named beforehand, else the last one.
   *
   * @param leading the change
   */
  record OfChange(Change leading) implements OfOne {
    @Override
    public About about() {
      return About.CHANGE;
    }
  }

  /**
   * The two setups of a fair test.
   *
   * @param trial what came of it
   * @param leading the same as a change of the setup
   */
  record OfTrial(TrialResult trial, Change leading) implements OfOne {
    @Override
    public About about() {
      return About.TRIAL;
    }

    @Override
    public Optional<TrialResult> tested() {
      return Optional.of(trial);
    }
  }

  /**
   * A change that cannot be told from its neighbours, answered together with them.
   *
   * @param leading the change, named beforehand or the last one
   * @param joint the effect of all of them
   */
  record OfJoint(Change leading, JointEffect joint) implements Headline {
    @Override
    public About about() {
      return About.JOINT;
    }

    @Override
    public Answer answer() {
      return joint.effect();
    }

    @Override
    public Optional<JointEffect> together() {
      return Optional.of(joint);
    }

    @Override
    public Optional<Change> change() {
      return Optional.of(leading);
    }
  }

  /**
   * Comparisons of nights that hold, where nothing of the setup changed.
   *
   * @param nights the nights, with at least one comparison that holds
   */
  record OfNights(Nights nights) implements Headline {
    @Override
    public About about() {
      return About.NIGHTS;
    }

    @Override
    public Answer answer() {
      return nights.held().get(0);
    }
  }

  /**
   * The movement over the whole period, where nothing of the setup changed.
   *
   * @param trend the movement
   */
  record OfTrend(Trend trend) implements Headline {
    @Override
    public About about() {
      return About.TREND;
    }

    @Override
    public Answer answer() {
      return trend.perThirtyDays();
    }
  }

  /** No morning has a score. */
  record OfNothing() implements Headline {
    @Override
    public About about() {
      return About.NOTHING;
    }

    @Override
    public Answer answer() {
      return new Shortage(Shortage.Reason.NOT_LOGGED);
    }
  }
}
