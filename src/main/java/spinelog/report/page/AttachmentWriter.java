package spinelog.report.page;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Puts files into a PDF so that PDF/A-3 allows them: associated with the document, as its data. The
 * library's own way leaves out what makes them associated.
 */
final class AttachmentWriter {
  /** The document's list of associated files, and how a file is related to it. */
  static final PdfName ASSOCIATED = new PdfName("AF");

  private static final PdfName RELATION = new PdfName("AFRelationship");
  private static final PdfName DATA = new PdfName("Data");

  private final PdfWriter writer;
  private final PdfString date;

  /** Attaches to a document that is being written; the date is a PDF's. */
  AttachmentWriter(PdfWriter writer, String date) {
    this.writer = writer;
    this.date = new PdfString(date);
  }

  void attach(List<Attachment> attachments) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    PdfArray names = new PdfArray();
    // A tree of names is looked up by halving: it must be in order.
    List<Attachment> inOrder =
        attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList();
    for (Attachment attachment : inOrder) {
      PdfIndirectReference specification = specification(attachment);
      associated.add(specification);
      names.add(new PdfString(attachment.name()));
      names.add(specification);
    }
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NAMES, names);
    PdfDictionary trees = new PdfDictionary();
    trees.put(PdfName.EMBEDDEDFILES, tree);
    writer.getExtraCatalog().put(PdfName.NAMES, trees);
    writer.getExtraCatalog().put(ASSOCIATED, associated);
  }

  private PdfIndirectReference specification(Attachment attachment) throws IOException {
    PdfIndirectReference file = writer.addToBody(file(attachment)).getIndirectReference();
    PdfDictionary files = new PdfDictionary();
    files.put(PdfName.F, file);
    files.put(PdfName.UF, file);
    PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
    specification.put(PdfName.F, new PdfString(attachment.name()));
    specification.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
    specification.put(
        PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
    specification.put(RELATION, DATA);
    specification.put(PdfName.EF, files);
    return writer.addToBody(specification).getIndirectReference();
  }

  private PdfStream file(Attachment attachment) {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.SIZE, new PdfNumber(attachment.content().length));
    parameters.put(PdfName.MODDATE, date);
    PdfStream file = new PdfStream(attachment.content());
    file.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
    file.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
    file.put(PdfName.PARAMS, parameters);
    file.flateCompress();
    return file;
  }
}
