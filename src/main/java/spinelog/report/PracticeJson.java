package spinelog.report;

import static spinelog.report.Json.answer;
import static spinelog.report.Json.name;
import static spinelog.report.Json.number;
import static spinelog.report.Json.object;

import spinelog.diary.Condition;
import spinelog.findings.CareUse;
import spinelog.findings.Claim;
import spinelog.findings.PracticeNote;
import spinelog.findings.PracticeNote.Tally;

/** Kinds of care, and notes on how things were done, as JSON. */
final class PracticeJson {
  private PracticeJson() {}

  static Object group(CareUse use) {
    return object(
        "group", name(use.group()),
        "region", use.region(),
        "days", use.days(),
        "dayAfter", answer(use.dayAfter()),
        "adjustedP", number(use.adjustedP()),
        "holds", use.claim() == Claim.HOLDS);
  }

  static Object note(PracticeNote note) {
    return object(
        "note", name(note.kind()),
        "subject", String.join(", ", note.subjects()),
        "counts", note.tallies().stream().map(PracticeJson::tally).toList(),
        "dates", Json.dates(note.dates()),
        "conditions", note.conditions().stream().map(Condition::words).toList());
  }

  private static Object tally(Tally tally) {
    return object("count", tally.count(), "of", tally.of());
  }
}
