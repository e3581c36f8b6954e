package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.io.TempDir;

/** Shows what reading a tiny log says; each gallery has one for every message. */
abstract class Gallery {
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
    says(file, ReadOptions.asOf(Logs.AS_OF), lines);
  }

  static void says(Path file, ReadOptions options, String... lines) {
    assertEquals(String.join("\n", lines), String.join("\n", Logs.said(file, options)));
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
