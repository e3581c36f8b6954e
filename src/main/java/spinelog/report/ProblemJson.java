package spinelog.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import spinelog.catalogue.ConstantName;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;

/** What was wrong in a log, as JSON. */
public final class ProblemJson {
  private ProblemJson() {}

  /** One problem as a tree. */
  public static Map<String, Object> tree(SheetProblem problem) {
    return Json.object(
        "level", Json.name(problem.level()),
        "kind", Json.name(problem.kind()),
        "sheet", problem.sheet(),
        "cell", problem.cell(),
        "column", problem.column(),
        "found", problem.found(),
        "used", problem.used(),
        "message", problem.message());
  }

  /** The problem of a tree; what is missing in it is "". */
  public static SheetProblem of(JsonNode tree) {
    return new SheetProblem(
        ConstantName.parse(Level.class, text(tree, "level")),
        ConstantName.parse(Kind.class, text(tree, "kind")),
        text(tree, "sheet"),
        text(tree, "cell"),
        text(tree, "column"),
        text(tree, "found"),
        text(tree, "used"),
        text(tree, "message"));
  }

  private static String text(JsonNode tree, String name) {
    return tree.path(name).asText("");
  }
}
