package spinelog.report.page;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Writes blocks as one tagged PDF that is valid as PDF/A-3a and as PDF/UA-1. */
public final class PdfFile {
  private static final double BETWEEN = 6;
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private final Imprint imprint;
  private final Frame frame;
  private final Footer footer;

  /**
   * A file to be.
   *
   * @param imprint what it says about itself
   * @param frame its pages
   * @param footer what stands at their foot
   */
  public PdfFile(Imprint imprint, Frame frame, Footer footer) {
    this.imprint = imprint;
    this.frame = frame;
    this.footer = footer;
  }

  /** Writes the parts, each of which starts on a page of its own, and what travels with them. */
  public void write(List<? extends Block> parts, List<Attachment> attachments, OutputStream out)
      throws IOException {
    Tag root = Tag.document();
    List<List<Placed>> pages = new ArrayList<>();
    for (Block part : parts) {
      pages.addAll(Pagination.pages(part.slices(frame.width(), root), frame.height()));
    }
    Rectangle paper = new Rectangle((float) frame.pageWidth(), (float) frame.pageHeight());
    Document document = new Document(paper);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    prepare(writer);
    document.open();
    describe(writer);
    new AttachmentWriter(writer, date()).attach(attachments);
    TaggedCanvas canvas = new TaggedCanvas(writer, frame.pageHeight());
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        document.newPage();
      }
      draw(pages.get(i), canvas);
      drawFooter(canvas, footer.numbering().apply(i + 1, pages.size()));
    }
    writer.setXmpMetadata(Xmp.of(imprint));
    document.close();
  }

  private void draw(List<Placed> page, TaggedCanvas canvas) {
    for (Placed placed : page) {
      Runnable drawing =
          () ->
              placed
                  .slice()
                  .painter()
                  .paint(canvas, frame.left() + placed.left(), frame.top() + placed.top());
      if (placed.again()) {
        canvas.artifact(drawing);
      } else {
        drawing.run();
      }
    }
  }

  private void drawFooter(TaggedCanvas canvas, String number) {
    double top = frame.pageHeight() - 33;
    Line right = new Line(List.of(new Span(number, Style.FOOT)));
    double room = frame.width() - right.width() - 20;
    Line words = cut(footer.words(), room);
    Line name = cut(footer.name(), Math.max(0, room - words.width() - BETWEEN));
    double after = frame.left() + name.width() + BETWEEN;
    canvas.artifact(
        () -> {
          canvas.rule(frame.left(), top, frame.width(), 0.4, Ink.RULE);
          canvas.text(name, frame.left(), top + 12);
          canvas.text(words, after, top + 12);
          canvas.text(right, frame.left() + frame.width() - right.width(), top + 12);
        });
  }

  private static Line cut(String text, double room) {
    return LineBreaker.lines(List.of(new Span(text, Style.FOOT)), room, 1).get(0);
  }

  private void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }

  private void describe(PdfWriter writer) throws IOException {
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language()));
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, words(imprint.title()));
    info.put(PdfName.SUBJECT, words(imprint.subject()));
    info.put(PdfName.PRODUCER, words(imprint.producer()));
    info.put(PdfName.CREATIONDATE, new PdfString(date()));
    info.put(PdfName.MODDATE, new PdfString(date()));
    byte[] id = HexFormat.of().parseHex(imprint.id());
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  /** The imprint's date as midnight UTC, the way a PDF writes it. */
  private String date() {
    return DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000Z'", Locale.ROOT).format(imprint.date());
  }

  private static PdfString words(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  /**
   * Made by hand: on its way through java.awt the profile's header changes with the Java version.
   */
  private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(profile());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, words(COLOURS));
    intent.put(PdfName.OUTPUTCONDITION, words(COLOURS));
    intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
    intent.put(PdfName.INFO, words(COLOURS));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  private static byte[] profile() throws IOException {
    try (InputStream in = PdfFile.class.getResourceAsStream("/spinelog/sRGB.icc")) {
      return in.readAllBytes();
    }
  }
}
