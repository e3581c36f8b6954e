package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.stats.DenseRegression;

/** Logs of every kind of answer: the results are those of the definition, written out densely. */
@Tag("slow")
class OtherLogsTest {
  private static final int DAYS = 84;
  private static final int PILLOW = 25;
  private static final int MATTRESS = 55;
  private static final double RIDGE = 0.25;
  private static final double CLOSE = 1e-5;

  @TempDir private Path folder;

  /** What was typed on each day; NaN where no score was. */
  private final double[] score = new double[DAYS];

  private final boolean[] session = new boolean[DAYS];
  private final boolean[] left = new boolean[DAYS];
  private final List<String> names = new ArrayList<>();
  private final List<Double> ridges = new ArrayList<>();
  private final List<IntToDoubleFunction> columns = new ArrayList<>();

  private TypedLog log(int seed) {
    Random chance = new Random(seed);
    double[] state = {0};
    return TypedLog.of(
        DAYS,
        day -> {
          state[0] = 0.5 * state[0] + chance.nextGaussian();
          double effect = (day < PILLOW ? 0 : -1) + (day < MATTRESS ? 0 : 0.5);
          score[day] = Math.max(0, Math.min(10, Math.rint(5.5 + effect + state[0])));
          session[day] = chance.nextInt(10) < (day % 20 < 10 ? 6 : 2);
          left[day] = chance.nextInt(3) == 0;
          boolean scored = chance.nextInt(8) > 0;
          score[day] = scored ? score[day] : Double.NaN;
          return String.join(
              ",",
              left[day] ? "Left side" : "Back",
              day < PILLOW ? "Feather" : "Latex",
              day < MATTRESS ? "Soft" : "Firm",
              "",
              session[day] ? "Foam roller 10" : "none",
              scored ? Integer.toString((int) score[day]) : "",
              "");
        });
  }

  private OtherLogsTest with(String name, double ridge, IntToDoubleFunction column) {
    names.add(name);
    ridges.add(ridge);
    columns.add(column);
    return this;
  }

  private OtherLogsTest model() {
    names.clear();
    ridges.clear();
    columns.clear();
    return with("level", 0, day -> 1)
        .with("pillow", 0, day -> day < PILLOW ? 0 : 1)
        .with("mattress", 0, day -> day < MATTRESS ? 0 : 1);
  }

  private OtherLogsTest withDrift() {
    return with("drift", RIDGE, day -> (day + 0.5) / DAYS);
  }

  /** The definition's answer for the sum of some columns, on the recorded days of this kind. */
  private double[] answer(IntPredicate which, String... asked) {
    int[] days =
        IntStream.range(0, DAYS)
            .filter(day -> !Double.isNaN(score[day]) && which.test(day))
            .toArray();
    double[][] design =
        Arrays.stream(days)
            .mapToObj(day -> columns.stream().mapToDouble(c -> c.applyAsDouble(day)).toArray())
            .toArray(double[][]::new);
    double[] ridge = ridges.stream().mapToDouble(Double::doubleValue).toArray();
    double[] contrast =
        names.stream().mapToDouble(name -> List.of(asked).contains(name) ? 1 : 0).toArray();
    double[] y = Arrays.stream(days).mapToDouble(day -> score[day]).toArray();
    return new DenseRegression(days, y, design, ridge).answer(contrast);
  }

  private static void assertAnswer(double[] expected, JsonNode answer) {
    List<String> fields = List.of("estimate", "lower", "upper", "p");
    for (int i = 0; i < expected.length; i++) {
      assertEquals(
          expected[i], answer.path(fields.get(i)).asDouble(Double.NaN), CLOSE, "" + answer);
    }
  }

  private static boolean always(int day) {
    return day >= 0;
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13})
  void everyAnswerIsTheDefinitions(int seed) throws IOException {
    JsonNode results = log(seed).results(folder);
    double[] drifting = model().withDrift().answer(OtherLogsTest::always, "pillow");
    assertAnswer(drifting, results.at("/changes/0/withDrift"));
    assertAnswer(answer(OtherLogsTest::always, "mattress"), results.at("/changes/1/withDrift"));
    assertAnswer(
        model().answer(OtherLogsTest::always, "pillow"), results.at("/changes/0/withoutDrift"));
    assertAnswer(
        model().with("left", 0, day -> left[day] ? 1 : 0).answer(OtherLogsTest::always, "left"),
        results.at("/positions/1/againstCommonest"));
    assertAnswer(
        model().with("time", 0, day -> day / 30.0).answer(OtherLogsTest::always, "time"),
        results.at("/trend/perThirtyDays"));
    assertAnswer(weekdays(), results.at("/changes/0/withWeekdays"));
    assertAnswer(dayAfter(), results.at("/massage/dayAfter"));
    assertAnswer(weeklyRate(), results.at("/massage/perSessionInPrevious7Days"));
  }

  private double[] weekdays() {
    model().withDrift();
    for (int weekday = 1; weekday < 7; weekday++) {
      int which = weekday;
      with("day " + which, 0, day -> day % 7 == which ? 1 : 0);
    }
    return answer(OtherLogsTest::always, "pillow");
  }

  private double[] dayAfter() {
    return model()
        .withDrift()
        .with("session", 0, day -> session[day - 1] ? 1 : 0)
        .with("before", 0, day -> score[day - 1])
        .answer(day -> day > 0 && !Double.isNaN(score[day - 1]), "session");
  }

  private double[] weeklyRate() {
    return model()
        .withDrift()
        .with("rate", 0, day -> IntStream.range(day - 7, day).filter(d -> session[d]).count())
        .answer(day -> day >= 7, "rate");
  }
}
