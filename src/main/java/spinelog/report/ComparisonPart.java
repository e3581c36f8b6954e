package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import spinelog.chart.OutcomeForest;
import spinelog.findings.Comparison;
import spinelog.language.Phrasebook;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.FigureBlock;
import spinelog.report.page.Heading;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.ComparisonWords;

/** How firm the answer on one change is: other choices, other scores, and what else differed. */
final class ComparisonPart {
  private final Report report;
  private final Comparison comparison;
  private final Phrasebook book;
  private final ComparisonWords words;

  private ComparisonPart(Report report, Comparison comparison) {
    this.report = report;
    this.comparison = comparison;
    this.book = report.book();
    this.words = new ComparisonWords(comparison, report.findings().plan(), book);
  }

  static Block of(Report report, Comparison comparison) {
    return new ComparisonPart(report, comparison).all();
  }

  private Block all() {
    List<Block> blocks = new ArrayList<>(List.of(choices()));
    OutcomeForest.of(report.findings(), comparison.change(), book)
        .map(forest -> new FigureBlock(forest.figure(), forest.height(), true))
        .ifPresent(blocks::add);
    if (!comparison.circumstances().isEmpty()) {
      blocks.add(circumstances());
    }
    return Block.stack(blocks);
  }

  private Block choices() {
    List<String> head = words.choicesHead();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 34),
            Column.words(head.get(1), 26),
            Column.words(head.get(2), 40));
    return Block.stack(
            List.of(
                new Heading(3, book.say("section.firm")),
                new Table(columns, words.choices()),
                Paragraph.of(words.firmness(), Style.BODY)))
        .together();
  }

  private Block circumstances() {
    List<String> head = words.circumstancesHead();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 30),
            Column.words(head.get(1), 24),
            Column.words(head.get(2), 24),
            Column.words(head.get(3), 22));
    return Block.stack(
            List.of(
                new Heading(3, book.say("section.beside")),
                new Table(columns, words.circumstances()),
                Paragraph.of(book.say("beside.note"), Style.QUIET)))
        .together();
  }
}
