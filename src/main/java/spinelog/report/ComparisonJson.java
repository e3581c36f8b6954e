package spinelog.report;

import java.util.Map;
import spinelog.findings.Circumstance;
import spinelog.findings.Comparison;
import spinelog.findings.Sensitivity;

/** How firm the answer on one change is, as JSON. */
final class ComparisonJson {
  private ComparisonJson() {}

  static Object of(Comparison comparison) {
    return Json.object(
        "change", comparison.change().date().toString(),
        "firmness", Json.name(comparison.firmness()),
        "choices", comparison.choices().stream().map(each -> choice(each, comparison)).toList(),
        "circumstances", comparison.circumstances().stream().map(ComparisonJson::beside).toList());
  }

  private static Map<String, Object> choice(Sensitivity asked, Comparison comparison) {
    return Json.object(
        "choice", Json.name(asked.choice()),
        "answer", Json.answer(asked.answer()),
        "verdict", Json.name(asked.verdict()),
        "direction", Json.name(asked.answer().direction()),
        "differs", comparison.differing().contains(asked));
  }

  private static Object beside(Circumstance beside) {
    return Json.object(
        "what", Json.name(beside.what()),
        "name", beside.name(),
        "before", side(beside.before()),
        "after", side(beside.after()),
        "apart", Json.name(beside.apart()));
  }

  private static Object side(Circumstance.Side side) {
    return Json.object("state", side.state(), "value", Json.number(side.value()));
  }
}
