package spinelog.sheet.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
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
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;

/** A text file of any length. */
final class LongText implements LongFile {
  private static final int SAMPLE_LETTERS = 1 << 16;

  private final Path file;
  private final Charset charset;
  private final TextTable table;

  /** Letters before the first record. */
  private final int skipped;

  private final Problems found = new Problems();
  private boolean isGoneThrough;

  private LongText(Path file, Charset charset, TextTable table, int skipped) {
    this.file = file;
    this.charset = charset;
    this.table = table;
    this.skipped = skipped;
  }

  /** How a text is written; empty where it begins with no log, or is not written as one. */
  static Optional<LongText> of(Path file) throws IOException, Refusal {
    try {
      return written(file);
    } catch (CharacterCodingException e) {
      throw oldLetters();
    }
  }

  private static Optional<LongText> written(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(Encoding.SAMPLE);
    }
    Charset charset = Encoding.unicode(start).orElse(StandardCharsets.UTF_8);
    char[] sample = new char[SAMPLE_LETTERS];
    int length;
    try (Reader letters = letters(file, charset)) {
      length = Math.max(0, letters.read(sample));
    }
    String text = new String(sample, 0, length);
    TextTable table = TextTable.of(text, new Problems());
    // where every line was quoted as a whole, the records are others than the text's
    return table.header().filter(Header::isLog).isPresent() && text.endsWith(table.text())
        ? Optional.of(new LongText(file, charset, table, length - table.text().length()))
        : Optional.empty();
  }

  private static Refusal oldLetters() {
    return new Refusal(
        Kind.FILE_NOT_READ, "some letters are not those of UTF-8. Save it again as CSV UTF-8.");
  }

  private static WholeLetters letters(Path file, Charset charset) throws IOException {
    return new WholeLetters(
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), charset.newDecoder()),
            SAMPLE_LETTERS));
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<SheetProblem> found() {
    return found.all();
  }

  @Override
  public void each(RowTaker taker) throws IOException, Refusal {
    try {
      taker.table("");
      rows(taker);
      taker.end();
      isGoneThrough = true;
    } catch (CharacterCodingException e) {
      throw oldLetters();
    } catch (IOException e) {
      throw Limits.within(e);
    }
  }

  private void rows(RowTaker taker) throws IOException, Refusal {
    WholeLetters letters = letters(file, charset);
    letters.skip(skipped);
    Queue<LooseQuote> quotes = new ArrayDeque<>();
    Reader mended = new LooseQuotes(letters, table.separator(), table.headings(), quotes::add);
    boolean isWide = false;
    try (CsvReader<CsvRecord> records = CsvRows.reader(table.separator()).ofCsvRecord(mended)) {
      int number = 0;
      for (CsvRecord record : records) {
        Optional<Grid.Row> row = CsvRows.row(++number, record.getFields());
        isWide |= record.getFieldCount() > Limits.COLUMNS;
        // The text is mended some way ahead.
        while (!quotes.isEmpty() && quotes.peek().record() <= number) {
          taker.leftOut(quotes.remove());
        }
        if (row.isPresent()) {
          taker.row(row.get());
        }
      }
    } catch (CsvParseException e) {
      throw Encoding.notText();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    quotes.forEach(taker::leftOut);
    if (!isGoneThrough) {
      Encoding.warnOfZeros(letters.zeros(), found);
      if (isWide) {
        HiddenParts.noteColumns("", found);
      }
    }
  }

  @Override
  public List<Grid> without(Set<Integer> tables) {
    return List.of();
  }

  @Override
  public void close() {
    // It is opened anew each time.
  }
}
