package spinelog.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.diary.SheetProblem;
import spinelog.examples.PlainReading;

/** Makes small logs for the tests, and says what reading them said. */
final class Logs {
  static final LocalDate AS_OF = LocalDate.parse("2025-04-02");

  private Logs() {}

  static Path csv(Path folder, String text) {
    return write(folder, "log.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What fills a workbook. */
  interface Filling {
    void fill(Workbook workbook) throws IOException;
  }

  static Path xlsx(Path folder, Filling filling) {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.fill(workbook);
      workbook.write(out);
      return write(folder, "log.xlsx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LogReading read(Path file) {
    return read(file, PlainReading.asOf(AS_OF));
  }

  static LogReading read(Path file, ReadOptions options) {
    try {
      return LogReader.read(file, options);
    } catch (SheetException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Everything that reading a file says, refused or not: "ERROR log.csv, A2 (Date): ...". */
  static List<String> said(Path file, ReadOptions options) {
    List<SheetProblem> problems;
    try {
      problems = LogReader.read(file, options).problems();
    } catch (SheetException e) {
      problems = e.problems();
    }
    String name = file.getFileName().toString();
    return problems.stream().map(p -> p.level() + " " + ProblemLine.of(name, p)).toList();
  }

  static List<String> said(Path file) {
    return said(file, PlainReading.asOf(AS_OF));
  }
}
