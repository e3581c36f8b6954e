package spinelog.report;

import static spinelog.report.Json.answer;
import static spinelog.report.Json.headline;
import static spinelog.report.Json.name;
import static spinelog.report.Json.number;
import static spinelog.report.Json.object;
import static spinelog.report.Json.optional;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.ItemChange;
import spinelog.findings.JointEffect;
import spinelog.findings.LevelChange;
import spinelog.findings.Massage;
import spinelog.findings.Period;
import spinelog.findings.Phase;
import spinelog.findings.PositionNights;
import spinelog.findings.SafetyFlag;
import spinelog.findings.Trend;
import spinelog.words.ChangeWords;
import spinelog.words.SleepWords;

/** The results as JSON: scores are raw points, negative differences are less stiffness. */
public final class ResultsJson {
  /** The name of the file that they travel in. */
  static final String FILE = "results.json";

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
    return JsonText.of(tree(report)).getBytes(StandardCharsets.UTF_8);
  }

  /** The results as a tree of maps, lists, strings and numbers. */
  static Map<String, Object> tree(Report report) {
    return new ResultsJson(report).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("spinelog", Report.VERSION);
    json.put("log", report.logName());
    json.put("asOf", report.asOf().toString());
    json.put("outcome", name(findings.plan().outcome()));
    json.put("mcid", number(findings.plan().mcid()));
    json.put(
        "options", OptionsJson.tree(findings.plan(), report.paper(), report.book().language()));
    json.put("period", period(findings.period()));
    json.put("memory", object("lag1", optional(findings.memory())));
    json.put("changes", findings.changes().stream().map(this::change).toList());
    json.put("headlineChange", headlineDate());
    json.put("jointEffects", findings.jointEffects().stream().map(ResultsJson::joint).toList());
    json.put("furtherOutcomes", findings.furtherOutcomes().stream().map(this::further).toList());
    json.put("massage", massage(findings.massage()));
    json.put("positions", findings.positions().stream().map(ResultsJson::position).toList());
    json.put(
        "support",
        object(
            "kneePillowOnSideNights",
            answer(findings.kneePillow().difference()),
            "lumbarSupportOnBackNights",
            answer(findings.lumbarSupport().difference())));
    json.put("trend", trend(findings.trend()));
    json.put("smallestVisibleChange", optional(findings.smallestVisibleChange()));
    json.put("cautions", findings.cautions().stream().map(Json::name).toList());
    json.put("safety", findings.safety().stream().map(ResultsJson::safety).toList());
    json.put("problems", problems());
    json.put("attached", attached());
    return json;
  }

  private String headlineDate() {
    return findings.headlineChange().map(change -> change.date().toString()).orElse(null);
  }

  private static Object period(Period period) {
    return object(
        "first", period.first().toString(),
        "last", period.last().toString(),
        "days", period.days(),
        "recorded", period.recorded(),
        "missing", period.missing());
  }

  private Object further(FurtherOutcome further) {
    return object(
        "outcome", name(further.outcome()),
        "recorded", further.recorded(),
        "changes", further.changes().stream().map(this::change).toList(),
        "jointEffects", further.jointEffects().stream().map(ResultsJson::joint).toList());
  }

  private Object change(LevelChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", change.date().toString());
    json.put("items", items(change.items()));
    json.put("switches", change.switches().stream().map(each -> each.date().toString()).toList());
    json.put("demonstrations", change.switches().size());
    json.put("before", phase(change.before()));
    json.put("after", phase(change.after()));
    json.put("levelChange", headline(change));
    json.put("levelChangeNoDrift", answer(change.companion()));
    json.put("levelChangeWithWeekdays", answer(change.weekdays()));
    json.put("nap", optional(change.nap()));
    json.put("tau", optional(change.tau()));
    json.put("percentChange", optional(change.percentChange()));
    json.put("verdict", name(change.verdict()));
    json.put("direction", name(change.direction()));
    json.put("beyondMcid", name(change.beyondMcid()));
    json.put("beyondThirtyPercent", name(change.beyondThirtyPercent()));
    json.put("joinedWith", joinedWith(change));
    json.put("separation", name(change.separation()));
    json.put(
        "notes",
        change.notes().stream().map(note -> ChangeWords.note(note, Json.ENGLISH)).toList());
    return json;
  }

  private static Object items(List<ItemChange> items) {
    return items.stream()
        .map(item -> object("item", item.item(), "from", item.from(), "to", item.to()))
        .toList();
  }

  private List<String> joinedWith(LevelChange change) {
    boolean massage = change.notes().contains(LevelChange.Note.MASSAGE_SHIFTED_TOO);
    return Stream.concat(
            change.joint().stream().map(this::joined),
            massage ? Stream.of("massage sessions") : Stream.empty())
        .toList();
  }

  private String joined(LocalDate date) {
    String items =
        findings.changes().stream()
            .filter(change -> change.date().equals(date))
            .flatMap(change -> change.items().stream())
            .map(item -> item.item())
            .collect(Collectors.joining(", "));
    return date + " " + items;
  }

  private static Object phase(Phase phase) {
    return object(
        "first", phase.first().toString(),
        "last", phase.last().toString(),
        "recorded", phase.recorded(),
        "missing", phase.missing(),
        "mean", number(phase.mean()),
        "median", number(phase.median()),
        "min", number(phase.min()),
        "max", number(phase.max()));
  }

  private static Object joint(JointEffect joint) {
    return object(
        "dates",
        joint.dates().stream().map(LocalDate::toString).toList(),
        "massage",
        joint.massage(),
        "effect",
        answer(joint.effect()));
  }

  private static Object massage(Massage massage) {
    return object(
        "sessionsPerWeek",
        number(massage.sessionsPerWeek()),
        "minutesPerWeek",
        number(massage.minutesPerWeek()),
        "perSessionInPrevious7Days",
        answer(massage.perSessionInPrevious7Days()),
        "dayAfter",
        answer(massage.dayAfter()),
        "byTechnique",
        massage.byTechnique().stream().map(ResultsJson::technique).toList());
  }

  private static Object technique(Massage.TechniqueUse use) {
    return object(
        "technique", use.technique(),
        "days", use.days(),
        "professionalDays", use.professionalDays(),
        "minutes", use.minutes(),
        "repetitions", use.repetitions(),
        "dayAfter", answer(use.dayAfter()),
        "adjustedP", number(use.adjustedP()));
  }

  private static Object position(PositionNights nights) {
    return object(
        "position", SleepWords.position(nights.position(), Json.ENGLISH),
        "nights", nights.nights(),
        "recorded", nights.recorded(),
        "mean", number(nights.mean()),
        "againstCommonest", answer(nights.againstCommonest()),
        "adjustedP", number(nights.adjustedP()));
  }

  private static Object trend(Trend trend) {
    return object(
        "perThirtyDays", answer(trend.perThirtyDays()),
        "senSlopePerThirtyDays", number(trend.senSlopePerThirtyDays()),
        "firstWeekMean", number(trend.firstWeekMean()),
        "lastWeekMean", number(trend.lastWeekMean()));
  }

  private static Object safety(SafetyFlag flag) {
    return object(
        "date",
        flag.date().toString(),
        "flag",
        name(flag.flag().kind()),
        "words",
        flag.flag().words(),
        "massageAfter",
        flag.massageAfter().stream().map(LocalDate::toString).toList());
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
