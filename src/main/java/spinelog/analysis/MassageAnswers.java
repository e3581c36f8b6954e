package spinelog.analysis;

import java.nio.DoubleBuffer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import spinelog.analysis.DayFrame.TechniqueDay;
import spinelog.findings.Answer;
import spinelog.findings.Claim;
import spinelog.findings.Massage;
import spinelog.findings.Massage.Amount;
import spinelog.findings.Massage.Sessions;
import spinelog.findings.Massage.TechniqueUse;
import spinelog.findings.Rules;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import tech.tablesaw.api.DoubleColumn;

/**
 * Answers on sessions. The lags are fixed in advance, the next morning and the seven days before;
 * none is searched for.
 */
final class MassageAnswers {
  private final Basis basis;
  private final DayFrame frame;
  private final double confidence;
  private final boolean inseparable;
  private final Massage answers;

  /**
   * Takes whether the weekly rate shifted with a change of the setup, so that neither stands alone.
   */
  MassageAnswers(Basis basis, boolean inseparable) {
    this.basis = basis;
    this.frame = basis.frame();
    this.confidence = basis.plan().confidence();
    this.inseparable = inseparable;
    this.answers = answered();
  }

  Massage answers() {
    return answers;
  }

  private Massage answered() {
    Sessions sessions = sessions();
    boolean isKnown = sessions.known() > 0;
    return new Massage(
        sessions,
        isKnown ? weeklyRate() : new Shortage(Reason.NOT_LOGGED),
        isKnown
            ? dayAfter(frame.numbers(DayFrame.SESSION_BEFORE))
            : new Shortage(Reason.NOT_LOGGED),
        byTechnique(),
        isKnown ? new CareGroups(basis, this::dayAfter).answers() : List.of());
  }

  private Sessions sessions() {
    DoubleColumn known = frame.days().doubleColumn(DayFrame.SESSION).removeMissing();
    DoubleColumn minutes = frame.days().doubleColumn(DayFrame.MINUTES);
    DoubleColumn timed = minutes.where(minutes.isGreaterThan(0));
    int days = known.size();
    return new Sessions(
        days,
        (int) known.sum(),
        days == 0 ? Double.NaN : 7 * known.mean(),
        days == 0 ? Double.NaN : 7 * minutes.removeMissing().sum() / days,
        days >= Rules.RATE_DAYS,
        timed.size(),
        timed.mean());
  }

  /** Points for each further session in the 7 days before; no previous score in this one. */
  private Answer weeklyRate() {
    double[] sessions = frame.numbers(DayFrame.SESSIONS_7);
    Model model = basis.driftingModel();
    int place = model.add(sessions);
    double[] rate = model.pick(sessions);
    DoubleColumn rates = DoubleColumn.create("rate", rate);
    Optional<Shortage> tooFew =
        Withholding.atLeast(Rules.RATE_MORNINGS, rate.length, Reason.TOO_FEW_FOR_WEEKLY_RATE);
    if (tooFew.isPresent()) {
      return tooFew.get();
    }
    long distinct = Arrays.stream(rate).map(Math::rint).distinct().count();
    if (distinct < Rules.RATE_DISTINCT || rates.standardDeviation() < Rules.RATE_SD) {
      return new Shortage(Reason.RATE_HARDLY_VARIES);
    }
    if (inseparable) {
      return new Shortage(Reason.CANNOT_BE_SEPARATED);
    }
    return basis
        .noInterval()
        .<Answer>map(withheld -> withheld)
        .orElseGet(() -> model.fit().answer(place, confidence));
  }

  /** Points on mornings after, for a dose of 1, from the same score the morning before. */
  private Answer dayAfter(double[] indicator) {
    Model model = basis.driftingModel();
    int place = model.add(indicator);
    model.add(frame.numbers(DayFrame.SCORE_BEFORE));
    double[] done = model.pick(indicator);
    int with = (int) Arrays.stream(done).filter(dose -> dose > 0).count();
    Optional<Shortage> none =
        Withholding.atLeast(Rules.PAIRS, done.length, Reason.TOO_FEW_PAIRS)
            .or(() -> Withholding.atLeast(Rules.PAIRS_EACH_WAY, with, Reason.TOO_FEW_WITH_SESSION))
            .or(
                () ->
                    Withholding.atLeast(
                        Rules.PAIRS_EACH_WAY, done.length - with, Reason.TOO_FEW_WITHOUT_SESSION))
            .or(basis::noInterval);
    if (none.isPresent()) {
      return none.get();
    }
    if (followsWeekday(indicator)) {
      basis.withWeekdays(model);
    }
    return model.fit().answer(place, confidence);
  }

  /** Whether sessions follow the day of the week so closely that it has to be allowed for. */
  boolean followWeekday() {
    return followsWeekday(frame.numbers(DayFrame.SESSION_BEFORE));
  }

  private boolean followsWeekday(double[] indicator) {
    double[] sums = new double[7];
    int[] counts = new int[7];
    for (int i = 0; i < indicator.length; i++) {
      if (!Double.isNaN(indicator[i])) {
        sums[weekday(i)] += Math.signum(indicator[i]);
        counts[weekday(i)]++;
      }
    }
    double n = Arrays.stream(counts).sum();
    double mean = Arrays.stream(sums).sum() / n;
    double total = n * mean * (1 - mean);
    double between =
        IntStream.range(0, 7)
            .filter(day -> counts[day] > 0)
            .mapToDouble(day -> counts[day] * Math.pow(sums[day] / counts[day] - mean, 2))
            .sum();
    return total > 0 && between / total > Rules.FOLLOWS_WEEKDAY;
  }

  private int weekday(int row) {
    return frame.date(row).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
  }

  /** Each technique, most days first, p values adjusted for how many were compared. */
  private List<TechniqueUse> byTechnique() {
    var days = frame.techniques();
    Map<DoubleBuffer, Integer> sharing = new HashMap<>();
    days.keySet()
        .forEach(
            name -> sharing.merge(DoubleBuffer.wrap(frame.techniqueBefore(name)), 1, Integer::sum));
    int known = sessions().known();
    List<TechniqueUse> techniques = new ArrayList<>();
    days.forEach(
        (name, done) ->
            techniques.add(
                new TechniqueUse(
                    name,
                    amount(done.values(), known),
                    dayAfterTechnique(name, sharing),
                    Double.NaN,
                    Claim.WITHHELD)));
    techniques.sort(
        Comparator.comparingInt((TechniqueUse use) -> use.amount().days())
            .reversed()
            .thenComparing(TechniqueUse::technique));
    return adjusted(techniques);
  }

  private static Amount amount(Collection<TechniqueDay> days, int known) {
    return new Amount(
        days.size(),
        7.0 * days.size() / known,
        (int) days.stream().filter(TechniqueDay::professional).count(),
        days.stream().mapToInt(TechniqueDay::minutes).sum(),
        days.stream().mapToInt(TechniqueDay::repetitions).sum());
  }

  /**
   * Techniques always done on the same days have one answer between them, that of their session.
   */
  private Answer dayAfterTechnique(String name, Map<DoubleBuffer, Integer> sharing) {
    double[] before = frame.techniqueBefore(name);
    return sharing.get(DoubleBuffer.wrap(before)) == 1
        ? dayAfter(before)
        : new Shortage(Reason.CANNOT_BE_SEPARATED);
  }

  private List<TechniqueUse> adjusted(List<TechniqueUse> techniques) {
    double[] p = Adjusted.bySize(techniques.stream().map(TechniqueUse::dayAfter).toList());
    return IntStream.range(0, techniques.size())
        .mapToObj(
            i -> {
              TechniqueUse use = techniques.get(i);
              return new TechniqueUse(
                  use.technique(),
                  use.amount(),
                  use.dayAfter(),
                  p[i],
                  Adjusted.claim(use.dayAfter(), p[i], confidence));
            })
        .toList();
  }
}
