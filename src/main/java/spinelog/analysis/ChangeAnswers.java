package spinelog.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Change.Estimates;
import spinelog.findings.Change.Sides;
import spinelog.findings.Company;
import spinelog.findings.Company.Note;
import spinelog.findings.JointEffect;
import spinelog.findings.Phase;
import spinelog.findings.Rules;
import spinelog.findings.Separation;
import spinelog.findings.SessionsAround;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.stats.Nonoverlap;

/** Answers for each pair of setup states: the scores in the second against those in the first. */
final class ChangeAnswers {
  private final Basis basis;
  private final SetupDesign setup;
  private final double confidence;
  private final Phases phases;
  private final Neighbours neighbours;

  /** Fitted when first asked for: a log may withhold every answer that would need them. */
  private Optional<Fit> drifting = Optional.empty();

  private Optional<Fit> steady = Optional.empty();
  private Optional<Fit> byWeekday = Optional.empty();

  ChangeAnswers(Basis basis) {
    this.basis = basis;
    this.setup = basis.setup();
    this.confidence = basis.plan().confidence();
    this.phases = new Phases(basis);
    this.neighbours = new Neighbours(basis, new MassageShift(basis));
  }

  List<Change> answers() {
    return IntStream.range(0, setup.comparisons().size()).mapToObj(this::answer).toList();
  }

  /** How much one morning resembles the next, with the setup and a drift allowed for. */
  OptionalDouble memory() {
    return basis.noInterval().isPresent() ? OptionalDouble.empty() : drifting().memory();
  }

  /** The joint effects of changes that fewer than 14 mornings tell apart. */
  List<JointEffect> jointEffects(List<Change> changes) {
    return new JointEffects(basis, neighbours, this::drifting).answers(changes);
  }

  /**
   * Whether a change goes with a shift of the massage rate so closely that neither stands alone.
   */
  boolean isMassageInseparable() {
    return IntStream.range(0, setup.comparisons().size())
        .anyMatch(i -> neighbours.fromMassage(i) == Separation.NONE);
  }

  private Fit drifting() {
    drifting = drifting.or(() -> Optional.of(basis.driftingModel().fit()));
    return drifting.get();
  }

  private Fit steady() {
    steady = steady.or(() -> Optional.of(basis.model().fit()));
    return steady.get();
  }

  private Fit byWeekday() {
    int mornings = (int) DoubleStream.of(basis.score()).filter(s -> !Double.isNaN(s)).count();
    byWeekday =
        byWeekday
            .or(
                () ->
                    Withholding.atLeast(Rules.WEEKDAYS, mornings, Reason.TOO_FEW_FOR_WEEKDAYS)
                        .map(Fit::new))
            .or(() -> Optional.of(basis.withWeekdays(basis.driftingModel()).fit()));
    return byWeekday.get();
  }

  private Change answer(int i) {
    StatePair compared = setup.comparisons().get(i);
    Sides sides = sides(compared);
    Answer withDrift = estimate(i, sides, this::drifting);
    Answer withoutDrift = estimate(i, sides, this::steady);
    return new Change(
        compared.switches().stream().map(phases::switched).toList(),
        sides,
        estimates(i, sides, withDrift, withoutDrift),
        Judgements.of(basis.plan(), withDrift, withoutDrift, sides.before(), sides.after()),
        company(i, compared));
  }

  private Estimates estimates(int i, Sides sides, Answer withDrift, Answer withoutDrift) {
    double[] before = numbers(sides.before());
    double[] after = numbers(sides.after());
    double meanBefore = sides.before().mean();
    boolean paired = Math.min(before.length, after.length) >= Rules.SIDE;
    return new Estimates(
        withDrift,
        withoutDrift,
        estimate(i, sides, this::byWeekday),
        optional(paired, () -> Nonoverlap.nap(before, after)),
        optional(paired, () -> Nonoverlap.tau(before, after)),
        optional(
            before.length > 0 && after.length > 0 && meanBefore > 0,
            () -> 100 * (sides.after().mean() - meanBefore) / meanBefore));
  }

  private static double[] numbers(Phase phase) {
    return phase.scores().stream().mapToDouble(score -> score).toArray();
  }

  private Company company(int i, StatePair compared) {
    Set<Note> notes = new ChangeNotes(basis, phases).of(compared, neighbours.fromMassage(i));
    return new Company(
        neighbours.of(i).stream().map(this::date).toList(),
        neighbours.separation(i),
        massageAround(compared, notes),
        notes);
  }

  /** Where the setup was switched back and forth, sessions around one date tell nothing. */
  private Optional<SessionsAround> massageAround(StatePair compared, Set<Note> notes) {
    if (compared.switches().size() > 1) {
      return Optional.empty();
    }
    int row = setup.switches().get(compared.there().get(0)).row();
    return notes.contains(Note.MASSAGE_SHIFTED)
        ? MassageAround.uneven(basis.frame(), row)
        : MassageAround.noted(basis.frame(), row);
  }

  private Answer estimate(int i, Sides sides, Supplier<Fit> fit) {
    int before = sides.recordedBefore();
    int after = sides.recordedAfter();
    return basis
        .noInterval()
        .or(() -> before > 0 && after > 0 ? neighbours.inseparable(i) : Optional.<Shortage>empty())
        .or(() -> Withholding.atLeast(Rules.SIDE, after, Reason.TOO_FEW_MORNINGS_AFTER))
        .or(() -> Withholding.atLeast(Rules.SIDE, before, Reason.TOO_FEW_MORNINGS_BEFORE))
        .<Answer>map(shortage -> Withholding.onSides(shortage, before, after))
        .orElseGet(() -> fit.get().answer(difference(i), confidence));
  }

  private double[] difference(int i) {
    return setup.difference(setup.comparisons().get(i).moves());
  }

  private Sides sides(StatePair compared) {
    double[] after = new Model(basis.score()).pick(basis.after(compared));
    int second = (int) Arrays.stream(after).sum();
    return new Sides(
        phases.phase(compared.before()),
        phases.phase(compared.after()),
        after.length - second,
        second);
  }

  private LocalDate date(int i) {
    return setup.switches().get(setup.comparisons().get(i).there().get(0)).date();
  }

  private static OptionalDouble optional(boolean present, DoubleSupplier value) {
    return present ? OptionalDouble.of(value.getAsDouble()) : OptionalDouble.empty();
  }
}
