package spinelog.sheet.book;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;

/** Text from before Unicode: which of many encodings turns its bytes into sensible letters. */
enum OldEncoding {
  WINDOWS("windows-1252", Letters.WESTERN),
  MAC("x-MacRoman", Letters.WESTERN),
  DOS("IBM850", Letters.WESTERN),
  LATIN_9("ISO-8859-15", Letters.WESTERN),
  CENTRAL("windows-1250", Letters.CENTRAL),
  LATIN_2("ISO-8859-2", Letters.CENTRAL),
  TURKISH("windows-1254", Letters.TURKISH);

  private static final class Letters {
    static final String WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÙÚÜ’";
    static final String CENTRAL = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäöüßőűâăîşţ’";
    static final String TURKISH = "çğıöşüâîûÇĞİÖŞÜ’";
  }

  private static final String MARKS = "“”„–—…€°«»";

  private final String charset;
  private final String letters;

  OldEncoding(String charset, String letters) {
    this.charset = charset;
    this.letters = letters;
  }

  /**
   * The text, and a note with the encoding that was taken. Letters of another script stand side by
   * side, so a detector is asked; in Latin letters the accents stand alone, and the encoding is
   * taken that puts letters where letters belong.
   */
  static String decode(byte[] bytes, Problems problems) {
    Optional<String> foreign = detected(bytes).filter(Charset::isSupported);
    String charset = foreign.orElseGet(() -> western(bytes).charset);
    problems.note(
        Kind.ENCODING_CHOSEN,
        Place.FILE,
        "",
        "the text is not in Unicode; its letters were read as "
            + charset.replaceFirst("^x-", "")
            + ". If names or notes look wrong, save the log as CSV UTF-8.");
    return new String(bytes, Charset.forName(charset));
  }

  private static OldEncoding western(byte[] bytes) {
    return Stream.of(values())
        .filter(one -> Charset.isSupported(one.charset))
        .reduce((best, next) -> next.sense(bytes) > best.sense(bytes) ? next : best)
        .orElseThrow();
  }

  /** The encoding of a text in another script, asked of the cells that have such letters. */
  private static Optional<String> detected(byte[] bytes) {
    ByteArrayOutputStream cells = new ByteArrayOutputStream();
    int high = 0;
    int neighbours = 0;
    int start = 0;
    boolean isForeign = false;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || ",;\t|\"\r\n".indexOf(bytes[i]) >= 0) {
        if (isForeign) {
          cells.write(bytes, start, i - start);
          cells.write('\n');
        }
        start = i + 1;
        isForeign = false;
      } else if (bytes[i] < 0) {
        high++;
        neighbours += i > 0 && bytes[i - 1] < 0 ? 1 : 0;
        isForeign = true;
      }
    }
    return neighbours * 2 < high ? Optional.empty() : detected(cells);
  }

  private static Optional<String> detected(ByteArrayOutputStream cells) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(cells.toByteArray());
    detector.dataEnd();
    // The detector takes short Russian texts for a Mac's, which hardly any of them are.
    return Optional.ofNullable(detector.getDetectedCharset())
        .map(name -> name.equals("MACCYRILLIC") ? "windows-1251" : name)
        .filter(name -> List.of(values()).stream().noneMatch(one -> one.charset.equals(name)));
  }

  /** Letters with accents speak for an encoding; signs in the middle of a word speak against it. */
  private int sense(byte[] bytes) {
    String text = new String(bytes, Charset.forName(charset));
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

  private int sense(char letter, boolean before, boolean after) {
    boolean inWord = before || after;
    if (letters.indexOf(letter) >= 0) {
      return inWord ? 1 : 0;
    }
    boolean isMark = MARKS.indexOf(letter) >= 0 && !(before && after);
    return isMark ? 1 : inWord || letter < 160 ? -1 : 0;
  }
}
