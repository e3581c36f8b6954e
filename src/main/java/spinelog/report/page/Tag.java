package spinelog.report.page;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.function.Consumer;

/**
 * A node of the document's structure, made when it is first drawn, so that the structure is in
 * reading order and holds nothing that is not on a page.
 */
public final class Tag {
  private static final PdfName OWNER = new PdfName("O");
  private static final PdfName ATTRIBUTES = new PdfName("A");

  private final Tag parent;
  private final String role;
  private final Consumer<PdfDictionary> attributes;
  private PdfStructureElement element;

  private Tag(Tag parent, String role, Consumer<PdfDictionary> attributes) {
    this.parent = parent;
    this.role = role;
    this.attributes = attributes;
  }

  /** The root of a document's structure. */
  static Tag document() {
    return new Tag(null, "Document", element -> {});
  }

  /** A node below this one, of a standard role ("P", "H1", "Table"). */
  Tag child(String childRole) {
    return new Tag(this, childRole, element -> {});
  }

  /** A table's head cell, for the cells below it ("Column") or beside it ("Row"). */
  Tag headCell(String scope) {
    return new Tag(
        this,
        "TH",
        element -> {
          PdfDictionary table = new PdfDictionary();
          table.put(OWNER, new PdfName("Table"));
          table.put(new PdfName("Scope"), new PdfName(scope));
          element.put(ATTRIBUTES, table);
        });
  }

  /** A table's cell over some of its columns. */
  Tag wideCell(int columns) {
    return new Tag(
        this,
        "TD",
        element -> {
          PdfDictionary table = new PdfDictionary();
          table.put(OWNER, new PdfName("Table"));
          table.put(new PdfName("ColSpan"), new PdfNumber(columns));
          element.put(ATTRIBUTES, table);
        });
  }

  /** A figure with its words for someone who cannot see it, and its corners on the page. */
  Tag figure(String alternative, float[] corners) {
    return new Tag(
        this,
        "Figure",
        element -> {
          PdfDictionary layout = new PdfDictionary();
          layout.put(OWNER, new PdfName("Layout"));
          layout.put(new PdfName("Placement"), new PdfName("Block"));
          layout.put(PdfName.BBOX, new PdfArray(corners));
          element.put(ATTRIBUTES, layout);
          element.put(new PdfName("Alt"), new PdfString(alternative, PdfObject.TEXT_UNICODE));
        });
  }

  /** The node in a document that is being written. */
  PdfStructureElement in(PdfWriter writer) {
    if (element == null) {
      PdfName name = new PdfName(role);
      element =
          parent == null
              ? new PdfStructureElement(writer.getStructureTreeRoot(), name)
              : new PdfStructureElement(parent.in(writer), name);
      attributes.accept(element);
    }
    return element;
  }
}
