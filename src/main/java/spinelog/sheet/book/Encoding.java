package spinelog.sheet.book;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Finds out how the bytes of a text file stand for letters. */
public final class Encoding {
  /** What stands where bytes stand for no letter. */
  static final char DAMAGED = '\uFFFD';

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** The marks at the start of a file, the longer ones first. */
  private static final List<Map.Entry<String, Charset>> MARKS =
      List.of(
          Map.entry("\u00FF\u00FE\0\0", UTF_32LE),
          Map.entry("\0\0\u00FE\u00FF", UTF_32BE),
          Map.entry("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
          Map.entry("\u00FF\u00FE", StandardCharsets.UTF_16LE),
          Map.entry("\u00FE\u00FF", StandardCharsets.UTF_16BE));

  /** So many bytes at the start tell of all. */
  static final int SAMPLE = 4096;

  /** A sign at the start of a text that is none of its letters. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private Encoding() {}

  /**
   * The text: by its mark, else UTF-16 or 32 by its zeros, else UTF-8 if it is that, else the old
   * encoding that makes sense. What had to be guessed or mended is said.
   */
  public static String decode(byte[] bytes, Problems problems) throws Refusal {
    Optional<Charset> unicode = unicode(bytes);
    String text = unicode.isPresent() ? new String(bytes, unicode.get()) : letters(bytes, problems);
    String whole = text.replace(Character.toString(BYTE_ORDER_MARK), "").replace("\0", "");
    long odd = whole.chars().limit(SAMPLE).filter(Encoding::isOdd).count();
    if (odd * 100 > Math.min(whole.length(), SAMPLE)) {
      throw notText();
    }
    if (whole.length() < text.length()) {
      warnOfZeros(text.chars().filter(letter -> letter == 0).count(), problems);
    }
    return whole;
  }

  /** A file that no reader knows. */
  static Refusal notText() {
    return new Refusal(
        Kind.FILE_NOT_READ,
        "this is not text and not a workbook. Give an .xlsx, .xls or .csv file.");
  }

  /** The encoding of Unicode that a mark names or the zeros tell. */
  static Optional<Charset> unicode(byte[] bytes) {
    return marked(bytes).or(() -> byZeros(bytes));
  }

  /** The encoding that the first bytes name. */
  static Optional<Charset> marked(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return MARKS.stream()
        .filter(mark -> start.startsWith(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Plain letters leave the upper bytes of each unit at zero. */
  private static Optional<Charset> byZeros(byte[] bytes) {
    int units = Math.min(bytes.length, SAMPLE) / 4;
    int[] zeros = new int[4];
    for (int i = 0; i < units * 4; i++) {
      zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
    }
    StringBuilder pattern = new StringBuilder();
    for (int count : zeros) {
      pattern.append(count * 5 > units * 2 ? '0' : count * 10 <= units ? 'x' : '?');
    }
    return switch (pattern.toString()) {
      case "x0x0" -> Optional.of(StandardCharsets.UTF_16LE);
      case "0x0x" -> Optional.of(StandardCharsets.UTF_16BE);
      case "x000" -> Optional.of(UTF_32LE);
      case "000x" -> Optional.of(UTF_32BE);
      default -> Optional.empty();
    };
  }

  /** UTF-8, also where a few letters of it are damaged; else an encoding from before Unicode. */
  private static String letters(byte[] bytes, Problems problems) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String mended = new String(bytes, StandardCharsets.UTF_8);
      long damaged = mended.chars().filter(letter -> letter == DAMAGED).count();
      long whole = mended.chars().filter(letter -> letter > 127).count() - damaged;
      return whole >= damaged ? mended : OldEncoding.decode(bytes, problems);
    }
  }

  /** Says how many zero bytes were left out, if any. */
  static void warnOfZeros(long zeros, Problems problems) {
    if (zeros > 0) {
      problems.warning(
          Kind.TEXT_MENDED,
          Place.FILE,
          "",
          "zero bytes, which no text has, were left out: "
              + zeros
              + ". The file may have been damaged when it was saved: check that no day is missing.");
    }
  }

  /** A file saved by DOS may end in its own end mark. */
  private static boolean isOdd(int letter) {
    return Character.isISOControl(letter) && "\t\r\n\f\u000B\u0085\u001A".indexOf(letter) < 0;
  }
}
