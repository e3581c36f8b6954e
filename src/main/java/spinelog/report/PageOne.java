package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.LevelChange;
import spinelog.chart.Timeline;
import spinelog.report.page.Beside;
import spinelog.report.page.Block;
import spinelog.report.page.Box;
import spinelog.report.page.Bullets;
import spinelog.report.page.FigureBlock;
import spinelog.report.page.Frame;
import spinelog.report.page.Heading;
import spinelog.report.page.Ink;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Span;
import spinelog.report.page.Style;
import spinelog.report.words.AdviceWords;
import spinelog.report.words.MassageWords;
import spinelog.report.words.PageWords;
import spinelog.report.words.SafetyWords;
import spinelog.report.words.SummaryWords;
import spinelog.report.words.TrendWords;

/** The first page: it stands alone and is always exactly one page. */
final class PageOne {
  private static final double LOWEST_FIGURE = 150;
  private static final double HIGHEST_FIGURE = 250;

  private final Report report;

  private PageOne(Report report) {
    this.report = report;
  }

  /**
   * How much is shown where a page can hold no more.
   *
   * @param changes setup changes in the table, the latest
   * @param flags warning signs in the box, the latest
   * @param advice lines of advice
   */
  private record Detail(int changes, int flags, int advice) {}

  /** The page, with as much detail as it can hold. */
  static Block of(Report report) {
    PageOne page = new PageOne(report);
    Frame frame = report.paper().frame();
    List<Detail> less =
        List.of(new Detail(6, 4, 4), new Detail(4, 3, 3), new Detail(3, 2, 2), new Detail(1, 1, 1));
    for (Detail detail : less) {
      double rest = page.with(detail, 0).height(frame.width());
      double room = frame.height() - rest;
      if (room >= LOWEST_FIGURE) {
        return page.with(detail, Math.min(room, HIGHEST_FIGURE));
      }
    }
    throw new IllegalStateException("the first page does not fit: " + report.logName());
  }

  private Block with(Detail detail, double figureHeight) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(head());
    blocks.add(safety(detail.flags()));
    blocks.add(answer());
    blocks.add(timeline(figureHeight));
    blocks.add(changes(detail.changes()));
    blocks.add(rest(detail.advice()));
    return Block.stack(blocks);
  }

  private Block head() {
    PageWords words = new PageWords(report.findings(), report.diary().about());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, words.title()));
    List<List<String>> who = words.who();
    Block when = lines(words.when());
    blocks.add(who.isEmpty() ? when : new Beside(List.of(lines(who), when), 18));
    if (!words.goal().isEmpty()) {
      blocks.add(lines(List.of(List.of("Goal", words.goal()))));
    }
    blocks.add(Block.gap(4));
    return Block.stack(blocks);
  }

  private static Block lines(List<List<String>> labelled) {
    return Block.stack(
        labelled.stream()
            .map(
                line ->
                    new Paragraph(
                        List.of(
                            new Span(line.get(0) + "  ", Style.QUIET),
                            new Span(line.get(1), Style.BODY)),
                        0.5))
            .toList());
  }

  private Block safety(int most) {
    SafetyWords words = new SafetyWords(report.findings().safety(), report.diary().about());
    if (!words.isNeeded()) {
      return Block.gap(0);
    }
    Style title = new Style(Style.LEAD.weight(), 10.5, Ink.ALARM);
    Box box =
        new Box(
            List.of(
                Paragraph.of(words.title(), title).after(2),
                new Bullets(words.lines(most), Style.BODY)),
            Ink.ALARM,
            Ink.ALARM_GROUND);
    return Block.stack(List.of(box, Block.gap(6)));
  }

  private Block answer() {
    SummaryWords words = new SummaryWords(report.findings());
    Box box =
        new Box(
            List.of(
                Paragraph.of(words.answer(), Style.LEAD).after(4),
                Paragraph.of(words.context(), Style.BODY)),
            Ink.ACCENT,
            Ink.GROUND);
    return Block.stack(List.of(box, Block.gap(8)));
  }

  private Block timeline(double height) {
    return Timeline.of(report.findings())
        .<Block>map(figure -> new FigureBlock(figure, height))
        .orElse(Block.gap(0));
  }

  private Block changes(int most) {
    List<LevelChange> all = report.findings().changes();
    if (all.isEmpty()) {
      return Block.gap(0);
    }
    List<LevelChange> shown = all.subList(Math.max(0, all.size() - most), all.size());
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.small(heading(shown.size(), all.size())));
    blocks.add(ChangeTables.summary(report.findings(), shown));
    return Block.stack(blocks);
  }

  private static String heading(int shown, int all) {
    if (shown == all) {
      return all == 1 ? "The setup change" : "The setup changes";
    }
    return "The latest "
        + (shown == 1 ? "setup change" : shown + " setup changes")
        + " of "
        + all
        + " (all of them from page 2 on)";
  }

  private Block rest(int advice) {
    return new Beside(List.of(other(), next(advice)), 18);
  }

  private Block other() {
    MassageWords massage = new MassageWords(report.findings());
    TrendWords trend = new TrendWords(report.findings());
    String massageLine =
        massage.isLogged() ? massage.amount() + " " + massage.dayAfter() : massage.amount();
    return Block.stack(
        List.of(
            Heading.small("Massage and trend"),
            Paragraph.of(massageLine, Style.BODY),
            Paragraph.of(
                report.findings().changes().isEmpty() ? trend.weeks() : trend.sentence(),
                Style.BODY)));
  }

  private Block next(int most) {
    List<String> advice = new AdviceWords(report.findings(), report.diary().about()).lines();
    return Block.stack(
        List.of(
            Heading.small("To learn more"),
            new Bullets(advice.subList(0, Math.min(most, advice.size())), Style.BODY),
            Heading.small("How sure"),
            new Bullets(new SummaryWords(report.findings()).howSure(), Style.BODY)));
  }
}
