package spinelog.report;

import static spinelog.report.Json.answer;
import static spinelog.report.Json.name;
import static spinelog.report.Json.number;
import static spinelog.report.Json.object;
import static spinelog.report.Json.optional;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import spinelog.diary.SheetProblem;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Claim;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.Headline;
import spinelog.findings.Lately;
import spinelog.findings.Massage;
import spinelog.findings.Massage.Sessions;
import spinelog.findings.Massage.TechniqueUse;
import spinelog.findings.Measured;
import spinelog.findings.OutcomeScores;
import spinelog.findings.PositionNights;
import spinelog.findings.SupportNights;
import spinelog.findings.Trend;

/** The results as JSON: scores are raw points, negative differences are less stiffness. */
public final class ResultsJson {
  /** The name of the file that they travel in. */
  static final String FILE = "results.json";

  /** The version of the results' format; it changes when a field is renamed or leaves. */
  private static final int FORMAT = 2;

  private static final String BEGINNING = "{\n  \"spinelog\"";

  private final Report report;
  private final Findings findings;

  private ResultsJson(Report report) {
    this.report = report;
    this.findings = report.findings();
  }

  /** Whether a file holds such results: whatever else lies in its place is someone's own. */
  public static boolean isResults(Path file) {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      char[] start = new char[BEGINNING.length()];
      return text.read(start) == start.length && BEGINNING.equals(new String(start));
    } catch (IOException e) {
      return false;
    }
  }

  /** The results as UTF-8. */
  public static byte[] bytes(Report report) {
    return JsonText.bytes(tree(report));
  }

  /** The results as a tree of maps, lists, strings and numbers. */
  static Map<String, Object> tree(Report report) {
    return new ResultsJson(report).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> json = new LinkedHashMap<>();
    AnalysisPlan plan = findings.plan();
    json.put("spinelog", Report.VERSION);
    json.put("format", FORMAT);
    json.put("log", report.logName());
    json.put("asOf", report.asOf().toString());
    json.put("outcome", name(plan.outcome()));
    json.put("mcid", number(plan.mcid()));
    json.put("options", OptionsJson.tree(plan, report.paper(), report.book().language()));
    json.put("answer", headline());
    json.put("period", Json.period(findings.period()));
    json.put("mean", number(findings.log().whole().mean()));
    json.put("memory", object("lag1", optional(findings.log().memory())));
    json.put("cautions", Json.names(findings.log().cautions()));
    json.put("changes", ChangeJson.all(findings.changes()));
    json.put(
        "headlineChange",
        findings.setup().leading().map(change -> change.date().toString()).orElse(null));
    json.put("jointEffects", ChangeJson.joint(findings.setup().jointEffects()));
    json.put(
        "furtherOutcomes",
        findings.setup().furtherOutcomes().stream().map(ResultsJson::further).toList());
    findings.setup().trial().ifPresent(result -> json.put("trial", TrialJson.of(result)));
    report.comparison().ifPresent(each -> json.put("comparison", ComparisonJson.of(each)));
    json.put("massage", massage(findings.massage()));
    json.put("positions", findings.nights().positions().stream().map(this::position).toList());
    json.put("support", support());
    json.put("trend", trend(findings.trend()));
    json.put("scores", findings.course().scores().stream().map(ResultsJson::scores).toList());
    json.put("measured", findings.course().measured().stream().map(ResultsJson::measured).toList());
    json.put("goal", GoalJson.standings(findings.course().aims()));
    json.put("smallestVisibleChange", optional(findings.conclusion().smallestVisible()));
    json.put("safety", SafetyJson.tree(findings.safety()));
    json.put("practice", findings.practice().stream().map(PracticeJson::note).toList());
    json.put("advice", findings.conclusion().advice().stream().map(ChangeJson::advice).toList());
    json.put("problems", problems());
    json.put("attached", attached());
    return json;
  }

  /** What page 1 leads with. */
  private Object headline() {
    Headline headline = findings.headline();
    return object(
        "about", name(headline.about()),
        "change", headline.change().map(change -> change.date().toString()).orElse(null),
        "verdict", name(headline.verdict()),
        "direction", name(headline.direction()),
        "also", Json.names(findings.conclusion().also()),
        "certainty", name(findings.conclusion().certainty()));
  }

  private static Object further(FurtherOutcome further) {
    return object(
        "outcome", name(further.outcome()),
        "recorded", further.recorded(),
        "changes", ChangeJson.all(further.changes()),
        "jointEffects", ChangeJson.joint(further.jointEffects()));
  }

  private static Object massage(Massage massage) {
    Sessions sessions = massage.sessions();
    return object(
        "knownDays", sessions.known(),
        "sessionDays", sessions.done(),
        "sessionsPerWeek", number(sessions.perWeek()),
        "minutesPerWeek", number(sessions.minutesPerWeek()),
        "perSessionInPrevious7Days", answer(massage.perSessionInPrevious7Days()),
        "dayAfter", answer(massage.dayAfter()),
        "byTechnique", massage.byTechnique().stream().map(ResultsJson::technique).toList(),
        "byGroup", massage.byGroup().stream().map(PracticeJson::group).toList());
  }

  private static Object technique(TechniqueUse use) {
    return object(
        "technique", use.technique(),
        "days", use.amount().days(),
        "daysPerWeek", number(use.amount().perWeek()),
        "professionalDays", use.amount().professionalDays(),
        "minutes", use.amount().minutes(),
        "repetitions", use.amount().repetitions(),
        "dayAfter", answer(use.dayAfter()),
        "adjustedP", number(use.adjustedP()),
        "holds", use.claim() == Claim.HOLDS);
  }

  private Object position(PositionNights nights) {
    return object(
        "position", name(nights.position()),
        "nights", nights.nights(),
        "recorded", nights.scored().recorded(),
        "mean", number(nights.scored().mean()),
        "againstCommonest", answer(nights.againstCommonest()),
        "adjustedP", number(nights.adjustedP()),
        "holds", nights.holds());
  }

  private Object support() {
    return object(
        "kneePillowOnSideNights", answer(findings.nights().kneePillow().difference()),
        "lumbarSupportOnBackNights", answer(findings.nights().lumbarSupport().difference()),
        "nights",
            object(
                "kneePillowOnSideNights", nights(findings.nights().kneePillow()),
                "lumbarSupportOnBackNights", nights(findings.nights().lumbarSupport())));
  }

  private static Object nights(SupportNights nights) {
    return object(
        "with", nights.with().recorded(),
        "without", nights.without().recorded(),
        "meanWith", number(nights.with().mean()),
        "meanWithout", number(nights.without().mean()));
  }

  private static Object trend(Trend trend) {
    return object(
        "perThirtyDays", answer(trend.perThirtyDays()),
        "senSlopePerThirtyDays", number(trend.senSlopePerThirtyDays()),
        "firstSevenMean", number(trend.firstSeven().mean()),
        "lastSevenMean", number(trend.lastSeven().mean()),
        "lately", trend.lately().map(ResultsJson::lately).orElse(null));
  }

  private static Object lately(Lately lately) {
    return object(
        "earlier", Json.phase(lately.earlier()),
        "last", Json.phase(lately.last()),
        "shift", answer(lately.shift()),
        "direction", name(lately.direction()));
  }

  private static Object scores(OutcomeScores scores) {
    return object(
        "outcome", name(scores.outcome()),
        "recorded", scores.byDate().size(),
        "mean", number(scores.mean()));
  }

  private static Object measured(Measured measured) {
    Optional<Trend.Ends> sides = measured.sides();
    return object(
        "measure", name(measured.measure()),
        "firstSeven", Json.phase(measured.ends().early()),
        "lastSeven", Json.phase(measured.ends().late()),
        "before", sides.map(both -> Json.phase(both.early())).orElse(null),
        "after", sides.map(both -> Json.phase(both.late())).orElse(null));
  }

  private Object problems() {
    return object(
        "errors", count(SheetProblem.Level.ERROR),
        "warnings", count(SheetProblem.Level.WARNING),
        "notes", count(SheetProblem.Level.NOTE),
        "all", report.problems().stream().map(ProblemJson::tree).toList());
  }

  private Object attached() {
    return report.tables().entrySet().stream()
        .map(table -> object("file", table.getKey(), "sha256", Digest.sha256(table.getValue())))
        .toList();
  }

  private long count(SheetProblem.Level level) {
    return report.problems().stream().filter(problem -> problem.level() == level).count();
  }
}
