package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import spinelog.findings.AnalysisPlan;
import spinelog.language.Phrasebook;

/** Method, limits and sources, for a clinician. */
public final class MethodWords {
  private static final int LIMITS = 6;
  private static final int SOURCES = 6;
  private static final List<Double> MEMORIES = List.of(0.0, 0.2, 0.4, 0.6);
  private static final List<Double> TTEST = List.of(5.3, 10.3, 17.3, 30.4);
  private static final List<Double> INTERVAL = List.of(2.2, 2.2, 2.9, 4.7);

  private final AnalysisPlan plan;
  private final boolean isNamed;
  private final Phrasebook book;

  /** The method of a plan. */
  public MethodWords(AnalysisPlan plan, Phrasebook book) {
    this(plan, plan.change().isPresent(), book);
  }

  /** The method of a plan, and whether the headline change was named beforehand. */
  public MethodWords(AnalysisPlan plan, boolean isNamed, Phrasebook book) {
    this.plan = plan;
    this.isNamed = isNamed;
    this.book = book;
  }

  /** The method in a few paragraphs. */
  public List<String> method() {
    OutcomeWords outcome = new OutcomeWords(plan.outcome(), book);
    return List.of(
        book.say(isNamed ? "method.questions.named" : "method.questions"),
        book.say("method.interval"),
        book.say("method.adaptation", "days", plan.adaptationDays()),
        plan.outcome().isScore()
            ? outcome.say("method.mcid", "mcid", new VerdictWords(plan, book).mcid())
            : outcome.say("method.unmarked"));
  }

  /** What the method cannot do. */
  public List<String> limits() {
    return numbered("limit", LIMITS);
  }

  /** Where the marks and methods come from. */
  public List<String> sources() {
    return numbered("source", SOURCES);
  }

  private List<String> numbered(String key, int most) {
    return IntStream.rangeClosed(1, most)
        .mapToObj(i -> book.say(key + "." + i, RuleGaps.with()))
        .toList();
  }

  /** What the table of false alarms shows. */
  public String errorsLead() {
    List<String> memories = shortest(MEMORIES);
    return book.say(
        "errors.lead",
        "none",
        memories.get(0),
        "weak",
        memories.get(1),
        "middling",
        memories.get(2),
        "strong",
        memories.get(3));
  }

  /** The head of the table of false alarms. */
  public List<String> errorsHead() {
    return row("errors.head", MEMORIES);
  }

  /** The rows of the table of false alarms, in percent. */
  public List<List<String>> errorsRows() {
    return List.of(row("errors.ttest", TTEST), row("errors.interval", INTERVAL));
  }

  private List<String> row(String key, List<Double> values) {
    List<String> row = new ArrayList<>(List.of(book.say(key)));
    row.addAll(shortest(values));
    return row;
  }

  private List<String> shortest(List<Double> values) {
    return values.stream().map(book.numbers()::shortest).toList();
  }
}
