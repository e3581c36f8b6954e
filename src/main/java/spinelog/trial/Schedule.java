package spinelog.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spinelog.trial.NoTrial.Reason;

/**
 * Which setup is used when: balanced blocks in pairs that hold both setups once, a coin deciding
 * the order in each pair.
 *
 * @param start the first evening, or the first day
 * @param block nights in a block, from 1 to 28
 * @param adaptation nights left out of the analysis at the start of each block, fewer than a block
 * @param seed what the coin was thrown from, from 0 to 999,999,999
 * @param blocks the setup of each block, in order
 */
public record Schedule(LocalDate start, int block, int adaptation, long seed, List<Arm> blocks) {
  private static final int LONGEST_BLOCK = 28;
  private static final int MOST_NIGHTS = 364;
  private static final long GREATEST_SEED = 999_999_999;

  /** Checks every number; the message says what is possible. */
  public Schedule {
    blocks = List.copyOf(blocks);
    if (block < 1 || block > LONGEST_BLOCK) {
      throw new NoTrial(
          Reason.BLOCK, "a block must have from 1 to 28 nights, not " + block, "block", block);
    }
    if (adaptation < 0 || adaptation >= block) {
      throw new NoTrial(
          Reason.ADAPTATION,
          "of a block of " + block + " nights, 0 to " + (block - 1) + " can be left out",
          "block",
          block,
          "most",
          block - 1);
    }
    if (seed < 0 || seed > GREATEST_SEED) {
      throw new NoTrial(Reason.SEED, "the seed must be from 0 to 999999999");
    }
    checkPairs(blocks);
  }

  private static void checkPairs(List<Arm> blocks) {
    boolean isPaired =
        !blocks.isEmpty()
            && blocks.size() % 2 == 0
            && IntStream.range(0, blocks.size() / 2)
                .allMatch(pair -> blocks.get(2 * pair) != blocks.get(2 * pair + 1));
    if (!isPaired) {
      throw new NoTrial(Reason.PAIRS, "each pair of blocks must hold both setups once");
    }
  }

  /**
   * Draws a schedule.
   *
   * @param nights whole pairs of blocks, at most 364
   * @throws NoTrial if the numbers do not go together; the message says which do
   */
  public static Schedule draw(LocalDate start, int nights, int block, int adaptation, long seed) {
    if (nights < 2 || nights > MOST_NIGHTS) {
      throw new NoTrial(
          Reason.NIGHTS, "a plan must have from 2 to 364 nights, not " + nights, "nights", nights);
    }
    if (block > nights / 2) {
      throw new NoTrial(
          Reason.BLOCK_OF_HALF,
          "a block of "
              + block
              + " nights is longer than half of the "
              + nights
              + " nights, so the second setup would have none",
          "block",
          block,
          "nights",
          nights);
    }
    if (block > 0 && nights % (2 * block) != 0) {
      int pairs = nights / (2 * block);
      throw new NoTrial(
          Reason.HALF_PAIR,
          nights
              + " nights are no whole pairs of blocks of "
              + block
              + "; take "
              + pairs * 2 * block
              + " or "
              + (pairs + 1) * 2 * block,
          "nights",
          nights,
          "block",
          block,
          "fewer",
          pairs * 2 * block,
          "more",
          (pairs + 1) * 2 * block);
    }
    int pairs = block > 0 ? nights / (2 * block) : 1;
    return new Schedule(start, block, adaptation, seed, Coin.blocks(seed, pairs));
  }

  /** The same with more or fewer pairs of blocks, thrown from the same seed. */
  public Schedule ofPairs(int pairs) {
    return new Schedule(start, block, adaptation, seed, Coin.blocks(seed, pairs));
  }

  /** The same, begun on another day. */
  public Schedule from(LocalDate other) {
    return new Schedule(other, block, adaptation, seed, blocks);
  }

  /** How many nights it has. */
  public int nights() {
    return block * blocks.size();
  }

  /** How many pairs of blocks it has. */
  public int pairs() {
    return blocks.size() / 2;
  }

  /** The setup of a night, counted from 0. */
  public Arm arm(int night) {
    return blocks.get(night / block);
  }

  /** Whether a night, counted from 0, is left out of the analysis. */
  public boolean isLeftOut(int night) {
    return night % block < adaptation;
  }

  /** The morning by which a night, or a day, counted from 0, is judged. */
  public LocalDate morning(int night) {
    return start.plusDays(night + 1L);
  }

  /** The last morning that is judged. */
  public LocalDate lastMorning() {
    return morning(nights() - 1);
  }

  /** Whether its order is the one that its seed gives. */
  public boolean isAsDrawn() {
    return blocks.equals(Coin.blocks(seed, pairs()));
  }

  /** The order in letters: "BA AB". */
  public String order() {
    return IntStream.range(0, pairs())
        .mapToObj(pair -> "" + blocks.get(2 * pair) + blocks.get(2 * pair + 1))
        .collect(Collectors.joining(" "));
  }

  /** The blocks that such letters stand for; empty where there are other letters among them. */
  public static Optional<List<Arm>> blocks(String order) {
    String letters = order.replaceAll("[\\s,;-]+", "").toUpperCase(java.util.Locale.ROOT);
    return letters.chars().allMatch(letter -> letter == 'A' || letter == 'B')
        ? Optional.of(letters.chars().mapToObj(letter -> letter == 'A' ? Arm.A : Arm.B).toList())
        : Optional.empty();
  }
}
