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
    "UTF-32LE,Müde",
    "UTF-32BE,Müde",
    "windows-1252,Müde – „Rücken“ child’s pose 5 €",
    "windows-1252,Très mal à l’épaule",
    "ISO-8859-1,año pequeño",
    "x-MacRoman,Müde Rücken",
    "x-MacRoman,Très mal réveillé",
    "IBM850,Müde Rücken",
    "ISO-8859-15,Massage 45 €",
    "windows-1250,Bolą plecy; źle spałem; łóżko",
    "ISO-8859-2,Bolą plecy; źle spałem; łóżko",
    "windows-1254,Sırtım ağrıyor; şişlik",
    "KOI8-R,Спина болит утром и вечером; подушка новая",
    "windows-1255,כואב לי הגב בבוקר",
    "Shift_JIS,朝は背中がこわばる。枕を替えた。",
    "GB18030,早上背部僵硬，换了枕头，睡得不好",
    "EUC-KR,아침에 허리가 뻣뻣하다",
    "windows-1251,Спина болит утром и вечером очень сильно сегодня",
    "UTF-8,Спина"
  })
  void lettersComeThroughWhateverTheEncoding(String encoding, String note) {
    String csv = "Date;Stiffness;Notes\n2025-03-01;5;\"" + note + "\"\n";
    Path log = Logs.write(folder, "log.csv", csv.getBytes(Charset.forName(encoding)));
    assertEquals(note, Logs.read(log).diary().days().get(0).notes());
  }
}
