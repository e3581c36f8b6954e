package spinelog.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Rules;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The frame the analysis works on: one row a calendar day, gaps included, each with the night
 * before it, its score, its session, and the sessions of the days before it. A missing number is
 * NaN, a missing word "".
 */
final class DayFrame {
  static final String DATE = "date";
  static final String DAY = "day";
  static final String SCORE = "score";
  static final String POSITION = "position";
  static final String PILLOW = "pillow";
  static final String MATTRESS = "mattress";
  static final String KNEE_PILLOW = "knee pillow";
  static final String LUMBAR_SUPPORT = "lumbar support";
  static final String SESSION = "session";
  static final String MINUTES = "minutes";
  static final String SCORE_BEFORE = "score the day before";
  static final String SESSION_BEFORE = "session the day before";
  static final String SESSIONS_7 = "sessions in 7 days";

  private final Table table;
  private final LocalDate first;
  private final List<Care> care;
  private final boolean[] anyScore;

  /** Made when first asked for: the frames of further scores are not asked. */
  private Optional<Map<String, NavigableMap<Integer, TechniqueDay>>> techniques = Optional.empty();

  /** What was done of one technique on one day, in all. */
  record TechniqueDay(int minutes, int repetitions, boolean professional) {
    private TechniqueDay and(TechniqueDay other) {
      return new TechniqueDay(
          minutes + other.minutes,
          repetitions + other.repetitions,
          professional || other.professional);
    }
  }

  DayFrame(Diary diary, AnalysisPlan plan) {
    NavigableMap<LocalDate, Day> days = plan.window(diary);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no day of the log lies between the chosen dates");
    }
    first = days.firstKey();
    List<LocalDate> dates = first.datesUntil(days.lastKey().plusDays(1)).toList();
    List<Day> rows = dates.stream().map(date -> days.getOrDefault(date, gap(date))).toList();
    care = rows.stream().map(Day::care).toList();
    anyScore = new boolean[rows.size()];
    for (int i = 0; i < anyScore.length; i++) {
      anyScore[i] = !rows.get(i).scores().equals(Scores.NONE);
    }
    table = Table.create("days", DateColumn.create(DATE, dates));
    table.addColumns(
        IntColumn.create(DAY, IntStream.rangeClosed(1, rows.size()).toArray()),
        numbers(SCORE, rows, row -> row.scores().of(plan.outcome()).orElse(Double.NaN)),
        words(POSITION, rows, row -> known(row.night().position())),
        carried(PILLOW, diary, rows, Night::pillow),
        carried(MATTRESS, diary, rows, Night::mattress),
        numbers(KNEE_PILLOW, rows, row -> indicator(row.night().kneePillow())),
        numbers(LUMBAR_SUPPORT, rows, row -> indicator(row.night().lumbarSupport())),
        numbers(SESSION, rows, row -> session(row.care())),
        numbers(MINUTES, rows, row -> row.care().known() ? row.care().minutes() : Double.NaN));
    table.addColumns(
        table.doubleColumn(SCORE).lag(1).setName(SCORE_BEFORE),
        table.doubleColumn(SESSION).lag(1).setName(SESSION_BEFORE),
        sessionsIn7Days(table.doubleColumn(SESSION)));
  }

  /** The rows of this frame, by name of the column, as numbers; missing is NaN. */
  double[] numbers(String column) {
    return table.numberColumn(column).asDoubleArray();
  }

  /** The rows of this frame as words; missing is "". */
  List<String> words(String column) {
    return table.stringColumn(column).asList();
  }

  /** Whether a day has any score, of whatever outcome. */
  boolean[] anyScore() {
    return anyScore.clone();
  }

  /** The frame itself, for summaries and groupings. */
  Table days() {
    return table;
  }

  /** Each technique by name, and the days on which it was done, counted from 1. */
  Map<String, NavigableMap<Integer, TechniqueDay>> techniques() {
    techniques = techniques.or(() -> Optional.of(techniqueDays()));
    return techniques.get();
  }

  /** Whether a technique was done on the day before; NaN where it is not known. */
  double[] techniqueBefore(String name) {
    Set<Integer> done = techniques().get(name).keySet();
    double[] session = numbers(SESSION);
    double[] before = new double[session.length];
    before[0] = Double.NaN;
    for (int i = 1; i < before.length; i++) {
      before[i] = Double.isNaN(session[i - 1]) ? Double.NaN : done.contains(i) ? 1 : 0;
    }
    return before;
  }

  /** What was done on each day. */
  List<Care> care() {
    return care;
  }

  int size() {
    return table.rowCount();
  }

  LocalDate first() {
    return first;
  }

  LocalDate date(int row) {
    return first.plusDays(row);
  }

  /** The row of a date, which may lie outside the frame. */
  int row(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(first, date);
  }

  private static Day gap(LocalDate date) {
    return new Day(date, Night.UNKNOWN, Scores.NONE, Care.UNKNOWN, Warnings.NOT_ASKED, "");
  }

  private static DoubleColumn numbers(String name, List<Day> rows, ToDoubleFunction<Day> number) {
    return DoubleColumn.create(name, rows.stream().mapToDouble(number).toArray());
  }

  private static StringColumn words(String name, List<Day> rows, Function<Day, String> word) {
    return StringColumn.create(name, rows.stream().map(word).toList());
  }

  private static String known(Position position) {
    return position == Position.UNKNOWN ? "" : position.name();
  }

  private static double indicator(YesNo answer) {
    return switch (answer) {
      case YES -> 1;
      case NO -> 0;
      case UNKNOWN -> Double.NaN;
    };
  }

  private static double session(Care care) {
    return !care.known() ? Double.NaN : care.isSession() ? 1 : 0;
  }

  /** Bedding stays until another one is named, also from before the first row of this frame. */
  private StringColumn carried(
      String column, Diary diary, List<Day> rows, Function<Night, String> name) {
    String current = "";
    for (Day day : diary.days()) {
      if (day.date().isBefore(first) && !name.apply(day.night()).isBlank()) {
        current = name.apply(day.night());
      }
    }
    List<String> names = new ArrayList<>();
    for (Day row : rows) {
      current = name.apply(row.night()).isBlank() ? current : name.apply(row.night());
      names.add(current);
    }
    return StringColumn.create(column, names);
  }

  /**
   * Sessions in the 7 days before each morning, as a weekly rate of the days that are known;
   * missing in the first 7 days and where fewer than 5 of the 7 are known.
   */
  private static DoubleColumn sessionsIn7Days(DoubleColumn session) {
    double[] counts = new double[session.size()];
    Arrays.fill(counts, Double.NaN);
    for (int i = 7; i < counts.length; i++) {
      double[] known =
          IntStream.range(i - 7, i)
              .mapToDouble(session::getDouble)
              .filter(sessions -> !Double.isNaN(sessions))
              .toArray();
      if (known.length >= Rules.KNOWN_OF_WEEK) {
        counts[i] = 7 * (Arrays.stream(known).sum() / known.length);
      }
    }
    return DoubleColumn.create(SESSIONS_7, counts);
  }

  /** "Dehnen" and "stretches" are one technique. */
  private static String usual(String technique) {
    return known(technique).map(entry -> entry.name(Locale.ENGLISH)).orElse(technique);
  }

  /** What the catalogue knows of a technique. */
  static Optional<Entry> known(String technique) {
    return Catalogue.KNOWN.named(Entry.Kind.TECHNIQUE, technique);
  }

  private Map<String, NavigableMap<Integer, TechniqueDay>> techniqueDays() {
    Map<String, NavigableMap<Integer, TechniqueDay>> days = new LinkedHashMap<>();
    for (int row = 0; row < care.size(); row++) {
      for (Technique technique : care.get(row).techniques()) {
        TechniqueDay done =
            new TechniqueDay(
                technique.minutes().orElse(0),
                technique.repetitions().orElse(0),
                technique.by() == Practitioner.PROFESSIONAL);
        days.computeIfAbsent(usual(technique.name()), none -> new TreeMap<>())
            .merge(row + 1, done, TechniqueDay::and);
      }
    }
    return days;
  }
}
