package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Course;
import spinelog.findings.Measured;
import spinelog.findings.Morning;
import spinelog.findings.Morning.Session;
import spinelog.findings.OutcomeScores;
import spinelog.findings.Rules;
import spinelog.findings.Switch;
import spinelog.findings.Week;
import spinelog.stats.Smoother;
import tech.tablesaw.api.DoubleColumn;

/** The frame's days and weeks as a reader sees them. */
final class Calendar {
  private Calendar() {}

  static Course course(
      Diary diary,
      AnalysisPlan plan,
      DayFrame frame,
      List<Change> changes,
      List<Measured> measured) {
    Set<LocalDate> switches =
        changes.stream()
            .flatMap(change -> change.switches().stream())
            .map(Switch::date)
            .collect(Collectors.toSet());
    return new Course(
        mornings(frame, switches),
        weeks(frame),
        scores(diary, plan, frame.date(0)),
        measured,
        Aims.of(diary.about().goal().aims(), measured));
  }

  /** Every outcome that has a score in the plan's dates, the plan's own first. */
  private static List<OutcomeScores> scores(Diary diary, AnalysisPlan plan, LocalDate first) {
    Stream<Outcome> others =
        Stream.of(Outcome.values()).filter(outcome -> outcome != plan.outcome());
    return Stream.concat(Stream.of(plan.outcome()), others)
        .map(outcome -> scores(diary, plan, outcome, first))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<OutcomeScores> scores(
      Diary diary, AnalysisPlan plan, Outcome outcome, LocalDate first) {
    SortedMap<LocalDate, Double> byDate = new TreeMap<>();
    plan.window(diary)
        .forEach((date, day) -> day.scores().of(outcome).ifPresent(s -> byDate.put(date, s)));
    return byDate.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OutcomeScores(outcome, byDate, byWeek(byDate, first), mean(byDate.values())));
  }

  private static SortedMap<LocalDate, Double> byWeek(
      SortedMap<LocalDate, Double> byDate, LocalDate first) {
    SortedMap<LocalDate, Double> means = new TreeMap<>();
    for (LocalDate week = first; !week.isAfter(byDate.lastKey()); week = week.plusDays(7)) {
      Collection<Double> scores = byDate.subMap(week, week.plusDays(7)).values();
      if (scores.size() >= Rules.KNOWN_OF_WEEK) {
        means.put(week, mean(scores));
      }
    }
    return means;
  }

  private static double mean(Collection<Double> scores) {
    return DoubleColumn.create("scores", scores).mean();
  }

  /** Every day of the frame; the smooth line begins anew on each of the dates of a switch. */
  private static List<Morning> mornings(DayFrame frame, Set<LocalDate> switches) {
    double[] score = frame.numbers(DayFrame.SCORE);
    double[] smooth = smooth(score, rows(frame, switches));
    double[] session = frame.numbers(DayFrame.SESSION);
    List<String> position = frame.words(DayFrame.POSITION);
    return IntStream.range(0, frame.size())
        .mapToObj(
            i ->
                new Morning(
                    frame.date(i),
                    known(score[i]),
                    known(smooth[i]),
                    position(position.get(i)),
                    session(session[i])))
        .toList();
  }

  private static List<Week> weeks(DayFrame frame) {
    double[] score = frame.numbers(DayFrame.SCORE);
    double[] session = frame.numbers(DayFrame.SESSION);
    double[] minutes = frame.numbers(DayFrame.MINUTES);
    List<String> position = frame.words(DayFrame.POSITION);
    List<Week> weeks = new ArrayList<>();
    for (int from = 0; from < frame.size(); from += 7) {
      int to = Math.min(from + 7, frame.size());
      DoubleColumn scores = known(score, from, to);
      DoubleColumn sessions = known(session, from, to);
      weeks.add(
          new Week(
              frame.date(from),
              to - from,
              scores.size(),
              scores.mean(),
              (int) sessions.sum(),
              (int) known(minutes, from, to).sum(),
              sessions.size(),
              nights(position.subList(from, to))));
    }
    return weeks;
  }

  private static DoubleColumn known(double[] values, int from, int to) {
    return DoubleColumn.create("week", Arrays.copyOfRange(values, from, to)).removeMissing();
  }

  private static Map<Position, Integer> nights(List<String> week) {
    Map<Position, Integer> nights = new EnumMap<>(Position.class);
    for (String slept : week) {
      if (!slept.isEmpty()) {
        nights.merge(Position.valueOf(slept), 1, Integer::sum);
      }
    }
    return nights;
  }

  private static int[] rows(DayFrame frame, Set<LocalDate> switches) {
    return IntStream.range(1, frame.size())
        .filter(row -> switches.contains(frame.date(row)))
        .toArray();
  }

  /** A line across a switch would show its change on mornings before it. */
  private static double[] smooth(double[] score, int[] switches) {
    double[] line = new double[score.length];
    double bandwidth = Smoother.bandwidth(score.length);
    int from = 0;
    for (int to : IntStream.concat(IntStream.of(switches), IntStream.of(score.length)).toArray()) {
      double[] phase = smooth(Arrays.copyOfRange(score, from, to), bandwidth);
      System.arraycopy(phase, 0, line, from, phase.length);
      from = to;
    }
    return line;
  }

  private static double[] smooth(double[] score, double bandwidth) {
    int[] day = IntStream.range(0, score.length).filter(i -> !Double.isNaN(score[i])).toArray();
    if (day.length < Rules.SMOOTHED) {
      double[] none = new double[score.length];
      Arrays.fill(none, Double.NaN);
      return none;
    }
    double[] recorded = IntStream.of(day).mapToDouble(i -> score[i]).toArray();
    return Smoother.smooth(day, recorded, 0, score.length - 1, bandwidth);
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static Position position(String slept) {
    return slept.isEmpty() ? Position.UNKNOWN : Position.valueOf(slept);
  }

  private static Session session(double session) {
    return Double.isNaN(session) ? Session.UNKNOWN : session > 0 ? Session.DONE : Session.NONE;
  }
}
