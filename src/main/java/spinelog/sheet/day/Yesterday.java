package spinelog.sheet.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Scores;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;

/** Answers about yesterday, taken out of the morning's row and given to the day before. */
public final class Yesterday {
  private final Problems problems;
  private final IdentityHashMap<Header, Set<LogColumn>> asked = new IdentityHashMap<>();
  private final List<Day> answers = new ArrayList<>();

  /** Says what was moved among these problems. */
  public Yesterday(Problems problems) {
    this.problems = problems;
  }

  /** The day without what its row says of the day before, which is kept for that. */
  public Day without(LogRow row, Day day) {
    Set<LogColumn> columns = asked.computeIfAbsent(row.header(), this::asked);
    if (columns.isEmpty()) {
      return day;
    }
    Care care = day.care();
    boolean names = columns.contains(LogColumn.TECHNIQUES);
    boolean minutes = columns.contains(LogColumn.MASSAGE_MINUTES);
    boolean both =
        (names || !row.header().columns().containsKey(LogColumn.TECHNIQUES))
            && (minutes || !row.header().columns().containsKey(LogColumn.MASSAGE_MINUTES));
    boolean evening = columns.contains(LogColumn.PAIN_EVENING);
    answers.add(
        new Day(
            day.date().minusDays(1),
            Night.UNKNOWN,
            evening ? only(day.scores(), true) : Scores.NONE,
            both ? care : part(care, names, minutes),
            Warnings.NOT_ASKED,
            ""));
    return new Day(
        day.date(),
        day.night(),
        evening ? only(day.scores(), false) : day.scores(),
        both ? Care.UNKNOWN : part(care, !names, !minutes),
        day.warnings(),
        day.notes());
  }

  /** Gives the answers to the days before, from the log's first to its last. */
  public void giveTo(SortedMap<LocalDate, Day> days) {
    if (days.isEmpty()) {
      return;
    }
    LocalDate first = days.firstKey();
    for (Day answer : answers) {
      Day day = days.get(answer.date());
      boolean says = answer.care().isSession() || !answer.scores().isEmpty();
      if (day != null) {
        days.put(answer.date(), DayMerge.of(day, answer).day());
      } else if (says && answer.date().isAfter(first)) {
        days.put(answer.date(), answer);
      }
    }
  }

  private Set<LogColumn> asked(Header header) {
    Set<LogColumn> columns = EnumSet.noneOf(LogColumn.class);
    for (LogColumn column :
        List.of(LogColumn.TECHNIQUES, LogColumn.MASSAGE_MINUTES, LogColumn.PAIN_EVENING)) {
      Integer index = header.columns().get(column);
      if (index != null && Headings.asksAboutYesterday(header.heading(index))) {
        columns.add(column);
        problems.warning(
            Kind.ABOUT_YESTERDAY,
            header.place(header.row(), column),
            header.heading(index),
            "asks about yesterday, so each answer was given to the day before; one about a day"
                + " before the log begins was left out.");
      }
    }
    return columns;
  }

  private static Scores only(Scores scores, boolean evening) {
    Map<Outcome, Double> values = new EnumMap<>(Outcome.class);
    scores
        .values()
        .forEach(
            (outcome, value) -> {
              if ((outcome == Outcome.PAIN_EVENING) == evening) {
                values.put(outcome, value);
              }
            });
    return new Scores(values);
  }

  /** What is named or the minutes alone; without either, nobody knows. */
  private static Care part(Care care, boolean names, boolean minutes) {
    List<Technique> techniques = names ? care.techniques() : List.of();
    OptionalInt stated = minutes ? care.statedMinutes() : OptionalInt.empty();
    return techniques.isEmpty() && stated.isEmpty() && !(names && minutes)
        ? Care.UNKNOWN
        : new Care(care.known(), techniques, stated);
  }
}
