package spinelog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingDirectionTest {
  @Test
  void aLineFromLeftToRightStaysAsItIs() {
    String line = "Kissen: Feder \u2192 Latex";
    assertSame(line, ReadingDirection.seen(line));
    assertFalse(ReadingDirection.isTurned(line));
  }

  @Test
  void hebrewIsTurnedItsNumbersAndBracketsAreNot() {
    assertTrue(ReadingDirection.isTurned("\u05D0\u05D1"));
    assertEquals("(12) \u05D1\u05D0", ReadingDirection.seen("\u05D0\u05D1 (12)"));
    assertEquals("Pillow: \u05D1\u05D0 to B", ReadingDirection.seen("Pillow: \u05D0\u05D1 to B"));
  }

  @Test
  void anEllipsisStaysAtTheEndOfTheWordsThatItEnds() {
    assertEquals("\u2026\u05D1\u05D0", ReadingDirection.seen("\u05D0\u05D1\u2026"));
    assertEquals(
        "Pillow: \u2026\u05D1\u05D0 to B",
        ReadingDirection.seen("Pillow: \u05D0\u05D1\u2026 to B"));
    assertEquals("A\u2026 \u05D1\u05D0", ReadingDirection.seen("A\u2026 \u05D0\u05D1"));
  }

  @Test
  void arabicLettersJoinAndAreTurned() {
    assertEquals("\uFE96\uFEF4\uFE91", ReadingDirection.seen("\u0628\u064A\u062A"));
    assertEquals("\u0628\u064A\u062A", ReadingDirection.unjoined("\uFE91\uFEF4\uFE96"));
  }

  @Test
  void aSignOfTwoHalvesStaysWhole() {
    assertEquals("\uD83D\uDE00\u05D0", ReadingDirection.seen("\u05D0\uD83D\uDE00"));
  }

  @Test
  void whateverCarriesALetterIsTurnedWithIt() {
    record Sign(String letter, int size) {}
    List<Sign> read = List.of(new Sign("\u05D0", 9), new Sign("(", 8), new Sign("\u05D1", 7));
    assertEquals(
        List.of(new Sign("\u05D1", 7), new Sign(")", 8), new Sign("\u05D0", 9)),
        ReadingDirection.seen(read, Sign::letter, (sign, letter) -> new Sign(letter, sign.size())));
  }
}
