package spinelog.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.TrialSubjects;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** The log of a plan: the template with a row a night, the plan, and a page for the bedside. */
public final class TrialWorkbook {
  private final Trial trial;
  private final Schedule schedule;
  private final LogStyles styles;
  private final Guide said;
  private final SetupNames names;

  private TrialWorkbook(Trial trial, LogStyles styles) {
    this.trial = trial;
    this.schedule = trial.schedule();
    this.styles = styles;
    said = new Guide(styles.language());
    names = new SetupNames(trial.subject(), styles.language(), said);
  }

  /** Writes it as .xlsx in a language of reports; the same plan gives the same bytes. */
  public static void write(Trial trial, Locale language, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TrialWorkbook written = new TrialWorkbook(trial, new LogStyles(workbook, language));
      Template template = new Template(written.styles);
      template.suggest(TrialSubjects.column(trial.subject()), written.texts());
      written.fill(template.log());
      BedsidePage.add(workbook, written.styles, trial, written.said);
      written.writePlan();
      template.addOthers();
      StableZip.write(workbook, out);
    }
  }

  /** What stands in the column of what is varied, for either setup. */
  private List<String> texts() {
    return List.of(names.cell(trial.a()), names.cell(trial.b()));
  }

  /** A row a night; what is done by day stands in the row of that day, one morning earlier. */
  private void fill(Sheet log) {
    int column = LogColumn.TEMPLATE.indexOf(TrialSubjects.column(trial.subject()));
    int rows = schedule.nights() + (trial.subject().isByDay() ? 1 : 0);
    LocalDate first = trial.subject().isByDay() ? schedule.start() : schedule.morning(0);
    for (int night = 0; night < rows; night++) {
      Row row = log.createRow(night + 1);
      row.createCell(0).setCellValue(first.plusDays(night));
      row.getCell(0).setCellStyle(styles.date());
      String text = night < schedule.nights() ? names.cell(trial.name(night)) : "";
      if (!text.isEmpty()) {
        TidyLog.write(row.createCell(column), text, false, styles);
      }
    }
  }

  /** What was drawn and from what; below it, night by night. */
  private void writePlan() {
    Sheet plan = styles.planSheet();
    TidyLog.writePlan(plan, styles, trial);
    int next = plan.getLastRowNum() + 2;
    note(plan, next, said.say("trial.keep"));
    note(plan, next + 1, said.say("trial.order").replace("{seed}", Long.toString(schedule.seed())));
    styles.headings(
        plan.createRow(next + 3),
        Stream.of("block", "setup", "night", "evening", "morning")
            .map(heading -> said.say("trial." + heading))
            .toList());
    for (int night = 0; night < schedule.nights(); night++) {
      Row row = plan.createRow(next + 4 + night);
      row.createCell(0).setCellValue(night / schedule.block() + 1);
      TidyLog.write(row.createCell(1), names.shown(trial.name(night)), false, styles);
      row.createCell(2).setCellValue(night + 1);
      date(row.createCell(3), schedule.start().plusDays(night));
      date(row.createCell(4), schedule.morning(night));
    }
    plan.setColumnWidth(3, 13 * 256);
    plan.setColumnWidth(4, 13 * 256);
  }

  private void note(Sheet plan, int row, String words) {
    plan.createRow(row).createCell(1).setCellValue(words);
    plan.getRow(row).getCell(1).setCellStyle(styles.wrapped());
    plan.getRow(row).setHeightInPoints(48);
  }

  private void date(Cell cell, LocalDate date) {
    cell.setCellValue(date);
    cell.setCellStyle(styles.date());
  }
}
