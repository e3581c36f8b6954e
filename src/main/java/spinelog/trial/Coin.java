package spinelog.trial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** A coin that anyone can throw again: the last bit of the SHA-256 of "seed/throw". */
final class Coin {
  private Coin() {}

  /** Which setup comes first in each pair of blocks, and then the other. */
  static List<Arm> blocks(long seed, int pairs) {
    List<Arm> blocks = new ArrayList<>();
    for (int pair = 1; pair <= pairs; pair++) {
      Arm first = isHeads(seed + "/" + pair) ? Arm.A : Arm.B;
      blocks.add(first);
      blocks.add(first.other());
    }
    return blocks;
  }

  private static boolean isHeads(String thrown) {
    byte[] digest = sha256(thrown);
    return (digest[digest.length - 1] & 1) == 0;
  }

  /** A seed for someone who names none, from 0 to 999,999: of the same words always the same. */
  static long seedOf(String words) {
    byte[] digest = sha256(words);
    long number = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      number = number << Byte.SIZE | (digest[i] & 0xFF);
    }
    return number % 1_000_000;
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
