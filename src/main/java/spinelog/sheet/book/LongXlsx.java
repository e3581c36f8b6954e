package spinelog.sheet.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import spinelog.diary.SheetProblem;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** A workbook with more rows than are held of any log; only its texts are held. */
final class LongXlsx implements LongFile {
  private final Parts parts;
  private final XlsxBook book;

  /** What is merged on each sheet, once it was gone through. */
  private final Map<XlsxBook.Sheet, List<CellRangeAddress>> merged = new HashMap<>();

  /** What the sheets do not show, once they were gone through. */
  private final Problems unseen = new Problems();

  private LongXlsx(Parts parts) throws IOException, Refusal {
    this.parts = parts;
    book = new XlsxBook(parts, Volume.ofLongFile());
  }

  static LongXlsx of(Path file) throws IOException, Refusal {
    Parts parts = Parts.of(file);
    try {
      return new LongXlsx(parts);
    } catch (IOException | Refusal | RuntimeException | Error e) {
      parts.close();
      throw e;
    }
  }

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void each(RowTaker taker) throws IOException, Refusal {
    Volume volume = Volume.ofLongFile();
    for (XlsxBook.Sheet sheet : shown()) {
      taker.table(sheet.name());
      RowsInTurn rows = new RowsInTurn(merged.getOrDefault(sheet, List.of()), volume, taker);
      book.read(sheet, rows, volume);
      if (!merged.containsKey(sheet)) {
        rows.note(sheet.name(), unseen);
      }
      merged.put(sheet, rows.end());
      taker.end();
    }
  }

  @Override
  public List<Grid> without(Set<Integer> tables) throws IOException, Refusal {
    Volume volume = new Volume();
    List<Grid> grids = new ArrayList<>();
    List<XlsxBook.Sheet> shown = shown();
    for (int i = 0; i < shown.size(); i++) {
      if (!tables.contains(i)) {
        grids.add(XlsxReader.grid(book, shown.get(i), volume, new Problems()));
      }
    }
    return grids;
  }

  @Override
  public List<SheetProblem> found() {
    Problems found = new Problems();
    HiddenParts hidden = new HiddenParts(found);
    book.sheets().forEach(sheet -> hidden.skips(sheet.name(), sheet.shown()));
    return Stream.concat(found.all().stream(), unseen.all().stream()).toList();
  }

  private List<XlsxBook.Sheet> shown() {
    return book.sheets().stream().filter(sheet -> sheet.shown() == Shown.VISIBLE).toList();
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
