package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import spinelog.diary.Measure;
import spinelog.diary.Outcome;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.Measured;
import spinelog.findings.Phase;
import spinelog.findings.Rules;
import spinelog.findings.Trend.Ends;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/** The small table of what was measured: means, at both ends and beside the change that counts. */
public final class MeasuredWords {
  private final Findings findings;
  private final Phrasebook book;

  /** Words for what was found. */
  public MeasuredWords(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.book = book;
  }

  /** The head: the measure, the first and the last days, and both sides where there are any. */
  public List<String> head() {
    List<String> head = new ArrayList<>();
    head.add(book.say("measured.head.measure"));
    head.add(book.say("measured.head.first", "mornings", ends()));
    head.add(book.say("measured.head.last", "mornings", ends()));
    ChangeNames names = new ChangeNames(book);
    findings
        .setup()
        .leading()
        .ifPresent(change -> head.addAll(List.of(names.before(change), names.after(change))));
    return head;
  }

  /** How many days an end has: seven, or fewer where few are recorded. */
  private int ends() {
    return findings.course().measured().stream()
        .mapToInt(measured -> measured.ends().early().recorded())
        .findFirst()
        .orElse(Rules.FIRST_AND_LAST);
  }

  /** A row a measure. */
  public List<List<String>> rows() {
    return findings.course().measured().stream().map(this::row).toList();
  }

  private List<String> row(Measured measured) {
    List<String> row = new ArrayList<>();
    row.add(name(measured.measure()));
    row.addAll(cells(measured.ends()).stream().map(mean -> counted(mean, measured)).toList());
    measured.sides().ifPresent(sides -> row.addAll(cells(sides)));
    return row;
  }

  /** A mean of other many days than the head says is shown with how many they are. */
  private String counted(String mean, Measured measured) {
    int recorded = measured.ends().early().recorded();
    return recorded == ends() ? mean : mean + " (" + recorded + ")";
  }

  private List<String> cells(Ends ends) {
    return List.of(mean(ends.early()), mean(ends.late()));
  }

  private String mean(Phase phase) {
    return phase.recorded() == 0 ? Numbers.NONE : book.numbers().plain(phase.mean());
  }

  private String name(Measure measure) {
    return measure
        .outcome()
        .map((Outcome outcome) -> book.say("outcome.title", outcome))
        .orElseGet(() -> book.say("measured.sleep"));
  }

  /** How to read it. */
  public String note() {
    return findings.setup().leading().filter(Change::isOnce).isPresent()
        ? book.say("measured.note.sides")
        : book.say("measured.note");
  }
}
