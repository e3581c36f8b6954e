package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Agreement with values computed in R; reference.json says with which packages. */
class ReferenceTest {
  private static final MemoryGrid AR1 =
      new MemoryGrid(
          IntStream.rangeClosed(-45, 49)
              .mapToDouble(i -> i / 50.0)
              .mapToObj(phi -> new MemoryGrid.Point(1, phi, -Math.log(1 - phi * phi) / 2))
              .toList());

  @TestFactory
  Stream<DynamicTest> agreesWithR() throws IOException {
    JsonNode reference;
    try (InputStream json = ReferenceTest.class.getResourceAsStream("reference.json")) {
      reference = new ObjectMapper().readTree(json);
    }
    JsonNode datasets = reference.get("datasets");
    return StreamSupport.stream(reference.get("values").spliterator(), false)
        .map(
            value ->
                DynamicTest.dynamicTest(
                    value.get("id").asText(),
                    () -> {
                      ReferenceData data =
                          new ReferenceData(datasets.get(value.get("data").asText()));
                      compare(value, computed(value, data));
                    }));
  }

  private static void compare(JsonNode value, Map<String, Double> computed) {
    JsonNode tolerance = value.get("tolerance");
    for (Map.Entry<String, JsonNode> field : value.get("expected").properties()) {
      String name = field.getKey();
      double expected = field.getValue().asDouble();
      assertTrue(computed.containsKey(name), name);
      assertEquals(
          expected,
          computed.get(name),
          tolerance.has("abs")
              ? tolerance.get("abs").asDouble()
              : tolerance.get("rel").asDouble() * Math.abs(expected),
          name);
    }
  }

  private static Map<String, Double> computed(JsonNode value, ReferenceData data) {
    int[] days = data.days(List.of());
    return switch (value.get("statistic").asText()) {
      case "srn" -> regression(value, data, MemoryGrid.SRN);
      case "ar1int" -> regression(value, data, AR1);
      case "nap" ->
          Map.of("estimate", Nonoverlap.nap(phase("A", value, data), phase("B", value, data)));
      case "tau" ->
          Map.of("estimate", Nonoverlap.tau(phase("A", value, data), phase("B", value, data)));
      case "theil-sen" -> Map.of("slope", TheilSen.slope(days, data.outcome(days)));
      case "holm" -> numbered(MultipleComparisons.holm(data.outcome(days)));
      case "benjamini-hochberg" ->
          numbered(MultipleComparisons.benjaminiHochberg(data.outcome(days)));
      default -> throw new IllegalArgumentException(value.toString());
    };
  }

  private static Map<String, Double> regression(
      JsonNode value, ReferenceData data, MemoryGrid grid) {
    List<String> columns =
        StreamSupport.stream(value.get("columns").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    int[] days = data.days(columns);
    SrnRegression fitted =
        SrnRegression.fit(
            days,
            data.outcome(days),
            data.design(days, columns),
            numbers(value.get("ridge")),
            grid);
    double[] contrast = numbers(value.get("contrast"));
    Estimate estimate = fitted.contrast(contrast, 0.95);
    return Map.of(
        "estimate", estimate.estimate(),
        "lower", estimate.lower(),
        "upper", estimate.upper(),
        "p", estimate.p(),
        "median", fitted.posterior(contrast).quantile(0.5),
        "phi_mean", fitted.posteriorMean(MemoryGrid.Point::phi),
        "a_mean", fitted.posteriorMean(MemoryGrid.Point::share),
        "lag1_mean", fitted.lag1());
  }

  /** A phase, mirrored where higher values were the better ones. */
  private static double[] phase(String name, JsonNode value, ReferenceData data) {
    double sign = value.get("improvement").asText().equals("increase") ? -1 : 1;
    return Arrays.stream(data.phase(name)).map(y -> sign * y).toArray();
  }

  private static Map<String, Double> numbered(double[] p) {
    Map<String, Double> numbered = new TreeMap<>();
    IntStream.range(0, p.length).forEach(i -> numbered.put("p" + (i + 1), p[i]));
    return numbered;
  }

  private static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }
}
