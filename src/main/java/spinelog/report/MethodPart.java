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
import spinelog.report.page.InColumns;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.MethodWords;
import spinelog.words.PracticeWords;

/** The part on method and limits: how answers come about, how often they are wrong, and sources. */
final class MethodPart {
  private static final int COLUMNS = 3;

  private MethodPart() {}

  static Block of(Findings findings, Phrasebook book) {
    List<Block> blocks = new ArrayList<>();
    boolean isNamed = findings.plan().change().isPresent() || findings.setup().trial().isPresent();
    MethodWords words = new MethodWords(findings.plan(), isNamed, book);
    words.method().forEach(text -> blocks.add(Paragraph.of(text, Style.TINY)));
    blocks.add(new Heading(3, book.say("section.errors")));
    blocks.add(Paragraph.of(words.errorsLead(), Style.TINY).held());
    List<String> head = words.errorsHead();
    List<Column> columns = new ArrayList<>(List.of(Column.words(head.get(0), 40)));
    head.subList(1, head.size()).forEach(name -> columns.add(Column.numbers(name, 10)));
    blocks.add(new Table(columns, words.errorsRows()).small());
    blocks.add(new Heading(3, book.say("section.limits")));
    List<String> limits = new ArrayList<>(words.limits());
    if (findings.setup().trial().filter(TrialResult::isRandomised).isPresent()) {
      limits.add(book.say("limit.trial"));
    }
    blocks.add(new Bullets(limits, Style.TINY));
    List<String> sources = new ArrayList<>(words.sources());
    sources.addAll(new PracticeWords(findings, book).sources());
    blocks.add(new Heading(3, book.say("section.sources")));
    blocks.add(new Bullets(sources, Style.TINY));
    Block heading = new Heading(2, book.say("section.method"));
    return Block.stack(List.of(heading, new InColumns(Block.stack(blocks), COLUMNS)));
  }
}
