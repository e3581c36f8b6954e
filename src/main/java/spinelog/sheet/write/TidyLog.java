package spinelog.sheet.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.diary.About;
import spinelog.diary.Condition;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.sheet.cell.Formulas;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.SideSheet;
import spinelog.sheet.value.AimReader;
import spinelog.sheet.value.DayText;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** Writes a diary as a tidy log; reading it gives the diary back, writing that the same bytes. */
public final class TidyLog {
  private static final Pattern LETTER_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private TidyLog() {}

  /** Writes the days as CSV: UTF-8, one row a day, the template's headings, ISO dates. */
  public static void writeCsv(Diary diary, OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    List<LogColumn> columns = columns(diary);
    csv.writeRecord(columns.stream().map(LogColumn::heading).toList());
    for (Day day : diary.days()) {
      csv.writeRecord(
          columns.stream().map(column -> DayText.of(day, column)).map(Formulas::disarm).toList());
    }
    csv.flush();
  }

  /** Writes the days, the setup changes and what is said about the person as an .xlsx workbook. */
  public static void writeXlsx(Diary diary, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      LogStyles styles = new LogStyles(workbook, Locale.ENGLISH);
      List<LogColumn> columns = columns(diary);
      writeDays(styles.sheet("Log", columns), columns, styles, diary.days());
      for (SideSheet sheet : besideDays(diary)) {
        switch (sheet) {
          case CHANGES -> writeChanges(styles.changesSheet(), styles, diary.declaredChanges());
          case ABOUT -> writeAbout(styles.aboutSheet(), styles, said(diary));
          default -> writePlan(styles.planSheet(), styles, diary.trial().orElseThrow());
        }
      }
      StableZip.write(workbook, out);
    }
  }

  /** The sheets that are filled beside the days. */
  public static Set<SideSheet> besideDays(Diary diary) {
    Set<SideSheet> sheets = EnumSet.noneOf(SideSheet.class);
    if (!diary.declaredChanges().isEmpty()) {
      sheets.add(SideSheet.CHANGES);
    }
    if (!diary.about().equals(About.NOTHING)) {
      sheets.add(SideSheet.ABOUT);
    }
    if (diary.trial().isPresent()) {
      sheets.add(SideSheet.PLAN);
    }
    return sheets;
  }

  /** The template's, and what the diary keeps beside them. */
  private static List<LogColumn> columns(Diary diary) {
    return LogColumn.KEPT.stream()
        .filter(
            column ->
                LogColumn.TEMPLATE.contains(column)
                    || diary.days().stream().anyMatch(day -> !DayText.of(day, column).isEmpty()))
        .toList();
  }

  private static void writeDays(
      Sheet sheet, List<LogColumn> columns, LogStyles styles, List<Day> days) {
    int number = 1;
    for (Day day : days) {
      Row row = sheet.createRow(number++);
      row.createCell(0).setCellValue(day.date());
      row.getCell(0).setCellStyle(styles.date());
      for (LogColumn column : columns.subList(1, columns.size())) {
        String text = DayText.of(day, column);
        if (!text.isEmpty()) {
          write(row.createCell(columns.indexOf(column)), text, column.kind().isNumber(), styles);
        }
      }
    }
  }

  /** Writes one text so that it stays one, or a number. */
  static void write(
      org.apache.poi.ss.usermodel.Cell cell, String text, boolean number, LogStyles styles) {
    if (number) {
      cell.setCellValue(Double.parseDouble(text));
      return;
    }
    cell.setCellValue(escaped(text));
    CellStyle style = Formulas.isRisky(text) ? styles.quoted() : styles.text();
    cell.setCellStyle(style);
  }

  /** Readers of workbooks take "_x0041_" for the letter of that number. */
  static String escaped(String text) {
    return LETTER_NUMBER.matcher(text).replaceAll("_x005F$0");
  }

  private static void writeChanges(Sheet sheet, LogStyles styles, List<DeclaredChange> changes) {
    int number = 1;
    for (DeclaredChange change : changes) {
      Row row = sheet.createRow(number++);
      row.createCell(0).setCellValue(change.date());
      row.getCell(0).setCellStyle(styles.date());
      writeTexts(row, List.of(change.item(), change.from(), change.to(), change.note()), styles);
    }
  }

  private static void writeTexts(Row row, List<String> texts, LogStyles styles) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        write(row.createCell(i + 1), texts.get(i), false, styles);
      }
    }
  }

  /**
   * What is said about the person, below each other: a label and its words. How the goal was read
   * stands there where its words alone would not be read so: tidy scores run from 0 to 10.
   */
  static List<List<String>> said(Diary diary) {
    About about = diary.about();
    List<String> words =
        List.of(
            about.person(),
            about.reportFor(),
            about.goal().words(),
            about.conditions().stream().map(Condition::words).collect(Collectors.joining("; ")),
            about.plannedChanges());
    List<List<String>> said = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      said.add(List.of(SideSheet.ABOUT.headings().get(i), words.get(i)));
    }
    if (!isReadSo(about.goal(), diary)) {
      said.add(List.of(SideSheet.ABOUT.label("goal-read"), AimReader.words(about.goal().aims())));
    }
    return said;
  }

  private static boolean isReadSo(Goal goal, Diary diary) {
    return goal.equals(Goal.NONE)
        || AimReader.ofTen(diary.days()).read(goal.words()).equals(goal.aims());
  }

  /** What a plan says, in the order of its labels. */
  static List<String> said(Trial trial) {
    Schedule schedule = trial.schedule();
    return List.of(
        trial.subject().name(),
        trial.a(),
        trial.b(),
        schedule.start().toString(),
        Integer.toString(schedule.nights()),
        Integer.toString(schedule.block()),
        Integer.toString(schedule.adaptation()),
        Long.toString(schedule.seed()),
        schedule.order(),
        trial.drawnBy());
  }

  /** Writes a plan beside its labels; the date is one, the numbers are numbers. */
  static void writePlan(Sheet sheet, LogStyles styles, Trial trial) {
    List<String> said = said(trial);
    for (int i = 0; i < said.size(); i++) {
      if (i == 3) {
        sheet.getRow(i).createCell(1).setCellValue(trial.schedule().start());
        sheet.getRow(i).getCell(1).setCellStyle(styles.date());
      } else if (!said.get(i).isEmpty()) {
        write(sheet.getRow(i).createCell(1), said.get(i), i > 3 && i < 8, styles);
      }
    }
  }

  private static void writeAbout(Sheet sheet, LogStyles styles, List<List<String>> said) {
    for (int i = 0; i < said.size(); i++) {
      Row row =
          i <= sheet.getLastRowNum() ? sheet.getRow(i) : styles.label(sheet, said.get(i).get(0));
      writeTexts(row, said.get(i).subList(1, 2), styles);
    }
  }
}
