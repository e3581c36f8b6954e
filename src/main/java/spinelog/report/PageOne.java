package spinelog.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.chart.Figure;
import spinelog.chart.Timeline;
import spinelog.findings.Also;
import spinelog.findings.Change;
import spinelog.findings.Headline;
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
import spinelog.report.page.Table;
import spinelog.words.AdviceWords;
import spinelog.words.MassageWords;
import spinelog.words.MeasuredWords;
import spinelog.words.PageWords;
import spinelog.words.ProblemWords;
import spinelog.words.SafetyWords;
import spinelog.words.SleepWords;
import spinelog.words.SummaryWords;
import spinelog.words.TrendWords;

/** The first page: it stands alone and is always exactly one page. */
final class PageOne {
  private static final double LOWEST_FIGURE = 120;
  private static final double LOWEST_OF_MANY = 144;
  private static final double BETWEEN_COLUMNS = 18;
  private static final double COMFORT = 34;
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
    /** All. */
    ALL,
    /** All, in smaller letters. */
    SMALL,
    /** Nothing that is open. */
    FOUND,
    /** The same, and the figure without its caption. */
    UNCAPTIONED,
    /** The same without the small table of means. */
    LEAST,
    /** Of massage how much there was; for the fullest of logs, whose figure needs the room. */
    BARE;

    boolean isAll() {
      return compareTo(SMALL) <= 0;
    }

    boolean isLarge() {
      return this == ALL;
    }

    /** Whether the figure has its caption. */
    boolean isCaptioned() {
      return compareTo(FOUND) <= 0;
    }

    /** What a plot that is not squeezed takes beyond the lowest, in points. */
    double comfort() {
      return this == ALL ? 2 * COMFORT : isAll() ? COMFORT : 0;
    }

    Style text() {
      return isLarge() ? Style.BODY : Style.SMALL;
    }
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

  /**
   * The page as it is set.
   *
   * @param block all of it
   * @param isMeasured whether the small table of means is on it
   */
  record Set(Block block, boolean isMeasured) {}

  /** The page, with as much detail as it can hold. */
  static Set of(Report report) {
    PageOne page = new PageOne(report);
    Frame frame = report.paper().frame();
    List<Detail> less =
        List.of(
            new Detail(6, 4, 4, Rest.ALL),
            new Detail(6, 4, 4, Rest.SMALL),
            new Detail(6, 4, 4, Rest.FOUND),
            new Detail(6, 4, 4, Rest.UNCAPTIONED),
            new Detail(5, 3, 3, Rest.UNCAPTIONED),
            new Detail(4, 2, 3, Rest.UNCAPTIONED),
            new Detail(3, 2, 3, Rest.UNCAPTIONED),
            new Detail(3, 2, 2, Rest.UNCAPTIONED),
            new Detail(3, 2, 2, Rest.LEAST),
            new Detail(2, 1, 2, Rest.LEAST),
            new Detail(1, 1, 2, Rest.LEAST),
            new Detail(1, 1, 1, Rest.LEAST),
            new Detail(1, 1, 1, Rest.BARE));
    for (Detail detail : less) {
      double room = page.room(detail, frame);
      if (room >= page.lowestFigure(detail.rest())) {
        return page.set(detail, Math.min(room, HIGHEST_FIGURE));
      }
    }
    Detail least = less.get(less.size() - 1);
    return page.set(least, page.room(least, frame));
  }

  private Set set(Detail detail, double figureHeight) {
    return new Set(with(detail, figureHeight), isMeasured(detail.rest()));
  }

  private double room(Detail detail, Frame frame) {
    return frame.height() - with(detail, 0).height(frame.width());
  }

  /**
   * What is open gives way to a plot that is not squeezed. Many switches have a key above the plot,
   * three to a line, of five lines at most.
   */
  private double lowestFigure(Rest rest) {
    int lines = Math.min(MOST_KEY_LINES, (report.findings().setup().switches().size() + 2) / 3);
    double lowest = lines > 1 ? LOWEST_OF_MANY : LOWEST_FIGURE;
    return lowest + KEY_LINE * Math.max(0, lines - 1) + rest.comfort();
  }

  private Block with(Detail detail, double figureHeight) {
    return Block.stack(
        List.of(
            head(),
            safety(detail.flags()),
            answer(),
            timeline(figureHeight, detail.rest().isCaptioned()),
            changes(shown(detail), detail.rest()),
            rest(detail)));
  }

  /** Who, when, and what it is called. */
  static PageWords words(Report report) {
    return new PageWords(report.findings(), report.diary().about(), report.asOf(), report.book());
  }

  /** What the report is called. */
  static String title(Report report) {
    PageWords words = words(report);
    return report.isOfOneChange() ? words.title(report.changes().get(0)) : words.title();
  }

  private Block head() {
    PageWords words = words(report);
    double indent =
        Labelled.indent(Stream.of(words.who(), words.goal()).flatMap(List::stream).toList());
    Block who = Labelled.column(words.who(), indent);
    Block both = new Beside(List.of(who, Labelled.column(words.when())), BETWEEN_COLUMNS);
    Block goal = Labelled.column(words.goal(), indent);
    return Block.stack(List.of(new Heading(1, title(report)), both, goal, Block.gap(6)));
  }

  private Block safety(int most) {
    SafetyWords words = new SafetyWords(report.findings().safety(), book);
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
    List<String> context = words.context();
    List<Block> said = new ArrayList<>(List.of(Paragraph.of(words.answer(), Style.LEAD).after(4)));
    words.now().ifPresent(now -> said.add(Paragraph.of(now, Style.STRONG).after(4)));
    if (!context.isEmpty()) {
      said.add(Paragraph.of(String.join(" ", context), Style.BODY));
    }
    words.massage().ifPresent(found -> said.add(Paragraph.of(found, Style.STRONG)));
    Box box = new Box(Box.Kind.ANSWER, said);
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

  /** The change that counts, then those of which anything is claimed, then the latest. */
  private List<Change> shown(Detail detail) {
    Optional<Change> leading = report.findings().setup().leading();
    return report.changes().stream()
        .sorted(
            Comparator.comparing((Change change) -> leading.filter(change::equals).isEmpty())
                .thenComparing(change -> !change.isClaimed())
                .thenComparing(Change::date, Comparator.reverseOrder()))
        .limit(detail.changes())
        .sorted(Comparator.comparing(Change::date))
        .toList();
  }

  private Block changes(List<Change> shown, Rest rest) {
    if (shown.isEmpty()) {
      return hasPositions() ? positions() : Block.gap(0);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.small(heading(shown.size(), report.changes().size())));
    blocks.add(
        new ChangeTables(book)
            .summary(
                report.findings().plan(), shown, rest.isLarge() ? table -> table : Table::small));
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
    if (report.findings().plan().periods().isPresent()) {
      return book.say("section.periods");
    }
    return book.say(
        shown == all ? "page.changes" : "page.changes.part", "shown", shown, "all", all);
  }

  private boolean isMeasured(Rest rest) {
    return rest.compareTo(Rest.UNCAPTIONED) <= 0
        && !new MeasuredWords(report.findings(), book).rows().isEmpty();
  }

  /** The means, as counted, in a small table. */
  private Block measured(Rest rest) {
    MeasuredWords words = new MeasuredWords(report.findings(), book);
    if (!isMeasured(rest)) {
      return Block.gap(0);
    }
    Block table = rest.isLarge() ? MeasuredTable.noted(words) : MeasuredTable.of(words);
    return Block.stack(List.of(Heading.small(book.say("page.measured")), table));
  }

  private Block other(Rest rest) {
    MassageWords massage = new MassageWords(report.findings(), book);
    if (rest == Rest.BARE) {
      return Block.stack(
          List.of(
              Heading.small(Phrasebook.capital(book.list(care()))),
              Paragraph.of(massage.amount(), rest.text())));
    }
    String said = String.join(" ", rest.isAll() ? massage.line() : massage.found());
    List<String> names = new ArrayList<>(care());
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(said, rest.text()));
    sleep(rest).ifPresent(block -> add(names, book.say("page.rest.sleep"), blocks, block));
    trend(rest).ifPresent(block -> add(names, book.say("page.rest.trend"), blocks, block));
    blocks.add(0, Heading.small(Phrasebook.capital(book.list(names))));
    return Block.stack(blocks);
  }

  private List<String> care() {
    return List.of(book.say("page.rest.massage"), book.say("page.rest.exercises"));
  }

  private static void add(List<String> names, String name, List<Block> blocks, Block block) {
    names.add(name);
    blocks.add(block);
  }

  private Optional<Block> trend(Rest rest) {
    TrendWords trend = new TrendWords(report.findings(), book);
    // A log that says how it is now says more than one straight line through all of it.
    boolean isNow = report.findings().conclusion().has(Also.LATELY);
    Optional<String> said = rest.isAll() && !isNow ? Optional.of(trend.line()) : trend.found();
    return said.filter(line -> !isTrendAnswered(trend))
        .map(line -> Paragraph.of(line, rest.text()));
  }

  /** Where nothing changed, a trend is the answer or stands under it. */
  private boolean isTrendAnswered(TrendWords trend) {
    return report.findings().changes().isEmpty()
        && (report.findings().headline().about() != Headline.About.NIGHTS
            || trend.found().isPresent());
  }

  private Optional<Block> sleep(Rest rest) {
    SleepWords words = new SleepWords(report.findings(), book);
    if (!words.isLogged()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    if (rest.isAll() && !hasPositions()) {
      sentences.add(words.line());
    }
    if (words.stomachAround().isEmpty()) {
      words.stomach().ifPresent(sentences::add);
    }
    if (report.findings().setup().leading().isPresent()) {
      sentences.addAll(words.claims());
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(Paragraph.of(String.join(" ", sentences), rest.text()));
  }

  private Block next(int most, Rest rest) {
    List<String> advice = new AdviceWords(report.findings(), report.diary().about(), book).lines();
    return Block.stack(
        List.of(
            Heading.small(book.say("page.next")),
            new Bullets(advice.subList(0, Math.min(most, advice.size())), rest.text())));
  }

  private Block sure(Rest rest) {
    List<String> lines = new ArrayList<>(new SummaryWords(report.findings(), book).howSure());
    ProblemWords problems = new ProblemWords(report.problems(), book);
    problems.line().ifPresent(lines::add);
    lines.addAll(problems.names());
    return Block.stack(
        List.of(Heading.small(book.say("page.sure")), new Bullets(lines, rest.text())));
  }

  /**
   * What was on the left, what to make of it on the right, each thing in its place; on the fullest
   * of pages no column stays half empty.
   */
  private Block rest(Detail detail) {
    Rest rest = detail.rest();
    Block next = next(detail.advice(), rest);
    List<Block> columns =
        rest == Rest.BARE
            ? List.of(Block.stack(List.of(other(rest), next)), sure(rest))
            : List.of(
                Block.stack(List.of(measured(rest), other(rest))),
                Block.stack(List.of(next, sure(rest))));
    return new Beside(columns, BETWEEN_COLUMNS);
  }
}
