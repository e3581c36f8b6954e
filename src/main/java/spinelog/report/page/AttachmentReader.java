package spinelog.report.page;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the associated files out of a PDF, which may come from anywhere. */
public final class AttachmentReader {
  private static final int MOST = 20;

  private AttachmentReader() {}

  /**
   * The files associated with a document as a whole; none where it has none.
   *
   * @throws UnreadablePdf if the file is damaged, locked, or far larger than it looks
   */
  public static List<Attachment> read(byte[] pdf) throws UnreadablePdf {
    MeteredPdf.Bytes bytes = new MeteredPdf.Bytes(pdf);
    try (MeteredPdf reader = new MeteredPdf(bytes)) {
      if (reader.isEncrypted()) {
        throw locked();
      }
      return associated(reader);
    } catch (BadPasswordException e) {
      throw locked();
    } catch (NoClassDefFoundError e) {
      // What opens locked files is not on board; any other part that is missing is no lock.
      if (!String.valueOf(e.getMessage()).contains("bouncycastle")) {
        throw e;
      }
      throw locked();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw bytes.isSpent() ? tooLarge(null) : damaged(e);
    } catch (OutOfMemoryError e) {
      throw tooLarge(e);
    }
  }

  private static UnreadablePdf locked() {
    return new UnreadablePdf(
        UnreadablePdf.Reason.LOCKED,
        "this PDF is locked. Save it without a password, or give the log itself.");
  }

  private static UnreadablePdf damaged(Throwable fault) {
    return new UnreadablePdf(
        UnreadablePdf.Reason.DAMAGED,
        "this PDF is damaged or cut off. Save or download it again, or give the log itself.",
        fault);
  }

  private static UnreadablePdf tooLarge(Throwable fault) {
    return new UnreadablePdf(
        UnreadablePdf.Reason.TOO_LARGE,
        "this PDF unpacks to more than 64 MB, is packed suspiciously tight or leads in circles; it"
            + " was not read. Give the log itself.",
        fault);
  }

  private static List<Attachment> associated(MeteredPdf reader) throws IOException {
    PdfArray files = reader.getCatalog().getAsArray(AttachmentWriter.ASSOCIATED);
    List<Attachment> attachments = new ArrayList<>();
    for (int i = 0; files != null && i < Math.min(MOST, files.size()); i++) {
      PdfDictionary specification = files.getAsDict(i);
      PdfDictionary content = specification == null ? null : specification.getAsDict(PdfName.EF);
      PdfObject stream = content == null ? null : PdfReader.getPdfObject(content.get(PdfName.F));
      if (stream instanceof PRStream file) {
        attachments.add(
            new Attachment(
                words(specification.getAsString(PdfName.UF)),
                "",
                words(specification.getAsString(PdfName.DESC)),
                reader.content(file)));
      }
    }
    return attachments;
  }

  private static String words(PdfString text) {
    return text == null ? "" : text.toUnicodeString();
  }
}
