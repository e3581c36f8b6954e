package spinelog.sheet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.SheetProblem;
import spinelog.examples.RawWorkbook;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** A workbook that is gone through row by row has the cells of one that is held. */
class LongXlsxTest {
  @TempDir private Path folder;

  static Stream<Path> workbooks() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String root : List.of("samples", "src/test/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        all.addAll(files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList());
      }
    }
    for (Path file : List.copyOf(all)) {
      if (Recognition.of(file) != FileKind.XLSX) {
        all.remove(file);
      }
    }
    assertTrue(all.size() > 40, all.toString());
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void samplesAndFixturesHaveTheSameCellsOrAreRefusedForTheSameReason(Path file) throws Exception {
    Optional<String> why = refused(() -> ExcelReader.packed(file, new Problems()));
    if (why.isEmpty()) {
      isTheSame(file);
    } else {
      assertEquals(why, refused(() -> gridsOf(file)));
    }
  }

  private static Optional<String> refused(Callable<?> reading) throws Exception {
    try {
      reading.call();
      return Optional.empty();
    } catch (Refusal e) {
      return Optional.of(e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyKindOfCellIsTheSameWhateverTheFirstDay(boolean from1904) throws Exception {
    Path file = folder.resolve("cells.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(from1904);
      fill(workbook.createSheet("Log"), workbook);
      workbook.createSheet("empty");
      workbook.createSheet("hidden").createRow(0).createCell(0).setCellValue("not read");
      workbook.setSheetHidden(2, true);
      fill(workbook.createSheet("again"), workbook);
      workbook.write(out);
    }
    isTheSame(file);
    Problems brief = new Problems();
    ExcelReader.packed(file, brief);
    try (LongXlsx book = LongXlsx.of(file)) {
      gridsOf(book);
      assertEquals(5, book.found().size());
      assertEquals(Set.copyOf(brief.all()), Set.copyOf(book.found()));
    }
    List<Grid> held = BookReader.read(file, Optional.empty(), new Problems()).grids();
    assertEquals(3, held.size());
    assertEquals(14, held.get(0).rows().get(1).cells().size());
    assertEquals(2, held.get(0).rows().get(3).cells().size(), "merged");
  }

  private static void fill(Sheet sheet, XSSFWorkbook workbook) {
    Row row = sheet.createRow(2);
    String[] formats = {"General", "0%", "dd/mm/yyyy", "hh:mm", "[h]:mm", "0.00", "d. mmm", "@"};
    for (int i = 0; i < formats.length; i++) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
      row.createCell(i).setCellValue(i == 3 || i == 4 ? 0.3125 : 45_717.0 - i);
      row.getCell(i).setCellStyle(style);
    }
    row.createCell(8).setCellValue(true);
    row.createCell(9).setCellErrorValue(FormulaError.REF.getCode());
    row.createCell(10).setCellFormula("1+1");
    row.getCell(10).setCellValue(2);
    row.createCell(11).setCellFormula("never()");
    row.createCell(12).setCellValue("sch\u00f6n _x000A_ \uD83D\uDE00");
    row.createCell(13).setCellValue("x".repeat(12_000));
    row.createCell(14).setCellValue(" ");
    row.createCell(600).setCellValue("far away");
    for (int i = 0; i < 4; i++) {
      sheet.createRow(7 + 2 * i).createCell(1).setCellValue(i);
    }
    sheet.getRow(7).createCell(0).setCellValue("Ann");
    sheet.addMergedRegion(new CellRangeAddress(7, 11, 0, 0));
    sheet.getRow(9).setZeroHeight(true);
    sheet.getRow(11).createCell(2).setCellValue(5);
    sheet.addMergedRegion(new CellRangeAddress(11, 20, 2, 3));
    sheet.createRow(0).createCell(3).setCellValue("a title");
  }

  private static void isTheSame(Path file) throws Exception {
    List<Grid> held = ExcelReader.packed(file, new Problems()).grids();
    try (LongXlsx book = LongXlsx.of(file)) {
      gridsOf(book);
      // What is merged is known once a sheet was gone through.
      assertEquals(held, gridsOf(book));
      List<SheetProblem> found = book.found();
      assertEquals(held, gridsOf(book), "as often as asked");
      assertEquals(found, book.found(), "told once");
      assertEquals(held, book.without(Set.of()));
    }
  }

  private static List<Grid> gridsOf(Path file) throws Exception {
    try (LongXlsx book = LongXlsx.of(file)) {
      return gridsOf(book);
    }
  }

  private static List<Grid> gridsOf(LongXlsx book) throws Exception {
    List<Grid> grids = new ArrayList<>();
    book.each(
        new RowTaker() {
          private final List<Grid.Row> rows = new ArrayList<>();
          private String name;

          @Override
          public void table(String called) {
            name = called;
          }

          @Override
          public void row(Grid.Row row) {
            rows.add(row);
          }

          @Override
          public void end() {
            grids.add(new Grid(name, rows));
            rows.clear();
          }
        });
    return grids;
  }

  @Test
  void aMillionTextsAreHeldPacked() throws Exception {
    Path file =
        new RawWorkbook()
            .texts(
                out -> {
                  for (int i = 0; i < 1_000_000; i++) {
                    out.write("<si><t>\u00fc" + i + "</t></si>");
                  }
                })
            .sheet(
                "Log",
                out ->
                    out.write(
                        "<sheetData><row><c t='s'><v>0</v></c><c t='s'><v>8192</v></c>"
                            + "<c t='s'><v>999999</v></c><c t='s'><v>1000000</v></c></row>"
                            + "<row><c t='s'><v>0</v></c></row></sheetData>"))
            .write(folder.resolve("texts.xlsx"));
    Grid grid = gridsOf(file).get(0);
    assertEquals(
        List.of("\u00fc0", "\u00fc8192", "\u00fc999999", "1000000"),
        grid.rows().get(0).cells().values().stream().map(Cell::text).toList());
    assertEquals("\u00fc0", grid.rows().get(1).cell(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c><v>1</v></c></row><row r='1'><c><v>1</v></c></row>",
        "<row r='2'><c><v>1</v></c></row><row r='2'><c r='B2'><v>1</v></c></row>",
        "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c><c r='B2'><v>2</v></c></row>"
      })
  void rowsAndCellsThatStandTwiceOrNotInOrderAreDamageInBothReaders(String rows) throws Exception {
    Path file =
        new RawWorkbook()
            .sheet("Log", out -> out.write("<sheetData>" + rows + "</sheetData>"))
            .write(folder.resolve("order.xlsx"));
    Optional<String> why = refused(() -> gridsOf(file));
    assertTrue(why.orElseThrow().startsWith("the workbook is damaged: "), why::orElseThrow);
    assertEquals(why, refused(() -> ExcelReader.packed(file, new Problems())));
  }
}
