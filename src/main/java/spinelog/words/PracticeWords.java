package spinelog.words;

import java.time.LocalDate;
import java.util.List;
import spinelog.findings.PracticeNote;
import spinelog.findings.PracticeNote.Tally;
import spinelog.language.Phrasebook;

/** What is said of how things were done: advice with its source, and no number is changed by it. */
public final class PracticeWords {
  private static final int DATES_SHOWN = 3;

  private final List<PracticeNote> notes;
  private final Phrasebook book;

  /** Words for notes. */
  public PracticeWords(List<PracticeNote> notes, Phrasebook book) {
    this.notes = List.copyOf(notes);
    this.book = book;
  }

  /** A line a note. */
  public List<String> lines() {
    return notes.stream().map(this::line).toList();
  }

  private String line(PracticeNote note) {
    Tally first = note.tallies().isEmpty() ? new Tally(0, 0) : note.tallies().get(0);
    Tally last = note.tallies().isEmpty() ? first : note.tallies().get(note.tallies().size() - 1);
    List<LocalDate> shown = note.dates().subList(0, Math.min(DATES_SHOWN, note.dates().size()));
    return book.say(
        "practice",
        note.kind(),
        "subject",
        Excerpt.of(new KnownNames(book).technique(note.subject()), 40),
        "count",
        first.count(),
        "of",
        first.of(),
        "later",
        last.count(),
        "laterOf",
        last.of(),
        "dates",
        shown.isEmpty() ? "" : book.list(shown.stream().map(book.dates()::full).toList()),
        "more",
        note.dates().size() - shown.size());
  }
}
