package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.analysis.Analysis;
import spinelog.chart.BeforeAfter;
import spinelog.chart.CalendarMap;
import spinelog.chart.Figure;
import spinelog.chart.MassageByWeek;
import spinelog.chart.OutcomeForest;
import spinelog.chart.PositionsByWeek;
import spinelog.chart.ScoresInTime;
import spinelog.chart.SmallForest;
import spinelog.chart.StiffnessByPosition;
import spinelog.chart.Timeline;
import spinelog.diary.Outcome;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.Phase;
import spinelog.findings.Switch;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.samples.SampleLog;
import spinelog.stats.Estimate;
import spinelog.words.MassageWords;
import spinelog.words.SleepWords;
import spinelog.words.SupportWords;
import spinelog.words.VerdictWords;

/** A figure, its alternative text, the tables, the sentences and the JSON say one number. */
@Tag("slow")
class PlansAgreeTest {
  private static final Phrasebook BOOK = Phrasebook.of(Language.ENGLISH);
  private static final AnalysisPlan USUAL = AnalysisPlan.DEFAULT;
  private static final List<Log> LOGS = logs();

  /** A sample under a plan that differs from the usual one by one option. */
  private record Log(String name, Findings findings, JsonNode json) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Log> logs() {
    List<Log> logs = new ArrayList<>();
    for (SampleLog sample : SampleLog.all()) {
      Report usual = Reports.of(sample.file(), sample.diary());
      plans(usual)
          .forEach((option, plan) -> logs.add(log(usual, sample.file() + " " + option, plan)));
    }
    return logs;
  }

  private static Log log(Report usual, String name, AnalysisPlan plan) {
    Report report =
        new Report(
            usual.logName(),
            usual.diary(),
            Analysis.of(usual.diary(), plan),
            usual.problems(),
            usual.asOf(),
            usual.paper(),
            usual.tables(),
            usual.book(),
            usual.contents());
    try {
      JsonNode json = new JsonMapper().readTree(ResultsJson.bytes(report));
      return new Log(name, report.findings(), json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, AnalysisPlan> plans(Report usual) {
    LocalDate first = usual.findings().period().first();
    LocalDate last = usual.findings().period().last();
    Optional<LocalDate> any = Optional.empty();
    Map<String, AnalysisPlan> plans = new LinkedHashMap<>();
    plans.put("as usual", USUAL);
    plans.put("--adaptation-days 7", plan(any, any, 2, 0.95, 7, Optional.empty()));
    plans.put(
        "--from --to",
        plan(
            Optional.of(first.plusDays(5)),
            Optional.of(last.minusDays(4)),
            2,
            0.95,
            0,
            Optional.empty()));
    plans.put("--outcome pain-waking", USUAL.with(Outcome.PAIN_WAKING));
    plans.put("--mcid 3", plan(any, any, 3, 0.95, 0, Optional.empty()));
    plans.put("--confidence 0.8", plan(any, any, 2, 0.8, 0, Optional.empty()));
    usual.findings().changes().stream()
        .findFirst()
        .map(change -> Optional.of(change.date().toString()))
        .ifPresent(change -> plans.put("--change", plan(any, any, 2, 0.95, 0, change)));
    return plans;
  }

  private static AnalysisPlan plan(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      double mcid,
      double confidence,
      int adaptationDays,
      Optional<String> change) {
    return new AnalysisPlan(USUAL.outcome(), from, to, mcid, confidence, adaptationDays, change);
  }

  static Stream<Log> every() {
    return LOGS.stream();
  }

  private static String rounded(JsonNode number) {
    return number.decimalValue().setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** "−2.3", "+0.4", "0.0". */
  private static String signed(JsonNode number) {
    BigDecimal value = new BigDecimal(rounded(number));
    String size = value.abs().toPlainString();
    return value.signum() < 0 ? "\u2212" + size : value.signum() > 0 ? "+" + size : size;
  }

  private static String withInterval(JsonNode answer) {
    return signed(answer.get("estimate"))
        + (" (" + signed(answer.get("lower")) + " to " + signed(answer.get("upper")) + ")");
  }

  private static String mornings(int count) {
    return count == 1 ? "1 morning" : count + " mornings";
  }

  private static void assertSaid(String words, Object said) {
    String all = said.toString();
    assertTrue(all.contains(words), () -> words + " in: " + all);
  }

  @ParameterizedTest
  @MethodSource("every")
  void positionsHaveOneMeanInFigureTableAndJson(Log log) {
    Optional<StiffnessByPosition> figure = StiffnessByPosition.of(log.findings(), BOOK);
    List<List<String>> rows = new SleepWords(log.findings(), BOOK).rows();
    JsonNode positions = log.json().get("positions");
    assertEquals(positions.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode position = positions.get(i);
      int recorded = position.get("recorded").asInt();
      if (recorded > 0) {
        String mean = rounded(position.get("mean"));
        assertEquals(String.valueOf(position.get("nights").asInt()), rows.get(i).get(1));
        assertEquals(List.of(String.valueOf(recorded), mean), rows.get(i).subList(2, 4));
        Drawn drawn = Drawn.of(figure.orElseThrow().figure());
        assertSaid(mornings(recorded) + ", mean " + mean, drawn.texts());
        assertSaid(
            rows.get(i).get(0) + " mean " + mean + " on " + mornings(recorded),
            drawn.alternative());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void supportsHaveOneMeanInFigureSentenceAndJson(Log log) {
    JsonNode nights = log.json().at("/support/nights");
    List<SupportWords> words = SupportWords.all(log.findings(), BOOK);
    assertSupport(log, nights.get("kneePillowOnSideNights"), words.get(0));
    assertSupport(log, nights.get("lumbarSupportOnBackNights"), words.get(1));
  }

  private static void assertSupport(Log log, JsonNode nights, SupportWords words) {
    for (String side : List.of("with", "without")) {
      int recorded = nights.get(side).asInt();
      if (recorded > 0) {
        String mean = rounded(nights.get(side.equals("with") ? "meanWith" : "meanWithout"));
        Drawn drawn = Drawn.of(StiffnessByPosition.of(log.findings(), BOOK).orElseThrow().figure());
        assertSaid(mornings(recorded) + ", mean " + mean, drawn.texts());
        String sentence = Drawn.plain(words.sentences().get(0));
        assertTrue(sentence.matches(".*\\b" + recorded + "\\b.*\\b" + mean + "\\b.*"), sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void changesHaveOneMeanAndOneIntervalInFiguresTableAndJson(Log log) {
    Findings findings = log.findings();
    VerdictWords words = new VerdictWords(findings.plan(), BOOK);
    assertEquals(findings.changes().size(), log.json().get("changes").size());
    for (int i = 0; i < findings.changes().size(); i++) {
      Change change = findings.changes().get(i);
      JsonNode json = log.json().get("changes").get(i);
      Optional<Drawn> drawn = BeforeAfter.of(findings, change, BOOK).map(Drawn::of);
      if (drawn.isPresent()) {
        assertSide(json.get("before"), "before", drawn.get());
        assertSide(json.get("after"), "after", drawn.get());
        assertTimeline(change, log);
        assertAnswer(json.get("withDrift"), drawn.get());
        assertAnswer(json.get("withoutDrift"), drawn.get(), json.get("withDrift"));
      }
      if (json.at("/withDrift/estimate").isNumber()) {
        String size = signed(json.at("/withDrift/estimate")).replaceFirst("^[\u2212+]", "");
        assertTrue(drawn.isPresent());
        assertTrue(
            Drawn.plain(words.difference(change)).startsWith(size.equals("0.0") ? "under" : size));
      }
    }
  }

  /** The timeline says both sides of every switch. */
  private static void assertTimeline(Change change, Log log) {
    String said = Drawn.of(Timeline.of(log.findings(), BOOK).orElseThrow()).alternative();
    for (Switch once : change.switches()) {
      assertTimeline(once.before(), "before", said);
      assertTimeline(once.after(), "after", said);
    }
  }

  private static void assertTimeline(Phase phase, String side, String said) {
    if (phase.recorded() > 0) {
      String mean = "mean " + BOOK.numbers().plain(phase.mean());
      assertSaid(mean + " on " + mornings(phase.recorded()) + " " + side, said);
    }
  }

  private static void assertSide(JsonNode phase, String side, Drawn drawn) {
    int recorded = phase.get("recorded").asInt();
    int days = recorded + phase.get("missing").asInt();
    if (recorded > 0) {
      String mean = "mean " + rounded(phase.get("mean"));
      assertTrue(drawn.texts().contains(mean), mean + " in " + drawn.texts());
      assertSaid(
          mean + " on " + recorded + " of " + mornings(days) + " " + side, drawn.alternative());
    }
    assertSaid(recorded + " of " + mornings(days), drawn.texts());
  }

  @ParameterizedTest
  @MethodSource("every")
  void everyScoreOfAChangeHasOneIntervalInTheirFigureAndJson(Log log) {
    JsonNode results = log.json();
    for (int i = 0; i < log.findings().changes().size(); i++) {
      JsonNode json = results.get("changes").get(i);
      Optional<Figure> figure =
          OutcomeForest.of(log.findings(), log.findings().changes().get(i), BOOK)
              .map(OutcomeForest.Sized::figure);
      String said =
          figure
              .map(one -> Drawn.of(one).texts() + Drawn.of(one).alternative() + one.caption())
              .map(Drawn::plain)
              .orElse("");
      assertForest(results.get("outcome"), json, figure.isPresent(), said);
      for (JsonNode further : results.get("furtherOutcomes")) {
        for (JsonNode other : further.get("changes")) {
          if (other.get("date").equals(json.get("date"))) {
            assertForest(further.get("outcome"), other, figure.isPresent(), said);
          }
        }
      }
    }
  }

  /** Minutes alone have no figure: beside scores they are told below it. */
  private static void assertForest(
      JsonNode outcome, JsonNode change, boolean isThere, String said) {
    for (JsonNode answer : List.of(change.get("withDrift"), change.get("withoutDrift"))) {
      if (answer.path("estimate").isNumber()
          && (isThere || !outcome.asText().equals("stiffness-minutes"))) {
        assertSaid(withInterval(answer), said);
      }
    }
  }

  /** Both intervals stand in the figure where the one that counts does, and else neither. */
  private static void assertAnswer(JsonNode answer, Drawn drawn, JsonNode... together) {
    boolean isShown =
        Stream.concat(Stream.of(answer), Stream.of(together))
            .allMatch(each -> each.path("estimate").isNumber());
    if (isShown) {
      assertSaid(withInterval(answer), drawn.texts());
      assertSaid(
          "interval " + signed(answer.get("lower")) + " to " + signed(answer.get("upper")),
          drawn.alternative());
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void theWholeLogHasOneCountInFiguresAndJson(Log log) {
    JsonNode period = log.json().get("period");
    int recorded = period.get("recorded").asInt();
    Optional<Drawn> timeline = Timeline.of(log.findings(), BOOK).map(Drawn::of);
    assertEquals(recorded > 0, timeline.isPresent());
    timeline.ifPresent(
        drawn ->
            assertSaid(
                mornings(recorded)
                    + " recorded, "
                    + period.get("missing").asInt()
                    + " missing, mean "
                    + rounded(log.json().get("mean")),
                drawn.alternative()));
    List<CalendarMap> maps = CalendarMap.of(log.findings(), BOOK);
    assertEquals(recorded, maps.stream().mapToInt(PlansAgreeTest::scores).sum());
  }

  private static int scores(CalendarMap map) {
    String words = Drawn.plain(map.figure().alternative());
    String count = words.replaceFirst(".*: (no|\\d+) scores?\\b.*", "$1");
    return count.equals("no") ? 0 : Integer.parseInt(count);
  }

  @ParameterizedTest
  @MethodSource("every")
  void everyScoreHasOneMeanInItsPlotAndInJson(Log log) {
    Optional<ScoresInTime> figure = ScoresInTime.of(log.findings(), BOOK);
    JsonNode scores = log.json().get("scores");
    String own = log.json().get("outcome").asText();
    boolean hasOther =
        scores.findValuesAsText("outcome").stream().anyMatch(each -> !each.equals(own));
    assertEquals(hasOther, figure.isPresent());
    figure
        .map(ScoresInTime::figure)
        .map(Drawn::of)
        .ifPresent(
            drawn -> {
              for (JsonNode each : scores) {
                String mean = rounded(each.get("mean"));
                int days = each.get("recorded").asInt();
                assertTrue(drawn.texts().contains("mean " + mean), mean + drawn.texts());
                assertSaid(" mean " + mean + " on " + days + " day", drawn.alternative());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("every")
  void sessionsAreCountedOnceForFiguresSentenceAndJson(Log log) {
    JsonNode massage = log.json().get("massage");
    int done = massage.get("sessionDays").asInt();
    int known = massage.get("knownDays").asInt();
    Optional<Drawn> figure = MassageByWeek.of(log.findings(), BOOK).map(Drawn::of);
    assertEquals(done > 0, figure.isPresent());
    if (done > 0) {
      String rate = rounded(massage.get("sessionsPerWeek"));
      assertSaid(done + " of " + known + " known days, " + rate + " a", figure.get().alternative());
      String amount = Drawn.plain(new MassageWords(log.findings(), BOOK).amount());
      assertSaid(done + " of " + known + " known days", amount);
      String days = ".* on " + done + " days? of " + known + " known.*";
      Timeline.of(log.findings(), BOOK)
          .map(Drawn::of)
          .ifPresent(timeline -> assertTrue(timeline.alternative().matches(days)));
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void techniquesHaveOneIntervalInFigureTableAndJson(Log log) {
    List<List<String>> rows = new MassageWords(log.findings(), BOOK).techniqueRows();
    JsonNode techniques = log.json().at("/massage/byTechnique");
    assertEquals(techniques.size(), rows.size());
    List<String> intervals = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode answer = techniques.get(i).get("dayAfter");
      assertEquals(String.valueOf(techniques.get(i).get("days").asInt()), rows.get(i).get(1));
      if (answer.path("estimate").isNumber()) {
        assertEquals(withInterval(answer), Drawn.plain(rows.get(i).get(5)));
        intervals.add(withInterval(answer));
      }
    }
    List<Optional<Estimate>> estimates =
        log.findings().massage().byTechnique().stream()
            .map(use -> use.dayAfter().estimate())
            .toList();
    List<String> drawn =
        new SmallForest(estimates, BOOK)
            .figures().stream().map(figure -> Drawn.plain(figure.alternative())).toList();
    assertEquals(techniques.size(), drawn.size());
    assertEquals(intervals, drawn.stream().filter(said -> !said.equals("no interval")).toList());
  }

  @ParameterizedTest
  @MethodSource("every")
  void nightsAreCountedOnceForFigureLineAndJson(Log log) {
    JsonNode positions = log.json().get("positions");
    Optional<Drawn> figure = PositionsByWeek.of(log.findings(), BOOK).map(Drawn::of);
    assertEquals(!positions.isEmpty(), figure.isPresent());
    if (figure.isPresent()) {
      int known = 0;
      for (JsonNode position : positions) {
        known += position.get("nights").asInt();
        assertTrue(
            figure.get().alternative().matches(".* " + position.get("nights").asInt() + " \\(.*"));
      }
      assertSaid("Of " + known + " nights", figure.get().alternative());
      String line = Drawn.plain(new SleepWords(log.findings(), BOOK).line());
      assertSaid("known for " + known + " nights", line);
    }
  }

  @Test
  void everyPlanIsAnotherOne() {
    Map<String, Long> results =
        LOGS.stream()
            .collect(
                Collectors.groupingBy(
                    log -> log.json().toString(), LinkedHashMap::new, Collectors.counting()));
    assertEquals(LOGS.size(), results.size());
    assertTrue(LOGS.size() >= 6 * SampleLog.all().size());
  }

  @Test
  void adaptationDaysAreLeftOutOfTheFigureByPositionAsOfTheTableBelowIt() {
    Log adapting =
        LOGS.stream()
            .filter(log -> log.name().equals("march-new-pillow.xlsx --adaptation-days 7"))
            .findFirst()
            .orElseThrow();
    List<String> back =
        new SleepWords(adapting.findings(), BOOK)
            .rows().stream().filter(row -> row.get(0).equals("Back")).findFirst().orElseThrow();
    List<String> drawn =
        Drawn.of(StiffnessByPosition.of(adapting.findings(), BOOK).orElseThrow().figure()).texts();
    assertTrue(drawn.contains(back.get(2) + " mornings, mean " + back.get(3)), drawn::toString);
    assertFalse(drawn.contains(back.get(1) + " mornings, mean " + back.get(3)), drawn::toString);
  }
}
