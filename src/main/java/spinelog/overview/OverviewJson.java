package spinelog.overview;

import static spinelog.report.Json.name;
import static spinelog.report.Json.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import spinelog.findings.Answer;
import spinelog.findings.ChangedItem;
import spinelog.findings.Shortage;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.ClientRow.LastChange;
import spinelog.overview.ClientRow.ProblemCounts;
import spinelog.overview.ClientRow.Spot;
import spinelog.overview.ClientRow.Warning;
import spinelog.report.Json;
import spinelog.report.JsonText;
import spinelog.report.ProblemJson;
import spinelog.report.Report;
import spinelog.stats.Estimate;

/** An overview as JSON: names of enums and numbers, never a sentence. */
final class OverviewJson {
  /** The version of the format; it changes when a field is renamed or leaves. */
  static final int FORMAT = 1;

  private OverviewJson() {}

  /** The overview as UTF-8. */
  static byte[] bytes(Overview overview) {
    // One after the other: there may be many thousand.
    Iterable<Map<String, Object>> clients =
        () -> overview.entries().stream().map(OverviewJson::entry).iterator();
    return JsonText.bytes(
        object(
            "spinelog",
            Report.VERSION,
            "overview",
            FORMAT,
            "asOf",
            overview.asOf().toString(),
            "shard",
            overview.shard().orElse(null),
            "files",
            overview.files().stream().map(OverviewJson::file).toList(),
            "clients",
            clients));
  }

  private static Map<String, Object> file(WrittenFile file) {
    return object("file", file.name(), "sha256", file.digest());
  }

  private static Map<String, Object> entry(ClientEntry entry) {
    Map<String, Object> tree =
        object("log", entry.source().log(), "client", entry.source().client());
    if (entry instanceof Reported reported) {
      tree.put("outcome", "reported");
      tree.put("madeFrom", reported.made().digest());
      tree.put("madeAsOf", reported.made().asOf().toString());
      tree.put("dated", reported.made().isDated());
      tree.put("files", reported.files().stream().map(OverviewJson::file).toList());
      tree.put("found", row(reported.row()));
    } else if (entry instanceof Refused refused) {
      tree.put("outcome", "refused");
      tree.put("counts", counts(refused.counts()));
      tree.put("problems", refused.problems().stream().map(ProblemJson::tree).toList());
    }
    return tree;
  }

  private static Map<String, Object> row(ClientRow row) {
    return object(
        "person", row.person(),
        "outcome", name(row.outcome()),
        "period", Json.period(row.period()),
        "ends",
            object(
                "mornings", row.ends().mornings(),
                "first", number(row.ends().first()),
                "last", number(row.ends().last())),
        "change", row.change().map(OverviewJson::change).orElse(null),
        "sessionsPerWeek", number(row.sessionsPerWeek()),
        "signs", name(row.signs()),
        "warnings", row.warnings().stream().map(OverviewJson::warning).toList(),
        "conditions", row.conditions(),
        "problems", counts(row.problems()),
        "course", course(row.course()));
  }

  private static Map<String, Object> counts(ProblemCounts counts) {
    return object(
        "errors", counts.errors(), "warnings", counts.warnings(), "notes", counts.notes());
  }

  private static Map<String, Object> change(LastChange change) {
    return object(
        "date", change.date().toString(),
        "items", change.items().stream().map(OverviewJson::item).toList(),
        "withDrift", answer(change.answer()),
        "verdict", name(change.verdict()),
        "direction", name(change.direction()));
  }

  private static Map<String, Object> item(ChangedItem item) {
    return object(
        "kind", name(item.kind()), "item", item.item(), "from", item.from(), "to", item.to());
  }

  /** Exact, so that an overview that is made again from it is the same. */
  private static Map<String, Object> answer(Answer answer) {
    return answer
        .estimate()
        .map(value -> estimate(value, answer.mornings()))
        .orElseGet(() -> shortage(answer.shortage().orElseThrow()));
  }

  private static Map<String, Object> estimate(Estimate value, int mornings) {
    return object(
        "estimate", value.estimate(),
        "lower", value.lower(),
        "upper", value.upper(),
        "confidence", value.confidence(),
        "p", value.p(),
        "mornings", mornings);
  }

  private static Map<String, Object> shortage(Shortage shortage) {
    return object(
        "withheld", name(shortage.reason()),
        "short", shortage.more(),
        "shortBefore", shortage.before(),
        "shortAfter", shortage.after());
  }

  private static Map<String, Object> warning(Warning warning) {
    return object(
        "date", warning.date().toString(),
        "flag", warning.flag().sign(),
        "words", warning.flag().words());
  }

  private static Map<String, Object> course(List<Spot> course) {
    return object(
        "dates", course.stream().map(Spot::date).map(LocalDate::toString).toList(),
        "scores", course.stream().map(Spot::score).toList());
  }

  private static Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
