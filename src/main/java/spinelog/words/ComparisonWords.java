package spinelog.words;

import java.util.List;
import spinelog.diary.Position;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Answer;
import spinelog.findings.Circumstance;
import spinelog.findings.Circumstance.Side;
import spinelog.findings.Comparison;
import spinelog.findings.Sensitivity;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/** How firm the answer on one change is, and what else differed. */
public final class ComparisonWords {
  private final Comparison comparison;
  private final AnalysisPlan plan;
  private final Phrasebook book;
  private final AnswerWords answers;

  /** Words for a comparison under a plan. */
  public ComparisonWords(Comparison comparison, AnalysisPlan plan, Phrasebook book) {
    this.comparison = comparison;
    this.plan = plan;
    this.book = book;
    this.answers = new AnswerWords(new OutcomeWords(plan.outcome(), book));
  }

  /** The headings of the table of choices. */
  public List<String> choicesHead() {
    return List.of(
        book.say("firm.asked"),
        book.say("firm.difference", "confidence", book.numbers().percent(plan.confidence())),
        book.say("table.words"));
  }

  /** A row a choice: what was asked, the difference, and what it comes to. */
  public List<List<String>> choices() {
    return comparison.choices().stream().map(this::row).toList();
  }

  private List<String> row(Sensitivity asked) {
    Answer answer = asked.answer();
    return List.of(
        choice(asked), answer.isGiven() ? answers.cell(answer) : Numbers.NONE, word(asked));
  }

  private String word(Sensitivity asked) {
    Answer answer = asked.answer();
    return switch (asked.verdict()) {
      case CHANGED, SUGGESTIVE -> book.say("firm.word", "direction", answer.direction());
      case LITTLE -> book.say("verdict.little");
      case CANNOT_TELL -> book.say("verdict.cannot-tell");
      case WITHHELD ->
          Phrasebook.capital(answers.shortages().reason(answer.shortage().orElseThrow()));
    };
  }

  private String choice(Sensitivity asked) {
    return book.say("firm.choice", asked.choice());
  }

  /** Whether the answer hangs on a choice, in a sentence. */
  public String firmness() {
    List<String> names =
        comparison.differing().stream()
            .map(each -> book.say("state.quoted", "name", choice(each)))
            .toList();
    return book.say(
        "firm." + comparison.firmness(),
        "asked",
        comparison.given().size(),
        "names",
        book.list(names),
        "count",
        names.size());
  }

  /** The headings of the table of what else differed. */
  public List<String> circumstancesHead() {
    ChangeNames names = new ChangeNames(book);
    return List.of(
        book.say("beside.what"),
        names.before(comparison.change()),
        names.after(comparison.change()),
        book.say("beside.apart"));
  }

  /** What there is beside the change, a row each. */
  public List<List<String>> circumstances() {
    return comparison.circumstances().stream()
        .map(
            each ->
                List.of(
                    name(each),
                    side(each, each.before()),
                    side(each, each.after()),
                    book.say("beside.apart", each.apart())))
        .toList();
  }

  private String name(Circumstance beside) {
    return switch (beside.what()) {
      case MASSAGE -> book.say("section.massage");
      case POSITION ->
          book.say(
              "beside.position",
              "position",
              book.say("position.name", Position.valueOf(beside.name())));
      case SLEEP_HOURS -> book.say("measured.sleep");
      case PILLOW, MATTRESS, KNEE_PILLOW, LUMBAR_SUPPORT -> book.say("item", beside.what());
      case DECLARED -> Phrasebook.capital(Excerpt.of(beside.name(), 40));
    };
  }

  private String side(Circumstance beside, Side side) {
    return switch (beside.what()) {
      case MASSAGE -> book.say("beside.sessions", "rate", book.numbers().plain(side.value()));
      case POSITION, KNEE_PILLOW, LUMBAR_SUPPORT -> share(side);
      case SLEEP_HOURS -> book.numbers().plain(side.value());
      case PILLOW, MATTRESS ->
          book.say("beside.state", "state", Excerpt.of(side.state(), 30), "percent", share(side));
      case DECLARED -> side.state().isBlank() ? Numbers.NONE : Excerpt.of(side.state(), 30);
    };
  }

  private String share(Side side) {
    return book.say("beside.share", "percent", book.numbers().number(100 * side.value(), 0));
  }
}
