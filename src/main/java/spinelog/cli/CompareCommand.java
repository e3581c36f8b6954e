package spinelog.cli;

import picocli.CommandLine.Command;
import spinelog.report.Report;

/** Makes one PDF a log of a single setup change. */
@Command(
    name = "compare",
    description =
        "Writes the before and after of one setup change, the last one or --change, as"
            + " NAME-compare.pdf.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, the last change, and that of the pillow:",
      "  spinelog compare my-log.xlsx",
      "  spinelog compare my-log.xlsx --change pillow"
    })
final class CompareCommand extends ReportCommand {
  @Override
  Report.Contents contents() {
    return Report.Contents.ONE_CHANGE;
  }

  @Override
  String ending() {
    return "-compare";
  }
}
