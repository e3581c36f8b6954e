package spinelog.words;

import spinelog.findings.Answer.Withheld;
import spinelog.language.Phrasebook;

/**
 * Why an answer is withheld, and what it would need.
 *
 * @param book the language that it is said in
 */
public record WithheldWords(Phrasebook book) {
  /** Why there is no answer, without a capital or a full stop. */
  public String reason(Withheld withheld) {
    return book.say("withheld.reason", withheld.reason());
  }

  /** What would give an answer: "9 more recorded mornings". */
  public String needs(Withheld withheld) {
    return book.say("withheld.needs", withheld.reason(), "more", withheld.needs());
  }

  /** A sentence with both, where it has gaps for both. */
  String say(String key, Withheld withheld) {
    return book.say(key, "reason", reason(withheld), "needs", needs(withheld));
  }
}
