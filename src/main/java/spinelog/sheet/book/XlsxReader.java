package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spinelog.sheet.book.XlsxRelations.Relation;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Reads .xlsx and .xlsm as a stream of cells, so that a large sheet needs little memory. The strict
 * dialect names its relations and elements' namespaces otherwise; both are known by their ends. A
 * part that nothing names is not looked at, whatever it is.
 */
final class XlsxReader {
  private final Parts parts;
  private final Volume volume;
  private final Problems problems;

  private XlsxReader(Parts parts, Volume volume, Problems problems) {
    this.parts = parts;
    this.volume = volume;
    this.problems = problems;
  }

  /** The visible sheets of a workbook: stored values only, no formula is calculated. */
  static Book read(Parts parts, Volume volume, Problems problems) throws IOException, Refusal {
    return new XlsxReader(parts, volume, problems).read();
  }

  private Book read() throws IOException, Refusal {
    String main = relations("").first("/officeDocument").orElseThrow(Limits::damaged).part();
    XlsxRelations named = relations(main);
    XlsxWorkbook sheets = required(main, Limits.SMALL_PART_BYTES, new XlsxWorkbook(volume));
    XlsxStrings strings = new XlsxStrings(volume);
    parseNamed(named, "/sharedStrings", Limits.UNPACKED_BYTES, strings);
    XlsxStyles styles = new XlsxStyles(volume);
    parseNamed(named, "/styles", Limits.SMALL_PART_BYTES, styles);
    XlsxCells cells = new XlsxCells(strings, styles, new ExcelNumber(sheets.isFrom1904()));
    HiddenParts hidden = new HiddenParts(problems);
    List<Grid> grids = new ArrayList<>();
    for (XlsxWorkbook.Entry sheet : sheets.entries()) {
      Optional<Relation> part =
          named.named(sheet.relation()).filter(one -> one.type().endsWith("/worksheet"));
      if (part.isPresent() && !hidden.skips(sheet.name(), sheet.shown())) {
        XlsxSheet read = new XlsxSheet(cells, volume);
        required(part.get().part(), Limits.UNPACKED_BYTES, read);
        grids.add(read.cells().grid(sheet.name(), problems));
      }
    }
    return new Book("xlsx", grids, hidden.sheets());
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

  private <T extends XmlFile> T required(String part, long most, T file)
      throws IOException, Refusal {
    if (!parse(part, most, file)) {
      throw Limits.damaged();
    }
    return file;
  }

  private boolean parse(String part, long most, XmlFile file) throws IOException, Refusal {
    Optional<InputStream> data = parts.open(part, most);
    if (data.isPresent()) {
      try (InputStream open = data.get()) {
        file.parse(open);
      }
    }
    return data.isPresent();
  }
}
