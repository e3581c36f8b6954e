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
        "no fever but tingling | numbness",
        "tingling, no weakness | numbness",
        "no change in numbness | numbness",
        "less tingling | numbness",
        "no numbness; fever | fever",
        "fell down the stairs | fall",
        "fell asleep late | other",
        "cannot feel my foot, not numb before | numbness",
        "x | other",
        "Kribbeln im Bein | numbness",
        "mati rasa | numbness"
      })
  void aSignThatIsNotDeniedIsAFlag(String written, String sign) {
    String flagged = written.substring(written.indexOf(';') + 1).strip();
    assertEquals(List.of(new RedFlag(sign, flagged)), FlagReader.read(written));
  }
}
