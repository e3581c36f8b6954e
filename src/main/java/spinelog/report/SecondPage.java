package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.report.page.Block;
import spinelog.report.page.Heading;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;

/** One page of detail behind the first: as many parts as it holds, the weightiest first. */
final class SecondPage {
  private final Report report;
  private final Details details;

  private SecondPage(Report report) {
    this.report = report;
    this.details = new Details(report);
  }

  static Block of(Report report) {
    return new SecondPage(report).page();
  }

  /** The parts in the order in which they are read. */
  private List<Block> parts() {
    return Stream.of(
            report.findings().setup().leading().map(details::change),
            report.findings().setup().trial().map(result -> details.trial()),
            details.furtherScores(),
            details.scoresInTime(),
            headed("section.massage", details.techniques()),
            headed("page.positions", details.positions()),
            Optional.of(details.trend()),
            Optional.of(details.kept()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Block> headed(String heading, Optional<Block> part) {
    return part.map(
        block -> Block.stack(List.of(new Heading(3, report.book().say(heading)), block)));
  }

  /** Heights add up, so each part is measured once. */
  private Block page() {
    double width = report.paper().frame().width();
    double left = report.paper().frame().height() - set(List.of()).height(width);
    List<Block> taken = new ArrayList<>();
    for (Block part : parts()) {
      double height = part.height(width);
      if (height <= left) {
        taken.add(part);
        left -= height;
      }
    }
    return set(taken);
  }

  private Block set(List<Block> parts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, report.book().say("section.detail")));
    blocks.addAll(parts);
    blocks.add(Paragraph.of(report.book().say("detail.more"), Style.QUIET));
    return Block.stack(blocks);
  }
}
