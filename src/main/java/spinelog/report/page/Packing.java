package spinelog.report.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Looks how much a PDF's packed parts hold before anything unpacks them: a small file can claim
 * gigabytes, and the library unpacks all of a part at once.
 */
final class Packing {
  /** A report of ten years, 140 pages, unpacks to 15 MB. */
  private static final long MOST_BYTES = 64L << 20;

  /** What any part counts for at least: a million empty ones would take long, too. */
  private static final long LEAST_BYTES = 4096;

  /** Parts that are packed once more inside. */
  private static final int DEEPEST = 3;

  private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};

  private Packing() {}

  /** Refuses a file whose parts unpack to too much. */
  static void check(byte[] pdf) throws UnreadablePdf {
    long left = MOST_BYTES;
    for (int at = 0; at < pdf.length - START.length; at++) {
      if (isStart(pdf, at)) {
        left = left(pdf, at + START.length, left);
      }
    }
  }

  static UnreadablePdf tooLarge() {
    return new UnreadablePdf(
        UnreadablePdf.Reason.TOO_LARGE,
        "this PDF unpacks to more than "
            + (MOST_BYTES >> 20)
            + " MB or is packed suspiciously tight; it was not read. Give the log itself.");
  }

  private static boolean isStart(byte[] pdf, int at) {
    for (int i = 0; i < START.length; i++) {
      if (pdf[at + i] != START[i]) {
        return false;
      }
    }
    return true;
  }

  private static long left(byte[] pdf, int end, long most) throws UnreadablePdf {
    int from = end;
    while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
      from++;
    }
    long left = most;
    for (int depth = 1; depth <= DEEPEST; depth++) {
      long unpacked = unpacked(new ByteArrayInputStream(pdf, from, pdf.length - from), depth, left);
      if (unpacked == 0) {
        return left;
      }
      left -= Math.max(unpacked, LEAST_BYTES);
      if (left <= 0) {
        throw tooLarge();
      }
    }
    return left;
  }

  /** How many bytes a part unpacks to, 0 where it is not packed so deep; no more than needed. */
  @SuppressWarnings("EmptyCatch") // what is damaged has given all it holds
  private static long unpacked(InputStream packed, int depth, long most) {
    InputStream in = packed;
    for (int i = 0; i < depth; i++) {
      in = new InflaterInputStream(in);
    }
    long bytes = 0;
    try (InputStream all = in) {
      byte[] buffer = new byte[1 << 15];
      for (int read = all.read(buffer); read >= 0 && bytes <= most; read = all.read(buffer)) {
        bytes += read;
      }
    } catch (IOException e) {
      // Not packed, or damaged: what came until then counts.
    }
    return bytes;
  }
}
