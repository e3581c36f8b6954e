package spinelog.report.page;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * A PDF of which only that is read that is asked for, and every byte counts that the library looks
 * at or unpacks: a small file can claim gigabytes, or lead in circles.
 */
final class MeteredPdf extends PdfReader {
  /** The bytes of a file, and how many more of them may be looked at or unpacked. */
  static final class Bytes extends RandomAccessFileOrArray {
    /** A report of ten years, 140 pages, unpacks to 15 MB. */
    private long left = 64L << 20;

    Bytes(byte[] pdf) {
      super(pdf);
    }

    /** Whether more was asked for than a report holds. */
    boolean isSpent() {
      return left < 0;
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      spend(length);
      return super.read(bytes, from, length);
    }

    @Override
    public void seek(int position) throws IOException {
      spend(1);
      super.seek(position);
    }

    private void spend(long bytes) throws IOException {
      left -= bytes;
      if (isSpent()) {
        throw new IOException();
      }
    }

    /** Unpacks, as far as there is anything left to spend; what is damaged ends there. */
    byte[] unpacked(byte[] packed) throws IOException {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          spend(read);
          all.write(buffer, 0, read);
        }
      }
      return all.toByteArray();
    }
  }

  private final Bytes bytes;

  MeteredPdf(Bytes bytes) throws IOException {
    super(bytes, null);
    this.bytes = bytes;
  }

  /** What a stream holds; one that is packed otherwise than once by Flate is not unpacked. */
  byte[] content(PRStream stream) throws IOException {
    return content(stream, bytes);
  }

  private static byte[] content(PRStream stream, RandomAccessFileOrArray file) throws IOException {
    byte[] raw = getStreamBytesRaw(stream, file);
    PdfObject filter = getPdfObject(stream.get(PdfName.FILTER));
    if (filter instanceof PdfArray filters && filters.size() < 2) {
      filter = filters.isEmpty() ? null : filters.getDirectObject(0);
    }
    if (filter == null) {
      return raw;
    }
    if (!PdfName.FLATEDECODE.equals(filter)) {
      throw new IOException("packed by " + filter);
    }
    byte[] unpacked = ((Bytes) file).unpacked(raw);
    PdfObject parameters = getPdfObject(stream.get(PdfName.DECODEPARMS));
    return parameters == null ? unpacked : decodePredictor(unpacked, parameters);
  }

  /** What the library unpacks by itself is unpacked here before, so that it counts each time. */
  @Override
  protected PdfObject readOneObjStm(PRStream stream, int index) throws IOException {
    content(stream, tokens.getFile());
    return super.readOneObjStm(stream, index);
  }

  /** The list of places may be packed as well, and is unpacked before anything can be looked up. */
  @Override
  protected PdfObject readPRObject() throws IOException {
    PdfObject read = super.readPRObject();
    if (read instanceof PRStream stream && PdfName.XREF.equals(stream.get(PdfName.TYPE))) {
      int position = tokens.getFilePointer();
      stream.setLength(stream.getAsNumber(PdfName.LENGTH).intValue());
      content(stream, tokens.getFile());
      tokens.seek(position);
    }
    return read;
  }
}
