package spinelog.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.chart.BeforeAfter;
import spinelog.chart.CalendarMap;
import spinelog.chart.ScoresInTime;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.language.Phrasebook;
import spinelog.report.page.Beside;
import spinelog.report.page.Block;
import spinelog.report.page.Bullets;
import spinelog.report.page.Column;
import spinelog.report.page.FigureBlock;
import spinelog.report.page.Heading;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.AdviceWords;
import spinelog.words.ChangeNames;
import spinelog.words.ChangeWords;
import spinelog.words.MassageWords;
import spinelog.words.MeasuredWords;
import spinelog.words.PracticeWords;
import spinelog.words.ProblemWords;
import spinelog.words.QualityWords;
import spinelog.words.SleepWords;
import spinelog.words.TrendWords;

/** The pages behind the first: each answer with its figure, its numbers and its limits. */
final class Details {
  private static final double BETWEEN = 18;

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
              MethodPart.of(report.findings(), report.book())));
    }
    return Block.stack(
        List.of(
            details.changes(),
            details.trial(),
            details.scores(isMeasured),
            details.trend(),
            new CarePart(report.findings(), report.book()).block(),
            SleepPart.of(report.findings(), report.book()),
            details.practice(),
            details.quality(),
            MethodPart.of(report.findings(), report.book())));
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

  /** One line needs no heading. */
  private Block scores(boolean isMeasured) {
    Optional<Block> means = isMeasured ? Optional.empty() : measured();
    Optional<Block> figure = scoresInTime();
    if (figure.isEmpty() && means.isEmpty()) {
      return body(book.say("scores.none"));
    }
    Block heading = new Heading(2, book.say("section.scores"));
    Block first = figure.orElseGet(() -> body(book.say("scores.none")).held());
    return Block.stack(
        Stream.of(Stream.of(heading, first), means.stream(), furtherScores().stream())
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
        .ifPresent(figure -> blocks.add(new FigureBlock(figure, 144, false)));
    if (!change.isOnce()) {
      blocks.add(new ChangeTables(book).switches(findings, change));
    }
    List<String> details = new ArrayList<>(words.details(change));
    new MassageWords(findings, book).around(change).ifPresent(details::add);
    details.addAll(new AdviceWords(findings, report.diary().about(), book).test(change));
    return Block.stack(List.of(Block.stack(blocks).together(), new Bullets(details, Style.SMALL)));
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
    return new CarePart(findings, book).techniques();
  }

  /** The table of positions; empty where none is known. */
  Optional<Block> positions() {
    SleepWords words = new SleepWords(findings, book);
    return words.isLogged() ? Optional.of(PositionTable.of(words)) : Optional.empty();
  }

  /** The movement over the whole period. */
  Block trend() {
    TrendWords words = new TrendWords(findings, book);
    List<String> said = new ArrayList<>(List.of(words.sentence()));
    words.firstAndLast().ifPresent(said::add);
    words.robust().ifPresent(said::add);
    return Block.stack(
        List.of(new Heading(2, book.say("section.trend")), body(String.join(" ", said))));
  }

  /** How well the log was kept, and how many problems it had. */
  Block kept() {
    ProblemWords problems = new ProblemWords(report.problems(), book);
    return Block.stack(
        List.of(
            new Heading(2, book.say("section.quality")),
            lines(),
            body(String.join(" ", problems.count()))));
  }

  private Block quality() {
    ProblemWords problems = new ProblemWords(report.problems(), book);
    Block count = body(String.join(" ", problems.count()));
    List<CalendarMap> maps = CalendarMap.of(findings, book);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, book.say("section.quality")));
    if (maps.size() == 1 && maps.get(0).isNarrow()) {
      double half = (report.paper().frame().width() - BETWEEN) / 2;
      blocks.add(
          new Beside(
              List.of(map(maps.get(0), half), Block.stack(List.of(lines(), count))), BETWEEN));
    } else {
      double width = report.paper().frame().width();
      blocks.add(lines().held());
      maps.forEach(map -> blocks.add(map(map, width)));
      blocks.add(count);
    }
    problems(problems).ifPresent(blocks::add);
    return Block.stack(blocks);
  }

  private Block lines() {
    return new Bullets(new QualityWords(findings, book).lines(), Style.BODY);
  }

  private static Block map(CalendarMap map, double width) {
    return new FigureBlock(map.figure(), map.height(width), true);
  }

  private static Optional<Block> problems(ProblemWords problems) {
    List<String> head = problems.head();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 8),
            Column.words(head.get(1), 28),
            Column.words(head.get(2), 20),
            Column.words(head.get(3), 44));
    return problems.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(columns, problems.rows()));
  }

  private static Block body(String text) {
    return Paragraph.of(text, Style.BODY);
  }
}
