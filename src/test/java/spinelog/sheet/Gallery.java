package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.io.TempDir;
import spinelog.examples.PlainReading;

/** Shows what reading a tiny log says; each gallery has one for every message. */
abstract class Gallery {
  private static final Pattern MAP = Pattern.compile("--map \"([^\"]+)=([^\"=]+)\"");

  /** What is said in one breath is one remedy. */
  private static final Pattern REMEDY = Pattern.compile(MAP + "(?: " + MAP + ")*");

  @TempDir Path folder;

  /** A log with one cell under one heading, and a plain score beside it. */
  void cell(String heading, String cell, String level, String message) {
    says(
        "Date\tPain on waking\t" + heading + "\n2025-03-01\t5\t" + cell + "\n",
        level + " log.csv, C2 (" + heading + "): \"" + cell + "\": " + message);
  }

  void says(String csv, String... lines) {
    says(Logs.csv(folder, csv), lines);
  }

  static void says(Path file, String... lines) {
    says(file, PlainReading.asOf(Logs.AS_OF), lines);
  }

  static void says(Path file, ReadOptions options, String... lines) {
    List<String> said = Logs.said(file, options);
    assertEquals(String.join("\n", lines), String.join("\n", said));
    said.forEach(line -> triesEachMapping(line, file, options));
  }

  /**
   * What a message tells to say with --map is said, on the very file: it helps, in each gallery.
   */
  static void triesEachMapping(String line, Path file, ReadOptions options) {
    for (MatchResult remedy : REMEDY.matcher(line).results().toList()) {
      Map<String, String> said = new HashMap<>();
      MAP.matcher(remedy.group()).results().forEach(map -> said.put(map.group(1), map.group(2)));
      if (said.containsKey("My heading")) {
        continue;
      }
      Map<String, String> headings = new HashMap<>(options.headings());
      headings.putAll(said);
      ReadOptions settled =
          new ReadOptions(
              options.asOf(), options.dateOrder(), headings, options.password(), letter -> true);
      List<String> then = Logs.said(file, settled);
      assertFalse(then.contains(line), () -> "said again after " + remedy.group() + ": " + line);
      assertFalse(
          then.stream().anyMatch(one -> one.contains("--map changed nothing")), remedy::group);
      try {
        assertTrue(
            LogReader.read(file, settled).summary().columns().keySet().containsAll(said.values()),
            remedy::group);
      } catch (SheetException refusedForAnotherReason) {
        assertFalse(then.isEmpty());
      }
    }
  }

  Path workbook(String date, String score) {
    return Logs.xlsx(folder, book -> fill(book.createSheet("Log"), date, score));
  }

  static void fill(Sheet sheet, String date, String score) {
    Row headings = sheet.createRow(0);
    headings.createCell(0).setCellValue("Date");
    headings.createCell(1).setCellValue("Morning stiffness");
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(date);
    row.createCell(1).setCellValue(Double.parseDouble(score));
  }
}
