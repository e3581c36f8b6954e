package spinelog.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One run of the program as a user runs it: words in, exit code and both streams out. */
record Run(int code, String out, String err) {
  /** The day on which all test runs take place. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  /** Where all test runs take place that do not say otherwise. */
  static final Surroundings HERE = new Surroundings(TODAY, Locale.ENGLISH);

  static Run of(Object... words) {
    return on(Locale.ENGLISH, words);
  }

  /** The same on a machine of another language. */
  static Run on(Locale locale, Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    int code =
        Spinelog.run(
            args, new PrintWriter(out), new PrintWriter(err), new Surroundings(TODAY, locale));
    return new Run(code, lines(out), lines(err));
  }

  /** A log of so many mornings from 1 September, with a new pillow in the middle. */
  static Path log(Path folder, String name, int mornings) throws IOException {
    StringBuilder text = new StringBuilder("Date,Pillow,Techniques,Morning stiffness\n");
    int[] before = {6, 5, 7, 6, 8, 5, 6};
    int[] after = {4, 3, 5, 4, 3, 6, 4};
    IntStream.range(0, mornings)
        .forEach(
            i ->
                text.append(LocalDate.of(2026, 9, 1).plusDays(i))
                    .append(i < mornings / 2 ? ",Feather," : ",Latex,")
                    .append(i % 3 == 0 ? "Foam roller 10," : ",")
                    .append(i < mornings / 2 ? before[i % 7] : after[i % 7])
                    .append('\n'));
    return text(folder, name, text.toString());
  }

  static Path text(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** A workbook: a text for each sheet, a line a row, commas between cells. */
  static Path book(Path file, Map<String, String> sheets) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (Map.Entry<String, String> text : sheets.entrySet()) {
        Sheet sheet = book.createSheet(text.getKey());
        for (String line : text.getValue().lines().toList()) {
          Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
          for (String cell : line.split(",", -1)) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
          }
        }
      }
      book.write(out);
    }
    return file;
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
