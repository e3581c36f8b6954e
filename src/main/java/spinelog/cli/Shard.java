package spinelog.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import picocli.CommandLine.ITypeConverter;
import spinelog.report.Digest;

/**
 * A part of many logs, so that several machines share them.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
record Shard(int number, int of) {
  private static final int DIGITS = 15;
  private static final int MOST = 10_000;

  /** Whether a log belongs to it; the same on every machine, whatever other logs there are. */
  boolean holds(String log) {
    String name = Normalizer.normalize(log, Normalizer.Form.NFC);
    String digest = Digest.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return Long.parseLong(digest, 16) % of == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }

  /** Reads one as it is written on the command line. */
  static final class Word implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String value) {
      if (value.matches("\\d{1,5}/\\d{1,5}")) {
        int slash = value.indexOf('/');
        int number = Integer.parseInt(value.substring(0, slash));
        int of = Integer.parseInt(value.substring(slash + 1));
        if (number >= 1 && number <= of && of <= MOST) {
          return new Shard(number, of);
        }
      }
      throw new NoSuchValue(Said.of("console.value.part", "value", value));
    }
  }
}
