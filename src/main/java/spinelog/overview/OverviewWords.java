package spinelog.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.findings.Safety.Signs;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.ClientRow.LastChange;
import spinelog.overview.ClientRow.Warning;
import spinelog.sheet.ProblemLine;
import spinelog.words.ChangeNames;
import spinelog.words.Excerpt;
import spinelog.words.SafetyWords;
import spinelog.words.ShortageWords;

/**
 * What an overview says of one client.
 *
 * @param book the language that it is said in
 */
record OverviewWords(Phrasebook book) {
  private static final int NAME_LETTERS = 40;

  String say(String key, Object... gaps) {
    return book.say(key, gaps);
  }

  /** The name in the log; where it says none, that of the file. */
  String client(Reported entry) {
    String person = entry.row().person();
    return Excerpt.of(person.isBlank() ? entry.source().shortName() : person, NAME_LETTERS);
  }

  /** What changed: "Pillow: Feather to Latex contour". */
  String what(LastChange change, int letters) {
    return new ChangeNames(book).what(change.items(), letters);
  }

  /** The verdict in a few words. */
  String verdict(LastChange change) {
    return switch (change.verdict()) {
      case CHANGED -> say("overview.changed", "direction", change.direction());
      case SUGGESTIVE -> say("verdict.suggestive", "direction", change.direction());
      case LITTLE -> say("verdict.little");
      case CANNOT_TELL -> say("verdict.cannot-tell");
      case WITHHELD -> withheld(change.answer().shortage().orElseThrow());
    };
  }

  private String withheld(Shortage why) {
    if (why.isOfMornings()) {
      return say("overview.early", "needs", new ShortageWords(book).needs(why));
    }
    boolean isOfSeveral =
        why.reason() == Reason.CHANGED_TOGETHER || why.reason() == Reason.TOO_CLOSE_TOGETHER;
    return say(isOfSeveral ? "overview.together" : "verdict.unsaid");
  }

  /** A warning sign with its day: "5 Mar 2026: numbness or tingling". */
  String warning(Warning warning) {
    return say(
        "overview.warning",
        "date",
        book.dates().brief(warning.date()),
        "sign",
        SafetyWords.kind(warning.flag(), book));
  }

  /** The latest warning sign, or what else there is to say of them. */
  String signs(ClientRow row) {
    return row.warnings().isEmpty()
        ? book.say("overview.signs", row.signs())
        : warning(row.warnings().get(row.warnings().size() - 1));
  }

  /** What there is to ask about: a note, and standing conditions. */
  String toAsk(ClientRow row) {
    return Stream.of(
            row.signs() == Signs.QUESTIONED ? book.say("overview.signs", row.signs()) : "",
            conditions(row))
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(book.say("list.items")));
  }

  /** Standing conditions in a row. */
  String conditions(ClientRow row) {
    return Excerpt.of(book.list(row.conditions()), 110);
  }

  /** Why a log was not reported. */
  String reason(Refused entry) {
    List<SheetProblem> errors =
        entry.problems().stream().filter(problem -> problem.level() == Level.ERROR).toList();
    SheetProblem first = errors.isEmpty() ? entry.problems().get(0) : errors.get(0);
    return Phrasebook.capital(
        Excerpt.of(
            book.language() == Language.ENGLISH ? ProblemLine.of("", first) : refused(first.kind()),
            400));
  }

  /** A kind may mean another thing of many logs than of one. */
  private String refused(Kind kind) {
    String key = "overview.refused." + kind;
    return book.has(key) ? book.say(key) : book.say("problem.made", kind);
  }
}
