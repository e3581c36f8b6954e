package spinelog.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.book.BookReader;
import spinelog.sheet.book.ClientRows;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.HeaderSearch;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.LogColumn;
import spinelog.sheet.column.SideSheet;
import spinelog.sheet.layout.PersonColumn;

/** A book in which a column says whose each row is: every client's log by itself. */
public final class ClientBook {
  private static final String NOBODYS =
      "nobody's report has it, as it does not say whose it is. Add a column Client, with a name in"
          + " each row.";

  /** Names so far apart at most are easily mistyped. */
  private static final int MISSPELT = 2;

  private final Map<String, String> mapped = new HashMap<>();
  private final Map<String, Client> clients = new LinkedHashMap<>();
  private final List<Grid> shared = new ArrayList<>();
  private final Problems nobodys = new Problems();

  private ClientBook(Map<String, String> headings) {
    headings.forEach((mine, meant) -> mapped.put(Headings.key(mine), meant));
  }

  /** One client's rows so far. */
  private record Client(String name, List<Grid> grids) {
    int rows() {
      return grids.stream().mapToInt(grid -> grid.rows().size()).sum();
    }
  }

  /**
   * Takes a book apart: a text of more than 1 MB while it is read, so that it may be of any length;
   * then the rows of each client must stand together. Any other is held whole. What is nobody's
   * comes last, as the log of someone without a name that gives no diary.
   *
   * @param taker takes each client's log, in the order of their first rows
   * @throws SheetException if the book cannot be read at all
   */
  public static void split(Path file, ReadOptions options, Consumer<ClientLog> taker)
      throws SheetException {
    Problems problems = new Problems();
    try {
      if (ClientRows.isLongText(file) && isTakenWhileRead(file, options, taker, problems)) {
        return;
      }
      Book book = BookReader.read(file, options.password(), problems);
      Map<String, String> headings = new HashMap<>(HeadingsFile.beside(file, problems));
      headings.putAll(options.headings());
      ClientBook clients = new ClientBook(headings);
      book.grids().forEach(clients::add);
      clients.handOver(book.format(), new ClientLog.Origin(file, options), taker);
    } catch (Refusal e) {
      e.addTo(problems);
      throw new SheetException(file, problems.all(), e.getCause());
    } catch (IOException e) {
      problems.error(
          Kind.FILE_NOT_READ,
          Place.FILE,
          "",
          "the file cannot be read. Check that it may be read and is not open.");
      throw new SheetException(file, problems.all(), e);
    }
  }

  /** Hands over each client of a long text before the next one's rows are read. */
  private static boolean isTakenWhileRead(
      Path file, ReadOptions options, Consumer<ClientLog> taker, Problems problems)
      throws IOException, Refusal {
    ClientLog.Origin origin = new ClientLog.Origin(file, options);
    Optional<ClientRows> found = ClientRows.of(file, PersonColumn::in, problems);
    if (found.isEmpty()) {
      return false;
    }
    try (ClientRows clients = found.get()) {
      while (clients.hasNext()) {
        taker.accept(log(clients.next(), origin));
      }
    }
    if (!problems.all().isEmpty()) {
      taker.accept(new ClientLog("", origin, new Book("csv", List.of()), problems.all()));
    }
    return true;
  }

  private static ClientLog log(ClientRows.OfOne client, ClientLog.Origin origin) {
    Problems problems = new Problems();
    if (client.isCut()) {
      problems.error(
          Kind.FILE_TOO_LARGE,
          Place.FILE,
          client.client(),
          "this client has far more rows than a log; they were not read. Correct the names.");
      return new ClientLog(client.client(), origin, new Book("csv", List.of()), problems.all());
    }
    return new ClientLog(client.client(), origin, client.book(), problems.all());
  }

  private void add(Grid grid) {
    Optional<Header> log = isSide(grid) ? Optional.empty() : HeaderSearch.find(grid, mapped);
    Optional<Grid.Row> headings =
        SideSheet.CHANGES.isNamed(grid.name())
            ? grid.rows().stream().findFirst()
            : log.map(Header::row);
    Optional<Integer> column = headings.flatMap(PersonColumn::in);
    if (column.isPresent()) {
      split(grid, headings.get(), column.get(), log);
    } else if (isSide(grid) || log.filter(Header::isLog).isPresent()) {
      nobodys.error(Kind.ROWS_LEFT_OUT, new Place(grid.name(), "", ""), "", NOBODYS);
    } else {
      shared.add(grid);
    }
  }

  private static boolean isSide(Grid grid) {
    return SideSheet.CHANGES.isNamed(grid.name())
        || SideSheet.ABOUT.isNamed(grid.name())
        || SideSheet.PLAN.isNamed(grid.name());
  }

  /** Each client's rows under the headings that all have. */
  private void split(Grid grid, Grid.Row headings, int column, Optional<Header> log) {
    List<Grid.Row> head = new ArrayList<>();
    Map<String, List<Grid.Row>> rows = new LinkedHashMap<>();
    for (Grid.Row row : grid.rows()) {
      String name = Words.straighten(row.cell(column).text());
      if (row.number() <= headings.number()) {
        head.add(row);
      } else if (!name.isEmpty()) {
        String key = Words.fold(name);
        clients.computeIfAbsent(key, first -> new Client(name, new ArrayList<>()));
        rows.computeIfAbsent(key, first -> new ArrayList<>(head)).add(row);
      } else if (log.map(found -> isDated(row, found)).orElse(!row.isBlank())) {
        nobodys.error(Kind.ROWS_LEFT_OUT, grid.place(row, column, ""), "", NOBODYS);
      }
    }
    rows.forEach(
        (key, own) -> clients.get(key).grids().add(new Grid(grid.name(), own, grid.origin())));
  }

  private static boolean isDated(Grid.Row row, Header log) {
    return Stream.of(LogColumn.DATE, LogColumn.NIGHT_OF, LogColumn.TIMESTAMP)
        .anyMatch(column -> !log.cell(row, column).isBlank());
  }

  private void handOver(String format, ClientLog.Origin origin, Consumer<ClientLog> taker) {
    for (Client client : clients.values()) {
      Problems problems = new Problems();
      alike(client)
          .ifPresent(
              other ->
                  problems.warning(
                      Kind.NAMES_ALIKE,
                      Place.FILE,
                      client.name(),
                      "all but the same as \""
                          + other
                          + "\" and taken for another client. If it is the same, correct it."));
      List<Grid> grids = new ArrayList<>(client.grids());
      grids.addAll(shared);
      taker.accept(new ClientLog(client.name(), origin, new Book(format, grids), problems.all()));
    }
    if (!nobodys.all().isEmpty()) {
      taker.accept(new ClientLog("", origin, new Book(format, List.of()), nobodys.all()));
    }
  }

  /** A name with more rows that this one may be a slip for. */
  private Optional<String> alike(Client client) {
    return clients.values().stream()
        .filter(other -> other.rows() > client.rows())
        .map(Client::name)
        .filter(name -> name.length() > MISSPELT * 2)
        .filter(name -> Spelling.isWithin(MISSPELT, Words.fold(name), Words.fold(client.name())))
        .findFirst();
  }
}
