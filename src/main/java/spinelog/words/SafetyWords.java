package spinelog.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.catalogue.Heed;
import spinelog.diary.RedFlag;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.findings.StandingCondition;
import spinelog.language.Phrasebook;

/** What is said of warning signs; it calls for a doctor and names no diagnosis. */
public final class SafetyWords {
  private static final int CONDITION_LETTERS = 110;
  private static final int NOTE_LETTERS = 60;

  /** Where more is said. */
  private enum Place {
    BOX,
    ELSEWHERE
  }

  private final Safety safety;
  private final List<SafetyFlag> flags;
  private final Phrasebook book;

  /** Words for warning signs and standing conditions. */
  public SafetyWords(Safety safety, Phrasebook book) {
    this.safety = safety;
    this.flags = safety.flags();
    this.book = book;
  }

  /** Whether there is anything to call for. */
  public boolean isNeeded() {
    return safety.call() != Safety.Call.NOTHING;
  }

  /** What is said of warning signs in a word: "none logged". */
  public String signs() {
    return signs(Place.ELSEWHERE);
  }

  /** The same above the box that says more. */
  public String signsAboveBox() {
    return signs(Place.BOX);
  }

  private String signs(Place place) {
    return book.say(
        "page.warnings",
        safety.signs(),
        "place",
        place,
        "signs",
        flags.size(),
        "notes",
        safety.inNotes().size(),
        "asked",
        safety.asked(),
        "days",
        safety.days());
  }

  /** The box's heading. */
  public String title() {
    return book.say("safety.title", safety.call());
  }

  /** The box's lines: the latest signs and questions, so many of each at most; the conditions. */
  public List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    add(lines, flags, most, "safety.earlier");
    add(lines, safety.inNotes(), most, "safety.questions.earlier");
    if (!safety.inNotes().isEmpty()) {
      lines.add(book.say("safety.questions", "notes", safety.inNotes().size()));
    }
    for (Heed heed : List.of(Heed.NO_MASSAGE, Heed.DOCTOR_FIRST, Heed.WATCH_BRUISES)) {
      add(lines, "safety.condition." + heed, safety.with(heed));
    }
    safety.unclear().forEach(one -> lines.add(unclear(one)));
    add(lines, "safety.condition.unknown", safety.unknown());
    return lines;
  }

  private void add(List<String> lines, List<SafetyFlag> all, int most, String earlier) {
    int hidden = Math.max(0, all.size() - most);
    for (int i = all.size() - 1; i >= hidden; i--) {
      lines.add(all == flags ? line(all.get(i)) : question(all.get(i)));
    }
    if (hidden > 0) {
      lines.add(book.say(earlier, "signs", hidden));
    }
  }

  private void add(List<String> lines, String key, List<StandingCondition> conditions) {
    if (!conditions.isEmpty()) {
      List<String> named =
          conditions.stream().map(one -> new KnownNames(book).condition(one.condition())).toList();
      String all = Excerpt.of(book.list(named), CONDITION_LETTERS);
      lines.add(book.say(key, "conditions", all, "days", safety.sessions()));
    }
  }

  private String unclear(StandingCondition one) {
    return book.say(
        "safety.condition.unclear", "words", Excerpt.of(one.condition().words(), NOTE_LETTERS));
  }

  /** Beside what is said of massage: how much followed the first warning sign, if any did. */
  public Optional<String> massage() {
    return flags.stream()
        .findFirst()
        .filter(first -> !first.massageAfter().isEmpty())
        .map(
            first ->
                book.say(
                    "safety.massage",
                    "signs",
                    flags.size(),
                    "first",
                    book.dates().full(first.date()),
                    "days",
                    first.massageAfter().size()));
  }

  /** A note in the person's words; what it tells of is not said, for nobody knows. */
  private String question(SafetyFlag note) {
    List<LocalDate> after = note.massageAfter();
    return book.say(
        "safety.question",
        "date",
        book.dates().full(note.date()),
        "words",
        Excerpt.of(note.flag().words(), NOTE_LETTERS),
        "times",
        after.size());
  }

  private String line(SafetyFlag flag) {
    List<LocalDate> after = flag.massageAfter();
    String date = book.dates().full(flag.date());
    String sign = kind(flag.flag(), book);
    return after.isEmpty()
        ? book.say("safety.sign", "date", date, "sign", sign)
        : book.say(
            "safety.sign.massage",
            "date",
            date,
            "sign",
            sign,
            "times",
            after.size(),
            "first",
            book.dates().full(after.get(0)));
  }

  /** A warning sign with the person's own words. */
  public static String kind(RedFlag flag, Phrasebook book) {
    String name = new KnownNames(book).sign(flag.sign());
    String words = Excerpt.of(flag.words(), 48);
    return words.isEmpty() ? name : book.say("safety.words", "sign", name, "words", words);
  }
}
