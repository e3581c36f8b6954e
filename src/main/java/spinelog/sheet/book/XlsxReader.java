package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Reads .xlsx and .xlsm as a stream of cells, so that a large sheet needs little memory. The strict
 * dialect names its relations and elements' namespaces otherwise; both are known by their ends.
 */
final class XlsxReader {
  private final PackagePart main;
  private final Problems problems;
  private final Volume volume = new Volume();

  private XlsxReader(PackagePart main, Problems problems) {
    this.main = main;
    this.problems = problems;
  }

  /** The visible sheets of a workbook: stored values only, no formula is calculated. */
  static Book read(OPCPackage workbook, Problems problems)
      throws IOException, InvalidFormatException, Refusal {
    Optional<PackagePart> main =
        relation(workbook.getRelationships(), "/officeDocument").map(workbook::getPart);
    return new XlsxReader(main.orElseThrow(Limits::damaged), problems).read();
  }

  private Book read() throws IOException, InvalidFormatException, Refusal {
    XlsxWorkbook sheets = parsed(main, new XlsxWorkbook());
    XlsxCells cells =
        new XlsxCells(
            related("/sharedStrings", new XlsxStrings()),
            related("/styles", new XlsxStyles()),
            new ExcelNumber(sheets.isFrom1904()));
    HiddenParts hidden = new HiddenParts(problems);
    List<Grid> grids = new ArrayList<>();
    for (XlsxWorkbook.Entry sheet : sheets.entries()) {
      PackageRelationship relation = main.getRelationship(sheet.relation());
      if (relation == null || !relation.getRelationshipType().endsWith("/worksheet")) {
        continue;
      }
      volume.addSheet();
      if (!hidden.skips(sheet.name(), sheet.shown())) {
        XlsxSheet read = parsed(part(relation), new XlsxSheet(cells, new SheetCells(volume)));
        grids.add(read.cells().grid(sheet.name(), problems));
      }
    }
    return new Book("xlsx", grids, hidden.sheets());
  }

  private <T extends XmlFile> T related(String type, T file)
      throws IOException, InvalidFormatException, Refusal {
    Optional<PackageRelationship> relation = relation(main.getRelationships(), type);
    return relation.isEmpty() ? file : parsed(part(relation.get()), file);
  }

  /** What lies outside of the workbook is not opened. */
  private PackagePart part(PackageRelationship relation) throws InvalidFormatException, Refusal {
    if (relation.getTargetMode() == TargetMode.EXTERNAL) {
      throw Limits.damaged();
    }
    return main.getRelatedPart(relation);
  }

  private static <T extends XmlFile> T parsed(PackagePart part, T file)
      throws IOException, Refusal {
    try (InputStream data = part.getInputStream()) {
      file.parse(data);
    }
    return file;
  }

  private static Optional<PackageRelationship> relation(
      Iterable<PackageRelationship> relations, String type) {
    return StreamSupport.stream(relations.spliterator(), false)
        .filter(relation -> relation.getRelationshipType().endsWith(type))
        .findFirst();
  }
}
