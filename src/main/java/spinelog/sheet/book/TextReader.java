package spinelog.sheet.book;

import java.util.List;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Reads text with one record a row: .csv, .tsv, .txt, in whatever encoding and with any separator.
 */
final class TextReader {
  private TextReader() {}

  static Book read(byte[] bytes, Problems problems) throws Refusal {
    String text = Encoding.decode(bytes, problems);
    if (text.isBlank()) {
      throw new Refusal(Kind.NO_DAYS, "the file is empty. Give the log that you filled in.");
    }
    TextTable table = TextTable.of(text, problems);
    String mended = LooseQuotes.mend(table, problems);
    List<Grid.Row> rows = CsvRows.of(mended, table.separator());
    if (mended.lines().anyMatch(line -> isWide(line, table.separator()))) {
      HiddenParts.noteColumns("", problems);
    }
    DamagedLetters.warn(rows, table.headings(), problems);
    return new Book(table.separator() == '\t' ? "tsv" : "csv", List.of(new Grid("", rows)));
  }

  private static boolean isWide(String line, char separator) {
    return line.length() >= Limits.COLUMNS
        && line.chars().filter(letter -> letter == separator).count() >= Limits.COLUMNS;
  }
}
