package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.SleepWords;

/** The table of sleep positions: nights, scores, and each against the commonest. */
final class PositionTable {
  private PositionTable() {}

  static Block of(SleepWords words) {
    List<String> head = words.head();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 20),
            Column.numbers(head.get(1), 10),
            Column.numbers(head.get(2), 14),
            Column.numbers(head.get(3), 17),
            Column.words(head.get(4), 40));
    List<Block> blocks = new ArrayList<>(List.of(new Table(columns, words.rows())));
    words.note().ifPresent(note -> blocks.add(Paragraph.of(note, Style.QUIET)));
    return Block.stack(blocks).together();
  }
}
