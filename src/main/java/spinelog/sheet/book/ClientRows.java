package spinelog.sheet.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;

/**
 * A text file with the rows of many clients, cut up while it is read: only one client's rows are
 * held at a time, so the file may be of any length. The rows of each must stand together.
 */
public final class ClientRows implements Iterator<ClientRows.OfOne>, Closeable {
  private static final int SAMPLE_LETTERS = 1 << 16;

  /** A shorter text has fewer rows than are held of any log. */
  private static final long LONG_BYTES = 1 << 20;

  private final Layout layout;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<Grid.Row> top = new ArrayList<>();
  private int number;
  private Optional<Grid.Row> next = Optional.empty();

  /**
   * The rows of one client.
   *
   * @param client the name as it is first written
   * @param rows the rows down to the headings, and those of the client
   * @param isCut whether there are more than any log has, which were passed over
   */
  public record OfOne(String client, Grid rows, boolean isCut) {
    /** The rows as a file of their own. */
    public Book book() {
      return new Book("csv", List.of(rows));
    }
  }

  /**
   * How the file is written.
   *
   * @param charset how its bytes stand for letters
   * @param skipped letters before the first record
   * @param separator what stands between two cells
   * @param lastOfTop the number of the headings' record
   * @param column where the clients are named
   */
  private record Layout(
      Path file, Charset charset, int skipped, char separator, int lastOfTop, int column) {
    CsvReader<CsvRecord> open() throws IOException {
      Reader text = letters(file, charset);
      text.skip(skipped);
      return CsvRows.reader(separator).ofCsvRecord(text);
    }
  }

  /**
   * Opens a text file; empty where no column names clients, or all rows are of one.
   *
   * @param names finds the column of the names in a row of headings
   * @throws Refusal if the rows of a client do not stand together, or letters are damaged
   */
  public static Optional<ClientRows> of(
      Path text, Function<Grid.Row, Optional<Integer>> names, Problems problems)
      throws IOException, Refusal {
    try {
      Optional<Layout> layout = layout(text, names);
      return layout.isPresent() && isOfSeveral(layout.get(), problems)
          ? Optional.of(new ClientRows(layout.get()))
          : Optional.empty();
    } catch (CharacterCodingException e) {
      throw new Refusal(
          Kind.FILE_NOT_READ, "some letters are not those of UTF-8. Save it again as CSV UTF-8.");
    }
  }

  /** Whether a file is text that is better cut up while it is read. */
  public static boolean isLongText(Path file) throws IOException {
    return Files.size(file) > LONG_BYTES && Recognition.of(file) == FileKind.TEXT;
  }

  private ClientRows(Layout layout) throws IOException {
    this.layout = layout;
    this.reader = layout.open();
    this.records = reader.iterator();
    advance();
    while (next.isPresent() && next.get().number() <= layout.lastOfTop()) {
      top.add(next.get());
      advance();
    }
    if (next.isPresent() && name(next.get(), layout.column()).isEmpty()) {
      advanceToName();
    }
  }

  private static Optional<Layout> layout(Path file, Function<Grid.Row, Optional<Integer>> names)
      throws IOException, Refusal {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    Charset charset = Encoding.marked(start).orElse(StandardCharsets.UTF_8);
    char[] sample = new char[SAMPLE_LETTERS];
    int length;
    try (Reader letters = letters(file, charset)) {
      length = Math.max(0, letters.read(sample));
    }
    String text = new String(sample, 0, length);
    TextTable table = TextTable.of(text, new Problems());
    return table
        .header()
        .filter(Header::isLog)
        // where every line was quoted as a whole, the records are others than the text's
        .filter(header -> text.endsWith(table.text()))
        .flatMap(
            header ->
                names
                    .apply(header.row())
                    .map(
                        column ->
                            new Layout(
                                file,
                                charset,
                                text.length() - table.text().length(),
                                table.separator(),
                                header.row().number(),
                                column)));
  }

  private static Reader letters(Path file, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), charset.newDecoder()),
            SAMPLE_LETTERS);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** Goes through the whole file once, so that nothing is reported of one that is refused. */
  private static boolean isOfSeveral(Layout layout, Problems problems) throws IOException, Refusal {
    Map<String, Integer> first = new HashMap<>();
    List<Integer> nobodys = new ArrayList<>();
    String last = "";
    int number = 0;
    try (CsvReader<CsvRecord> reader = layout.open()) {
      for (CsvRecord record : reader) {
        String client = client(record, layout.column());
        if (++number <= layout.lastOfTop() || isBlank(record)) {
          continue;
        }
        if (client.isEmpty()) {
          nobodys.add(number);
        } else if (!client.equals(last)) {
          Integer before = first.putIfAbsent(client, number);
          if (before != null) {
            refuseApart(layout, name(record, layout.column()), List.of(before, number), problems);
          }
          last = client;
        }
      }
      tellOfNobodys(layout, nobodys, problems);
    } catch (CsvParseException e) {
      throw Encoding.notText();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return first.size() > 1;
  }

  private static void tellOfNobodys(Layout layout, List<Integer> rows, Problems problems) {
    if (!rows.isEmpty()) {
      problems.error(
          Kind.ROWS_LEFT_OUT,
          new Place("", Place.letter(layout.column()) + rows.get(0), ""),
          "",
          "nobody is named here nor in "
              + (rows.size() - 1)
              + " other rows, so they are in nobody's report. Fill in this column.");
    }
  }

  private static void refuseApart(
      Layout layout, String client, List<Integer> rows, Problems problems) throws Refusal {
    problems.error(
        Kind.SEVERAL_PEOPLE,
        new Place("", Place.letter(layout.column()) + rows.get(1), ""),
        client,
        "the rows of this client begin in row "
            + rows.get(0)
            + " and go on here, with others between. Sort the rows by this column.");
    throw new Refusal();
  }

  private static boolean isBlank(CsvRecord record) {
    return record.getFields().stream().allMatch(String::isBlank);
  }

  private static String client(CsvRecord record, int column) {
    return Words.fold(name(record, column));
  }

  private static String name(CsvRecord record, int column) {
    return column < record.getFieldCount() ? Words.straighten(record.getField(column)) : "";
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  /** The rows of the next client; of one with far more than a log has, so many that it shows. */
  @Override
  public OfOne next() {
    String name = name(next.orElseThrow(NoSuchElementException::new), layout.column());
    String client = Words.fold(name);
    List<Grid.Row> rows = new ArrayList<>(top);
    boolean isCut = false;
    while (next.isPresent() && Words.fold(name(next.get(), layout.column())).equals(client)) {
      if (rows.size() < Limits.ROWS) {
        rows.add(next.get());
      } else {
        isCut = true;
      }
      advanceToName();
    }
    return new OfOne(name, new Grid("", rows), isCut);
  }

  /** Rows that name nobody are passed over: they were told of when the file was opened. */
  private void advanceToName() {
    do {
      advance();
    } while (next.isPresent() && name(next.get(), layout.column()).isEmpty());
  }

  private static String name(Grid.Row row, int column) {
    return Words.straighten(row.cell(column).text());
  }

  private void advance() {
    next = Optional.empty();
    while (next.isEmpty() && records.hasNext()) {
      next = CsvRows.row(++number, records.next().getFields());
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
