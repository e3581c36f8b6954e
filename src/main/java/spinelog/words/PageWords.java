package spinelog.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spinelog.diary.About;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.Period;
import spinelog.findings.Periods;
import spinelog.findings.Rules;
import spinelog.findings.Stretch;
import spinelog.language.Phrasebook;

/** Titles, and who and when. */
public final class PageWords {
  private final Findings findings;
  private final About about;
  private final LocalDate asOf;
  private final Phrasebook book;

  /** Words for a report of a date. */
  public PageWords(Findings findings, About about, LocalDate asOf, Phrasebook book) {
    this.findings = findings;
    this.about = about;
    this.asOf = asOf;
    this.book = book;
  }

  /** The report's title. */
  public String title() {
    return book.say("page.title", findings.plan().outcome());
  }

  /** The title of a report of one change. */
  public String title(Change change) {
    return findings.plan().periods().map(this::title).orElseGet(() -> ofChange(change));
  }

  private String title(Periods both) {
    return book.say("page.title.periods", "first", span(both.a()), "second", span(both.b()));
  }

  private String span(Stretch days) {
    return book.dates().span(days.first(), days.last());
  }

  private String ofChange(Change change) {
    return book.say("page.title.change", "change", new ChangeNames(book).handle(change));
  }

  /** What the report is about, in a sentence. */
  public String subject() {
    return about.person().isBlank()
        ? book.say("page.subject", "period", period())
        : book.say(
            "page.subject.person", "person", Excerpt.of(about.person(), 40), "period", period());
  }

  /** The dates covered: "1 to 31 March 2025". */
  public String period() {
    Period period = findings.period();
    return book.dates().span(period.first(), period.last());
  }

  /** Who: a label and what it says in each line; only the name is asked for where it is missing. */
  public List<List<String>> who() {
    List<List<String>> lines = new ArrayList<>();
    String person = Excerpt.of(about.person(), 34);
    add(lines, "page.person", person.isBlank() ? book.say("page.person.none") : person);
    add(lines, "page.for", Excerpt.of(about.reportFor(), 48));
    add(lines, "page.goal", quoted());
    return lines;
  }

  /** The goal in the person's words, and that it is no more than quoted, where it is not. */
  private String quoted() {
    String goal = Excerpt.of(about.goal().words(), 90);
    return goal.isBlank() || !findings.course().aims().isEmpty()
        ? goal
        : book.say("goal.unread", "goal", goal);
  }

  /** What was understood of the goal, and where the log stands; no line where nothing was. */
  public List<List<String>> goal() {
    GoalWords words = new GoalWords(book);
    List<List<String>> lines = new ArrayList<>();
    add(
        lines,
        "page.goal.read",
        findings.course().aims().stream().map(words::standing).collect(Collectors.joining(" ")));
    return lines;
  }

  /** When, how many mornings are recorded, and whether there were warning signs. */
  public List<List<String>> when() {
    Period period = findings.period();
    long since = ChronoUnit.DAYS.between(period.last(), asOf);
    return List.of(
        List.of(
            book.say("page.period"),
            book.say(
                since >= Rules.OLD_LOG ? "page.period.ended" : "page.period.days",
                "period",
                period(),
                "days",
                period.days(),
                "weeks",
                since / 7)),
        List.of(
            book.say("page.mornings"),
            book.say(
                "page.mornings.recorded",
                "recorded",
                period.recorded(),
                "missing",
                period.missing())),
        List.of(
            book.say("page.warnings"), new SafetyWords(findings.safety(), book).signsAboveBox()));
  }

  private void add(List<List<String>> lines, String label, String value) {
    if (!value.isBlank()) {
      lines.add(List.of(book.say(label), value));
    }
  }
}
