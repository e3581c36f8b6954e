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
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.SideSheet;
import spinelog.sheet.value.DayText;

/** The empty log: drop-downs, checked ranges, and a sheet that explains every column. */
public final class Template {
  private static final int LAST_ROW = 1000;
  private static final List<Integer> GUIDE_LETTERS = List.of(28, 90, 50);
  private static final int ABOUT_LETTERS = 60;
  private static final int MOST_PROMPT = 255;

  private final Sheet log;
  private final LogStyles styles;
  private final Locale language;
  private final Guide said;

  /** Begins an empty log, with its checks. */
  Template(LogStyles styles) {
    this.styles = styles;
    language = styles.language();
    said = new Guide(language);
    log = styles.sheet(said.say("sheet.log"), LogColumn.TEMPLATE);
    LogColumn.TEMPLATE.forEach(this::check);
  }

  /**
   * Writes the empty log as an .xlsx workbook, in a language that reports are written in; the bytes
   * are always the same.
   */
  public static void write(Locale language, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new Template(new LogStyles(workbook, language)).addOthers();
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
              said.say("remedy.name"));
      list.setShowErrorBox(false);
      log.addValidationData(list);
    }
  }

  /** Adds the sheets beside the log. */
  void addOthers() {
    styles.changesSheet().setDefaultColumnStyle(0, styles.date());
    explainAbout(styles.aboutSheet());
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
            said.say("remedy.date"));
      }
      case POSITION ->
          add(checks.createExplicitListConstraint(positions()), column, said.say("remedy.list"));
      case YES_NO ->
          add(
              checks.createExplicitListConstraint(
                  new String[] {Words.in(language).first("yes"), Words.in(language).first("no")}),
              column,
              said.say("remedy.yes-no"));
      case SCORE, MINUTES, HOURS -> addRange(column, column.kind().most());
      case NAME, WORDS -> {}
    }
  }

  /** The template asks which side. */
  private String[] positions() {
    return Arrays.stream(Position.values())
        .filter(position -> position != Position.SIDE)
        .map(position -> DayText.position(position, language))
        .filter(name -> !name.isEmpty())
        .toArray(String[]::new);
  }

  private void addRange(LogColumn column, int most) {
    DataValidationConstraint range =
        log.getDataValidationHelper()
            .createDecimalConstraint(OperatorType.BETWEEN, "0", Integer.toString(most));
    add(range, column, said.say("remedy.number").replace("{most}", Integer.toString(most)));
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
    String heading = Headings.template(column, language);
    validation.createErrorBox(heading, remedy);
    validation.setShowPromptBox(true);
    validation.createPromptBox(heading, prompt(said.explanation(column)));
    // Excel's own word for showing the arrow of a list is the opposite of what it does.
    validation.setSuppressDropDownArrow(true);
    return validation;
  }

  /** Workbooks hold no longer prompt: it ends with the last sentence that fits. */
  private static String prompt(String words) {
    return words.length() <= MOST_PROMPT
        ? words
        : words.substring(0, words.lastIndexOf(". ", MOST_PROMPT - 1) + 1);
  }

  /** Below the labels, each line a cell alone, which is not taken for what a label says. */
  private void explainAbout(Sheet about) {
    int number = SideSheet.ABOUT.keys().size() + 1;
    line(about, number++, said.say("about.intro"));
    for (int i = 0; i < SideSheet.ABOUT.keys().size(); i++) {
      String key = "about." + SideSheet.ABOUT.keys().get(i);
      String label = SideSheet.ABOUT.headings(language).get(i);
      line(about, number++, explained(label, said.say(key), said.say(key + ".example")));
    }
    line(
        about,
        number,
        explained(
            Headings.template(LogColumn.RED_FLAGS, language),
            said.say("about.signs"),
            said.example(LogColumn.RED_FLAGS)));
  }

  private String explained(String label, String words, String example) {
    return said.say("about.line")
        .replace("{label}", label)
        .replace("{words}", words)
        .replace("{heading}", SideSheet.GUIDE.headings(language).get(2))
        .replace("{example}", example);
  }

  private void line(Sheet about, int number, String words) {
    Row row = about.createRow(number);
    row.createCell(1).setCellValue(words);
    row.getCell(1).setCellStyle(styles.wrapped());
    LogStyles.heighten(row, words, ABOUT_LETTERS);
  }

  private void explain() {
    Sheet guide =
        styles.headed(SideSheet.GUIDE.title(language), SideSheet.GUIDE.headings(language));
    styles.fit(guide.getRow(0), GUIDE_LETTERS);
    int number = 1;
    for (LogColumn column : LogColumn.TEMPLATE) {
      String heading = Headings.template(column, language);
      explain(guide, number++, heading, said.explanation(column), said.example(column));
    }
    number++;
    for (String advice : said.general()) {
      explain(guide, number++, "", advice, "");
    }
    offer(guide, number + 1);
  }

  /** The techniques known by name: what they are, what to mind, and who says so. */
  private void offer(Sheet guide, int first) {
    styles.headings(
        guide.createRow(first),
        Stream.of("name", "what", "source").map(key -> said.say("technique." + key)).toList());
    int number = first + 1;
    for (Entry technique : Catalogue.KNOWN.all(Entry.Kind.TECHNIQUE)) {
      String what =
          Stream.of(technique.use(language), technique.caution(language))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" "));
      String source = technique.source(language).orElse("");
      explain(guide, number++, technique.name(language), what, source);
    }
  }

  private void explain(Sheet guide, int number, String name, String words, String beside) {
    Row row = guide.createRow(number);
    List<String> texts = List.of(name, words, beside);
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
      row.getCell(i).setCellStyle(styles.wrapped());
      LogStyles.heighten(row, texts.get(i), GUIDE_LETTERS.get(i));
    }
  }
}
