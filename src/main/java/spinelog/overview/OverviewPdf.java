package spinelog.overview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spinelog.chart.Figure;
import spinelog.chart.SmallCourse;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.ClientRow.LastChange;
import spinelog.report.Digest;
import spinelog.report.Paper;
import spinelog.report.PdfReport;
import spinelog.report.Report;
import spinelog.report.page.Block;
import spinelog.report.page.Box;
import spinelog.report.page.Column;
import spinelog.report.page.Footer;
import spinelog.report.page.Heading;
import spinelog.report.page.Imprint;
import spinelog.report.page.Paragraph;
import spinelog.report.page.PdfFile;
import spinelog.report.page.Style;
import spinelog.report.page.Table;
import spinelog.words.AnswerWords;
import spinelog.words.OutcomeWords;

/** An overview on paper: a line a client, those with warning signs first. */
final class OverviewPdf {
  private static final int CHANGE_LETTERS = 80;

  private final Overview overview;
  private final OverviewWords words;
  private final Phrasebook book;

  private OverviewPdf(Overview overview, Phrasebook book) {
    this.overview = overview;
    this.words = new OverviewWords(book);
    this.book = book;
  }

  /** The document's bytes; the same overview always has the same. */
  static byte[] bytes(Overview overview, Paper paper, Phrasebook book) throws IOException {
    return new OverviewPdf(overview, book).set(paper);
  }

  private byte[] set(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfFile(imprint(), paper.frame().turned(), footer())
        .write(List.of(Block.stack(blocks())), List.of(), out);
    return out.toByteArray();
  }

  private Imprint imprint() {
    byte[] values = OverviewJson.bytes(overview);
    byte[] language = book.language().tag().getBytes(StandardCharsets.UTF_8);
    return new Imprint(
        title(),
        words.say(
            "overview.subject",
            "clients",
            overview.logs(),
            "date",
            book.dates().full(overview.asOf())),
        book.language().tag(),
        PdfReport.PRODUCER + Report.VERSION,
        overview.asOf(),
        Digest.sha256(values, language).substring(0, 32),
        Map.of());
  }

  private String title() {
    return words.say("overview.title", "clients", overview.logs());
  }

  private Footer footer() {
    List<String> parts =
        List.of(
            book.say("footer.date", "date", book.dates().full(overview.asOf())),
            PdfReport.PRODUCER + Report.VERSION,
            book.say("footer.limit"));
    return new Footer(
        words.say("overview.sheet"),
        "\u00B7  " + String.join("  \u00B7  ", parts),
        (page, all) -> book.say("footer.page", "page", page, "all", all));
  }

  private List<Block> blocks() {
    List<Reported> flagged =
        overview.reported().stream().filter(entry -> entry.row().isFlagged()).toList();
    List<Reported> toAsk =
        overview.reported().stream().filter(entry -> entry.row().isToAsk()).toList();
    List<Reported> others =
        overview.reported().stream()
            .filter(entry -> !entry.row().isFlagged() && !entry.row().isToAsk())
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, title()));
    blocks.add(Paragraph.of(lead(), Style.BODY));
    blocks.add(warned(flagged.size()));
    blocks.add(Paragraph.of(words.say("overview.course.caption"), Style.QUIET));
    if (!flagged.isEmpty()) {
      blocks.add(new Heading(2, words.say("overview.flagged")));
      blocks.add(table(flagged, true));
    }
    if (!toAsk.isEmpty()) {
      blocks.add(new Heading(2, words.say("overview.to-ask")));
      blocks.add(table(toAsk, true));
    }
    if (!others.isEmpty()) {
      int named = flagged.size() + toAsk.size();
      blocks.add(new Heading(2, words.say("overview.others", "flagged", named)));
      blocks.add(table(others, false));
    }
    if (!overview.unreported().isEmpty()) {
      blocks.add(new Heading(2, words.say("overview.unreported")));
      blocks.add(refused());
    }
    return blocks;
  }

  private String lead() {
    return words.say(
        "overview.lead",
        "reported",
        overview.reported().size(),
        "refused",
        overview.refused().size());
  }

  private Block warned(int clients) {
    if (clients == 0) {
      return Paragraph.of(words.say("overview.lead.none"), Style.BODY);
    }
    String first = words.say("overview.lead.warned", "clients", clients);
    return Block.stack(
        List.of(
            new Box(Box.Kind.WARNING, List.of(Paragraph.of(first, Style.STRONG))), Block.gap(6)));
  }

  private Block table(List<Reported> entries, boolean isWarned) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(words.say("overview.client"), 13));
    if (isWarned) {
      columns.add(Column.words(words.say("overview.warnings"), 22));
    }
    columns.addAll(
        List.of(
            Column.words(book.say("page.period"), 12),
            Column.words(words.say("overview.mornings"), 8),
            Column.words(words.say("overview.ends"), 11),
            Column.words(words.say("overview.change"), 20),
            Column.words(book.say("table.words"), 14),
            Column.words(words.say("overview.difference"), 13),
            Column.numbers(words.say("overview.sessions"), 8),
            Column.words(words.say("overview.report"), 13),
            Column.words(words.say("overview.course"), 17)));
    return Table.drawn(
        columns,
        entries.stream().map(entry -> row(entry, isWarned)).toList(),
        entries.stream().map(this::figure).toList());
  }

  private List<String> row(Reported entry, boolean isWarned) {
    ClientRow row = entry.row();
    List<String> cells = new ArrayList<>();
    cells.add(words.client(entry));
    if (isWarned) {
      cells.add(row.isFlagged() ? latest(row) : words.toAsk(row));
    }
    cells.add(book.dates().briefSpan(row.period().first(), row.period().last()));
    cells.add(
        book.say(
            "overview.recorded", "recorded", row.period().recorded(), "days", row.period().days()));
    cells.add(ends(row));
    cells.add(row.change().map(this::change).orElse(words.say("overview.change.none")));
    cells.add(row.change().map(words::verdict).orElse(Numbers.NONE));
    cells.add(row.change().map(change -> difference(change, row)).orElse(Numbers.NONE));
    cells.add(book.numbers().plain(row.sessionsPerWeek().orElse(Double.NaN)));
    cells.add(entry.report().name());
    cells.add("");
    return cells;
  }

  private String latest(ClientRow row) {
    return words.say(
        "overview.warnings.count",
        "signs",
        row.warnings().size(),
        "latest",
        words.warning(row.warnings().get(row.warnings().size() - 1)));
  }

  private String ends(ClientRow row) {
    return words.say(
        "overview.ends.cell",
        "name",
        new OutcomeWords(row.outcome(), book).shortName(),
        "first",
        level(row, true),
        "last",
        level(row, false));
  }

  private String level(ClientRow row, boolean isFirst) {
    return book.numbers()
        .plain((isFirst ? row.ends().first() : row.ends().last()).orElse(Double.NaN));
  }

  private String change(LastChange change) {
    return words.say(
        "overview.change.cell",
        "what",
        words.what(change, CHANGE_LETTERS),
        "date",
        book.dates().brief(change.date()));
  }

  private String difference(LastChange change, ClientRow row) {
    return change.answer().isGiven()
        ? new AnswerWords(new OutcomeWords(row.outcome(), book)).cell(change.answer())
        : Numbers.NONE;
  }

  /** Its scores are put in order where it is drawn: there may be very many figures. */
  private Figure figure(Reported entry) {
    ClientRow row = entry.row();
    return new Figure(
        "",
        "",
        alternative(row),
        (surface, width, height) -> course(row).painter().paint(surface, width, height));
  }

  private Figure course(ClientRow row) {
    TreeMap<LocalDate, Double> scores = new TreeMap<>();
    row.course().forEach(spot -> scores.put(spot.date(), spot.score()));
    return new SmallCourse(row.outcome(), row.period(), scores, row.change().map(LastChange::date))
        .figure(alternative(row), book);
  }

  private String alternative(ClientRow row) {
    if (row.course().isEmpty()) {
      return words.say("overview.course.empty");
    }
    String key =
        row.change().isPresent()
            ? "overview.course.alternative.change"
            : "overview.course.alternative";
    return words.say(
        key,
        "title",
        new OutcomeWords(row.outcome(), book).title(),
        "first",
        book.dates().full(row.period().first()),
        "last",
        book.dates().full(row.period().last()),
        "early",
        level(row, true),
        "late",
        level(row, false),
        "date",
        row.change().map(change -> book.dates().full(change.date())).orElse(""));
  }

  private Block refused() {
    return new Table(
        List.of(
            Column.words(words.say("overview.log"), 30),
            Column.words(words.say("overview.reason"), 70)),
        overview.unreported().stream()
            .map(entry -> List.of(entry.source().name(), words.reason(entry)))
            .toList());
  }
}
