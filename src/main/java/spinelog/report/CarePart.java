package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.chart.Figure;
import spinelog.chart.MassageByWeek;
import spinelog.chart.TechniqueForest;
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
import spinelog.words.MassageWords;
import spinelog.words.SafetyWords;

/** The part on massage and exercises: how much, the mornings after, each kind and technique. */
final class CarePart {
  /** What is said of fewer weeks stands beside their figure, which is small enough. */
  static final int FEW_WEEKS = 9;

  private static final double BETWEEN = 18;

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
      amount().forEach(blocks::add);
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
    List<Block> said = new ArrayList<>(amount());
    said.add(answers(Style.SMALL));
    boolean isNarrow = words.groupRows().isEmpty() && forest().isEmpty();
    if (isNarrow) {
      said.add(eachKind());
    }
    Block text = Block.stack(said);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        byWeek().<Block>map(figure -> new Beside(List.of(figure, text), BETWEEN)).orElse(text));
    if (!isNarrow) {
      blocks.add(eachKind());
    }
    return blocks;
  }

  private List<Block> below() {
    List<Block> blocks = new ArrayList<>(amount());
    byWeek().ifPresent(blocks::add);
    return List.of(Block.stack(blocks).together(), answers(Style.BODY), eachKind());
  }

  private Block eachKind() {
    return Block.stack(
        Stream.of(kinds(), techniques(), forest()).flatMap(Optional::stream).toList());
  }

  private Optional<Block> forest() {
    int rows = findings.massage().byTechnique().size();
    return TechniqueForest.of(findings, book)
        .map(forest -> new FigureBlock(forest, 46 + 15.0 * Math.min(24, rows), true));
  }

  private List<Block> amount() {
    List<Block> said = new ArrayList<>(List.of(Paragraph.of(words.amount(), Style.BODY)));
    new SafetyWords(findings.safety(), book)
        .massage()
        .map(warning -> Paragraph.of(warning, Style.STRONG))
        .ifPresent(said::add);
    return said;
  }

  private Optional<Block> byWeek() {
    Optional<Figure> figure = MassageByWeek.of(findings, book);
    return figure.map(drawn -> new FigureBlock(drawn, MassageByWeek.height(findings), true));
  }

  private Block answers(Style style) {
    return new Bullets(List.of(words.dayAfter(), String.join(" ", words.weekBefore())), style);
  }

  /** The table of kinds of care; empty where none is known. */
  private Optional<Block> kinds() {
    List<String> head = words.groupHead();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 30),
            Column.numbers(head.get(1), 6),
            Column.words(head.get(2), 40),
            Column.words(head.get(3), 24));
    return led(words.groupNote(), columns, words.groupRows(), words.groupsLeft());
  }

  /** The table of techniques; empty where none is named. */
  Optional<Block> techniques() {
    List<String> head = words.techniqueHead();
    List<Column> columns =
        List.of(
            Column.words(head.get(0), 18),
            Column.numbers(head.get(1), 5),
            Column.numbers(head.get(2), 11),
            Column.numbers(head.get(3), 8),
            Column.numbers(head.get(4), 11),
            Column.words(head.get(5), 34),
            Column.words(head.get(6), 14));
    return led(words.techniqueNote(), columns, words.techniqueRows(), words.techniquesLeft());
  }

  /** A table under what it cannot say by itself, over what has no answer; empty without both. */
  private static Optional<Block> led(
      String lead, List<Column> columns, List<List<String>> rows, Optional<String> left) {
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      blocks.add(Paragraph.of(lead, Style.QUIET).held());
      blocks.add(told(columns, rows));
    }
    left.ifPresent(said -> blocks.add(Paragraph.of(said, Style.SMALL)));
    return blocks.isEmpty() ? Optional.empty() : Optional.of(Block.stack(blocks));
  }

  /** The columns in which anything stands. */
  private static Table told(List<Column> columns, List<List<String>> rows) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      if (rows.stream().anyMatch(row -> !row.get(column).equals(Numbers.NONE))) {
        told.add(i);
      }
    }
    return new Table(
        told.stream().map(columns::get).toList(),
        rows.stream().map(row -> told.stream().map(row::get).toList()).toList());
  }
}
