package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.chart.Figure;
import spinelog.chart.Timeline;
import spinelog.findings.Change;
import spinelog.language.Phrasebook;
import spinelog.report.page.Beside;
import spinelog.report.page.Block;
import spinelog.report.page.Box;
import spinelog.report.page.Bullets;
import spinelog.report.page.FigureBlock;
import spinelog.report.page.Frame;
import spinelog.report.page.Heading;
import spinelog.report.page.Ink;
import spinelog.report.page.Labelled;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.words.AdviceWords;
import spinelog.words.MassageWords;
import spinelog.words.PageWords;
import spinelog.words.ProblemWords;
import spinelog.words.SafetyWords;
import spinelog.words.SleepWords;
import spinelog.words.SummaryWords;
import spinelog.words.TrendWords;

/** The first page: it stands alone and is always exactly one page. */
final class PageOne {
  private static final double LOWEST_FIGURE = 150;
  private static final double BETWEEN_COLUMNS = 18;
  private static final double KEY_LINE = 11;
  private static final int MOST_KEY_LINES = 5;
  private static final double HIGHEST_FIGURE = 270;

  private final Report report;
  private final Phrasebook book;

  private PageOne(Report report) {
    this.report = report;
    this.book = report.book();
  }

  /** How much is said beside the answer. */
  private enum Rest {
    /** All, and the figure has its caption. */
    CAPTIONED,
    /** All. */
    ALL,
    /** Nothing of sleep positions. */
    SHORT,
    /** Only how much massage there was. */
    LEAST
  }

  /**
   * How much is shown where a page can hold no more.
   *
   * @param changes setup changes in the table, the latest
   * @param flags warning signs in the box, the latest
   * @param advice lines of advice
   * @param rest how much else
   */
  private record Detail(int changes, int flags, int advice, Rest rest) {}

  /** The page, with as much detail as it can hold. */
  static Block of(Report report) {
    PageOne page = new PageOne(report);
    Frame frame = report.paper().frame();
    List<Detail> less =
        List.of(
            new Detail(6, 4, 4, Rest.CAPTIONED),
            new Detail(4, 3, 3, Rest.CAPTIONED),
            new Detail(4, 3, 3, Rest.ALL),
            new Detail(4, 2, 3, Rest.SHORT),
            new Detail(3, 2, 2, Rest.SHORT),
            new Detail(3, 2, 2, Rest.LEAST),
            new Detail(2, 1, 2, Rest.LEAST),
            new Detail(1, 1, 2, Rest.LEAST),
            new Detail(1, 1, 1, Rest.LEAST));
    for (Detail detail : less) {
      double room = page.room(detail, frame);
      if (room >= page.lowestFigure()) {
        return page.with(detail, Math.min(room, HIGHEST_FIGURE));
      }
    }
    Detail least = less.get(less.size() - 1);
    return page.with(least, page.room(least, frame));
  }

  private double room(Detail detail, Frame frame) {
    return frame.height() - with(detail, 0).height(frame.width());
  }

  /** Many switches have a key above the plot, three to a line, of five lines at most. */
  private double lowestFigure() {
    int lines = Math.min(MOST_KEY_LINES, (report.findings().setup().switches().size() + 2) / 3);
    return LOWEST_FIGURE + KEY_LINE * Math.max(0, lines - 1);
  }

  private Block with(Detail detail, double figureHeight) {
    return Block.stack(
        List.of(
            head(),
            safety(detail.flags()),
            answer(),
            timeline(figureHeight, detail.rest() == Rest.CAPTIONED),
            changes(shown(detail)),
            rest(detail)));
  }

  /** Who, when, and what it is called. */
  static PageWords words(Report report) {
    return new PageWords(report.findings(), report.diary().about(), report.book());
  }

  /** What the report is called. */
  static String title(Report report) {
    PageWords words = words(report);
    return report.isOfOneChange() ? words.title(report.changes().get(0)) : words.title();
  }

  private Block head() {
    PageWords words = words(report);
    Block when = Labelled.column(words.when());
    Block who = new Beside(List.of(Labelled.column(words.who()), when), BETWEEN_COLUMNS);
    return Block.stack(List.of(new Heading(1, title(report)), who, Block.gap(6)));
  }

  private Block safety(int most) {
    SafetyWords words = new SafetyWords(report.findings().safety(), report.diary().about(), book);
    if (!words.isNeeded()) {
      return Block.gap(0);
    }
    Style title = new Style(Style.LEAD.weight(), Style.LEAD.size(), Ink.ALARM);
    Box box =
        new Box(
            Box.Kind.WARNING,
            List.of(
                Paragraph.of(words.title(), title).after(2),
                new Bullets(words.lines(most), Style.BODY)));
    return Block.stack(List.of(box, Block.gap(6)));
  }

  private Block answer() {
    SummaryWords words = new SummaryWords(report.findings(), book);
    Box box =
        new Box(
            Box.Kind.ANSWER,
            List.of(
                Paragraph.of(words.answer(), Style.LEAD).after(4),
                Paragraph.of(String.join(" ", words.context()), Style.BODY)));
    return Block.stack(List.of(box, Block.gap(8)));
  }

  private Block timeline(double height, boolean isCaptioned) {
    return Timeline.of(report.findings(), book)
        .map(figure -> isCaptioned ? figure : uncaptioned(figure))
        .<Block>map(figure -> new FigureBlock(figure, height, false))
        .orElse(Block.gap(0));
  }

  private static Figure uncaptioned(Figure figure) {
    return new Figure(figure.title(), "", figure.alternative(), figure.painter());
  }

  private List<Change> shown(Detail detail) {
    List<Change> all = report.changes();
    return all.subList(Math.max(0, all.size() - detail.changes()), all.size());
  }

  private Block changes(List<Change> shown) {
    if (shown.isEmpty()) {
      return hasPositions() ? positions() : Block.gap(0);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.small(heading(shown.size(), report.changes().size())));
    blocks.add(new ChangeTables(book).summary(report.findings().plan(), shown));
    return Block.stack(blocks);
  }

  /** Where nothing changed, the nights are what can be compared. */
  private boolean hasPositions() {
    return report.changes().isEmpty() && new SleepWords(report.findings(), book).isCompared();
  }

  private Block positions() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.small(book.say("page.positions")));
    blocks.add(PositionTable.of(new SleepWords(report.findings(), book)));
    return Block.stack(blocks);
  }

  private String heading(int shown, int all) {
    return book.say(
        shown == all ? "page.changes" : "page.changes.latest", "shown", shown, "all", all);
  }

  private Block other(Rest rest) {
    MassageWords massage = new MassageWords(report.findings(), book);
    List<String> names = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    names.add(book.say("page.rest.massage"));
    blocks.add(body(rest == Rest.LEAST ? massage.amount() : String.join(" ", massage.line())));
    if (rest == Rest.CAPTIONED || rest == Rest.ALL) {
      sleep().ifPresent(block -> add(names, book.say("page.rest.sleep"), blocks, block));
    }
    if (rest != Rest.LEAST) {
      trend().ifPresent(said -> add(names, book.say("page.rest.trend"), blocks, body(said)));
    }
    blocks.add(0, Heading.small(Phrasebook.capital(book.list(names))));
    return Block.stack(blocks);
  }

  private static void add(List<String> names, String name, List<Block> blocks, Block block) {
    names.add(name);
    blocks.add(block);
  }

  private Optional<String> trend() {
    TrendWords trend = new TrendWords(report.findings(), book);
    return report.findings().changes().isEmpty() ? Optional.empty() : Optional.of(trend.line());
  }

  private Optional<Block> sleep() {
    SleepWords words = new SleepWords(report.findings(), book);
    if (!words.isLogged()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    if (!hasPositions()) {
      sentences.add(words.line());
    }
    words.stomach().ifPresent(sentences::add);
    if (report.findings().setup().leading().isPresent()) {
      sentences.addAll(words.claims());
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(body(String.join(" ", sentences)));
  }

  private Block next(int most) {
    List<String> advice = new AdviceWords(report.findings(), report.diary().about(), book).lines();
    return Block.stack(
        List.of(
            Heading.small(book.say("page.next")),
            new Bullets(advice.subList(0, Math.min(most, advice.size())), Style.BODY)));
  }

  private Block sure() {
    List<String> lines = new ArrayList<>(new SummaryWords(report.findings(), book).howSure());
    ProblemWords problems = new ProblemWords(report.problems(), book);
    problems.line().ifPresent(lines::add);
    lines.addAll(problems.names());
    return Block.stack(
        List.of(Heading.small(book.say("page.sure")), new Bullets(lines, Style.BODY)));
  }

  /** What else there is, in the two columns that take the least height. */
  private Block rest(Detail detail) {
    Block other = other(detail.rest());
    Block next = next(detail.advice());
    Block sure = sure();
    double column = (report.paper().frame().width() - BETWEEN_COLUMNS) / 2;
    double others = other.height(column);
    double nexts = next.height(column);
    double sures = sure.height(column);
    double sureLeft = Math.max(others + sures, nexts);
    double sureRight = Math.max(others, nexts + sures);
    double nextLeft = Math.max(others + nexts, sures);
    if (sureLeft <= sureRight && sureLeft <= nextLeft) {
      return columns(Block.stack(List.of(other, sure)), next);
    }
    return sureRight <= nextLeft
        ? columns(other, Block.stack(List.of(next, sure)))
        : columns(Block.stack(List.of(other, next)), sure);
  }

  private static Block columns(Block left, Block right) {
    return new Beside(List.of(left, right), BETWEEN_COLUMNS);
  }

  private static Block body(String text) {
    return Paragraph.of(text, Style.BODY);
  }
}
