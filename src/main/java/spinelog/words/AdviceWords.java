package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import spinelog.diary.About;
import spinelog.diary.Position;
import spinelog.findings.Answer;
import spinelog.findings.Answer.Estimated;
import spinelog.findings.Answer.Reason;
import spinelog.findings.Answer.Withheld;
import spinelog.findings.Findings;
import spinelog.findings.Findings.Caution;
import spinelog.findings.ItemChange;
import spinelog.findings.LevelChange;
import spinelog.findings.Period;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/** What to try or to log next in order to learn more. */
public final class AdviceWords {
  /** A mattress or a bed in the words of people of any of the languages. */
  private static final Pattern BED =
      Pattern.compile(
          "mattress|\\bbed|matratze|\\bbett|lattenrost|matelas|sommier|\\blit\\b|colch[oó]n|somier|\\bcama\\b"
              + "|kasur|ranjang",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** As many nights as make a state of their own. */
  private static final int ENOUGH_NIGHTS = 7;

  private final Findings findings;
  private final About about;
  private final Phrasebook book;
  private final WithheldWords withheld;
  private final ChangeNames names;
  private final OutcomeWords outcome;

  /** Advice that follows from what was found. */
  public AdviceWords(Findings findings, About about, Phrasebook book) {
    this.findings = findings;
    this.about = about;
    this.book = book;
    this.withheld = new WithheldWords(book);
    this.names = new ChangeNames(book);
    this.outcome = new OutcomeWords(findings.plan().outcome(), book);
  }

  /** The advice, most useful first. */
  public List<String> lines() {
    if (findings.period().recorded() == 0) {
      return List.of(book.say("advice.score"));
    }
    List<String> lines = new ArrayList<>();
    doctor().ifPresent(lines::add);
    forHeadline().forEach(lines::add);
    stomach().ifPresent(lines::add);
    lines.addAll(supports());
    if (findings.changes().isEmpty()) {
      lines.add(book.say("advice.change"));
    }
    massage().ifPresent(lines::add);
    trend().ifPresent(lines::add);
    if (!about.plannedChanges().isBlank()) {
      lines.add(book.say("advice.planned", "plan", Excerpt.of(about.plannedChanges(), 90)));
    }
    return lines;
  }

  /** Before anything else: what the box of warning signs asks for. */
  private Optional<String> doctor() {
    int signs = findings.safety().size();
    return signs == 0 ? Optional.empty() : Optional.of(book.say("advice.doctor", "signs", signs));
  }

  /** For an answer that mornings are missing for, they come first. */
  private List<String> forHeadline() {
    List<String> lines = new ArrayList<>();
    findings.headlineChange().map(this::forChange).ifPresent(lines::add);
    boolean isWithheld =
        findings
            .headlineChange()
            .filter(change -> change.verdict() == LevelChange.Verdict.WITHHELD)
            .isPresent();
    missing().ifPresent(line -> lines.add(isWithheld ? 0 : lines.size(), line));
    return lines;
  }

  /** A support that the log finds better is worth keeping, unless it is what was changed. */
  private List<String> supports() {
    List<ItemChange.Kind> changed =
        findings.headlineChange().stream()
            .flatMap(change -> change.items().stream())
            .map(ItemChange::kind)
            .toList();
    return SupportWords.all(findings, book).stream()
        .filter(words -> isClearlyBetter(words.nights().difference()))
        .filter(words -> !changed.contains(words.support()))
        .map(words -> outcome.say("advice.support." + words.support()))
        .toList();
  }

  private Optional<String> stomach() {
    return findings.positions().stream()
        .filter(nights -> nights.position() == Position.STOMACH)
        .filter(nights -> nights.nights() >= ENOUGH_NIGHTS)
        .filter(nights -> !isClearlyBetter(nights.againstCommonest()))
        .findFirst()
        .map(nights -> book.say("advice.stomach"));
  }

  private static boolean isClearlyBetter(Answer answer) {
    return answer instanceof Estimated estimated && estimated.value().upper() < 0;
  }

  private String forChange(LevelChange change) {
    return switch (change.verdict()) {
      case WITHHELD -> withheld(change);
      case CHANGED -> isSwitchable(change) ? again(change) : keepLogging(change);
      case SUGGESTIVE, CANNOT_TELL -> open(change);
    };
  }

  /** A longer test is not worth it where the answer can only be a small one. */
  private String open(LevelChange change) {
    if (ChangeWords.isLittle(change)) {
      List<String> worse = worse(change);
      boolean isTried = !worse.isEmpty() && isSwitchable(change) && change.switches().size() == 1;
      return book.say(
          isTried ? "advice.worse" : "advice.little",
          "mark",
          Numbers.shown(findings.plan().mcid()),
          "names",
          book.list(worse),
          "old",
          names.oldState(change));
    }
    return isSwitchable(change) ? switchBack(change) : keepLogging(change);
  }

  /** What other scores the same change made worse. */
  private List<String> worse(LevelChange change) {
    return findings.furtherOutcomes().stream()
        .filter(
            further -> further.changedOn(change.date()).filter(AdviceWords::isWorse).isPresent())
        .map(further -> new OutcomeWords(further.outcome(), book).name())
        .toList();
  }

  private static boolean isWorse(LevelChange change) {
    return change.direction() == LevelChange.Direction.WORSE;
  }

  /** A mattress or a bed is not changed by the week. */
  private static boolean isSwitchable(LevelChange change) {
    return change.items().stream()
        .noneMatch(
            item -> item.kind() == ItemChange.Kind.MATTRESS || BED.matcher(item.item()).find());
  }

  private String again(LevelChange change) {
    int switches = change.switches().size();
    return switches >= 3
        ? book.say("advice.enough")
        : outcome.say(
            switches % 2 == 1 ? "advice.again" : "advice.again.back",
            "better",
            isWorse(change) ? names.oldState(change) : names.newState(change),
            "old",
            names.oldState(change),
            "new",
            names.newState(change));
  }

  private String switchBack(LevelChange change) {
    return book.say(change.switches().size() > 1 ? "advice.switch.on" : "advice.switch");
  }

  private String keepLogging(LevelChange change) {
    if (change.verdict() == LevelChange.Verdict.CHANGED) {
      return isWorse(change)
          ? book.say("advice.return")
          : apart(change).orElseGet(() -> keep(change));
    }
    return keep(change);
  }

  private String keep(LevelChange change) {
    int fewer = Math.min(change.sides().before(), change.sides().after());
    return book.say(fewer >= 42 ? "advice.keep" : "advice.keep.longer");
  }

  /** What would tell the setup from the massage that shifted with it, where it did. */
  private Optional<String> apart(LevelChange change) {
    return new MassageWords(findings, book)
        .shift(change)
        .filter(sessions -> findings.safety().isEmpty())
        .map(
            sessions ->
                book.say(
                    "advice.apart",
                    "direction",
                    OutcomeWords.Side.of(sessions.doneBefore() - sessions.doneAfter()),
                    "before",
                    sessions.doneBefore(),
                    "known",
                    sessions.knownBefore()));
  }

  private String withheld(LevelChange change) {
    Withheld why = (Withheld) change.headline();
    return apart(change)
        .filter(line -> change.isOneWithMassage())
        .orElseGet(() -> withheld(change, why));
  }

  private String withheld(LevelChange change, Withheld why) {
    if (change.sides().before() < VerdictWords.MORNINGS_A_SIDE && VerdictWords.isShort(why)) {
      return book.say(
          "advice.back",
          "change",
          names.handle(change),
          "old",
          names.oldState(change),
          "new",
          names.newState(change));
    }
    String key = VerdictWords.isShort(why) ? "advice.wait" : "advice.needs";
    return book.say(key, "needs", VerdictWords.needs(change, book));
  }

  private Optional<String> missing() {
    Period period = findings.period();
    return findings.cautions().contains(Caution.MANY_MISSING)
        ? Optional.of(
            book.say("advice.missing", "missing", period.missing(), "days", period.days()))
        : Optional.empty();
  }

  /** Nothing of massage where the page calls for a doctor first. */
  private Optional<String> massage() {
    if (!findings.safety().isEmpty()) {
      return Optional.empty();
    }
    if (findings.massage().daysKept() == 0) {
      return Optional.of(book.say("advice.massage.log"));
    }
    return findings.massage().sessionDays() > 0
            && findings.massage().dayAfter() instanceof Withheld why
            && why.reason() != Reason.NOT_LOGGED
        ? Optional.of(withheld.say("advice.massage", why))
        : Optional.empty();
  }

  private Optional<String> trend() {
    return findings.trend().perThirtyDays() instanceof Withheld why
            && why.reason() != Reason.TOO_FEW_MORNINGS
        ? Optional.of(withheld.say("advice.trend", why))
        : Optional.empty();
  }
}
