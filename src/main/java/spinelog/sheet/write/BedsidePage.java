package spinelog.sheet.write;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import spinelog.trial.Schedule;
import spinelog.trial.Trial;

/** A page to print and to lay beside the bed: which setup tonight, with boxes to tick. */
final class BedsidePage {
  private static final List<Integer> WIDTHS = List.of(7, 18, 30, 9, 26, 11);
  private static final int TICK = 3;

  /** Rows that are still easy to read on one sheet of paper. */
  private static final int ROWS_A_PAGE = 60;

  private final Trial trial;
  private final Schedule schedule;
  private final XSSFWorkbook workbook;
  private final LogStyles styles;
  private final Guide said;
  private final SetupNames names;
  private final DateTimeFormatter day;
  private final Map<List<Boolean>, CellStyle> boxes = new HashMap<>();

  private BedsidePage(XSSFWorkbook workbook, LogStyles styles, Trial trial, Guide said) {
    this.workbook = workbook;
    this.styles = styles;
    this.trial = trial;
    this.schedule = trial.schedule();
    this.said = said;
    names = new SetupNames(trial.subject(), styles.language(), said);
    day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", styles.language());
  }

  static void add(XSSFWorkbook workbook, LogStyles styles, Trial trial, Guide said) {
    BedsidePage page = new BedsidePage(workbook, styles, trial, said);
    Sheet sheet = workbook.createSheet(said.say("bedside.sheet"));
    page.writeHead(sheet);
    for (int night = 0; night < page.schedule.nights(); night++) {
      page.writeNight(sheet.createRow(night + 3), night);
    }
    page.fitOnPaper(sheet);
  }

  private void writeHead(Sheet sheet) {
    String unit = trial.subject().isByDay() ? "bedside.day" : "bedside.night";
    sheet
        .createRow(0)
        .createCell(0)
        .setCellValue(
            said.say("bedside.title")
                .replace("{item}", names.item())
                .replace("{a}", names.shown(trial.a()))
                .replace("{b}", names.shown(trial.b())));
    sheet.getRow(0).getCell(0).setCellStyle(title());
    Row about = sheet.createRow(1);
    about.createCell(0).setCellValue(advice());
    about.getCell(0).setCellStyle(styles.wrapped());
    about.setHeightInPoints(50);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, WIDTHS.size() - 1));
    List<String> headings =
        List.of(
            said.say(unit),
            said.say(unit + ".on"),
            said.say(unit + ".what"),
            said.say("bedside.done"),
            said.say("bedside.instead"),
            said.say("bedside.next"));
    Row row = sheet.createRow(2);
    styles.headings(row, headings);
    styles.fit(row, WIDTHS);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
  }

  private String advice() {
    String leftOut =
        schedule.adaptation() == 0
            ? ""
            : " "
                + said.say("bedside.left-out")
                    .replace("{block}", Integer.toString(schedule.block()))
                    .replace("{adaptation}", Integer.toString(schedule.adaptation()));
    return said.say("bedside.advice") + leftOut;
  }

  private void writeNight(Row row, int night) {
    row.setHeightInPoints(18);
    boolean beginsBlock = night % schedule.block() == 0;
    for (int i = 0; i < WIDTHS.size(); i++) {
      row.createCell(i).setCellStyle(box(beginsBlock, i == TICK, i == 2 && beginsBlock));
    }
    row.getCell(0).setCellValue(night + 1);
    row.getCell(1).setCellValue(day.format(schedule.start().plusDays(night)));
    row.getCell(2).setCellValue(names.shown(trial.name(night)));
    row.getCell(TICK).setCellValue("☐");
  }

  /** A cell in a box, with a thick line above where a block begins. */
  private CellStyle box(boolean beginsBlock, boolean centred, boolean bold) {
    return boxes.computeIfAbsent(
        List.of(beginsBlock, centred, bold),
        any -> {
          XSSFCellStyle box = workbook.createCellStyle();
          box.setBorderTop(beginsBlock ? BorderStyle.MEDIUM : BorderStyle.THIN);
          box.setBorderBottom(BorderStyle.THIN);
          box.setBorderLeft(BorderStyle.THIN);
          box.setBorderRight(BorderStyle.THIN);
          box.setVerticalAlignment(VerticalAlignment.CENTER);
          box.setAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
          box.setQuotePrefixed(true);
          XSSFFont font = workbook.createFont();
          font.setBold(bold);
          font.setFontHeightInPoints((short) (centred ? 14 : 11));
          box.setFont(font);
          return box;
        });
  }

  private CellStyle title() {
    XSSFCellStyle title = workbook.createCellStyle();
    XSSFFont large = workbook.createFont();
    large.setBold(true);
    large.setFontHeightInPoints((short) 14);
    title.setFont(large);
    title.setQuotePrefixed(true);
    return title;
  }

  private void fitOnPaper(Sheet page) {
    page.setFitToPage(true);
    page.setHorizontallyCenter(true);
    PrintSetup print = page.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(false);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) ((schedule.nights() + ROWS_A_PAGE - 1) / ROWS_A_PAGE));
  }
}
