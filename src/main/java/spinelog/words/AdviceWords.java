package spinelog.words;

import java.util.List;
import java.util.stream.Stream;
import spinelog.catalogue.Heed;
import spinelog.diary.About;
import spinelog.findings.Advice;
import spinelog.findings.Advice.Action;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.NextTest;
import spinelog.findings.Period;
import spinelog.findings.SessionsAround;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/** What to try or to log next in order to learn more. */
public final class AdviceWords {
  private final Findings findings;
  private final About about;
  private final Phrasebook book;
  private final ShortageWords shortages;
  private final ChangeNames names;
  private final OutcomeWords outcome;

  /** When a worsening is to be seen by a doctor. */
  private enum Doctor {
    FIRST,
    LATER
  }

  /** Words for the advice that follows from what was found. */
  public AdviceWords(Findings findings, About about, Phrasebook book) {
    this.findings = findings;
    this.about = about;
    this.book = book;
    this.shortages = new ShortageWords(book);
    this.names = new ChangeNames(book);
    this.outcome = new OutcomeWords(findings.plan().outcome(), book);
  }

  /** The advice, most useful first. */
  public List<String> lines() {
    return findings.conclusion().advice().stream().map(this::line).toList();
  }

  private String line(Advice advice) {
    return advice.change().map(change -> about(advice, change)).orElseGet(() -> general(advice));
  }

  private String general(Advice advice) {
    Period period = findings.period();
    String needs = advice.shortage().map(shortages::needs).orElse("");
    return outcome.say(
        key(advice.action()),
        RuleGaps.with(
            "signs",
            findings.safety().flags().size(),
            "notes",
            findings.safety().inNotes().size(),
            "asked",
            book.list(new KnownNames(book).signs()),
            "doctor",
            pressing().isEmpty() ? Doctor.LATER : Doctor.FIRST,
            "conditions",
            book.list(pressing()),
            "missing",
            period.missing(),
            "days",
            period.days(),
            "needs",
            needs,
            "plan",
            Excerpt.of(about.plannedChanges(), 90)));
  }

  /** The standing conditions for which a doctor comes before a massage. */
  private List<String> pressing() {
    return Stream.of(Heed.NO_MASSAGE, Heed.DOCTOR_FIRST)
        .flatMap(heed -> findings.safety().with(heed).stream())
        .map(one -> new KnownNames(book).condition(one.condition()))
        .toList();
  }

  private String about(Advice advice, Change change) {
    if (advice.action() == Action.SEPARATE_MASSAGE) {
      return apart(change.company().massage().orElseThrow());
    }
    List<String> worse =
        advice.worse().stream().map(other -> new OutcomeWords(other, book).name()).toList();
    return outcome.say(
        key(advice.action()),
        RuleGaps.with(
            "change",
            names.handle(change),
            "old",
            names.oldState(change),
            "new",
            names.newState(change),
            "state",
            advice.isForOld() ? names.oldState(change) : names.newState(change),
            "needs",
            advice.shortage().map(shortages::needs).orElse(""),
            "mcid",
            Numbers.shown(findings.plan().mcid()),
            "names",
            book.list(worse),
            "mornings",
            advice.test().map(NextTest::mornings).orElse(0),
            "other",
            advice.test().flatMap(NextTest::other).map(names::handle).orElse("")));
  }

  /** The steps of the test that is advised for a change, and how it can be had as a plan. */
  public List<String> test(Change change) {
    return findings.conclusion().advice().stream()
        .filter(advice -> advice.action() == Action.ALTERNATE)
        .filter(advice -> advice.change().filter(change::equals).isPresent())
        .flatMap(advice -> test(advice, change))
        .toList();
  }

  private Stream<String> test(Advice advice, Change change) {
    return Stream.concat(
        Stream.of(
            book.say("change.test", "old", names.oldState(change), "new", names.newState(change))),
        advice.test().flatMap(NextTest::offer).stream()
            .map(offer -> book.say("change.plan", "command", offer.command())));
  }

  private static String key(Action action) {
    return "advice." + action;
  }

  /** What would tell the setup from the massage that shifted with it. */
  private String apart(SessionsAround sessions) {
    return book.say(
        key(Action.SEPARATE_MASSAGE),
        "direction",
        OutcomeWords.Side.of(sessions.doneBefore() - sessions.doneAfter()),
        "before",
        sessions.doneBefore(),
        "known",
        sessions.knownBefore());
  }
}
