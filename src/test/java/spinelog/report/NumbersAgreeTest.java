package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.findings.Change;
import spinelog.words.ShortageWords;

/** What the results say in JSON, a reader finds on the pages, rounded to one decimal. */
class NumbersAgreeTest {
  private static JsonNode results(Rendered rendered) throws IOException {
    return new JsonMapper().readTree(ResultsJson.bytes(rendered.report()));
  }

  private static BigDecimal rounded(JsonNode number) {
    return number.decimalValue().setScale(1, RoundingMode.HALF_UP);
  }

  /** "−2.3", "+0.4", "0.0", as charts and tables write it. */
  private static String signed(JsonNode number) {
    BigDecimal value = rounded(number);
    String size = value.abs().toPlainString();
    return value.signum() < 0 ? "\u2212" + size : value.signum() > 0 ? "+" + size : size;
  }

  private static String interval(JsonNode estimate) {
    return signed(estimate.get("estimate"))
        + " ("
        + signed(estimate.get("lower"))
        + " to "
        + signed(estimate.get("upper"))
        + ")";
  }

  private static void assertSaid(String words, String page) {
    assertTrue(page.contains(words), words + " in: " + page);
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#samples")
  void thePeriodIsTheSameOnTheFirstPage(Rendered rendered) throws IOException {
    JsonNode period = results(rendered).get("period");
    String counts = period.get("recorded").asInt() + " recorded, " + period.get("missing").asInt();
    assertSaid(counts + " missing", rendered.page(1));
    assertSaid("(" + period.get("days").asInt() + " days)", rendered.page(1));
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#samples")
  void aChangesAveragesAreTheSameInTheFirstTableAndInTheFigureBehindIt(Rendered rendered)
      throws IOException {
    for (JsonNode change : results(rendered).get("changes")) {
      for (String side : new String[] {"before", "after"}) {
        JsonNode phase = change.get(side);
        int recorded = phase.get("recorded").asInt();
        int missing = phase.get("missing").asInt();
        String mean = rounded(phase.get("mean")).toPlainString();
        assertSaid(mean + " (" + recorded + " of " + (recorded + missing) + ")", rendered.page(1));
        String mornings = recorded + " of " + (recorded + missing) + " mornings";
        assertSaid(mornings, rendered.page(2));
        assertSaid("mean " + mean, rendered.page(2));
        assertSaid("median " + rounded(phase.get("median")) + ", ", rendered.page(2));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#samples")
  void aChangesIntervalIsTheSameInTheSentenceAndInTheChart(Rendered rendered) throws IOException {
    for (JsonNode change : results(rendered).get("changes")) {
      JsonNode level = change.get("withDrift");
      if (level.has("withheld")) {
        assertEquals("withheld", change.get("verdict").asText());
        Change withheld = rendered.report().findings().changes().get(0);
        String why = new ShortageWords(rendered.report().book()).briefly(withheld);
        assertSaid(why, rendered.page(1));
        assertSaid(why, rendered.page(2));
        continue;
      }
      assertSaid(interval(level), rendered.page(2));
      assertSaid(interval(change.get("withoutDrift")), rendered.page(2));
      String size = rounded(level.get("estimate")).abs().toPlainString();
      boolean isLess = level.get("estimate").asDouble() < 0;
      assertSaid(size + (isLess ? " less (" : " more ("), rendered.page(1));
    }
  }

  @ParameterizedTest
  @MethodSource("spinelog.report.Rendered#samples")
  void techniquesAndPositionsHaveTheSameIntervalsInTheirTables(Rendered rendered)
      throws IOException {
    JsonNode results = results(rendered);
    String pages = rendered.text();
    for (JsonNode technique : results.at("/massage/byTechnique")) {
      if (technique.at("/dayAfter/estimate").isNumber()) {
        assertSaid(interval(technique.get("dayAfter")), pages);
      }
    }
    for (JsonNode position : results.get("positions")) {
      if (position.at("/againstCommonest/estimate").isNumber()) {
        assertSaid(interval(position.get("againstCommonest")), pages);
      }
    }
  }
}
