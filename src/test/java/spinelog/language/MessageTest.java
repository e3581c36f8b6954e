package spinelog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static final Phrasebook ENGLISH = Phrasebook.of(Language.ENGLISH);

  private enum Side {
    LESS,
    MORE
  }

  private static String said(String message, Map<String, Object> values) {
    StringBuilder said = new StringBuilder();
    Message.of(message)
        .append(said, new Message.Voice(values, Language.ENGLISH, ENGLISH.numbers()));
    return said.toString();
  }

  @Test
  void gapsAreFilledByName() {
    assertEquals("b before a", said("{y} before {x}", Map.of("x", "a", "y", "b")));
  }

  @ParameterizedTest
  @CsvSource({"0, none", "1, 1 night", "2, 2 nights", "1095, '1,095 nights'"})
  void aCountHasThePluralOfItsLanguage(int count, String expected) {
    String message = "{n, plural, =0 {none} one {# night} other {# nights}}";
    assertEquals(expected, said(message, Map.of("n", count)));
  }

  @Test
  void aDecimalNumberIsPluralWhereItsDecimalsAreShown() {
    String message = "{n, plural, one {# point} other {# points}}";
    assertEquals("1.0 points", said(message, Map.of("n", new BigDecimal("1.0"))));
    assertEquals("1 point", said(message, Map.of("n", new BigDecimal("1"))));
  }

  @Test
  void aConstantChoosesAWording() {
    String message = "{x} {side, select, LESS {less} other {more}}";
    assertEquals("2 less", said(message, Map.of("x", 2, "side", Side.LESS)));
    assertEquals("2 more", said(message, Map.of("x", 2, "side", Side.MORE)));
  }

  @Test
  void choicesLieInsideOthers() {
    String message = "{side, select, LESS {{n, plural, one {a} other {#}} less} other {more}}";
    assertEquals("7 less", said(message, Map.of("n", 7, "side", Side.LESS)));
  }

  @Test
  void aNumberSignOutsideAPluralIsItself() {
    assertEquals("# 2", said("# {n}", Map.of("n", 2)));
  }

  @Test
  void aGapWithoutAValueIsAMistakeOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> said("{x}", Map.of("y", 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{x",
        "x}",
        "{x, plural, one {a}}",
        "{x, number, other {a}}",
        "{x, select, other a}"
      })
  void aMessageThatIsNotWellFormedIsRefused(String message) {
    assertThrows(IllegalArgumentException.class, () -> Message.of(message));
  }
}
