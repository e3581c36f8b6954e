package spinelog.sheet.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> asked = new ArrayList<>();
  private final Remembered<Integer> length =
      new Remembered<>(
          text -> {
            asked.add(text);
            return text.length();
          });

  @Test
  void whatATextMeansIsWorkedOutOnce() {
    assertEquals(4, length.of("Date"));
    assertEquals(4, length.of("Date"));
    assertEquals(5, length.of("Notes"));
    assertEquals(List.of("Date", "Notes"), asked);
  }

  @Test
  void textsThatNeverComeAgainDoNotPileUp() {
    for (int i = 0; i < 5000; i++) {
      length.of("note " + i);
    }
    asked.clear();
    assertEquals(6, length.of("note 0"));
    assertEquals(9, length.of("note 4999"));
    assertEquals(List.of("note 0"), asked);
  }
}
