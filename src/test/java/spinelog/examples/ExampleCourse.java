package spinelog.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.findings.Course;
import spinelog.findings.Morning;
import spinelog.findings.Morning.Session;
import spinelog.findings.OutcomeScores;
import spinelog.findings.Phase;
import spinelog.findings.Rules;
import spinelog.findings.Week;

/**
 * A log day by day: beside its own score, the evening's pain and the minutes until loose.
 *
 * @param log the log
 */
record ExampleCourse(ExampleLog log) {
  Course course() {
    return new Course(log.mornings(), weeks(), scores(), List.of(), List.of());
  }

  private List<Week> weeks() {
    List<Week> weeks = new ArrayList<>();
    for (int from = 0; from < log.days(); from += 7) {
      weeks.add(week(from, Math.min(log.days(), from + 7)));
    }
    return weeks;
  }

  private Week week(int from, int to) {
    List<Morning> days = log.mornings().subList(from, to);
    Phase phase = log.phase(from, to);
    Map<Position, Integer> nights = new EnumMap<>(Position.class);
    days.stream()
        .filter(morning -> morning.position() != Position.UNKNOWN)
        .forEach(morning -> nights.merge(morning.position(), 1, Integer::sum));
    int done = count(days, Session.DONE);
    return new Week(
        phase.first(),
        to - from,
        phase.recorded(),
        phase.mean(),
        done,
        done * ExampleLog.SESSION_MINUTES,
        done + count(days, Session.NONE),
        nights);
  }

  private static int count(List<Morning> mornings, Session session) {
    return (int) mornings.stream().filter(morning -> morning.session() == session).count();
  }

  private List<OutcomeScores> scores() {
    return Stream.concat(
            Stream.of(log.outcome()),
            Stream.of(Outcome.values()).filter(outcome -> outcome != log.outcome()))
        .map(this::scores)
        .filter(scores -> !scores.byDate().isEmpty())
        .toList();
  }

  private OutcomeScores scores(Outcome outcome) {
    SortedMap<LocalDate, Double> byDate = new TreeMap<>();
    for (Day day : diary().days()) {
      day.scores().of(outcome).ifPresent(score -> byDate.put(day.date(), score));
    }
    SortedMap<LocalDate, Double> byWeek = new TreeMap<>();
    for (LocalDate week = ExampleLog.FIRST;
        !byDate.isEmpty() && !week.isAfter(byDate.lastKey());
        week = week.plusDays(7)) {
      SortedMap<LocalDate, Double> scores = byDate.subMap(week, week.plusDays(7));
      if (scores.size() >= Rules.KNOWN_OF_WEEK) {
        byWeek.put(week, mean(scores));
      }
    }
    return new OutcomeScores(outcome, byDate, byWeek, mean(byDate));
  }

  private static double mean(SortedMap<LocalDate, Double> scores) {
    return scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** Supports come in turn. */
  Diary diary() {
    List<Day> days = new ArrayList<>();
    for (Morning morning : log.mornings()) {
      int day = days.size();
      Night night =
          new Night(
              morning.position(),
              "",
              "",
              day % 2 == 0 ? YesNo.YES : YesNo.NO,
              day % 3 == 0 ? YesNo.YES : YesNo.NO,
              OptionalDouble.empty());
      Map<Outcome, Double> scores = new EnumMap<>(Outcome.class);
      morning
          .score()
          .ifPresent(
              score -> {
                scores.put(Outcome.PAIN_EVENING, (double) (day % 11));
                scores.put(Outcome.STIFFNESS_MINUTES, 7.0 * (day % 9));
                scores.put(log.outcome(), score);
              });
      days.add(new Day(morning.date(), night, new Scores(scores), Care.UNKNOWN, Warnings.NONE, ""));
    }
    return new Diary(About.NOTHING, days, List.of());
  }
}
