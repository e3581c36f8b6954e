package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.findings.FurtherOutcome;
import spinelog.language.Phrasebook;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.Paragraph;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.ChangeNames;
import spinelog.words.OutcomeWords;
import spinelog.words.VerdictWords;

/** The tables of setup changes. */
final class ChangeTables {
  private final Phrasebook book;
  private final ChangeNames names;

  ChangeTables(Phrasebook book) {
    this.book = book;
    this.names = new ChangeNames(book);
  }

  /**
   * One row a change: what, when, both sides, in words; the difference where any is given, and
   * whether it reaches the mark where that is decided of any.
   *
   * @param look how the table is set
   */
  Block summary(AnalysisPlan plan, List<Change> changes, UnaryOperator<Table> look) {
    VerdictWords words = new VerdictWords(plan, book);
    OutcomeWords outcome = new OutcomeWords(plan.outcome(), book);
    boolean isGiven = changes.stream().anyMatch(change -> change.withDrift().isGiven());
    // Where it is open of every change, the column would say nothing.
    boolean hasMcid = changes.stream().anyMatch(change -> change.judgement().mcid().isDecided());
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.words(book.say("table.what"), 25),
                Column.words(book.say("table.first"), 13),
                Column.words(book.say("table.mean.before"), 16.5),
                Column.words(book.say("table.mean.after"), 16.5)));
    if (isGiven) {
      columns.add(Column.words(difference(plan), 25));
    }
    columns.add(Column.words(book.say("table.words"), hasMcid ? 15 : isGiven ? 22 : 40));
    if (hasMcid) {
      columns.add(Column.words(words.mcidQuestion(), 13));
    }
    Table table =
        new Table(
            columns,
            changes.stream().map(change -> row(change, words, outcome, isGiven, hasMcid)).toList());
    return noted(look.apply(table), changes);
  }

  /** With a note below, where a difference is not the gap between its two means. */
  private Block noted(Table table, List<Change> changes) {
    return changes.stream().anyMatch(change -> change.judgement().gap().differs())
        ? Block.stack(List.of(table, Paragraph.of(book.say("table.difference.note"), Style.QUIET)))
        : table;
  }

  private String difference(AnalysisPlan plan) {
    return book.say("table.difference", "confidence", book.numbers().percent(plan.confidence()));
  }

  private List<String> row(
      Change change, VerdictWords words, OutcomeWords outcome, boolean isGiven, boolean hasMcid) {
    List<String> row =
        new ArrayList<>(
            List.of(
                names.what(change, 64),
                book.dates().brief(change.date()),
                outcome.side(change.before()),
                outcome.side(change.after())));
    if (isGiven) {
      row.add(words.difference(change));
    }
    row.add(words.verdict(change));
    if (hasMcid) {
      row.add(words.againstMcid(change));
    }
    return row;
  }

  /** The changes in other scores, a row each, named where there are several. */
  Block further(List<FurtherOutcome> outcomes) {
    boolean isOne = outcomes.stream().allMatch(further -> further.changes().size() == 1);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(book.say("table.score"), isOne ? 22 : 15));
    if (!isOne) {
      columns.add(Column.words(book.say("table.change"), 28));
    }
    columns.add(Column.words(book.say("table.mean.before"), isOne ? 18 : 14));
    columns.add(Column.words(book.say("table.mean.after"), isOne ? 18 : 14));
    columns.add(Column.words(difference(outcomes.get(0).plan()), isOne ? 34 : 22));
    columns.add(Column.words(book.say("table.words"), isOne ? 28 : 27));
    List<List<String>> rows =
        outcomes.stream()
            .flatMap(
                further -> further.changes().stream().map(change -> row(further, change, isOne)))
            .toList();
    Table table = new Table(columns, rows);
    return noted(
        isOne ? table : table.small(),
        outcomes.stream().flatMap(further -> further.changes().stream()).toList());
  }

  private List<String> row(FurtherOutcome further, Change change, boolean isOne) {
    VerdictWords words = new VerdictWords(further.plan(), book);
    OutcomeWords outcome = new OutcomeWords(further.outcome(), book);
    List<String> row = new ArrayList<>(List.of(outcome.title()));
    if (!isOne) {
      row.add(names.what(change, 60));
    }
    row.add(outcome.side(change.before()));
    row.add(outcome.side(change.after()));
    row.add(words.difference(change));
    row.add(words.verdict(change));
    return row;
  }

  /** Every switch between the two states, where there is more than one. */
  Block switches(Findings findings, Change change) {
    OutcomeWords outcome = new OutcomeWords(findings.plan().outcome(), book);
    List<Column> columns =
        List.of(
            Column.words(book.say("table.switch"), 16),
            Column.words(book.say("table.to"), 40),
            Column.words(book.say("table.mean.before"), 20),
            Column.words(book.say("table.mean.after"), 20));
    return new Table(
        columns,
        change.switches().stream()
            .map(
                once ->
                    List.of(
                        book.dates().brief(once.date()),
                        names.to(once),
                        outcome.side(once.before()),
                        outcome.side(once.after())))
            .toList());
  }
}
