package spinelog.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.ClientEntry.Reported;

/**
 * What became of many logs.
 *
 * @param asOf the day of the overview
 * @param shard which part of them it is of: "2/3"; empty where it is of all
 * @param entries in order of where they come from
 * @param files what the overview itself was written as
 */
public record Overview(
    LocalDate asOf, Optional<String> shard, List<ClientEntry> entries, List<WrittenFile> files) {
  /** Puts the entries in order. */
  public Overview {
    entries = entries.stream().sorted(Comparator.comparing(ClientEntry::source)).toList();
    files = List.copyOf(files);
  }

  /** The same, written as these files. */
  public Overview writtenAs(List<WrittenFile> written) {
    return new Overview(asOf, shard, entries, written);
  }

  /** The clients that were reported: those with warning signs first, then in order. */
  public List<Reported> reported() {
    return Stream.concat(
            all(Reported.class).filter(entry -> entry.row().isFlagged()),
            all(Reported.class).filter(entry -> !entry.row().isFlagged()))
        .toList();
  }

  /** The logs that were not, in order. */
  public List<Refused> refused() {
    return all(Refused.class).filter(entry -> !entry.isNobodys()).toList();
  }

  /** What is in no report, in order: logs that were refused, and what books have of nobody. */
  public List<Refused> unreported() {
    return all(Refused.class).toList();
  }

  /** How many logs there are. */
  public int logs() {
    return entries.size() - unreported().size() + refused().size();
  }

  private <E extends ClientEntry> Stream<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }
}
