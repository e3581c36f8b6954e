package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.sheet.book.XlsxRelations.Relation;
import spinelog.sheet.cell.Refusal;

/**
 * An .xlsx or .xlsm workbook that is open: its sheets, and what their cells point at. The strict
 * dialect names its relations and elements' namespaces otherwise; both are known by their ends. A
 * part that nothing names is not looked at, whatever it is.
 */
final class XlsxBook {
  private final Parts parts;
  private final Volume volume;
  private final List<Sheet> sheets = new ArrayList<>();
  private final XlsxCells cells;

  /**
   * A sheet.
   *
   * @param name its name
   * @param shown whether it is shown
   * @param part the part that holds it
   */
  record Sheet(String name, Shown shown, Relation part) {}

  /** Opens a workbook; what its texts, styles and lists are counts to the volume. */
  XlsxBook(Parts parts, Volume volume) throws IOException, Refusal {
    this.parts = parts;
    this.volume = volume;
    String main = relations("").first("/officeDocument").orElseThrow(Limits::damaged).part();
    XlsxRelations named = relations(main);
    XlsxWorkbook list = new XlsxWorkbook(volume);
    required(main, Limits.SMALL_PART_BYTES, list);
    for (XlsxWorkbook.Entry sheet : list.entries()) {
      Optional<Relation> part =
          named.named(sheet.relation()).filter(one -> one.type().endsWith("/worksheet"));
      if (part.isPresent()) {
        sheets.add(new Sheet(sheet.name(), sheet.shown(), part.get()));
      }
    }
    XlsxStrings strings = new XlsxStrings(volume);
    parseNamed(named, "/sharedStrings", Long.MAX_VALUE, strings);
    XlsxStyles styles = new XlsxStyles(volume);
    parseNamed(named, "/styles", Limits.SMALL_PART_BYTES, styles);
    cells = new XlsxCells(strings, styles, new ExcelNumber(list.isFrom1904()));
  }

  /** Its sheets, hidden ones among them. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** Goes through the cells of a sheet; what it holds counts to this volume. */
  void read(Sheet sheet, CellTaker taker, Volume counted) throws IOException, Refusal {
    required(sheet.part().part(), Long.MAX_VALUE, new XlsxSheet(cells, taker, counted));
  }

  /** What a part names stands in a part of its own beside it. */
  private XlsxRelations relations(String part) throws IOException, Refusal {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    XlsxRelations relations = new XlsxRelations(folder, volume);
    parse(folder + "_rels/" + part.substring(name) + ".rels", Limits.SMALL_PART_BYTES, relations);
    return relations;
  }

  /** Texts and styles may be named and not be there: then there are none. */
  private void parseNamed(XlsxRelations named, String type, long most, XmlFile file)
      throws IOException, Refusal {
    Optional<Relation> relation = named.first(type);
    if (relation.isPresent()) {
      parse(relation.get().part(), most, file);
    }
  }

  private void required(String part, long most, XmlFile file) throws IOException, Refusal {
    if (!parse(part, most, file)) {
      throw Limits.damaged();
    }
  }

  private boolean parse(String part, long most, XmlFile file) throws IOException, Refusal {
    Optional<InputStream> data = parts.open(part, most, file.volume());
    if (data.isPresent()) {
      try (InputStream open = data.get()) {
        file.parse(open);
      }
    }
    return data.isPresent();
  }
}
