package spinelog.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import spinelog.findings.AnalysisPlan;
import spinelog.report.Report;
import spinelog.sheet.LogReading;

/** Makes one PDF a log of a single setup change, or of two periods. */
@Command(
    name = "compare",
    description =
        "Writes the before and after of one setup change, the last one or --change, or of two"
            + " periods, as NAME-compare.pdf.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, the last change, and that of the pillow:",
      "  spinelog compare my-log.xlsx",
      "  spinelog compare my-log.xlsx --change pillow"
    })
final class CompareCommand extends ReportCommand {
  @Mixin private PeriodOptions periods;

  @Override
  void check(PlanOptions planning) {
    super.check(planning);
    periods.check(planning);
  }

  @Override
  AnalysisPlan plan(LogReading log, PlanOptions planning, AnalysisPlan usual) throws NotDone {
    return periods.over(log, planning, usual);
  }

  @Override
  Report.Contents contents() {
    return Report.Contents.ONE_CHANGE;
  }

  @Override
  String ending() {
    return "-compare";
  }
}
