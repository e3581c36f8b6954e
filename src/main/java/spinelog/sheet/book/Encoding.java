package spinelog.sheet.book;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Refusal;

/** Finds out how the bytes of a text file stand for letters. */
public final class Encoding {
  private static final int SAMPLE = 4096;

  private Encoding() {}

  /**
   * The text: by its mark, else UTF-16 by its zeros, else UTF-8 if it is that, else the old
   * encoding that makes sense.
   */
  public static String decode(byte[] bytes) throws Refusal {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    String text = unmarked(bytes);
    long odd = text.chars().limit(SAMPLE).filter(Encoding::isOdd).count();
    if (odd * 100 > Math.min(text.length(), SAMPLE)) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "this is not text and not a workbook. Give an .xlsx, .xls or .csv file.");
    }
    return text;
  }

  private static String unmarked(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    int many = Math.min(bytes.length, SAMPLE) / 5;
    if (odd > many && even < many / 10 + 1) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (even > many && odd < many / 10 + 1) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return OldEncoding.decode(bytes);
    }
  }

  private static boolean isOdd(int letter) {
    boolean control = Character.isISOControl(letter) && "\t\r\n\f".indexOf(letter) < 0;
    return control || letter == 0xFFFD;
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
