package spinelog.sheet.column;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/**
 * A heading in natural words, such as "Lower back pain when I wake up (0-10)": read where every one
 * of its words is known, by what it is about, when, and whether it says how long.
 */
final class NaturalHeading {
  private static final String PREFIX = "say.";

  /** A word for pain that no language has. */
  private static final String SOME_PAIN = "painfelt";

  private static final int MOST_WORDS = 16;
  private static final int SHORTEST_ENDING = 5;
  private static final int LONGEST_PHRASE = 4;
  private static final int FIRST_MORNING_HOUR = 4;
  private static final int NOON = 12;
  private static final int FIRST_EVENING_HOUR = 18;
  private static final Pattern CLOCK =
      Words.IN_CELLS.pattern(
          "\\b(\\d{1,2})(?:[:.]\\d{2})? ?(?:(a)\\.?m\\b\\.?|(p)\\.?m\\b\\.?|<oclock>\\b)");
  private static final Set<Role> THINGS =
      EnumSet.of(Role.STIFF, Role.PAIN, Role.SLEEP, Role.MASSAGE);
  private static final Set<Role> TIMES =
      EnumSet.of(Role.WAKING, Role.EVENING, Role.NIGHT, Role.OTHER);

  /** What a word of a heading says. */
  private enum Role {
    STIFF,
    PAIN,
    SLEEP,
    MASSAGE,
    WAKING,
    EVENING,
    /** A time that can be the evening or the hours in bed. */
    NIGHT,
    /** A time that is neither. */
    OTHER,
    LENGTH,
    /** A word that changes nothing. */
    SMALL,
    /** What is taken against pain, or where it is: with it a heading names no score. */
    REMEDY
  }

  /**
   * What a heading is about.
   *
   * @param column the column that it means, empty where none does
   * @param unclear whether it names pain without saying when
   */
  record About(Optional<LogColumn> column, boolean unclear) {}

  private final Map<String, Set<Role>> roles = new HashMap<>();

  /** The words of one language. */
  NaturalHeading(Words words) {
    for (Role role : Role.values()) {
      words.list(PREFIX + role.name().toLowerCase(Locale.ROOT)).forEach(word -> add(word, role));
    }
    roles.put(SOME_PAIN, EnumSet.of(Role.PAIN));
    Arrays.stream(Role.values())
        .filter(TIMES::contains)
        .forEach(time -> roles.put(token(time), EnumSet.of(time)));
  }

  private void add(String word, Role role) {
    roles.computeIfAbsent(HeadingKey.of(word), none -> EnumSet.noneOf(Role.class)).add(role);
  }

  /** A word for a time of day that no language has. */
  private static String token(Role time) {
    return "oclock" + time.name().toLowerCase(Locale.ROOT);
  }

  /** A heading as a key, without its scale, and with its times of day as words: "7am", "22 Uhr". */
  static String key(String heading) {
    String timed = CLOCK.matcher(Words.fold(heading)).replaceAll(NaturalHeading::time);
    return timed.isEmpty() ? "" : HeadingKey.of(Scale.without(timed));
  }

  private static String time(MatchResult clock) {
    int written = Integer.parseInt(clock.group(1));
    int hour = clock.group(3) == null ? written : written % NOON + NOON;
    boolean morning = hour >= FIRST_MORNING_HOUR && hour < NOON;
    return " "
        + token(morning ? Role.WAKING : hour >= FIRST_EVENING_HOUR ? Role.EVENING : Role.OTHER)
        + " ";
  }

  /** What a heading, given as such a key, is about; empty where a word of it is not known. */
  Optional<About> about(String key) {
    Set<Role> said = EnumSet.noneOf(Role.class);
    List<String> words = Arrays.asList(key.split(" "));
    int at = 0;
    while (at < words.size() && words.size() <= MOST_WORDS) {
      int length = phrase(words, at);
      if (length == 0) {
        return Optional.empty();
      }
      said.addAll(roles.get(String.join(" ", words.subList(at, at + length))));
      at += length;
    }
    return at == words.size() ? about(said) : Optional.empty();
  }

  /** What such a key is about on waking, whenever else it would be. */
  Optional<LogColumn> onWaking(String key) {
    return about(key + " " + token(Role.WAKING)).flatMap(About::column);
  }

  /** The pain that is felt when such a key says: of "Abend" that in the evening. */
  Optional<LogColumn> ofPain(String key) {
    return about(key + " " + SOME_PAIN).flatMap(About::column);
  }

  /** What a key of known and other words is about, stiffness or pain: "Neck pain at work". */
  Optional<LogColumn> felt(String key) {
    List<String> words = Arrays.asList(key.split(" "));
    if (words.stream().anyMatch(word -> isA(Role.REMEDY, word))) {
      return Optional.empty();
    }
    return words.stream().anyMatch(word -> endsIn(Role.PAIN, word))
        ? Optional.of(LogColumn.PAIN_WAKING)
        : words.stream()
            .filter(word -> endsIn(Role.STIFF, word))
            .findFirst()
            .map(word -> LogColumn.STIFFNESS);
  }

  private boolean isA(Role role, String word) {
    return roles.getOrDefault(word, Set.of()).contains(role);
  }

  /** "Nackenschmerzen" is a pain as well. */
  private boolean endsIn(Role role, String word) {
    return isA(role, word)
        || roles.entrySet().stream()
            .filter(known -> known.getKey().length() >= SHORTEST_ENDING)
            .filter(known -> word.endsWith(known.getKey()))
            .anyMatch(known -> known.getValue().contains(role));
  }

  /** How many words from here are the longest phrase known. */
  private int phrase(List<String> words, int at) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
      if (roles.containsKey(String.join(" ", words.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  private static Optional<About> about(Set<Role> said) {
    Set<Role> things = EnumSet.copyOf(THINGS);
    things.retainAll(said);
    if (things.size() != 1 || said.contains(Role.REMEDY)) {
      return Optional.empty();
    }
    Set<Role> times = EnumSet.copyOf(TIMES);
    times.retainAll(said);
    boolean timed = said.contains(Role.LENGTH);
    boolean onWaking = EnumSet.of(Role.WAKING).containsAll(times);
    return switch (things.iterator().next()) {
      case STIFF -> column(onWaking, timed ? LogColumn.STIFFNESS_MINUTES : LogColumn.STIFFNESS);
      case PAIN -> timed ? column(false, LogColumn.PAIN_WAKING) : pain(times);
      case SLEEP -> timed ? column(times.isEmpty(), LogColumn.SLEEP_HOURS) : Optional.empty();
      default -> timed ? column(times.isEmpty(), LogColumn.MASSAGE_MINUTES) : Optional.empty();
    };
  }

  private static Optional<About> column(boolean is, LogColumn column) {
    return Optional.of(
        new About(is ? Optional.of(column) : Optional.empty(), /* unclear= */ false));
  }

  private static Optional<About> pain(Set<Role> times) {
    boolean unclear = EnumSet.of(Role.NIGHT).containsAll(times);
    if (unclear || times.size() > 1) {
      return Optional.of(new About(Optional.empty(), unclear));
    }
    return column(
        !times.contains(Role.OTHER),
        times.contains(Role.WAKING) ? LogColumn.PAIN_WAKING : LogColumn.PAIN_EVENING);
  }
}
