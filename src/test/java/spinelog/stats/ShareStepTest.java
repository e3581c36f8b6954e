package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ShareStepTest {
  private static OptionalInt at(String days, int side) {
    return ShareStep.at(
        days.chars().mapToDouble(day -> day == 'x' ? 1 : day == '-' ? 0 : Double.NaN).toArray(),
        side);
  }

  @Test
  void theStepIsWhereTheShareMovesMost() {
    assertEquals(OptionalInt.of(5), at("-----xxxxxxx", 1));
    assertEquals(OptionalInt.of(6), at("xx-xxx---x-----", 1));
  }

  @Test
  void aValueThatIsNotKnownIsNoStep() {
    assertEquals(OptionalInt.of(5), at("---??xxxx", 1));
  }

  @Test
  void eachSideKeepsSoManyKnownValues() {
    assertEquals(OptionalInt.of(3), at("-xxxxxxx", 3));
    assertEquals(OptionalInt.of(4), at("--?-xxx", 3));
    assertEquals(OptionalInt.empty(), at("--?-xx", 3));
  }
}
