package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private Block page() {
    List<Block> parts = parts();
    Set<Integer> taken = new TreeSet<>();
    for (int part = 0; part < parts.size(); part++) {
      taken.add(part);
      double height = set(parts, taken).height(report.paper().frame().width());
      if (height > report.paper().frame().height()) {
        taken.remove(part);
      }
    }
    return set(parts, taken);
  }

  private Block set(List<Block> parts, Set<Integer> taken) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, report.book().say("section.detail")));
    taken.forEach(part -> blocks.add(parts.get(part)));
    blocks.add(Paragraph.of(report.book().say("detail.more"), Style.QUIET));
    return Block.stack(blocks);
  }
}
