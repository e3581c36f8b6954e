package spinelog.calibration;

import static spinelog.calibration.Cell.Range.atLeast;
import static spinelog.calibration.Cell.Range.atMost;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.calibration.Cell.Question;
import spinelog.calibration.Cell.Range;
import spinelog.calibration.Condition.Sessions;

/**
 * The main use: 31 days, a new pillow on any day from 20 to 80 % of them, up to a quarter of the
 * mornings missing, massage on 40 % of days whatever the morning was like.
 */
final class Month {
  private static final int DAYS = 31;
  private static final Sessions OFTEN = Sessions.on(0.4);
  private static final Range ANSWERED = atLeast(80);
  private static final List<Measure> ON_NOTHING =
      List.of(Measure.T_TEST, Measure.HEADLINE, Measure.CHANGED, Measure.WIDTH);
  private static final List<Measure> ON_STEP =
      List.of(
          Measure.HEADLINE,
          Measure.CHANGED,
          Measure.COVERAGE,
          Measure.CHANGED_OF_ALL,
          Measure.CLAIMED_OF_ALL);

  private Month() {}

  static Section nothing() {
    return new Section(
        "The month: nothing changed", ON_NOTHING, cells(month -> month, Measure.CHANGED, 5, 6));
  }

  static Section drift() {
    return new Section(
        "The month: nothing changed but a drift of 0.02 points a day",
        ON_NOTHING,
        cells(month -> month.withDrift(Section.DRIFT), Measure.CHANGED, 6, 7.5));
  }

  static Section newPillow() {
    Map<Measure, Range> targets =
        Map.of(
            Measure.ANSWERED,
            ANSWERED,
            Measure.COVERAGE,
            new Range(93, 99),
            Measure.CHANGED_OF_ALL,
            atLeast(36),
            Measure.CLAIMED_OF_ALL,
            atLeast(45));
    // At memory .6 the answer without drift finds 55 % of the 86 % that are answered, so 48 % of
    // all.
    return new Section(
        "The month: the new pillow takes 2 points off",
        ON_STEP,
        months()
            .map(month -> new Cell(month.withStep(Section.STEP), Question.PILLOW, targets))
            .toList());
  }

  /** Under first-order noise, and under a slow state with rating noise, which is the last one. */
  private static List<Cell> cells(
      UnaryOperator<Condition> made, Measure measure, double highest, double highestOther) {
    return months()
        .map(made)
        .map(
            month ->
                new Cell(
                    month,
                    Question.PILLOW,
                    Map.of(
                        Measure.ANSWERED,
                        ANSWERED,
                        measure,
                        atMost(month.name().contains("ARMA") ? highestOther : highest))))
        .toList();
  }

  private static Stream<Condition> months() {
    return Stream.concat(
            DoubleStream.of(Section.MEMORY).mapToObj(memory -> Section.firstOrder(DAYS, memory)),
            Stream.of(Section.slowState(DAYS, 0.8)))
        .map(month -> month.anywhere().with(OFTEN));
  }

  static Section massageByChance() {
    return new Section(
        "Sessions at random: their rate seldom shifts with the new pillow",
        List.of(Measure.JOINED),
        IntStream.of(DAYS, 60, 90)
            .boxed()
            .flatMap(
                days ->
                    DoubleStream.of(0.2, 0.4, 0.6)
                        .mapToObj(share -> massage(days, share, Sessions.on(share))))
            .map(log -> new Cell(log, Question.MASSAGE, Map.of(Measure.JOINED, atMost(3))))
            .toList());
  }

  static Section massageShift() {
    return new Section(
        "Three to six sessions a week more or fewer from the new pillow on",
        List.of(Measure.JOINED),
        IntStream.of(DAYS, 60, 90)
            .mapToObj(days -> massage(days, 0, Sessions.SHIFTED))
            .map(log -> new Cell(log, Question.MASSAGE, Map.of(Measure.JOINED, atLeast(80))))
            .toList());
  }

  private static Condition massage(int days, double share, Sessions sessions) {
    Condition log = Section.firstOrder(days, 0.4).anywhere().with(sessions);
    String name =
        Section.named(share > 0 ? "%d days, on %.0f %% of days" : "%d days", days, 100 * share);
    return new Condition(
        name, days, log.noise(), log.step(), log.driftPerDay(), sessions, log.course());
  }
}
