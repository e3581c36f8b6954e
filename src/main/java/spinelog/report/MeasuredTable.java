package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.MeasuredWords;

/** The small table of means. */
final class MeasuredTable {
  private MeasuredTable() {}

  static Block of(MeasuredWords words) {
    List<String> head = words.head();
    List<Column> columns = new ArrayList<>(List.of(Column.words(head.get(0), 40)));
    head.subList(1, head.size()).forEach(name -> columns.add(Column.numbers(name, 15)));
    return Table.close(columns, words.rows());
  }

  /** The same with how to read it. */
  static Block noted(MeasuredWords words) {
    return Block.stack(List.of(of(words), Paragraph.of(words.note(), Style.QUIET))).together();
  }
}
