package spinelog.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.findings.Findings;
import spinelog.findings.Period;
import spinelog.findings.PracticeNote;
import spinelog.findings.PracticeNote.Tally;
import spinelog.language.Phrasebook;

/** What is said of how things were done: advice with its source, and no number is changed by it. */
public final class PracticeWords {
  private static final int DATES_SHOWN = 3;
  private static final int CONDITION_LETTERS = 110;

  private final List<PracticeNote> notes;
  private final boolean isOneYear;
  private final Phrasebook book;

  /** Words for the notes of findings. */
  public PracticeWords(Findings findings, Phrasebook book) {
    Period period = findings.log().period();
    this.notes = findings.practice();
    this.isOneYear = period.first().getYear() == period.last().getYear();
    this.book = book;
  }

  /** A line a note. */
  public List<String> lines() {
    return notes.stream().map(this::line).toList();
  }

  /** The works that these notes cite and that no report names anyway, each once. */
  public List<String> sources() {
    return notes.stream()
        .map(PracticeNote::kind)
        .flatMap(
            kind ->
                cited(kind)
                    .flatMap(Entry::citation)
                    .map(citation -> book.say("source", kind, "citation", citation))
                    .stream())
        .distinct()
        .toList();
  }

  /** The entry of the catalogue whose source a note cites. */
  private static Optional<Entry> cited(PracticeNote.Kind kind) {
    return switch (kind) {
      case LONG_HOLD -> Catalogue.KNOWN.withId(Entry.Kind.TECHNIQUE, "foam-roller");
      case MASSAGE_ON_BAD_DAYS -> Catalogue.KNOWN.withId(Entry.Kind.TECHNIQUE, "petrissage");
      case STRONG_PRESSURE -> Catalogue.KNOWN.withId(Entry.Kind.TECHNIQUE, "deep-tissue");
      case STOMACH_NIGHTS -> Catalogue.KNOWN.withId(Entry.Kind.POSITION, "stomach");
      case SOFT_MATTRESS, FIRM_MATTRESS -> Catalogue.KNOWN.withId(Entry.Kind.ITEM, "mattress");
      case SPINE_PRESSURE, STRETCH_FIRST, SIDE_WITHOUT_PILLOW, BACK_WITHOUT_SUPPORT, MANY_CHANGES ->
          Optional.empty();
    };
  }

  private String date(LocalDate date) {
    return isOneYear ? book.dates().dayAndMonth(date) : book.dates().brief(date);
  }

  private String line(PracticeNote note) {
    Tally first = note.tallies().isEmpty() ? new Tally(0, 0) : note.tallies().get(0);
    Tally last = note.tallies().isEmpty() ? first : note.tallies().get(note.tallies().size() - 1);
    KnownNames names = new KnownNames(book);
    return book.say(
        "practice",
        note.kind(),
        "subject",
        book.list(
            note.subjects().stream().map(one -> Excerpt.of(names.technique(one), 40)).toList()),
        "count",
        first.count(),
        "of",
        first.of(),
        "later",
        last.count(),
        "laterOf",
        last.of(),
        "dates",
        dates(note.dates()),
        "conditions",
        Excerpt.of(
            book.list(note.conditions().stream().map(names::condition).toList()),
            CONDITION_LETTERS));
  }

  /** The first few dates, and how many more there are. */
  private String dates(List<LocalDate> all) {
    List<String> shown = all.stream().limit(DATES_SHOWN).map(this::date).toList();
    int more = all.size() - shown.size();
    return more > 0
        ? book.say("list.more", "shown", String.join(", ", shown), "more", more)
        : book.list(shown);
  }
}
