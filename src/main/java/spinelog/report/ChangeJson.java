package spinelog.report;

import static spinelog.report.Json.answer;
import static spinelog.report.Json.name;
import static spinelog.report.Json.object;
import static spinelog.report.Json.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spinelog.findings.Advice;
import spinelog.findings.Change;
import spinelog.findings.Change.Estimates;
import spinelog.findings.Change.Judgement;
import spinelog.findings.ChangedItem;
import spinelog.findings.Company;
import spinelog.findings.JointEffect;
import spinelog.findings.NextTest;
import spinelog.findings.SessionsAround;
import spinelog.findings.Switch;

/** Setup changes, their joint effects and the advice on them, as JSON. */
final class ChangeJson {
  private ChangeJson() {}

  static List<Object> all(List<Change> changes) {
    return changes.stream().map(change -> change(change, changes)).toList();
  }

  static List<Object> joint(List<JointEffect> effects) {
    return effects.stream().map(ChangeJson::joint).toList();
  }

  private static Object change(Change change, List<Change> all) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", change.date().toString());
    json.put("items", change.items().stream().map(ChangeJson::item).toList());
    json.put("switches", Json.dates(change.switches().stream().map(Switch::date).toList()));
    json.put("demonstrations", change.switches().size());
    json.put("before", Json.phase(change.before()));
    json.put("after", Json.phase(change.after()));
    estimates(change.estimates(), json);
    judgement(change.judgement(), json);
    company(change.company(), all, json);
    return json;
  }

  private static Object item(ChangedItem item) {
    return object("item", item.item(), "from", item.from(), "to", item.to());
  }

  private static void estimates(Estimates estimates, Map<String, Object> json) {
    json.put("withDrift", answer(estimates.withDrift()));
    json.put("withoutDrift", answer(estimates.withoutDrift()));
    json.put("withWeekdays", answer(estimates.withWeekdays()));
    json.put("nap", optional(estimates.nap()));
    json.put("tau", optional(estimates.tau()));
    json.put("percentChange", optional(estimates.percentChange()));
  }

  private static void judgement(Judgement judgement, Map<String, Object> json) {
    json.put("verdict", name(judgement.verdict()));
    json.put("direction", name(judgement.direction()));
    json.put("beyondMcid", name(judgement.mcid()));
    json.put("beyondThirtyPercent", name(judgement.thirtyPercent()));
    json.put("smallestVisible", optional(judgement.smallestVisible()));
  }

  private static void company(Company company, List<Change> all, Map<String, Object> json) {
    json.put("joinedWith", joinedWith(company, all));
    json.put("separation", name(company.separation()));
    json.put("massageAround", company.massage().map(ChangeJson::massage).orElse(null));
    json.put("notes", Json.names(company.notes()));
  }

  /** The other changes by date and items, and "massage" where its rate shifted too. */
  private static List<String> joinedWith(Company company, List<Change> all) {
    Stream<String> changes =
        all.stream()
            .filter(change -> company.joined().contains(change.date()))
            .flatMap(
                change -> change.items().stream().map(item -> change.date() + " " + item.item()));
    Stream<String> massage = company.hasMassageShift() ? Stream.of("massage") : Stream.empty();
    return Stream.concat(changes, massage).toList();
  }

  private static Object massage(SessionsAround sessions) {
    return object(
        "doneBefore", sessions.doneBefore(),
        "knownBefore", sessions.knownBefore(),
        "doneAfter", sessions.doneAfter(),
        "knownAfter", sessions.knownAfter());
  }

  private static Object joint(JointEffect joint) {
    return object(
        "dates", Json.dates(joint.dates()),
        "massage", joint.massage(),
        "effect", answer(joint.effect()));
  }

  /** What to do, and of a change with one item, with what. */
  static Object advice(Advice advice) {
    Map<String, Object> json = object("do", name(advice.action()));
    advice.change().ifPresent(change -> json.put("change", change.date().toString()));
    advice
        .change()
        .filter(change -> change.items().size() == 1)
        .ifPresent(change -> item(advice, change, json));
    advice.shortage().ifPresent(shortage -> json.put("needs", answer(shortage)));
    advice.test().ifPresent(test -> json.put("test", test(test)));
    if (!advice.worse().isEmpty()) {
      json.put("worse", Json.names(advice.worse()));
    }
    return json;
  }

  private static Object test(NextTest test) {
    Map<String, Object> json = object("mornings", test.mornings());
    test.other().ifPresent(other -> json.put("from", other.date().toString()));
    test.offer().ifPresent(offer -> json.put("command", offer.command()));
    return json;
  }

  private static void item(Advice advice, Change change, Map<String, Object> json) {
    ChangedItem item = change.items().get(0);
    json.put("item", item.item());
    json.put("state", advice.isForOld() ? item.from() : item.to());
  }
}
