package spinelog.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.diary.About;
import spinelog.diary.RedFlag;
import spinelog.findings.SafetyFlag;
import spinelog.language.Phrasebook;

/** What is said of warning signs; it calls for a doctor and names no diagnosis. */
public final class SafetyWords {
  private final List<SafetyFlag> flags;
  private final List<String> conditions;
  private final Phrasebook book;

  /** Words for warning signs and standing conditions. */
  public SafetyWords(List<SafetyFlag> flags, About about, Phrasebook book) {
    this.flags = List.copyOf(flags);
    this.conditions = about.conditions();
    this.book = book;
  }

  /** Whether there is anything to say. */
  public boolean isNeeded() {
    return !flags.isEmpty() || !conditions.isEmpty();
  }

  /** The box's heading. */
  public String title() {
    return book.say(flags.isEmpty() ? "safety.title.conditions" : "safety.title");
  }

  /** The box's lines: the warning signs, the latest first, as many as asked for; the conditions. */
  public List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    int hidden = Math.max(0, flags.size() - most);
    for (int i = flags.size() - 1; i >= hidden; i--) {
      lines.add(line(flags.get(i)));
    }
    if (hidden > 0) {
      lines.add(book.say("safety.earlier", "signs", hidden));
    }
    if (!conditions.isEmpty()) {
      String all = book.list(conditions.stream().map(c -> Excerpt.of(c, 40)).toList());
      String key = flags.isEmpty() ? "safety.conditions" : "safety.conditions.too";
      lines.add(book.say(key, "conditions", Excerpt.of(all, 110)));
    }
    return lines;
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
