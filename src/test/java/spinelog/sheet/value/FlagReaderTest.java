package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.RedFlag;

class FlagReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no tingling", "not numb", "without numbness", "denies weakness", "numb? no",
        "isn't numb any more", "tingling gone", "none today", "nothing new",
            "no numbness, no fever",
        "keine Taubheit", "pas d'engourdissement", "sin hormigueo", "tidak ada kesemutan", "k.A."
      })
  void aSignThatIsDeniedIsNoFlag(String written) {
    assertEquals(List.of(), FlagReader.read(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no fever but tingling | NUMBNESS",
        "tingling, no weakness | NUMBNESS",
        "no change in numbness | NUMBNESS",
        "less tingling | NUMBNESS",
        "no numbness; fever | FEVER",
        "fell down the stairs | FALL",
        "fell asleep late | OTHER",
        "cannot feel my foot, not numb before | OTHER",
        "x | OTHER",
        "Kribbeln im Bein | NUMBNESS",
        "mati rasa | NUMBNESS"
      })
  void aSignThatIsNotDeniedIsAFlag(String written, RedFlag.Kind kind) {
    String flagged = written.substring(written.indexOf(';') + 1).strip();
    assertEquals(List.of(new RedFlag(kind, flagged)), FlagReader.read(written));
  }
}
