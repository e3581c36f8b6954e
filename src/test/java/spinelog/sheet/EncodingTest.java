package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files in the encodings that programs have written them in. */
class EncodingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8,Müde – Rücken ‘steif’",
    "UTF-16LE,Müde",
    "UTF-16BE,Müde",
    "windows-1252,Müde – „Rücken“ child’s pose 5 €",
    "windows-1252,Très mal à l’épaule",
    "ISO-8859-1,año pequeño",
    "x-MacRoman,Müde Rücken",
    "x-MacRoman,Très mal réveillé",
    "IBM850,Müde Rücken",
    "windows-1251,Спина болит утром и вечером очень сильно сегодня",
    "UTF-8,Спина"
  })
  void lettersComeThroughWhateverTheEncoding(String encoding, String note) {
    String csv = "Date;Stiffness;Notes\n2025-03-01;5;" + note + "\n";
    Path log = Logs.write(folder, "log.csv", csv.getBytes(Charset.forName(encoding)));
    assertEquals(note, Logs.read(log).diary().days().get(0).notes());
  }
}
