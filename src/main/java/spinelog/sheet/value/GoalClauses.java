package spinelog.sheet.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.sheet.cell.Words;

/** The parts of a goal, each of which may want something: in small letters, without until when. */
final class GoalClauses {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern LINES = Pattern.compile("[;\\n\\r]+");
  private static final Pattern CLAUSES = WORDS.pattern(",? (?:<and>|&|\\+) |, |\\. (?=\\p{L})");
  private static final Pattern BULLET = Pattern.compile("^[-*•] ?");
  private static final String MONTH =
      "(?:"
          + WORDS.names("month.").stream()
              .map(name -> "<" + name + ">")
              .collect(Collectors.joining("|"))
          + ")";

  /** "By Christmas", "bis 1.3.2027", "d'ici fin mars", "in 6 weeks": when is not answered. */
  private static final Pattern DEADLINE =
      word(
          "(?:<goal.by> (?:(?:<goal.end>|<goal.small>) )*(?:<goal.when>(?: \\d{4})?"
              + "|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{4}|\\d{2}))?\\.?"
              + "|(?:\\d{1,2}(?:\\.|<ordinal>)? (?:(?:<of>|de) )?)?"
              + MONTH
              + "(?: \\d{1,2}(?:<ordinal>)?)?(?:,? (?:de )?\\d{4})?|\\d{4})"
              + "|<goal.within> \\d{1,3} <goal.weeks>)");

  private GoalClauses() {}

  /** The parts of these words. */
  static List<String> of(String words) {
    return Stream.of(LINES.split(words))
        .map(line -> BULLET.matcher(Words.fold(Digits.plain(line))).replaceFirst(""))
        .map(Amount::inDigits)
        .map(line -> DEADLINE.matcher(line).replaceAll(" "))
        .flatMap(CLAUSES::splitAsStream)
        .toList();
  }

  /** Whole words only. */
  static Pattern word(String regex) {
    return WORDS.pattern("(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])");
  }
}
