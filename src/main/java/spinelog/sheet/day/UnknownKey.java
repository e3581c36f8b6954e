package spinelog.sheet.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spinelog.sheet.cell.Words;

/** A key to the scores in words that are not known: "10 = flumpy, 1 = snorf". */
final class UnknownKey {
  private static final Set<Integer> LOWEST = Set.of(0, 1);
  private static final Set<Integer> HIGHEST = Set.of(10, 100);

  /** A list of five things is numbered to 5, too: only where nothing stands between. */
  private static final Set<Integer> ENDS_OF_FIVE = Set.of(1, 5);

  /** Whoever explains a scale names a few of its numbers; more of them are a list of something. */
  private static final int NUMBERS_NAMED = 6;

  /** "10 = flumpy" or "flumpy = 10". */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/:-])(\\d{1,3}) ?(?:=|→|->) ?[\"']?\\p{L}"
              + "|\\p{L}[\"']? ?(?:=|→|->) ?(\\d{1,3})(?![\\d.,/:=]| ?=)");

  /** "1-10, high is flumpy". */
  private static final Pattern HIGH_IS =
      Words.IN_CELLS.pattern(
          "\\b[01] ?(?:-|<to>) ?(?:5|10|100)\\b[^.]{0,20}\\b<higher>\\b ?(?:=|:|<is>\\b) ?\\p{L}");

  private UnknownKey() {}

  /** The first line of such a key among lines of which no word is known. */
  static Optional<ScaleLines.Line> in(List<ScaleLines.Line> lines) {
    Optional<ScaleLines.Line> sentence =
        lines.stream()
            .filter(line -> HIGH_IS.matcher(Words.straighten(line.text())).find())
            .findFirst();
    if (sentence.isPresent()) {
      return sentence;
    }
    SortedSet<Integer> all =
        lines.stream()
            .flatMap(line -> numbers(line).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return areEnds(all)
        ? lines.stream().filter(line -> !numbers(line).isEmpty()).findFirst()
        : Optional.empty();
  }

  private static boolean areEnds(SortedSet<Integer> numbers) {
    return numbers.equals(ENDS_OF_FIVE)
        || (!numbers.isEmpty()
            && numbers.size() <= NUMBERS_NAMED
            && LOWEST.contains(numbers.first())
            && HIGHEST.contains(numbers.last()));
  }

  private static Set<Integer> numbers(ScaleLines.Line line) {
    return PAIR.matcher(Words.straighten(line.text()))
        .results()
        .map(pair -> Integer.valueOf(pair.group(1) == null ? pair.group(2) : pair.group(1)))
        .collect(Collectors.toSet());
  }
}
