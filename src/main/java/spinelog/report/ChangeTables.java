package spinelog.report;

import java.util.ArrayList;
import java.util.List;
import spinelog.analysis.AnalysisPlan;
import spinelog.analysis.Findings;
import spinelog.analysis.FurtherOutcome;
import spinelog.analysis.LevelChange;
import spinelog.analysis.Phase;
import spinelog.report.page.Block;
import spinelog.report.page.Column;
import spinelog.report.page.Table;
import spinelog.report.words.ChangeNames;
import spinelog.report.words.Formats;
import spinelog.report.words.OutcomeWords;
import spinelog.report.words.VerdictWords;

/** The tables of setup changes. */
final class ChangeTables {
  private ChangeTables() {}

  /** One row a change: what, when, both sides, the difference, in words. */
  static Block summary(AnalysisPlan plan, List<LevelChange> changes) {
    VerdictWords words = new VerdictWords(plan);
    OutcomeWords outcome = new OutcomeWords(plan.outcome());
    boolean hasMark = plan.outcome().isScore();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.words("What changed", 25),
                Column.words("First morning", 13),
                Column.words("Mean before (recorded)", 15),
                Column.words("Mean after (recorded)", 15),
                Column.words(
                    "Difference, drift allowed for (" + Formats.percent(plan.confidence()) + ")",
                    26),
                Column.words("In words", 18)));
    if (hasMark) {
      columns.add(Column.words(Formats.capital(words.mark()), 11));
    }
    return new Table(
        columns, changes.stream().map(change -> row(change, words, outcome, hasMark)).toList());
  }

  private static List<String> row(
      LevelChange change, VerdictWords words, OutcomeWords outcome, boolean hasMark) {
    List<String> row =
        new ArrayList<>(
            List.of(
                ChangeNames.what(change, 64),
                Formats.shortDate(change.date()),
                side(change.before(), outcome),
                side(change.after(), outcome),
                words.difference(change),
                words.verdict(change)));
    if (hasMark) {
      row.add(words.againstMark(change));
    }
    return row;
  }

  /** Both phases of a change in numbers. */
  static Block phases(Findings findings, LevelChange change) {
    OutcomeWords outcome = new OutcomeWords(findings.plan().outcome());
    List<Column> columns =
        List.of(
            Column.words("Phase", 14),
            Column.words("First morning", 15),
            Column.words("Last morning", 15),
            Column.numbers("Recorded", 11),
            Column.numbers("Missing", 10),
            Column.numbers("Mean", 9),
            Column.numbers("Median", 9),
            Column.numbers("Lowest", 9),
            Column.numbers("Highest", 9));
    return new Table(
        columns,
        List.of(
            phase(ChangeNames.before(change), change.before(), outcome),
            phase(ChangeNames.after(change), change.after(), outcome)));
  }

  /** The changes in other scores, a row each. */
  static Block further(List<FurtherOutcome> outcomes) {
    List<Column> columns =
        List.of(
            Column.words("Score", 20),
            Column.words("Change", 28),
            Column.words("Mean before (recorded)", 15),
            Column.words("Mean after (recorded)", 15),
            Column.words("Difference with interval", 24),
            Column.words("In words", 19));
    List<List<String>> rows =
        outcomes.stream()
            .flatMap(further -> further.changes().stream().map(change -> row(further, change)))
            .toList();
    return new Table(columns, rows);
  }

  private static List<String> row(FurtherOutcome further, LevelChange change) {
    VerdictWords words = new VerdictWords(further.plan());
    OutcomeWords outcome = new OutcomeWords(further.outcome());
    return List.of(
        Formats.capital(outcome.name()),
        ChangeNames.what(change, 60),
        side(change.before(), outcome),
        side(change.after(), outcome),
        words.difference(change),
        words.verdict(change));
  }

  /** Every switch between the two states, where there is more than one. */
  static Block switches(Findings findings, LevelChange change) {
    OutcomeWords outcome = new OutcomeWords(findings.plan().outcome());
    List<Column> columns =
        List.of(
            Column.words("Switch", 16),
            Column.words("To", 40),
            Column.words("Mean before (recorded)", 20),
            Column.words("Mean after (recorded)", 20));
    return new Table(
        columns,
        change.switches().stream()
            .map(
                once ->
                    List.of(
                        Formats.shortDate(once.date()),
                        ChangeNames.to(once),
                        side(once.before(), outcome),
                        side(once.after(), outcome)))
            .toList());
  }

  private static List<String> phase(String name, Phase phase, OutcomeWords outcome) {
    return List.of(
        name,
        Formats.shortDate(phase.first()),
        Formats.shortDate(phase.last()),
        Integer.toString(phase.recorded()),
        Integer.toString(phase.missing()),
        outcome.level(phase.mean()),
        outcome.level(phase.median()),
        Formats.plain(phase.min()),
        Formats.plain(phase.max()));
  }

  private static String side(Phase phase, OutcomeWords outcome) {
    int days = phase.recorded() + phase.missing();
    return outcome.level(phase.mean()) + " (" + phase.recorded() + " of " + days + ")";
  }
}
