package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spinelog.diary.Position;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.PositionNights;
import spinelog.findings.Rules;
import spinelog.findings.SupportNights;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Answers on how the nights were slept: positions, and supports on the nights meant for them. */
final class SleepAnswers {
  private static final Optional<Withheld> COMMONEST =
      Optional.of(new Withheld(Reason.COMPARED_AGAINST, 0));

  private record Nights(Position position, int nights, int recorded, double mean) {}

  private final Setting setting;
  private final DayFrame frame;
  private final double confidence;

  SleepAnswers(Setting setting) {
    this.setting = setting;
    this.frame = setting.frame();
    this.confidence = setting.plan().confidence();
  }

  /** Every position slept in, the commonest first; each against the commonest. */
  List<PositionNights> positions() {
    List<Nights> nights = nights();
    Model model = setting.model().only(where(Position.values()));
    List<Integer> places =
        nights.stream().skip(1).map(other -> model.add(indicator(other.position()))).toList();
    Optional<Fit> fit = Optional.empty();
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < nights.size(); i++) {
      Optional<Withheld> none = i == 0 ? COMMONEST : tooFew(nights.get(0), nights.get(i));
      if (none.isEmpty()) {
        fit = fit.or(() -> Optional.of(model.fit()));
      }
      answers.add(none.isPresent() ? none.get() : fit.get().answer(places.get(i - 1), confidence));
    }
    double[] p = Adjusted.holm(answers);
    return IntStream.range(0, nights.size())
        .mapToObj(i -> described(nights.get(i), answers.get(i), p[i]))
        .toList();
  }

  /** The knee pillow, on side nights. */
  SupportNights kneePillow() {
    return support(DayFrame.KNEE_PILLOW, Position.LEFT_SIDE, Position.RIGHT_SIDE);
  }

  /** The lumbar support, on back nights. */
  SupportNights lumbarSupport() {
    return support(DayFrame.LUMBAR_SUPPORT, Position.BACK);
  }

  private Optional<Withheld> tooFew(Nights commonest, Nights other) {
    int fewest = Math.min(commonest.recorded(), other.recorded());
    return Rules.atLeast(Rules.NIGHTS, fewest, Reason.TOO_FEW_NIGHTS).or(setting::noInterval);
  }

  private static PositionNights described(Nights nights, Answer answer, double adjustedP) {
    return new PositionNights(
        nights.position(), nights.nights(), nights.recorded(), nights.mean(), answer, adjustedP);
  }

  private List<Nights> nights() {
    return Arrays.stream(Position.values())
        .filter(position -> position != Position.UNKNOWN)
        .map(this::nights)
        .filter(each -> each.nights() > 0)
        .sorted(Comparator.comparingInt(Nights::recorded).reversed())
        .toList();
  }

  private Nights nights(Position position) {
    Table days = frame.days();
    StringColumn slept = days.stringColumn(DayFrame.POSITION);
    int nights = days.where(slept.isEqualTo(position.name())).rowCount();
    double[] scores = new Model(setting.score()).only(where(position)).scores();
    return new Nights(position, nights, scores.length, mean(scores));
  }

  /** With against without, on the nights in these positions only. */
  private SupportNights support(String column, Position... positions) {
    double[] used = frame.numbers(column);
    Model model = setting.model().only(where(positions));
    int place = model.add(used);
    double[] with = model.pick(used);
    double[] scores = model.scores();
    int yes = (int) Arrays.stream(with).sum();
    int no = with.length - yes;
    Optional<Withheld> none =
        with.length == 0
            ? Optional.of(new Withheld(Reason.NOT_LOGGED, 0))
            : Rules.atLeast(Rules.NIGHTS, Math.min(yes, no), Reason.TOO_FEW_NIGHTS)
                .or(setting::noInterval);
    return new SupportNights(
        yes,
        no,
        meanWhere(scores, with, 1),
        meanWhere(scores, with, 0),
        none.<Answer>map(withheld -> withheld)
            .orElseGet(() -> model.fit().answer(place, confidence)));
  }

  /** 1 on nights in one of these positions, else missing. */
  private double[] where(Position... positions) {
    List<String> names =
        Arrays.stream(positions).filter(p -> p != Position.UNKNOWN).map(Position::name).toList();
    return frame.words(DayFrame.POSITION).stream()
        .mapToDouble(slept -> names.contains(slept) ? 1 : Double.NaN)
        .toArray();
  }

  private double[] indicator(Position position) {
    return frame.words(DayFrame.POSITION).stream()
        .mapToDouble(slept -> slept.equals(position.name()) ? 1 : 0)
        .toArray();
  }

  private static double meanWhere(double[] scores, double[] indicator, double value) {
    return mean(
        IntStream.range(0, scores.length)
            .filter(i -> indicator[i] == value)
            .mapToDouble(i -> scores[i])
            .toArray());
  }

  private static double mean(double[] scores) {
    return DoubleColumn.create("scores", scores).mean();
  }
}
