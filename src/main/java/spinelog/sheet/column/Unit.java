package spinelog.sheet.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spinelog.sheet.cell.Words;

/** In which unit a person writes durations, as her heading says it. */
public enum Unit {
  /** Sixty to a minute. */
  SECONDS(1.0 / 60),
  /** The unit that the log counts in, but for sleep. */
  MINUTES(1),
  /** Sixty minutes each. */
  HOURS(60);

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern SAID = Words.IN_CELLS.pattern("^(?:in )?([\\p{L}.']+)$");
  private static final int SHORTEST_WORD = 3;

  private final double minutes;

  Unit(double minutes) {
    this.minutes = minutes;
  }

  /** How many minutes one is. */
  public double minutes() {
    return minutes;
  }

  /** The unit that a word names: "min", "Std.", "heures". */
  public static Optional<Unit> named(String word) {
    return Arrays.stream(values())
        .filter(unit -> Words.IN_CELLS.has(unit.name().toLowerCase(Locale.ROOT), word))
        .findFirst();
  }

  /** The one unit that stands in a heading's brackets: "(min)", "[in Stunden]". */
  static Optional<Unit> inBrackets(String heading) {
    return only(
        BRACKETS
            .matcher(heading)
            .results()
            .map(bracket -> SAID.matcher(bracket.group(1).strip()))
            .filter(Matcher::matches)
            .map(said -> said.group(1)));
  }

  /** The one unit that a heading names, in brackets or as a word; empty for "h:min". */
  public static Optional<Unit> in(String heading) {
    List<String> words = List.of(HeadingKey.of(heading).split(" "));
    String last = words.get(words.size() - 1);
    return inBrackets(heading)
        .or(() -> only(words.stream().filter(word -> word.length() >= SHORTEST_WORD)))
        .or(() -> words.size() > 1 && last.equals("h") ? Optional.of(HOURS) : Optional.empty());
  }

  private static Optional<Unit> only(Stream<String> words) {
    List<Unit> units = words.flatMap(word -> named(word).stream()).distinct().toList();
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }
}
