package spinelog.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.SafetyFlag;
import spinelog.diary.About;
import spinelog.diary.RedFlag;

/** What is said of warning signs; it calls for a doctor and names no diagnosis. */
public final class SafetyWords {
  private final List<SafetyFlag> flags;
  private final List<String> conditions;

  /** Words for warning signs and standing conditions. */
  public SafetyWords(List<SafetyFlag> flags, About about) {
    this.flags = List.copyOf(flags);
    this.conditions = about.conditions();
  }

  /** Whether there is anything to say. */
  public boolean isNeeded() {
    return !flags.isEmpty() || !conditions.isEmpty();
  }

  /** The box's heading. */
  public String title() {
    return flags.isEmpty()
        ? "Before any massage: talk to a doctor about the conditions below"
        : "See a doctor before the next massage";
  }

  /** The box's lines: the latest warning signs, as many as asked for, and the conditions. */
  public List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    int hidden = Math.max(0, flags.size() - most);
    if (hidden > 0) {
      lines.add(
          Formats.capital(Formats.count(hidden, "earlier warning sign"))
              + " "
              + (hidden == 1 ? "is" : "are")
              + " in the daily log.");
    }
    flags.subList(hidden, flags.size()).forEach(flag -> lines.add(line(flag)));
    if (!conditions.isEmpty()) {
      String all = Formats.list(conditions.stream().map(c -> Formats.clip(c, 40)).toList());
      lines.add("Standing conditions named in the log: " + Formats.clip(all, 110));
    }
    return lines;
  }

  private static String line(SafetyFlag flag) {
    String sign = Formats.date(flag.date()) + ": " + kind(flag.flag());
    List<LocalDate> after = flag.massageAfter();
    if (after.isEmpty()) {
      return sign + ".";
    }
    return sign
        + ". Massage or exercise was logged on or after that day "
        + (after.size() == 1 ? "once" : after.size() + " times")
        + ", first on "
        + Formats.date(after.get(0))
        + ".";
  }

  /** A warning sign with the person's own words. */
  public static String kind(RedFlag flag) {
    String words = Formats.clip(flag.words(), 48);
    String name =
        switch (flag.kind()) {
          case NUMBNESS -> "new numbness or tingling";
          case WEAKNESS -> "new weakness";
          case FEVER -> "fever";
          case WEIGHT_LOSS -> "unexplained weight loss";
          case BLADDER_OR_BOWEL -> "a change of bladder or bowel control";
          case FALL -> "a fall or injury";
          case OTHER -> "a warning sign";
        };
    return words.isEmpty() ? name : name + " (\u201C" + words + "\u201D)";
  }
}
