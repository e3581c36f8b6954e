package spinelog.sheet.book;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/** Text from before Unicode: which of many encodings turns its bytes into sensible letters. */
final class OldEncoding {
  /** Windows first, then Excel for the Mac, then DOS: where they are equally good, the first. */
  private static final List<String> WESTERN = List.of("windows-1252", "x-MacRoman", "IBM850");

  private static final String LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÙÚÜ’";
  private static final String MARKS = "“”„–—…€°«»";
  private static final int FOREIGN_SHARE = 4;

  private OldEncoding() {}

  /** The text; where a quarter of it is no plain letter, the detector of scripts is asked. */
  static String decode(byte[] bytes) {
    long high = 0;
    for (byte one : bytes) {
      high += one < 0 ? 1 : 0;
    }
    Optional<String> foreign =
        high * FOREIGN_SHARE > bytes.length ? detected(bytes) : Optional.empty();
    return foreign
        .map(Stream::of)
        .orElseGet(WESTERN::stream)
        .filter(Charset::isSupported)
        .map(name -> new String(bytes, Charset.forName(name)))
        .reduce((best, next) -> sense(next) > sense(best) ? next : best)
        .orElseThrow();
  }

  private static Optional<String> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    // The detector takes short Russian texts for a Mac's, which hardly any of them are.
    return Optional.ofNullable(detector.getDetectedCharset())
        .map(name -> name.equals("MACCYRILLIC") ? "windows-1251" : name)
        .filter(Charset::isSupported);
  }

  /** Letters with accents speak for an encoding; signs in the middle of a word speak against it. */
  private static int sense(String text) {
    int sense = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter > 127) {
        boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        boolean risen =
            before
                && Character.isUpperCase(letter)
                && (Character.isLowerCase(text.charAt(i - 1))
                    || (after && Character.isLowerCase(text.charAt(i + 1))));
        sense += risen ? -1 : sense(letter, before, after);
      }
    }
    return sense;
  }

  private static int sense(char letter, boolean before, boolean after) {
    if (LETTERS.indexOf(letter) >= 0 || (MARKS.indexOf(letter) >= 0 && !(before && after))) {
      return 1;
    }
    return before || after || letter < 160 ? -1 : 0;
  }
}
