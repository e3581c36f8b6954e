package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.chart.Figure;
import spinelog.chart.MassageByWeek;
import spinelog.chart.SmallForest;
import spinelog.findings.Findings;
import spinelog.language.Numbers;
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
import spinelog.stats.Estimate;
import spinelog.words.MassageWords;
import spinelog.words.SafetyWords;

/** The part on massage and exercises: how much, the mornings after, each kind and technique. */
final class CarePart {
  /** What is said of fewer weeks stands beside their figure, which is small enough. */
  static final int FEW_WEEKS = 9;

  private static final double BETWEEN = 18;
  private static final double FOREST = 30;

  private final Findings findings;
  private final Phrasebook book;
  private final MassageWords words;

  CarePart(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.book = book;
    this.words = new MassageWords(findings, book);
  }

  Block block() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, book.say("section.massage")));
    if (!words.isLogged()) {
      blocks.addAll(amount(Style.BODY));
      return Block.stack(blocks);
    }
    blocks.addAll(isShort() ? beside() : below());
    return Block.stack(blocks);
  }

  private boolean isShort() {
    return findings.course().weeks().size() <= FEW_WEEKS;
  }

  /** Tables of answers are too wide for a column; those of mere counts are not. */
  private List<Block> beside() {
    List<Block> said = new ArrayList<>(amount(Style.SMALL));
    said.add(answers(Style.SMALL));
    boolean isNarrow =
        Stream.of(kindEstimates(), techniqueEstimates())
            .flatMap(List::stream)
            .allMatch(Optional::isEmpty);
    if (isNarrow) {
      said.add(eachKind());
    }
    Block text = Block.stack(said);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        byWeek(true).<Block>map(figure -> new Beside(List.of(figure, text), BETWEEN)).orElse(text));
    if (!isNarrow) {
      blocks.add(eachKind());
    }
    return blocks;
  }

  private List<Block> below() {
    List<Block> blocks = new ArrayList<>(amount(Style.BODY));
    byWeek(false).ifPresent(blocks::add);
    return List.of(Block.stack(blocks).together(), answers(Style.BODY), eachKind());
  }

  private Block eachKind() {
    return Block.stack(Stream.of(kinds(), techniques()).flatMap(Optional::stream).toList());
  }

  private List<Block> amount(Style style) {
    List<Block> said = new ArrayList<>(List.of(Paragraph.of(words.amount(), style)));
    new SafetyWords(findings.safety(), book)
        .massage()
        .map(warning -> Paragraph.of(warning, Style.STRONG))
        .ifPresent(said::add);
    return said;
  }

  /** Under the heading alone the figure needs no title. */
  private Optional<Block> byWeek(boolean isTitled) {
    Optional<Figure> figure = MassageByWeek.of(findings, book);
    return figure.map(drawn -> new FigureBlock(drawn, MassageByWeek.height(findings), isTitled));
  }

  private Block answers(Style style) {
    return new Bullets(List.of(words.dayAfter(), String.join(" ", words.weekBefore())), style);
  }

  private List<Optional<Estimate>> kindEstimates() {
    return findings.massage().byGroup().stream()
        .map(use -> use.dayAfter().estimate())
        .filter(Optional::isPresent)
        .toList();
  }

  private List<Optional<Estimate>> techniqueEstimates() {
    return findings.massage().byTechnique().stream().map(use -> use.dayAfter().estimate()).toList();
  }

  /** The table of kinds of care over what has no answer; empty where none is known. */
  private Optional<Block> kinds() {
    List<String> head = words.groupHead();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 30),
            Column.numbers(head.get(1), 6),
            Column.words(head.get(2), 20),
            Column.words(head.get(3), 20));
    return with(
        words.groupsLeft(),
        led(words.groupNote(), drawn(columns, words.groupRows(), kindEstimates())));
  }

  /** The table of techniques over what has no answer; empty where none is named. */
  Optional<Block> techniques() {
    List<String> head = words.techniqueHead();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 18),
            Column.numbers(head.get(1), 5),
            Column.numbers(head.get(2), 11),
            Column.numbers(head.get(3), 8),
            Column.numbers(head.get(4), 11),
            Column.words(head.get(5), 20),
            Column.words(head.get(6), 14));
    return with(
        words.techniquesLeft(),
        led(words.techniqueNote(), drawn(columns, words.techniqueRows(), techniqueEstimates())));
  }

  private static Optional<Block> with(Optional<String> left, Optional<Block> table) {
    List<Block> blocks = new ArrayList<>();
    table.ifPresent(blocks::add);
    left.ifPresent(said -> blocks.add(Paragraph.of(said, Style.SMALL)));
    return blocks.isEmpty() ? Optional.empty() : Optional.of(Block.stack(blocks));
  }

  /** A table under what it cannot say by itself; one row without a difference says all. */
  private static Optional<Block> led(String lead, Table table) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    return table.rows().size() == 1 && table.figures().isEmpty()
        ? Optional.of(table)
        : Optional.of(Block.stack(List.of(Paragraph.of(lead, Style.QUIET).held(), table)));
  }

  /** The columns in which anything stands, and the intervals drawn where there are any. */
  private Table drawn(
      List<Column> columns, List<List<String>> rows, List<Optional<Estimate>> estimates) {
    List<Integer> told =
        IntStream.range(0, columns.size())
            .filter(i -> rows.stream().anyMatch(row -> !row.get(i).equals(Numbers.NONE)))
            .boxed()
            .toList();
    List<Column> heads = new ArrayList<>(told.stream().map(columns::get).toList());
    Stream<List<String>> cells = rows.stream().map(row -> told.stream().map(row::get).toList());
    if (estimates.stream().allMatch(Optional::isEmpty)) {
      return new Table(heads, cells.toList());
    }
    SmallForest forest = new SmallForest(estimates, book);
    heads.add(Column.words(forest.scale(), FOREST));
    return new Table(heads, cells.map(CarePart::andFigure).toList())
        .with(forest.figures(), SmallForest.HEIGHT);
  }

  private static List<String> andFigure(List<String> row) {
    return Stream.concat(row.stream(), Stream.of("")).toList();
  }
}
