package spinelog.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import spinelog.catalogue.ConstantName;
import spinelog.diary.Outcome;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Periods;
import spinelog.findings.Stretch;
import spinelog.language.Language;

/** What was chosen for a report, as JSON, so that it can be made again. */
final class OptionsJson {
  private OptionsJson() {}

  static Map<String, Object> tree(AnalysisPlan plan, Paper paper, Language language) {
    return Json.object(
        "outcome", Json.name(plan.outcome()),
        "from", plan.from().map(LocalDate::toString).orElse(null),
        "to", plan.to().map(LocalDate::toString).orElse(null),
        "mcid", plan.mcid(),
        "confidence", plan.confidence(),
        "adaptationDays", plan.adaptationDays(),
        "change", plan.change().orElse(null),
        "periods", plan.periods().map(OptionsJson::periods).orElse(null),
        "paper", Json.name(paper),
        "language", language.tag());
  }

  /**
   * The plan of a tree.
   *
   * @throws RuntimeException if the tree is not one that was written here
   */
  static AnalysisPlan plan(JsonNode tree) {
    return new AnalysisPlan(
        ConstantName.parse(Outcome.class, tree.required("outcome").asText()),
        words(tree, "from").map(LocalDate::parse),
        words(tree, "to").map(LocalDate::parse),
        tree.required("mcid").asDouble(),
        tree.required("confidence").asDouble(),
        tree.required("adaptationDays").asInt(),
        words(tree, "change"),
        tree.hasNonNull("periods") ? Optional.of(periods(tree.get("periods"))) : Optional.empty());
  }

  private static Object periods(Periods both) {
    return Json.object("a", stretch(both.a()), "b", stretch(both.b()));
  }

  private static Object stretch(Stretch days) {
    return Json.object("first", days.first().toString(), "last", days.last().toString());
  }

  private static Periods periods(JsonNode tree) {
    return new Periods(stretch(tree.required("a")), stretch(tree.required("b")));
  }

  private static Stretch stretch(JsonNode tree) {
    return new Stretch(
        LocalDate.parse(tree.required("first").asText()),
        LocalDate.parse(tree.required("last").asText()));
  }

  /** The paper of a tree, with the same exceptions. */
  static Paper paper(JsonNode tree) {
    return ConstantName.parse(Paper.class, tree.required("paper").asText());
  }

  /** The language of a tree, with the same exceptions. */
  static Language language(JsonNode tree) {
    return Language.of(tree.required("language").asText()).orElseThrow();
  }

  private static Optional<String> words(JsonNode tree, String name) {
    JsonNode words = tree.required(name);
    return words.isNull() ? Optional.empty() : Optional.of(words.asText());
  }
}
