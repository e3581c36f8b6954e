package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import spinelog.diary.Position;
import spinelog.findings.Answer;
import spinelog.findings.Nights;
import spinelog.findings.PositionNights;
import spinelog.findings.Rules;
import spinelog.findings.Scored;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.SupportNights;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Answers on how the nights were slept: positions, and supports on the nights meant for them. */
final class SleepAnswers {
  private static final Optional<Shortage> COMMONEST =
      Optional.of(new Shortage(Reason.COMPARED_AGAINST));

  private record Slept(Position position, int nights, int lately, Scored scored) {}

  private final Basis basis;
  private final DayFrame frame;
  private final double confidence;

  SleepAnswers(Basis basis) {
    this.basis = basis;
    this.frame = basis.frame();
    this.confidence = basis.plan().confidence();
  }

  /** Positions, and supports on the nights that they are meant for. */
  Nights answers() {
    return new Nights(
        positions(),
        support(DayFrame.KNEE_PILLOW, Position::isSide),
        support(DayFrame.LUMBAR_SUPPORT, position -> position == Position.BACK));
  }

  /** Every position slept in, the commonest first; each against the commonest. */
  private List<PositionNights> positions() {
    List<Slept> nights = nights();
    Model model = basis.model().only(where(position -> position != Position.UNKNOWN));
    List<Integer> places =
        nights.stream().skip(1).map(other -> model.add(indicator(other.position()))).toList();
    Optional<Fit> fit = Optional.empty();
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < nights.size(); i++) {
      Optional<Shortage> none = i == 0 ? COMMONEST : tooFew(nights.get(0), nights.get(i));
      if (none.isEmpty()) {
        fit = fit.or(() -> Optional.of(model.fit()));
      }
      answers.add(none.isPresent() ? none.get() : fit.get().answer(places.get(i - 1), confidence));
    }
    double[] p = Adjusted.holm(answers);
    return IntStream.range(0, nights.size())
        .mapToObj(i -> described(nights.get(i), nights.get(0), answers.get(i), p[i]))
        .toList();
  }

  private Optional<Shortage> tooFew(Slept commonest, Slept other) {
    int fewest = Math.min(commonest.scored().recorded(), other.scored().recorded());
    return Withholding.atLeast(Rules.NIGHTS, fewest, Reason.TOO_FEW_NIGHTS).or(basis::noInterval);
  }

  private PositionNights described(Slept slept, Slept commonest, Answer answer, double adjustedP) {
    return new PositionNights(
        slept.position(),
        slept.nights(),
        slept.lately(),
        slept.scored(),
        answer,
        Judgements.gap(commonest.scored().mean(), slept.scored().mean(), answer),
        adjustedP,
        Adjusted.claim(answer, adjustedP, confidence));
  }

  private List<Slept> nights() {
    return Arrays.stream(Position.values())
        .filter(position -> position != Position.UNKNOWN)
        .map(this::nights)
        .filter(each -> each.nights() > 0)
        .sorted(Comparator.comparingInt((Slept slept) -> slept.scored().recorded()).reversed())
        .toList();
  }

  private Slept nights(Position position) {
    Table days = frame.days();
    StringColumn slept = days.stringColumn(DayFrame.POSITION);
    int nights = days.where(slept.isEqualTo(position.name())).rowCount();
    double[] scores = new Model(basis.score()).only(where(position::equals)).scores();
    List<String> words = frame.words(DayFrame.POSITION);
    int lately =
        Collections.frequency(
            words.subList(Math.max(0, words.size() - Rules.MONTH), words.size()), position.name());
    return new Slept(position, nights, lately, scored(scores));
  }

  /** With against without, on the nights in these positions only. */
  private SupportNights support(String column, Predicate<Position> meant) {
    double[] used = frame.numbers(column);
    Model model = basis.model().only(where(meant));
    int place = model.add(used);
    double[] with = model.pick(used);
    double[] scores = model.scores();
    int yes = (int) Arrays.stream(with).sum();
    int no = with.length - yes;
    Optional<Shortage> none =
        with.length == 0
            ? Optional.of(new Shortage(Reason.NOT_LOGGED))
            : Withholding.atLeast(Rules.NIGHTS, Math.min(yes, no), Reason.TOO_FEW_NIGHTS)
                .or(basis::noInterval);
    return new SupportNights(
        scoredWhere(scores, with, 1),
        scoredWhere(scores, with, 0),
        none.<Answer>map(withheld -> withheld)
            .orElseGet(() -> model.fit().answer(place, confidence)));
  }

  /** 1 on nights in a position that is meant, else missing. */
  private double[] where(Predicate<Position> meant) {
    List<String> names =
        Arrays.stream(Position.values()).filter(meant).map(Position::name).toList();
    return frame.words(DayFrame.POSITION).stream()
        .mapToDouble(slept -> names.contains(slept) ? 1 : Double.NaN)
        .toArray();
  }

  private double[] indicator(Position position) {
    return frame.words(DayFrame.POSITION).stream()
        .mapToDouble(slept -> slept.equals(position.name()) ? 1 : 0)
        .toArray();
  }

  private static Scored scoredWhere(double[] scores, double[] indicator, double value) {
    return scored(
        IntStream.range(0, scores.length)
            .filter(i -> indicator[i] == value)
            .mapToDouble(i -> scores[i])
            .toArray());
  }

  private static Scored scored(double[] scores) {
    DoubleColumn column = DoubleColumn.create("scores", scores);
    return new Scored(column.asList(), column.mean());
  }
}
