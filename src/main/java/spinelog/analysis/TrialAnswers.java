package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spinelog.analysis.UsedSetups.Used;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Change;
import spinelog.findings.KeptNights;
import spinelog.findings.Phase;
import spinelog.findings.Randomisation;
import spinelog.findings.Rules;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Stretch;
import spinelog.findings.TrialPair;
import spinelog.findings.TrialResult;
import spinelog.stats.Estimate;
import spinelog.stats.SignFlips;
import spinelog.trial.Arm;
import spinelog.trial.Schedule;

/** What came of a trial: by the engine, and by the coin itself. */
final class TrialAnswers {
  /** So many that the share is known to two in a thousand where it matters. */
  private static final int DRAWS = 19_999;

  private final KeptTrial kept;
  private final Schedule schedule;
  private final Basis basis;
  private final DayFrame frame;

  TrialAnswers(KeptTrial kept, Basis basis) {
    this.kept = kept;
    this.schedule = kept.trial().schedule();
    this.basis = basis;
    this.frame = basis.frame();
  }

  /** Takes the changes of the setup, of which one may be the trial's. */
  TrialResult of(List<Change> changes) {
    Optional<Change> change = basis.setup().drawn().map(changes::get);
    KeptNights nights = nights();
    List<TrialPair> pairs = pairs();
    return new TrialResult(
        kept.trial(),
        kept.moved(),
        nights,
        pairs,
        change.map(this::asDrawn).orElseGet(this::notYet),
        nights.isPerfect() ? Optional.empty() : Optional.of(asUsed()),
        randomisation(pairs),
        change);
  }

  private KeptNights nights() {
    double[] score = frame.numbers(DayFrame.SCORE);
    int recorded = 0;
    int leftOut = 0;
    int unknown = 0;
    List<LocalDate> otherwise = new ArrayList<>();
    for (int row = 0; row < score.length; row++) {
      if (!Double.isNaN(score[row])) {
        Used used = kept.used(night(row));
        recorded++;
        leftOut += kept.isLeftOut(frame, row) ? 1 : 0;
        unknown += used == Used.UNKNOWN ? 1 : 0;
        if (used != Used.UNKNOWN && !used.name().equals(schedule.arm(night(row)).name())) {
          otherwise.add(frame.date(row));
        }
      }
    }
    return new KeptNights(schedule.nights(), recorded, leftOut, unknown, otherwise);
  }

  private int night(int row) {
    return kept.night(frame.date(row));
  }

  /** A change goes from what came first; a trial's difference is the second setup's. */
  private Answer asDrawn(Change change) {
    boolean isToB = change.items().get(0).to().equals(kept.state(Arm.B));
    return change
        .withDrift()
        .estimate()
        .<Answer>map(
            value -> new Estimated(isToB ? value : turned(value), change.withDrift().mornings()))
        .orElse(change.withDrift());
  }

  private static Estimate turned(Estimate value) {
    return value.times(-1);
  }

  /** Only one of the two was drawn so far. */
  private Answer notYet() {
    return basis
        .noInterval()
        .orElseGet(() -> new Shortage(Reason.TOO_FEW_MORNINGS_AFTER, Rules.SIDE))
        .lacking(0, Rules.SIDE);
  }

  /**
   * Nights spent with one setup or the other, whatever was drawn; all else is allowed for alike.
   */
  private Answer asUsed() {
    double[] second =
        IntStream.range(0, frame.size())
            .mapToDouble(
                row ->
                    switch (kept.used(night(row))) {
                      case A -> 0;
                      case B -> 1;
                      case OTHER, UNKNOWN -> Double.NaN;
                    })
            .toArray();
    Model model = new Model(basis.score());
    basis.setup().columnsBesideTheDrawn().forEach(model::add);
    int place = model.add(second);
    Basis.drifting(model, frame.size());
    double[] used = model.pick(second);
    int ofB = (int) Arrays.stream(used).sum();
    return Withholding.noInterval(model.scores())
        .or(() -> Withholding.atLeast(Rules.SIDE, ofB, Reason.TOO_FEW_NIGHTS))
        .or(() -> Withholding.atLeast(Rules.SIDE, used.length - ofB, Reason.TOO_FEW_NIGHTS))
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> model.fit().answer(place, basis.plan().confidence()));
  }

  private Optional<Randomisation> randomisation(List<TrialPair> pairs) {
    double[] differences =
        pairs.stream()
            .mapToDouble(TrialPair::difference)
            .filter(each -> !Double.isNaN(each))
            .toArray();
    if (differences.length == 0) {
      return Optional.empty();
    }
    boolean isExact = SignFlips.isExactFor(differences.length);
    return Optional.of(
        new Randomisation(
            Arrays.stream(differences).average().orElseThrow(),
            isExact
                ? SignFlips.exact(differences)
                : SignFlips.drawn(differences, DRAWS, schedule.seed()),
            differences.length,
            isExact ? 0 : DRAWS));
  }

  private List<TrialPair> pairs() {
    return IntStream.range(0, schedule.pairs())
        .filter(pair -> rows(2 * pair).findAny().isPresent())
        .mapToObj(
            pair ->
                schedule.blocks().get(2 * pair) == Arm.A
                    ? new TrialPair(block(2 * pair), block(2 * pair + 1))
                    : new TrialPair(block(2 * pair + 1), block(2 * pair)))
        .toList();
  }

  /** The mornings of a block, without those that are left out. */
  private Phase block(int block) {
    double[] score = basis.score();
    int first = block * schedule.block() + schedule.adaptation();
    int last = (block + 1) * schedule.block() - 1;
    return Phases.of(
        List.of(new Stretch(schedule.morning(first), schedule.morning(last))),
        rows(block).mapToDouble(row -> score[row]).filter(each -> !Double.isNaN(each)).toArray(),
        schedule.block() - schedule.adaptation());
  }

  private IntStream rows(int block) {
    return IntStream.range(0, frame.size()).filter(row -> night(row) / schedule.block() == block);
  }
}
