package spinelog.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.chart.BeforeAfter;
import spinelog.chart.CalendarMap;
import spinelog.chart.Figure;
import spinelog.chart.MassageByWeek;
import spinelog.chart.PositionsByWeek;
import spinelog.chart.ScoresInTime;
import spinelog.chart.StiffnessByPosition;
import spinelog.chart.TechniqueForest;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.findings.TrialResult;
import spinelog.language.Phrasebook;
import spinelog.report.page.Block;
import spinelog.report.page.Bullets;
import spinelog.report.page.Column;
import spinelog.report.page.FigureBlock;
import spinelog.report.page.Heading;
import spinelog.report.page.InColumns;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.AdviceWords;
import spinelog.words.ChangeNames;
import spinelog.words.ChangeWords;
import spinelog.words.MassageWords;
import spinelog.words.MeasuredWords;
import spinelog.words.MethodWords;
import spinelog.words.PracticeWords;
import spinelog.words.ProblemWords;
import spinelog.words.QualityWords;
import spinelog.words.SafetyWords;
import spinelog.words.SleepWords;
import spinelog.words.SupportWords;
import spinelog.words.TrendWords;

/** The pages behind the first: each answer with its figure, its numbers and its limits. */
final class Details {
  private final Report report;
  private final Findings findings;
  private final Phrasebook book;

  Details(Report report) {
    this.report = report;
    this.findings = report.findings();
    this.book = report.book();
  }

  /** All parts; the small table of means only where it is not measured on the page before. */
  static Block of(Report report, boolean isMeasured) {
    Details details = new Details(report);
    if (report.isOfOneChange()) {
      return Block.stack(
          List.of(
              details.changes(),
              details.trial(),
              details.comparison(),
              details.scores(isMeasured),
              details.quality(),
              details.method()));
    }
    return Block.stack(
        List.of(
            details.changes(),
            details.trial(),
            details.scores(isMeasured),
            details.massage(),
            details.sleep(),
            details.practice(),
            details.trend(),
            details.quality(),
            details.method()));
  }

  /** The fair test that the log is kept for; nothing where there is none. */
  Block trial() {
    return findings
        .setup()
        .trial()
        .map(result -> TrialPart.of(findings, result, book))
        .orElse(Block.gap(0));
  }

  private Block comparison() {
    return report
        .comparison()
        .map(comparison -> ComparisonPart.of(report, comparison))
        .orElse(Block.gap(0));
  }

  private Block changes() {
    List<Block> blocks = new ArrayList<>();
    boolean isOne = report.changes().size() == 1;
    String heading = isOne ? "section.change" : "section.changes";
    blocks.add(
        new Heading(
            2, book.say(findings.plan().periods().isPresent() ? "section.periods" : heading)));
    if (report.changes().isEmpty()) {
      blocks.add(body(book.say("changes.none")));
    }
    report.changes().forEach(change -> blocks.add(change(change)));
    ChangeWords words = new ChangeWords(findings.plan(), book);
    findings.setup().jointEffects().stream()
        .filter(joint -> joint.dates().stream().anyMatch(this::isReported))
        .forEach(joint -> blocks.add(body(words.joint(joint))));
    return Block.stack(blocks);
  }

  /** Whether a change that began on this date is reported. */
  private boolean isReported(LocalDate date) {
    return report.changes().stream()
        .flatMap(change -> change.switches().stream())
        .anyMatch(change -> change.date().equals(date));
  }

  private Block scores(boolean isMeasured) {
    Block heading = new Heading(2, book.say("section.scores"));
    Block figure = scoresInTime().orElseGet(() -> body(book.say("scores.none")).held());
    Stream<Block> means = isMeasured ? Stream.empty() : measured().stream();
    return Block.stack(
        Stream.of(Stream.of(heading, figure), means, furtherScores().stream())
            .flatMap(blocks -> blocks)
            .toList());
  }

  private Optional<Block> measured() {
    MeasuredWords words = new MeasuredWords(findings, book);
    return words.rows().isEmpty() ? Optional.empty() : Optional.of(MeasuredTable.noted(words));
  }

  /** Every score in time; empty where there is none. */
  Optional<Block> scoresInTime() {
    return ScoresInTime.of(findings, book)
        .map(scores -> new FigureBlock(scores.figure(), scores.height(), false));
  }

  /** The changes in the other scores; empty where no other score has any. */
  Optional<Block> furtherScores() {
    List<FurtherOutcome> further =
        findings.setup().furtherOutcomes().stream()
            .map(this::reported)
            .filter(outcome -> !outcome.changes().isEmpty())
            .toList();
    return further.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.stack(
                List.of(
                    new Heading(3, book.say("section.further")),
                    Paragraph.of(book.say("further.lead"), Style.QUIET).held(),
                    new ChangeTables(book).further(further))));
  }

  private FurtherOutcome reported(FurtherOutcome outcome) {
    return new FurtherOutcome(
        outcome.plan(),
        outcome.recorded(),
        outcome.changes().stream().filter(change -> isReported(change.date())).toList(),
        outcome.jointEffects());
  }

  /** One change: its figure, its numbers, what else is to be known of it. */
  Block change(Change change) {
    ChangeWords words = new ChangeWords(findings.plan(), book);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(3, new ChangeNames(book).heading(change)));
    blocks.add(body(words.sentence(change)));
    BeforeAfter.of(findings, change, book)
        .ifPresent(figure -> blocks.add(new FigureBlock(figure, 128, false)));
    blocks.add(new ChangeTables(book).phases(findings, change));
    if (!change.isOnce()) {
      blocks.add(new ChangeTables(book).switches(findings, change));
    }
    List<String> details = new ArrayList<>(words.details(change));
    new MassageWords(findings, book).around(change).ifPresent(details::add);
    new AdviceWords(findings, report.diary().about(), book).plan(change).ifPresent(details::add);
    return Block.stack(List.of(Block.stack(blocks).together(), new Bullets(details, Style.SMALL)));
  }

  private Block massage() {
    MassageWords words = new MassageWords(findings, book);
    List<Block> start = new ArrayList<>();
    start.add(new Heading(2, book.say("section.massage")));
    start.add(body(words.amount()));
    new SafetyWords(findings.safety(), book)
        .massage()
        .map(said -> Paragraph.of(said, Style.STRONG))
        .ifPresent(start::add);
    if (!words.isLogged()) {
      return Block.stack(start);
    }
    figure(MassageByWeek.of(findings, book), MassageByWeek.height(findings)).ifPresent(start::add);
    List<Block> blocks = new ArrayList<>(List.of(Block.stack(start).together()));
    blocks.add(
        new Bullets(List.of(words.dayAfter(), String.join(" ", words.weekBefore())), Style.BODY));
    kinds().ifPresent(blocks::add);
    techniques().ifPresent(blocks::add);
    int rows = findings.massage().byTechnique().size();
    figure(TechniqueForest.of(findings, book), 46 + 15.0 * Math.min(24, rows))
        .ifPresent(blocks::add);
    return Block.stack(blocks);
  }

  /** The table of kinds of care; empty where none is known. */
  private Optional<Block> kinds() {
    MassageWords words = new MassageWords(findings, book);
    List<List<String>> rows = words.groupRows();
    List<String> head = words.groupHead();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 30),
            Column.numbers(head.get(1), 6),
            Column.words(head.get(2), 40),
            Column.words(head.get(3), 24));
    return led(words.groupNote(), columns, rows);
  }

  /** A table under what it cannot say by itself; empty where it has no row. */
  private static Optional<Block> led(String lead, List<Column> columns, List<List<String>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.stack(List.of(Paragraph.of(lead, Style.QUIET).held(), new Table(columns, rows))));
  }

  /** Notes on how things were done; nothing where there is none. */
  private Block practice() {
    List<String> lines = new PracticeWords(findings, book).lines();
    return lines.isEmpty()
        ? Block.gap(0)
        : Block.stack(
                List.of(
                    new Heading(2, book.say("section.practice")), new Bullets(lines, Style.BODY)))
            .together();
  }

  /** The table of techniques; empty where none is named. */
  Optional<Block> techniques() {
    MassageWords words = new MassageWords(findings, book);
    return led(
        words.techniqueNote(), techniqueColumns(words.techniqueHead()), words.techniqueRows());
  }

  /** The table of positions; empty where none is known. */
  Optional<Block> positions() {
    SleepWords words = new SleepWords(findings, book);
    return words.isLogged() ? Optional.of(PositionTable.of(words)) : Optional.empty();
  }

  private static List<Column> techniqueColumns(List<String> head) {
    return List.of(
        Column.words(head.get(0), 18),
        Column.numbers(head.get(1), 5),
        Column.numbers(head.get(2), 11),
        Column.numbers(head.get(3), 8),
        Column.numbers(head.get(4), 11),
        Column.words(head.get(5), 34),
        Column.words(head.get(6), 14));
  }

  private Block sleep() {
    SleepWords words = new SleepWords(findings, book);
    List<Block> start = new ArrayList<>();
    start.add(new Heading(2, book.say("section.sleep")));
    if (!words.isLogged()) {
      start.add(body(book.say("sleep.unknown")));
      return Block.stack(start);
    }
    figure(PositionsByWeek.of(findings, book), 135).ifPresent(start::add);
    List<Block> blocks = new ArrayList<>(List.of(Block.stack(start).together()));
    StiffnessByPosition.of(findings, book)
        .map(figure -> new FigureBlock(figure.figure(), figure.height(), true))
        .ifPresent(blocks::add);
    blocks.add(PositionTable.of(words));
    words.stomach().ifPresent(sentence -> blocks.add(body(sentence)));
    blocks.add(
        new Bullets(
            SupportWords.all(findings, book).stream()
                .map(support -> String.join(" ", support.sentences()))
                .toList(),
            Style.BODY));
    return Block.stack(blocks);
  }

  /** The movement over the whole period. */
  Block trend() {
    TrendWords words = new TrendWords(findings, book);
    return Block.stack(
        List.of(
            new Heading(2, book.say("section.trend")),
            body(words.sentence() + words.firstAndLast().map(said -> " " + said).orElse("")),
            body(words.robust())));
  }

  /** How well the log was kept, and how many problems it had. */
  Block kept() {
    ProblemWords problems = new ProblemWords(report.problems(), book);
    return Block.stack(List.of(howGood(), body(String.join(" ", problems.count()))));
  }

  private Block howGood() {
    return Block.stack(
        List.of(
            new Heading(2, book.say("section.quality")),
            new Bullets(new QualityWords(findings, book).lines(), Style.BODY)));
  }

  private Block quality() {
    ProblemWords problems = new ProblemWords(report.problems(), book);
    List<Block> start = new ArrayList<>(List.of(howGood()));
    List<Block> maps = calendars();
    start.addAll(maps.subList(0, Math.min(1, maps.size())));
    List<Block> blocks = new ArrayList<>(List.of(Block.stack(start).together()));
    blocks.addAll(maps.subList(Math.min(1, maps.size()), maps.size()));
    blocks.add(body(String.join(" ", problems.count())));
    List<String> head = problems.head();
    if (!problems.rows().isEmpty()) {
      List<Column> columns =
          List.of(
              Column.words(head.get(0), 8),
              Column.words(head.get(1), 28),
              Column.words(head.get(2), 20),
              Column.words(head.get(3), 44));
      blocks.add(new Table(columns, problems.rows()));
    }
    return Block.stack(blocks);
  }

  private List<Block> calendars() {
    return CalendarMap.of(findings, book).stream()
        .<Block>map(map -> new FigureBlock(map.figure(), map.height(), true))
        .toList();
  }

  private Block method() {
    List<Block> blocks = new ArrayList<>();
    boolean isNamed = findings.plan().change().isPresent() || findings.setup().trial().isPresent();
    MethodWords words = new MethodWords(findings.plan(), isNamed, book);
    words.method().forEach(text -> blocks.add(Paragraph.of(text, Style.SMALL)));
    blocks.add(new Heading(3, book.say("section.errors")));
    blocks.add(Paragraph.of(words.errorsLead(), Style.SMALL).held());
    List<String> head = words.errorsHead();
    List<Column> columns = new ArrayList<>(List.of(Column.words(head.get(0), 40)));
    head.subList(1, head.size()).forEach(name -> columns.add(Column.numbers(name, 10)));
    blocks.add(new Table(columns, words.errorsRows()));
    blocks.add(new Heading(3, book.say("section.limits")));
    List<String> limits = new ArrayList<>(words.limits());
    if (findings.setup().trial().filter(TrialResult::isRandomised).isPresent()) {
      limits.add(book.say("limit.trial"));
    }
    blocks.add(new Bullets(limits, Style.SMALL));
    List<String> sources = new ArrayList<>(words.sources());
    sources.addAll(new PracticeWords(findings, book).sources());
    blocks.add(
        Block.stack(
                List.of(
                    new Heading(3, book.say("section.sources")), new Bullets(sources, Style.SMALL)))
            .together());
    Block heading = new Heading(2, book.say("section.method"));
    return Block.stack(List.of(heading, new InColumns(Block.stack(blocks), 2)));
  }

  private static Optional<Block> figure(Optional<Figure> figure, double height) {
    return figure.map(drawn -> new FigureBlock(drawn, height, true));
  }

  private static Block body(String text) {
    return Paragraph.of(text, Style.BODY);
  }
}
