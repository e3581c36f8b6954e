package spinelog.sheet.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.trial.Subject;

/** What a trial varies, in the words of people, and the column that says what was done. */
public final class TrialSubjects {
  private static final Set<LogColumn> BY_NIGHT =
      Set.of(
          LogColumn.PILLOW,
          LogColumn.MATTRESS,
          LogColumn.KNEE_PILLOW,
          LogColumn.LUMBAR_SUPPORT,
          LogColumn.POSITION);

  private TrialSubjects() {}

  /** What is meant by a heading of the log or the name of a technique; empty where neither is. */
  public static Optional<Subject> named(String words) {
    Optional<Subject> byNight =
        Headings.column(words).filter(BY_NIGHT::contains).map(TrialSubjects::subject);
    return byNight.or(
        () ->
            Techniques.known(words)
                .map(name -> new Subject(Subject.Kind.TECHNIQUE, name.toLowerCase(Locale.ROOT))));
  }

  /** The column that says what was done. */
  public static LogColumn column(Subject subject) {
    return subject.isByDay() ? LogColumn.TECHNIQUES : LogColumn.valueOf(subject.kind().name());
  }

  /** What stands in that column where a setup was used; "" where nothing does. */
  public static String text(Subject subject, String setup) {
    if (!subject.isByDay()) {
      return setup;
    }
    return setup.equals(subject.setups().get(0))
        ? ""
        : Techniques.known(subject.name()).orElse(subject.name());
  }

  /** What can be varied by night, in the order of the template. */
  public static List<Subject> byNight() {
    return LogColumn.TEMPLATE.stream()
        .filter(BY_NIGHT::contains)
        .map(TrialSubjects::subject)
        .toList();
  }

  private static Subject subject(LogColumn column) {
    return new Subject(
        Subject.Kind.valueOf(column.name()), column.heading().toLowerCase(Locale.ROOT));
  }
}
