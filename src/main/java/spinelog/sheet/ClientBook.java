package spinelog.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.book.BookReader;
import spinelog.sheet.book.ClientColumn;
import spinelog.sheet.book.ClientGrids;
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
import spinelog.sheet.column.SideSheet;
import spinelog.sheet.layout.PersonColumn;

/** A book in which a column says whose each row is: every client's log by itself. */
public final class ClientBook {
  private static final String NOBODYS =
      "nobody's report has it, as it does not say whose it is. Add a column Client, with a name in"
          + " each row.";

  /** Names so far apart at most are easily mistyped. */
  private static final int MISSPELT = 2;

  private final ClientLog.Origin origin;
  private final Taker taker;
  private final Map<String, String> mapped = new HashMap<>();
  private final Map<String, Client> clients = new LinkedHashMap<>();
  private final List<Grid> shared = new ArrayList<>();
  private final Problems nobodys = new Problems();
  private final FileFindings findings = new FileFindings();

  /** What is told of a book while it is taken apart. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a client's log. */
    void take(ClientLog log);

    /** These clients will come. */
    default void expect(Collection<String> clients) {}

    /** So many rows were gone through, of so many as far as is known. */
    default void rows(long gone, long all) {}
  }

  private ClientBook(ClientLog.Origin origin, Map<String, String> headings, Taker taker) {
    this.origin = origin;
    this.taker = taker;
    headings.forEach((mine, meant) -> mapped.put(Headings.key(mine), meant));
  }

  /** One client's rows so far. */
  private record Client(String name, List<Grid> grids) {
    int rows() {
      return grids.stream().mapToInt(grid -> grid.rows().size()).sum();
    }
  }

  /**
   * Takes a book apart: a text of more than 1 MB, and a workbook with more rows than are held of
   * any log, while it is read. What is nobody's comes last, as the log of someone without a name
   * that gives no diary.
   *
   * @param taker takes each client's log: in the order of their first rows, or of their last ones
   *     where it is taken apart while it is read
   * @throws SheetException if the book cannot be read at all
   */
  public static void split(Path file, ReadOptions options, Taker taker) throws SheetException {
    Problems problems = new Problems();
    try {
      Map<String, String> headings = new HashMap<>(HeadingsFile.beside(file, problems));
      headings.putAll(options.headings());
      ClientBook clients = new ClientBook(new ClientLog.Origin(file, options), headings, taker);
      if (!ClientRows.isLongText(file) || !clients.areTakenWhileRead()) {
        clients.takeWhole(problems);
      }
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

  /** What is held whole if it can be, be it that a long text is of one person. */
  private void takeWhole(Problems problems) throws IOException, Refusal {
    Book book;
    int before = problems.all().size();
    try {
      book = BookReader.read(origin.file(), origin.options().password(), problems);
    } catch (Refusal e) {
      if (e.kind() == Kind.FILE_TOO_LARGE && areTakenWhileRead()) {
        return;
      }
      throw e;
    }
    findings.add(problems.all().subList(before, problems.all().size()));
    book.grids().forEach(this::add);
    taker.expect(clients.values().stream().map(Client::name).toList());
    handOver(book.format());
  }

  /** Hands over each client as soon as the rows are together; whether there are several. */
  private boolean areTakenWhileRead() throws IOException, Refusal {
    Optional<ClientRows> found =
        ClientRows.of(origin.file(), this::named, gone -> taker.rows(gone, gone));
    if (found.isEmpty()) {
      return false;
    }
    try (ClientRows rows = found.get()) {
      Problems unread = new Problems();
      rows.noteUnread(unread);
      findings.add(unread.all());
      rows.others().forEach(this::add);
      taker.expect(rows.clients());
      rows.each(
          one -> taker.take(log(one, rows.format())),
          gone -> taker.rows(gone, rows.rows()),
          nobodys);
      handOver(rows.format());
    }
    return true;
  }

  /** Where a log names whose each row is. */
  private Optional<ClientColumn> named(Grid top) {
    return isSide(top)
        ? Optional.empty()
        : HeaderSearch.find(top, mapped)
            .filter(Header::isLog)
            .map(Header::row)
            .flatMap(row -> PersonColumn.in(row).map(column -> new ClientColumn(row, column)));
  }

  private ClientLog log(ClientGrids client, String format) {
    Problems problems = new Problems();
    Optional<Client> elsewhere = Optional.ofNullable(clients.remove(Words.fold(client.client())));
    if (client.isCut()) {
      problems.error(
          Kind.FILE_TOO_LARGE,
          Place.FILE,
          client.client(),
          "this client has far more rows than a log; they were not read. Correct the names.");
      return new ClientLog(client.client(), origin, new Book(format, List.of()), problems.all());
    }
    List<Grid> grids = new ArrayList<>(client.grids());
    elsewhere.ifPresent(one -> grids.addAll(one.grids()));
    grids.addAll(shared);
    return new ClientLog(
        client.client(), origin, new Book(format, grids), findings.of(client.client()));
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
    ClientColumn named = new ClientColumn(headings, column);
    List<Grid.Row> head = new ArrayList<>();
    Map<String, List<Grid.Row>> rows = new LinkedHashMap<>();
    for (Grid.Row row : grid.rows()) {
      if (row.number() > headings.number() && named.isRepeatedIn(row)) {
        continue;
      }
      String name = Words.straighten(named.client(row));
      if (row.number() <= headings.number()) {
        head.add(row);
      } else if (!name.isEmpty()) {
        String key = Words.fold(name);
        clients.computeIfAbsent(key, first -> new Client(name, new ArrayList<>()));
        rows.computeIfAbsent(key, first -> new ArrayList<>(head)).add(row);
        findings.own(grid, row, name);
      } else if (log.map(found -> found.isDated(row)).orElse(!row.isBlank())) {
        nobodys.error(
            Kind.ROWS_LEFT_OUT, grid.place(row, column, ""), row.cell(column).text(), NOBODYS);
      }
    }
    rows.forEach(
        (key, own) -> clients.get(key).grids().add(new Grid(grid.name(), own, grid.origin())));
  }

  private void handOver(String format) {
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
      List<SheetProblem> known = new ArrayList<>(findings.of(client.name()));
      known.addAll(problems.all());
      taker.take(new ClientLog(client.name(), origin, new Book(format, grids), known));
    }
    if (!nobodys.all().isEmpty()) {
      taker.take(new ClientLog("", origin, new Book(format, List.of()), nobodys.all()));
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
