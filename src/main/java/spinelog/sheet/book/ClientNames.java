package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.sheet.cell.PersonSlip;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;

/**
 * The names in a book's logs: which of them are one client's, and which are easily mistaken. A name
 * that differs from another by accents alone and stands in one row is that other's; in more rows it
 * is a client of its own, as two people's rows in one report would be worse than two reports.
 */
public final class ClientNames {
  /** Names so far apart at most are easily mistyped. */
  private static final int MISSPELT = 2;

  /** So many letters at one end at least are the same in names that are compared. */
  private static final int SAME = 3;

  private final Map<String, Named> names = new LinkedHashMap<>();
  private final Map<String, List<Named>> alike = new HashMap<>();

  /** A name as it is first written, and its rows. */
  private record Named(String name, int rows) {
    Named more(Named other) {
      return new Named(name, rows + other.rows);
    }

    /** Where names stand that may be mistaken for this one: another number is another name. */
    Stream<String> groups() {
      String folded = Words.fold(name);
      int length = folded.length();
      String digits = Spelling.digits(name);
      return Stream.of(
          folded,
          folded.substring(0, Math.min(SAME, length)) + "\n" + digits + "\n",
          "\n" + digits + "\n" + folded.substring(Math.max(0, length - SAME)));
    }

    /** Whether this one may be a slip for the other. */
    boolean mayBe(Named other) {
      return PersonSlip.isOfAccents(name, other.name)
          || (other.rows > rows
              && other.name.length() > MISSPELT * 2
              && Spelling.haveSameDigits(name, other.name)
              && Spelling.isWithin(MISSPELT, Words.fold(name), Words.fold(other.name)));
    }
  }

  /** Counts rows of a log in which a name stands. */
  public void add(String name, int rows) {
    names.merge(Words.foldCase(name), new Named(name, rows), Named::more);
    alike.clear();
  }

  /** The name of the client who is meant by a name, as it is first written. */
  public String client(String name) {
    Named own = named(name);
    return own.rows > 1 ? own.name : unaccented(own).map(Named::name).orElse(own.name);
  }

  private Named named(String name) {
    return names.getOrDefault(Words.foldCase(name), new Named(name, 0));
  }

  /** Whose accents a name lacks, or has too many of. */
  private Optional<Named> unaccented(Named own) {
    return group(Words.fold(own.name)).stream()
        .filter(other -> other.rows > own.rows)
        .max(Comparator.comparingInt(Named::rows));
  }

  /** Another client whose name is all but the same as this one's, and has no fewer rows. */
  public Optional<String> alike(String client) {
    Named own = named(client);
    return own.groups()
        .map(this::group)
        .flatMap(Collection::stream)
        .filter(other -> !other.name.equals(own.name) && own.mayBe(other))
        .map(Named::name)
        .filter(other -> other.equals(client(other)))
        .findFirst();
  }

  private List<Named> group(String key) {
    if (alike.isEmpty()) {
      names
          .values()
          .forEach(
              one ->
                  one.groups()
                      .distinct()
                      .forEach(
                          group ->
                              alike.computeIfAbsent(group, none -> new ArrayList<>()).add(one)));
    }
    return alike.getOrDefault(key, List.of());
  }
}
