package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import spinelog.chart.PositionsByWeek;
import spinelog.chart.StiffnessByPosition;
import spinelog.findings.Findings;
import spinelog.language.Phrasebook;
import spinelog.report.page.Beside;
import spinelog.report.page.Block;
import spinelog.report.page.Bullets;
import spinelog.report.page.FigureBlock;
import spinelog.report.page.Heading;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.words.SleepWords;
import spinelog.words.SupportWords;

/** The part on sleep positions and supports. */
final class SleepPart {
  private static final double BY_WEEK = 112;
  private static final double BETWEEN = 18;

  private SleepPart() {}

  static Block of(Findings findings, Phrasebook book) {
    SleepWords words = new SleepWords(findings, book);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, book.say("section.sleep")));
    if (!words.isLogged()) {
      blocks.add(Paragraph.of(book.say("sleep.unknown"), Style.BODY));
      return Block.stack(blocks);
    }
    blocks.add(words.isCompared() ? byWeek(findings, words, book) : line(words));
    StiffnessByPosition.of(findings, book)
        .map(figure -> new FigureBlock(figure.figure(), figure.height(), true))
        .ifPresent(blocks::add);
    words.stomach().ifPresent(said -> blocks.add(Paragraph.of(said, Style.BODY)));
    blocks.add(new Bullets(SupportWords.lines(findings, book), Style.BODY));
    return Block.stack(blocks);
  }

  /** One position alone needs neither a figure nor a table. */
  private static Block line(SleepWords words) {
    return Paragraph.of(words.line(), Style.BODY);
  }

  /** The nights of each week beside what they come to. */
  private static Block byWeek(Findings findings, SleepWords words, Phrasebook book) {
    Block table = PositionTable.of(words);
    return PositionsByWeek.of(findings, book)
        .<Block>map(
            figure -> new Beside(List.of(new FigureBlock(figure, BY_WEEK, true), table), BETWEEN))
        .orElse(table);
  }
}
