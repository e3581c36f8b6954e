package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.Aim;
import spinelog.diary.Aim.Bound;
import spinelog.diary.Day;
import spinelog.diary.Measure;
import spinelog.diary.Outcome;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.Scale;
import spinelog.sheet.column.Unit;

/**
 * Reads what a goal wants of a measure: only where every word of it is known, as one that is not
 * may change what is meant.
 */
public final class AimReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final int LONGEST = 200;

  /** The first page has room for no more. */
  private static final int MOST = 2;

  private static final int MOST_HOURS = 12;
  private static final int MOST_MINUTES = 24 * 60;
  private static final int HOUR = 60;
  private static final Pattern MARKS = Pattern.compile("[.,:()'\"“”„«»!]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L} ]");
  private static final Pattern SMALL = GoalClauses.word("<goal.small>");
  private static final Pattern LESSEN = GoalClauses.word("<goal.lessen>");
  private static final Set<String> LOOSE = phrases("goal.STIFFNESS_MINUTES");
  private static final Set<String> SLEEP = phrases("goal.SLEEP_HOURS");
  private static final Set<Measure> PAINS =
      Set.of(Measure.PAIN_WAKING, Measure.PAIN_EVENING, Measure.PAIN_DAY);

  private final Map<Measure, Set<Scale>> kept;

  /**
   * A reader of the goals of a log.
   *
   * @param days its days
   * @param scales the scales that a score was written on; a goal is held against one only
   */
  public AimReader(Collection<Day> days, Function<Outcome, Set<Scale>> scales) {
    kept = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (days.stream().anyMatch(day -> measure.on(day).isPresent())) {
        kept.put(measure, measure.outcome().map(scales).orElse(Set.of(Scale.TEN)));
      }
    }
  }

  private static Set<String> phrases(String list) {
    return WORDS.list(list).stream().map(AimReader::bare).collect(Collectors.toSet());
  }

  /** A reader of the goals of a log that holds scores from 0 to 10. */
  public static AimReader ofTen(Collection<Day> days) {
    return new AimReader(days, score -> Set.of(Scale.TEN));
  }

  /** The words that are read as these aims, "nothing" where there is none. */
  public static String words(List<Aim> aims) {
    return aims.isEmpty()
        ? WORDS.first("nothing")
        : aims.stream().map(AimReader::words).collect(Collectors.joining("; "));
  }

  private static String words(Aim aim) {
    String bound = aim.bound().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return LogColumn.valueOf(aim.measure().name()).heading()
        + " "
        + WORDS.first("goal." + bound)
        + " "
        + Cell.plain(aim.number());
  }

  /** What a goal wants, each measure once; nothing where it is not understood. */
  public List<Aim> read(String words) {
    return words.length() > LONGEST ? List.of() : aims(words);
  }

  /** What each clause wants; nothing where one with a number is not understood, or half a one. */
  private List<Aim> aims(String words) {
    List<Aim> aims = new ArrayList<>();
    for (String clause : GoalClauses.of(words)) {
      Optional<Aim> aim = aim(clause);
      boolean isOpen = Amount.hasNumber(clause) || measure(clause).isPresent();
      boolean isSaid =
          aims.stream().anyMatch(one -> aim.filter(a -> a.measure() == one.measure()).isPresent());
      if ((aim.isEmpty() && isOpen) || isSaid) {
        return List.of();
      }
      aim.ifPresent(aims::add);
    }
    return aims.size() > MOST ? List.of() : aims;
  }

  private Optional<Aim> aim(String clause) {
    return Amount.in(clause)
        .flatMap(
            amount ->
                measure(amount.rest())
                    .flatMap(measure -> lasting(measure, amount))
                    .flatMap(measure -> aim(measure, amount)));
  }

  /** The measure that words name, none of them unknown. */
  private Optional<Measure> measure(String words) {
    String rest = Words.straighten(MARKS.matcher(words).replaceAll(" "));
    if (OTHER.matcher(rest).find()) {
      return Optional.empty();
    }
    String bare = bare(LESSEN.matcher(rest).replaceAll(" "));
    if (LOOSE.contains(bare)) {
      return Optional.of(Measure.STIFFNESS_MINUTES);
    }
    if (SLEEP.contains(bare)) {
      return Optional.of(Measure.SLEEP_HOURS);
    }
    return Stream.of(rest, bare)
        .flatMap(text -> Headings.named(text).stream())
        .flatMap(column -> measure(column).stream())
        .findFirst()
        .or(() -> Headings.isUnclearPain(bare) ? onlyPain() : Optional.empty());
  }

  private static Optional<Measure> measure(LogColumn column) {
    return column == LogColumn.SLEEP_HOURS
        ? Optional.of(Measure.SLEEP_HOURS)
        : column.outcome().map(Measure::of);
  }

  /** Pain at no time that is said is the one that the log keeps, if it keeps one only. */
  private Optional<Measure> onlyPain() {
    List<Measure> pains = kept.keySet().stream().filter(PAINS::contains).toList();
    return pains.size() == 1 ? Optional.of(pains.get(0)) : Optional.empty();
  }

  /** Words without those that change nothing. */
  private static String bare(String words) {
    return Words.straighten(SMALL.matcher(words).replaceAll(" "));
  }

  /** Stiffness of so many minutes is how long it lasts; a score has no unit of time. */
  private static Optional<Measure> lasting(Measure measure, Amount amount) {
    boolean isTimed = amount.unit().isPresent();
    return switch (measure) {
      case STIFFNESS -> Optional.of(isTimed ? Measure.STIFFNESS_MINUTES : measure);
      case STIFFNESS_MINUTES ->
          Optional.of(measure)
              .filter(loose -> isTimed || Headings.named(amount.rest()).isPresent());
      // "Sleep at 10" and "dormir à 7 h" are times of day.
      case SLEEP_HOURS ->
          Optional.of(measure)
              .filter(sleep -> !amount.isWithin())
              .filter(sleep -> !amount.isReached() || amount.from().isPresent())
              .filter(sleep -> isTimed || amount.said().isPresent());
      default -> Optional.of(measure).filter(pain -> !isTimed);
    };
  }

  /** The aim, if its number can be one of the measure and is wanted on the good side of it. */
  private Optional<Aim> aim(Measure measure, Amount amount) {
    Set<Scale> scales = kept.getOrDefault(measure, Set.of(Scale.TEN));
    // "Reduce by 3", "réduire de 3 au plus": only what is said before the number makes it the aim.
    boolean isStep =
        LESSEN.matcher(amount.rest()).find() && amount.before().isEmpty() && !amount.isReached();
    if (scales.size() != 1 || isStep) {
      return Optional.empty();
    }
    Scale scale = scales.iterator().next();
    boolean isTurned = measure.outcome().isPresent() && scale.low() > scale.high();
    Bound sensible = measure == Measure.SLEEP_HOURS ? Bound.AT_LEAST : Bound.AT_MOST;
    Bound bound = amount.said().map(said -> isTurned ? said.turned() : said).orElse(sensible);
    return value(measure, scale, amount, amount.number())
        .filter(number -> bound.isUpper() == sensible.isUpper())
        .filter(number -> leads(measure, scale, amount, bound, number))
        .map(number -> new Aim(measure, bound, number));
  }

  /** "From 6 to 3" starts where the aim is not reached. */
  private static boolean leads(
      Measure measure, Scale scale, Amount amount, Bound bound, double number) {
    return amount.from().isEmpty()
        || value(measure, scale, amount, amount.from().getAsDouble())
            .filter(start -> !bound.holds(start, number))
            .isPresent();
  }

  /** A number as the log counts the measure; empty where that cannot be. */
  private static Optional<Double> value(
      Measure measure, Scale scale, Amount amount, double number) {
    double minutes = number * amount.unit().map(Unit::minutes).orElse(1.0);
    boolean isOfScale =
        amount.outOf().isEmpty()
            || (measure.outcome().filter(Outcome::isScore).isPresent()
                && amount.outOf().getAsDouble() == scale.highest());
    if (!isOfScale) {
      return Optional.empty();
    }
    return switch (measure) {
      case STIFFNESS_MINUTES -> Optional.of(minutes).filter(value -> value <= MOST_MINUTES);
      case SLEEP_HOURS ->
          Optional.of(amount.unit().isPresent() ? minutes / HOUR : number)
              .filter(value -> value > 0 && value <= MOST_HOURS);
      default -> Optional.of(number).filter(scale::holds).map(scale::toTen);
    };
  }
}
