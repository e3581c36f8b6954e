package spinelog.overview;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import spinelog.findings.Answer;
import spinelog.language.Phrasebook;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.ClientRow.LastChange;
import spinelog.sheet.write.SheetTable;
import spinelog.sheet.write.SheetTable.Amount;
import spinelog.sheet.write.SheetTable.Column;
import spinelog.sheet.write.SheetTable.Day;
import spinelog.sheet.write.SheetTable.Link;
import spinelog.sheet.write.SheetTable.Value;
import spinelog.sheet.write.SheetTable.Words;
import spinelog.stats.Estimate;

/** An overview as a table to sort: one row a client, and one for each log that was refused. */
final class OverviewTable {
  private static final int WHAT_LETTERS = 110;

  private final OverviewWords words;

  private OverviewTable(OverviewWords words) {
    this.words = words;
  }

  /** The table. */
  static SheetTable of(Overview overview, Phrasebook book) {
    OverviewTable table = new OverviewTable(new OverviewWords(book));
    List<Column> columns = table.columns();
    List<List<Value>> rows = new ArrayList<>();
    overview.reported().forEach(entry -> rows.add(table.row(entry)));
    overview.unreported().forEach(entry -> rows.add(table.row(entry, columns.size())));
    return new SheetTable(table.words.say("overview.sheet"), columns, rows);
  }

  private List<Column> columns() {
    return List.of(
        column("overview.client", 24),
        column("overview.warnings", 10),
        column("overview.warnings.latest", 30),
        column("overview.conditions", 20),
        column("table.score", 20),
        column("table.first", 12),
        column("table.last", 12),
        column("table.recorded", 10),
        column("table.missing", 9),
        column("overview.ends.first", 11),
        column("overview.ends.last", 11),
        column("overview.change", 40),
        column("overview.change.date", 12),
        column("table.words", 34),
        column("overview.estimate", 11),
        column("overview.lower", 10),
        column("overview.upper", 10),
        column("overview.sessions", 10),
        column("overview.errors", 9),
        column("overview.doubts", 9),
        column("overview.report", 26),
        column("overview.log", 30),
        column("overview.reason", 60));
  }

  private Column column(String heading, int letters) {
    return new Column(words.say(heading), letters);
  }

  private List<Value> row(Reported entry) {
    ClientRow row = entry.row();
    List<Value> values = new ArrayList<>();
    values.add(new Words(words.client(entry)));
    values.add(new Amount(row.warnings().size(), 0));
    values.add(new Words(words.signs(row)));
    values.add(new Words(words.conditions(row)));
    values.add(new Words(words.book().say("outcome.title", row.outcome())));
    values.add(new Day(row.period().first()));
    values.add(new Day(row.period().last()));
    values.add(new Amount(row.period().recorded(), 0));
    values.add(new Amount(row.period().missing(), 0));
    values.add(number(row.ends().first()));
    values.add(number(row.ends().last()));
    values.addAll(change(row));
    values.add(number(row.sessionsPerWeek()));
    values.add(new Amount(row.problems().errors(), 0));
    values.add(new Amount(row.problems().warnings(), 0));
    values.add(new Link(entry.report().name(), address(entry.report().name())));
    values.add(new Words(entry.source().name()));
    values.add(Value.NOTHING);
    return values;
  }

  private List<Value> change(ClientRow row) {
    if (row.change().isEmpty()) {
      return List.of(
          new Words(words.say("overview.change.none")),
          Value.NOTHING,
          Value.NOTHING,
          Value.NOTHING,
          Value.NOTHING,
          Value.NOTHING);
    }
    LastChange change = row.change().get();
    Answer answer = change.answer();
    return List.of(
        new Words(words.what(change, WHAT_LETTERS)),
        new Day(change.date()),
        new Words(words.verdict(change)),
        answer.estimate().map(Estimate::estimate).map(OverviewTable::tenths).orElse(Value.NOTHING),
        answer.estimate().map(Estimate::lower).map(OverviewTable::tenths).orElse(Value.NOTHING),
        answer.estimate().map(Estimate::upper).map(OverviewTable::tenths).orElse(Value.NOTHING));
  }

  private List<Value> row(Refused entry, int columns) {
    List<Value> values = new ArrayList<>();
    values.add(new Words(entry.source().shortName()));
    while (values.size() < columns - 2) {
      values.add(Value.NOTHING);
    }
    values.add(new Words(entry.source().name()));
    values.add(new Words(words.reason(entry)));
    return values;
  }

  private static Value number(OptionalDouble value) {
    return value.isPresent() ? tenths(value.getAsDouble()) : Value.NOTHING;
  }

  private static Value tenths(double value) {
    return new Amount(value, 1);
  }

  /** A path as links have it: a space is %20, and what stands before a colon is no protocol. */
  private static String address(String path) {
    try {
      return new URI(null, null, "./" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
