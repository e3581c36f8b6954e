package spinelog.stats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** One dataset of reference.json, and the designs that its values were computed with. */
final class ReferenceData {
  private final JsonNode data;
  private final double[] everyDay;

  ReferenceData(JsonNode data) {
    this.data = data;
    this.everyDay =
        switch (data.get("kind").asText()) {
          case "AB" -> concat(numbers("A"), numbers("B"));
          case "log" -> numbers("stiffness");
          default -> numbers("values");
        };
  }

  /** The recorded mornings that a model with these columns uses, as day numbers from 1. */
  int[] days(List<String> columns) {
    int skipped = columns.contains("sessions7") ? 7 : columns.contains("yesterday") ? 1 : 0;
    return IntStream.rangeClosed(1 + skipped, everyDay.length)
        .filter(day -> !Double.isNaN(everyDay[day - 1]))
        .toArray();
  }

  double[] outcome(int[] days) {
    return Arrays.stream(days).mapToDouble(day -> everyDay[day - 1]).toArray();
  }

  double[][] design(int[] days, List<String> columns) {
    return Arrays.stream(days)
        .mapToObj(day -> columns.stream().mapToDouble(column -> cell(column, day)).toArray())
        .toArray(double[][]::new);
  }

  /** The values of an A/B dataset's phase. */
  double[] phase(String name) {
    return numbers(name);
  }

  private double cell(String column, int day) {
    return switch (column) {
      case "(Intercept)" -> 1;
      case "time" -> day;
      case "phase" -> indicator(day >= changeDay());
      case "trend" -> (day - changeDay() + 0.5) / everyDay.length;
      case "sessions7" -> Arrays.stream(numbers("sessions"), day - 8, day - 1).sum();
      case "yesterday" -> indicator(numbers("sessions")[day - 2] > 0);
      case "pos2", "pos3" -> numbered(column, "position", day);
      default -> numbered(column, "weekday0", day);
    };
  }

  private double numbered(String column, String series, int day) {
    int level = Integer.parseInt(column.substring(column.length() - 1));
    return indicator(numbers(series)[day - 1] == level);
  }

  private int changeDay() {
    return data.has("A") ? data.get("A").size() + 1 : data.get("change_day").asInt();
  }

  private double[] numbers(String series) {
    return StreamSupport.stream(data.get(series).spliterator(), false)
        .mapToDouble(value -> value.isNull() ? Double.NaN : value.asDouble())
        .toArray();
  }

  private static double indicator(boolean holds) {
    return holds ? 1 : 0;
  }

  private static double[] concat(double[] first, double[] second) {
    return IntStream.range(0, first.length + second.length)
        .mapToDouble(i -> i < first.length ? first[i] : second[i - first.length])
        .toArray();
  }
}
