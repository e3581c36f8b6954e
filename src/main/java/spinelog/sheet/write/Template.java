package spinelog.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.diary.Position;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.value.DayText;

/** The empty log: drop-downs, checked ranges, and a sheet that explains every column. */
public final class Template {
  private static final int LAST_ROW = 1000;
  private static final int GUIDE_LETTERS = 90;
  private static final int LINE_POINTS = 15;
  private static final List<String> POSITIONS =
      Arrays.stream(Position.values())
          .map(DayText::position)
          .filter(name -> !name.isEmpty())
          .toList();

  private final Sheet log;
  private final LogStyles styles;

  /** Begins an empty log, with its checks. */
  Template(LogStyles styles) {
    this.styles = styles;
    log = styles.sheet("Log", LogColumn.TEMPLATE);
    LogColumn.TEMPLATE.forEach(this::check);
  }

  /** Writes the empty log as an .xlsx workbook; the bytes are always the same. */
  public static void write(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new Template(new LogStyles(workbook)).addOthers();
      StableZip.write(workbook, out);
    }
  }

  /** The sheet of the days. */
  Sheet log() {
    return log;
  }

  /** Offers these texts in a column as a list, which other texts may take the place of. */
  void suggest(LogColumn column, List<String> texts) {
    List<String> offered = texts.stream().filter(text -> !text.isEmpty()).toList();
    boolean isList = offered.stream().noneMatch(text -> text.contains(",") || text.contains("\""));
    if (column.kind() == LogColumn.Kind.NAME
        && isList
        && String.join(",", offered).length() < 250) {
      DataValidation list =
          validation(
              log.getDataValidationHelper()
                  .createExplicitListConstraint(offered.toArray(String[]::new)),
              column,
              "Choose what you slept on, or write what it was.");
      list.setShowErrorBox(false);
      log.addValidationData(list);
    }
  }

  /** Adds the sheets beside the log. */
  void addOthers() {
    styles.changesSheet().setDefaultColumnStyle(0, styles.date());
    styles.aboutSheet();
    explain();
  }

  private void check(LogColumn column) {
    DataValidationHelper checks = log.getDataValidationHelper();
    switch (column.kind()) {
      case DATE -> {
        log.setDefaultColumnStyle(0, styles.date());
        add(
            checks.createDateConstraint(
                OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2099,12,31)", null),
            column,
            "Write a date, such as 2025-03-31.");
      }
      case POSITION ->
          add(
              checks.createExplicitListConstraint(POSITIONS.toArray(String[]::new)),
              column,
              "Choose one of the list.");
      case YES_NO ->
          add(
              checks.createExplicitListConstraint(new String[] {"yes", "no"}),
              column,
              "Choose yes or no.");
      case SCORE, MINUTES, HOURS -> addRange(column, column.kind().most());
      case NAME, WORDS -> {}
    }
  }

  private void addRange(LogColumn column, int most) {
    DataValidationConstraint range =
        log.getDataValidationHelper()
            .createDecimalConstraint(OperatorType.BETWEEN, "0", Integer.toString(most));
    add(range, column, "Write a number from 0 to " + most + ", or leave the cell empty.");
  }

  private void add(DataValidationConstraint constraint, LogColumn column, String remedy) {
    log.addValidationData(validation(constraint, column, remedy));
  }

  private DataValidation validation(
      DataValidationConstraint constraint, LogColumn column, String remedy) {
    int index = LogColumn.TEMPLATE.indexOf(column);
    DataValidation validation =
        log.getDataValidationHelper()
            .createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, index, index));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox(column.heading(), remedy);
    validation.setShowPromptBox(true);
    validation.createPromptBox(column.heading(), Guide.explanation(column));
    // Excel's own word for showing the arrow of a list is the opposite of what it does.
    validation.setSuppressDropDownArrow(true);
    return validation;
  }

  private void explain() {
    Sheet guide =
        styles.headed("How to fill in", List.of("Column", "What to write", "For example"));
    guide.setColumnWidth(0, 22 * 256);
    guide.setColumnWidth(1, GUIDE_LETTERS * 256);
    guide.setColumnWidth(2, 44 * 256);
    int number = 1;
    for (LogColumn column : LogColumn.TEMPLATE) {
      Row row = guide.createRow(number++);
      row.createCell(0).setCellValue(column.heading());
      explain(row, Guide.explanation(column));
      row.createCell(2).setCellValue(Guide.example(column));
      row.forEach(cell -> cell.setCellStyle(styles.wrapped()));
    }
    for (String advice : Guide.general()) {
      Row row = guide.createRow(++number);
      explain(row, advice);
      row.getCell(1).setCellStyle(styles.wrapped());
    }
    offer(guide, number + 2);
  }

  /** The techniques known by name: what they are, what to mind, and who says so. */
  private void offer(Sheet guide, int first) {
    int number = first;
    for (Entry technique : Catalogue.KNOWN.all(Entry.Kind.TECHNIQUE)) {
      Row row = guide.createRow(number++);
      row.createCell(0).setCellValue(technique.name(Locale.ENGLISH));
      explain(
          row,
          Stream.of(technique.use(Locale.ENGLISH), technique.caution(Locale.ENGLISH))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" ")));
      row.createCell(2).setCellValue(technique.source().orElse(""));
      row.forEach(cell -> cell.setCellStyle(styles.wrapped()));
    }
  }

  /** Not every program makes a row as high as its words need. */
  private static void explain(Row row, String words) {
    row.createCell(1).setCellValue(words);
    int lines = 1 + words.length() / (GUIDE_LETTERS + 15);
    row.setHeightInPoints(lines * LINE_POINTS + 4);
  }
}
