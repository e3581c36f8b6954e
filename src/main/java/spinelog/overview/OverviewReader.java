package spinelog.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import spinelog.catalogue.ConstantName;
import spinelog.diary.ItemKind;
import spinelog.diary.Outcome;
import spinelog.diary.RedFlag;
import spinelog.diary.SheetProblem;
import spinelog.findings.Answer;
import spinelog.findings.ChangedItem;
import spinelog.findings.Direction;
import spinelog.findings.Period;
import spinelog.findings.Safety.Signs;
import spinelog.findings.Shortage;
import spinelog.findings.Verdict;
import spinelog.overview.ClientEntry.Made;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.ClientRow.Ends;
import spinelog.overview.ClientRow.LastChange;
import spinelog.overview.ClientRow.ProblemCounts;
import spinelog.overview.ClientRow.Spot;
import spinelog.overview.ClientRow.Warning;
import spinelog.report.ProblemJson;
import spinelog.stats.Estimate;

/** Reads an overview from its JSON; what is missing or of another kind makes it none. */
final class OverviewReader {
  private static final JsonMapper JSON = new JsonMapper();

  private OverviewReader() {}

  /** The overview; empty where the bytes are none of this format. */
  static Optional<Overview> read(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(bytes);
      return json.path("overview").asInt() == OverviewJson.FORMAT
          ? Optional.of(overview(json))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Overview overview(JsonNode json) {
    return new Overview(
        date(json, "asOf"),
        Optional.of(json.required("shard")).filter(JsonNode::isTextual).map(JsonNode::asText),
        list(json.required("clients"), OverviewReader::entry),
        list(json.required("files"), OverviewReader::file));
  }

  private static ClientEntry entry(JsonNode json) {
    Source source = new Source(text(json, "log"), text(json, "client"));
    if (text(json, "outcome").equals("refused")) {
      List<SheetProblem> problems = list(json.required("problems"), ProblemJson::of);
      return json.has("counts")
          ? new Refused(source, problems, counts(json.required("counts")))
          : Refused.of(source, problems);
    }
    return new Reported(
        source,
        new Made(
            text(json, "madeFrom"), date(json, "madeAsOf"), json.required("dated").asBoolean()),
        list(json.required("files"), OverviewReader::file),
        row(json.required("found")));
  }

  private static WrittenFile file(JsonNode json) {
    return new WrittenFile(text(json, "file"), text(json, "sha256"));
  }

  private static ClientRow row(JsonNode json) {
    JsonNode ends = json.required("ends");
    return new ClientRow(
        text(json, "person"),
        constant(Outcome.class, json, "outcome"),
        period(json.required("period")),
        new Ends(whole(ends, "mornings"), number(ends, "first"), number(ends, "last")),
        Optional.of(json.required("change")).filter(JsonNode::isObject).map(OverviewReader::change),
        number(json, "sessionsPerWeek"),
        constant(Signs.class, json, "signs"),
        list(json.required("warnings"), OverviewReader::warning),
        list(json.required("conditions"), JsonNode::asText),
        counts(json.required("problems")),
        course(json.required("course")));
  }

  private static ProblemCounts counts(JsonNode json) {
    return new ProblemCounts(whole(json, "errors"), whole(json, "warnings"), whole(json, "notes"));
  }

  private static Period period(JsonNode json) {
    return new Period(
        date(json, "first"),
        date(json, "last"),
        whole(json, "days"),
        whole(json, "recorded"),
        whole(json, "missing"));
  }

  private static LastChange change(JsonNode json) {
    return new LastChange(
        date(json, "date"),
        list(json.required("items"), OverviewReader::item),
        answer(json.required("withDrift")),
        constant(Verdict.class, json, "verdict"),
        constant(Direction.class, json, "direction"));
  }

  private static ChangedItem item(JsonNode json) {
    return new ChangedItem(
        constant(ItemKind.class, json, "kind"),
        text(json, "item"),
        text(json, "from"),
        text(json, "to"));
  }

  private static Answer answer(JsonNode json) {
    return json.has("withheld")
        ? new Shortage(
            constant(Shortage.Reason.class, json, "withheld"),
            whole(json, "short"),
            whole(json, "shortBefore"),
            whole(json, "shortAfter"))
        : new Answer.Estimated(
            new Estimate(
                json.required("estimate").asDouble(),
                json.required("lower").asDouble(),
                json.required("upper").asDouble(),
                json.required("confidence").asDouble(),
                json.required("p").asDouble()),
            whole(json, "mornings"));
  }

  private static Warning warning(JsonNode json) {
    return new Warning(date(json, "date"), new RedFlag(text(json, "flag"), text(json, "words")));
  }

  private static List<Spot> course(JsonNode json) {
    JsonNode dates = json.required("dates");
    JsonNode scores = json.required("scores");
    return IntStream.range(0, dates.size())
        .mapToObj(i -> new Spot(LocalDate.parse(dates.get(i).asText()), scores.get(i).asDouble()))
        .toList();
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> reader) {
    List<T> list = new ArrayList<>();
    json.forEach(each -> list.add(reader.apply(each)));
    return list;
  }

  private static String text(JsonNode json, String name) {
    return json.required(name).asText();
  }

  private static LocalDate date(JsonNode json, String name) {
    return LocalDate.parse(text(json, name));
  }

  private static int whole(JsonNode json, String name) {
    return json.required(name).asInt();
  }

  private static OptionalDouble number(JsonNode json, String name) {
    JsonNode number = json.required(name);
    return number.isNumber() ? OptionalDouble.of(number.asDouble()) : OptionalDouble.empty();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String name) {
    return ConstantName.parse(type, text(json, name));
  }
}
