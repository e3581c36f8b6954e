package spinelog.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.diary.Condition;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.RedFlag;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.findings.StandingCondition;

/** What the log says of warning signs and standing conditions. */
final class SafetyAnswers {
  private final List<Day> days;
  private final List<Condition> conditions;

  SafetyAnswers(Diary diary, Predicate<LocalDate> period) {
    days = diary.days().stream().filter(day -> period.test(day.date())).toList();
    conditions = diary.about().conditions();
  }

  Safety answers() {
    return new Safety(
        days.size(),
        (int) days.stream().filter(day -> day.warnings().isAsked()).count(),
        days.stream()
            .flatMap(day -> day.warnings().flags().stream().map(sign -> flag(day, sign)))
            .toList(),
        days.stream()
            .flatMap(day -> day.warnings().inNotes().stream().limit(1).map(sign -> flag(day, sign)))
            .toList(),
        conditions.stream().map(SafetyAnswers::standing).toList(),
        sessionsFrom(days.get(0).date()).size());
  }

  private SafetyFlag flag(Day day, RedFlag sign) {
    return new SafetyFlag(day.date(), sign, sessionsFrom(day.date()));
  }

  private List<LocalDate> sessionsFrom(LocalDate date) {
    return days.stream()
        .filter(day -> !day.date().isBefore(date) && day.care().isSession())
        .map(Day::date)
        .toList();
  }

  private static StandingCondition standing(Condition condition) {
    return new StandingCondition(
        condition,
        condition.id().isEmpty()
            ? Optional.empty()
            : Catalogue.KNOWN.withId(Entry.Kind.CONDITION, condition.id()).map(Entry::heed));
  }
}
