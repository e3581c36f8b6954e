package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import spinelog.findings.Findings;
import spinelog.findings.TrialResult;
import spinelog.language.Phrasebook;
import spinelog.report.page.Block;
import spinelog.report.page.Bullets;
import spinelog.report.page.Column;
import spinelog.report.page.Heading;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.TrialWords;

/** The part on a fair test: what was planned and kept, the pairs of blocks, and what came of it. */
final class TrialPart {
  private TrialPart() {}

  static Block of(Findings findings, TrialResult result, Phrasebook book) {
    TrialWords words = new TrialWords(result, findings.plan(), book);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, book.say("section.trial")));
    List<String> head = words.head();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 20),
            Column.words(head.get(1), 32),
            Column.words(head.get(2), 32),
            Column.numbers(head.get(3), 16));
    blocks.add(new Table(columns, words.rows()));
    blocks.add(new Bullets(words.lines(), Style.BODY));
    return Block.stack(blocks);
  }
}
