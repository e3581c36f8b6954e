package spinelog.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import spinelog.analysis.Analysis;
import spinelog.diary.SheetProblem;
import spinelog.report.GoalJson;
import spinelog.report.JsonText;
import spinelog.report.ProblemJson;
import spinelog.report.SafetyJson;
import spinelog.sheet.LogReading;
import spinelog.sheet.ReadSummary;

/** Reads logs and lists what is wrong with them; writes nothing. */
@Command(
    name = "check",
    description = "Reads logs, says what was read as what, and lists every problem.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, for people, and for a program:",
      "  spinelog check my-log.xlsx",
      "  spinelog check my-log.xlsx --json"
    })
final class CheckCommand extends LogCommand {
  @Parameters(
      paramLabel = "LOG",
      arity = "1..*",
      description = "Logs: .xlsx, .xls, .ods or .csv, or reports.")
  private List<Path> logs;

  @Option(names = "--json", description = "Print the result as JSON, and nothing else.")
  private boolean json;

  @Option(names = "--all", description = "List every problem, not the first few of each kind.")
  private boolean all;

  private final List<Map<String, Object>> files = new ArrayList<>();

  @Override
  public Integer call() {
    int code = each(logs.stream().map(List::of).toList(), this::imported);
    if (json) {
      out().println(JsonText.of(Map.of("files", files)));
    }
    return code;
  }

  private void imported(Path file, ReadLog log) {
    if (json) {
      files.add(tree(log));
    } else {
      LogReading reading = log.reading();
      new CheckText(log.name(), reading.problems(), all, phrases(log))
          .imported(reading)
          .forEach(out()::println);
    }
  }

  @Override
  void refused(Failure failure) {
    if (json) {
      files.add(tree(failure.log(), "refused", failure.problems()));
    } else {
      new CheckText(failure.log(), failure.problems(), all, phrases())
          .refused()
          .forEach(err()::println);
    }
  }

  private static Map<String, Object> tree(ReadLog read) {
    LogReading log = read.reading();
    ReadSummary summary = log.summary();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", read.name());
    tree.put("outcome", "imported");
    tree.put("days", summary.days());
    tree.put("first", summary.first().toString());
    tree.put("last", summary.last().toString());
    tree.put("dateOrder", summary.dateOrder());
    tree.put("sheet", summary.sheet());
    tree.put("headerRow", summary.headerRow());
    tree.put("columns", summary.columns());
    tree.put("ignoredColumns", summary.ignoredColumns());
    tree.put("goal", GoalJson.tree(log.diary().about().goal()));
    tree.put("safety", SafetyJson.tree(Analysis.safety(log.diary())));
    tree.put("problems", log.problems().stream().map(ProblemJson::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(
      String file, String outcome, List<SheetProblem> problems) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", file);
    tree.put("outcome", outcome);
    tree.put("days", 0);
    tree.put("problems", problems.stream().map(ProblemJson::tree).toList());
    return tree;
  }
}
