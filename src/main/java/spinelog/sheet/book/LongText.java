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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.column.Header;

/**
 * A text file of any length.
 *
 * @param charset how its bytes stand for letters
 * @param skipped letters before the first record
 * @param separator what stands between two cells
 */
record LongText(Path file, Charset charset, int skipped, char separator) implements LongFile {
  private static final int SAMPLE_LETTERS = 1 << 16;

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
    // where every line was quoted as a whole, the records are others than the text's
    return table.header().filter(Header::isLog).isPresent() && text.endsWith(table.text())
        ? Optional.of(
            new LongText(file, charset, length - table.text().length(), table.separator()))
        : Optional.empty();
  }

  private static Refusal oldLetters() {
    return new Refusal(
        Kind.FILE_NOT_READ, "some letters are not those of UTF-8. Save it again as CSV UTF-8.");
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

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void each(RowTaker taker) throws IOException, Refusal {
    try {
      taker.table("");
      rows(taker);
      taker.end();
    } catch (CharacterCodingException e) {
      throw oldLetters();
    }
  }

  private void rows(RowTaker taker) throws IOException, Refusal {
    Reader text = letters(file, charset);
    text.skip(skipped);
    try (CsvReader<CsvRecord> records = CsvRows.reader(separator).ofCsvRecord(text)) {
      int number = 0;
      for (CsvRecord record : records) {
        Optional<Grid.Row> row = CsvRows.row(++number, record.getFields());
        if (row.isPresent()) {
          taker.row(row.get());
        }
      }
    } catch (CsvParseException e) {
      throw Encoding.notText();
    } catch (UncheckedIOException e) {
      throw e.getCause();
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
