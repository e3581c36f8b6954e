package spinelog.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 2);

  @Test
  void eachPairOfBlocksHoldsBothSetupsOnce() {
    for (int seed = 0; seed < 200; seed++) {
      Schedule schedule = Schedule.draw(START, 56, 7, 0, seed);
      assertEquals(8, schedule.blocks().size());
      for (int pair = 0; pair < 4; pair++) {
        assertEquals(schedule.blocks().get(2 * pair).other(), schedule.blocks().get(2 * pair + 1));
      }
      assertTrue(schedule.isAsDrawn());
    }
  }

  @Test
  void everyOrderOfThreePairsIsDrawnAboutAsOften() {
    int[] counts = new int[8];
    for (int seed = 0; seed < 8000; seed++) {
      List<Arm> blocks = Schedule.draw(START, 42, 7, 0, seed).blocks();
      int order = 0;
      for (int pair = 0; pair < 3; pair++) {
        order = 2 * order + (blocks.get(2 * pair) == Arm.A ? 0 : 1);
      }
      counts[order]++;
    }
    // A binomial count of 8000 by 1/8 has a standard deviation of 30.
    for (int count : counts) {
      assertTrue(Math.abs(count - 1000) < 120, count + " of 8000");
    }
  }

  @Test
  void anyoneCanThrowTheCoinAgain() throws Exception {
    Schedule schedule = Schedule.draw(START, 28, 7, 0, 42);
    for (int pair = 1; pair <= 2; pair++) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("42/" + pair).getBytes(StandardCharsets.UTF_8));
      Arm first = digest[31] % 2 == 0 ? Arm.A : Arm.B;
      assertEquals(first, schedule.blocks().get(2 * pair - 2));
    }
  }

  @Test
  void aLongerScheduleBeginsLikeAShorterOneOfTheSameSeed() {
    Schedule schedule = Schedule.draw(START, 28, 7, 0, 5);
    assertEquals(schedule.blocks(), schedule.ofPairs(6).blocks().subList(0, 4));
  }

  @Test
  void aNightIsJudgedByTheMorningAfterIt() {
    Schedule schedule = Schedule.draw(START, 28, 7, 2, 5);
    assertEquals(LocalDate.of(2026, 11, 3), schedule.morning(0));
    assertEquals(LocalDate.of(2026, 11, 30), schedule.lastMorning());
    assertTrue(schedule.isLeftOut(0) && schedule.isLeftOut(8));
    assertFalse(schedule.isLeftOut(2) || schedule.isLeftOut(6));
  }

  @Test
  void theOrderIsWrittenInPairsAndReadBack() {
    List<Arm> blocks = List.of(Arm.B, Arm.A, Arm.A, Arm.B);
    Schedule schedule = new Schedule(START, 7, 0, 1, blocks);
    assertEquals("BA AB", schedule.order());
    assertEquals(Optional.of(blocks), Schedule.blocks("ba, ab"));
    assertEquals(Optional.empty(), Schedule.blocks("BA CB"));
  }

  @Test
  void ofAPlanTheSeedIsAlwaysTheSameAndOfOthersAnother() {
    Set<Long> seeds = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      seeds.add(Trial.seedOf("plan " + i));
    }
    assertTrue(seeds.size() > 98, seeds.size() + " seeds of 100 plans");
    assertEquals(Trial.seedOf("plan 1"), Trial.seedOf("plan 1"));
    assertTrue(seeds.stream().allMatch(seed -> seed >= 0 && seed < 1_000_000));
  }

  @ParameterizedTest
  @CsvSource({"AB A", "AA BB", "''"})
  void anOrderThatIsNotBalancedIsNone(String order) {
    List<Arm> blocks = Schedule.blocks(order).orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> new Schedule(START, 7, 0, 1, blocks), order);
  }
}
