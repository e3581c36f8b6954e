package spinelog.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Outcome;
import spinelog.findings.NoPlan.Reason;

/**
 * All that is chosen before looking at the scores. The defaults live here and nowhere else.
 *
 * @param outcome the headline outcome
 * @param from the first date analysed, empty for the log's first
 * @param to the last date analysed, empty for the log's last
 * @param mcid the smallest important change, in points, above 0
 * @param confidence the nominal coverage of every interval, from 0.5 to 0.999
 * @param adaptationDays mornings left out after each change, 0 to 60
 * @param change the headline change, by its date (2026-03-15), its item or its new state; empty for
 *     the last one
 * @param periods two periods that are compared instead of a change, in place of the two dates
 */
public record AnalysisPlan(
    Outcome outcome,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    double mcid,
    double confidence,
    int adaptationDays,
    Optional<String> change,
    Optional<Periods> periods) {
  /** The plan of someone who chose nothing. */
  public static final AnalysisPlan DEFAULT =
      new AnalysisPlan(
          Outcome.STIFFNESS, Optional.empty(), Optional.empty(), 2.0, 0.95, 0, Optional.empty());

  /**
   * Checks every choice.
   *
   * @throws NoPlan if one is none, or if two do not go together
   */
  public AnalysisPlan {
    if (!(mcid > 0 && mcid <= outcome.highest())) {
      throw new NoPlan(Reason.MCID, outcome.highest());
    }
    require(confidence >= 0.5 && confidence <= 0.999, Reason.CONFIDENCE);
    require(adaptationDays >= 0 && adaptationDays <= 60, Reason.ADAPTATION_DAYS);
    require(!change.map(String::isBlank).orElse(false), Reason.CHANGE_WITHOUT_NAME);
    require(from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get()), Reason.DATES_REVERSED);
    require(
        periods.isEmpty() || (change.isEmpty() && from.isEmpty() && to.isEmpty()),
        Reason.PERIODS_WITH_DATES);
  }

  private static void require(boolean holds, Reason reason) {
    if (!holds) {
      throw new NoPlan(reason, 0);
    }
  }

  /** A plan that compares no two periods. */
  public AnalysisPlan(
      Outcome outcome,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      double mcid,
      double confidence,
      int adaptationDays,
      Optional<String> change) {
    this(outcome, from, to, mcid, confidence, adaptationDays, change, Optional.empty());
  }

  /** The plan of someone who chose nothing, about the first outcome that the diary scores. */
  public static AnalysisPlan usual(Diary diary) {
    Outcome scored =
        Arrays.stream(Outcome.values())
            .filter(
                outcome ->
                    diary.days().stream().anyMatch(day -> day.scores().of(outcome).isPresent()))
            .findFirst()
            .orElse(DEFAULT.outcome());
    return new AnalysisPlan(
        scored,
        DEFAULT.from(),
        DEFAULT.to(),
        DEFAULT.mcid(),
        DEFAULT.confidence(),
        DEFAULT.adaptationDays(),
        DEFAULT.change());
  }

  /** Whether any day of a diary lies between the plan's dates. */
  public boolean covers(Diary diary) {
    return !window(diary).isEmpty();
  }

  /**
   * The days of a diary between the plan's dates, both included, or in its two periods, by date.
   */
  public NavigableMap<LocalDate, Day> window(Diary diary) {
    NavigableMap<LocalDate, Day> days = new TreeMap<>();
    diary.days().stream()
        .filter(day -> from.map(date -> !day.date().isBefore(date)).orElse(true))
        .filter(day -> to.map(date -> !day.date().isAfter(date)).orElse(true))
        .filter(day -> isCompared(day.date()))
        .forEach(day -> days.put(day.date(), day));
    return days;
  }

  /** Whether a date does not lie outside of two periods that are compared. */
  public boolean isCompared(LocalDate date) {
    return periods.map(both -> both.contains(date)).orElse(true);
  }

  /** Days from the first to the last that are analysed, gaps counted; 0 where there is none. */
  public long span(Diary diary) {
    NavigableMap<LocalDate, Day> days = window(diary);
    return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
  }

  /** The same plan with another outcome as its headline. */
  public AnalysisPlan with(Outcome other) {
    double size = Math.min(mcid, other.highest());
    return new AnalysisPlan(other, from, to, size, confidence, adaptationDays, change, periods);
  }

  /** The same plan with more mornings left out after each change. */
  public AnalysisPlan adapting(int days) {
    return new AnalysisPlan(outcome, from, to, mcid, confidence, days, change, periods);
  }

  /** The same plan between two dates, about a change that is named. */
  public AnalysisPlan about(Stretch dates, Optional<String> named) {
    return new AnalysisPlan(
        outcome,
        Optional.of(dates.first()),
        Optional.of(dates.last()),
        mcid,
        confidence,
        adaptationDays,
        named);
  }

  /** The same plan of two periods; it must name neither dates nor a change. */
  public AnalysisPlan comparing(Periods both) {
    return new AnalysisPlan(
        outcome, from, to, mcid, confidence, adaptationDays, change, Optional.of(both));
  }

  /** The same plan of all days and of the change that was made last. */
  public AnalysisPlan ofWholeLog() {
    Optional<LocalDate> any = Optional.empty();
    return new AnalysisPlan(outcome, any, any, mcid, confidence, adaptationDays, Optional.empty());
  }

  /** The same plan of no two periods. */
  public AnalysisPlan ofChange() {
    return new AnalysisPlan(outcome, from, to, mcid, confidence, adaptationDays, change);
  }
}
