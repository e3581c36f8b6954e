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
import spinelog.sheet.book.ClientNames;
import spinelog.sheet.book.ClientRows;
import spinelog.sheet.book.DamagedLetters;
import spinelog.sheet.book.NobodysRows;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.PersonSlip;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;
import spinelog.sheet.column.HeaderSearch;
import spinelog.sheet.column.Headings;
import spinelog.sheet.column.PersonColumn;
import spinelog.sheet.column.SideSheet;

/** A book in which a column says whose each row is: every client's log by itself. */
public final class ClientBook {
  private static final String UNNAMED =
      "nobody's report has it, as it does not say whose it is. Add a column Client, with a name in"
          + " each row.";

  private static final String OF_ONE =
      "nobody's report has it, as such a sheet is of one client and does not say of whom. Keep it in"
          + " a file of that client's own.";

  private final ClientLog.Origin origin;
  private final Taker taker;
  private final Map<String, String> mapped = new HashMap<>();
  private final Map<String, Client> clients = new LinkedHashMap<>();
  private final List<Grid> shared = new ArrayList<>();
  private final List<String> unclaimed = new ArrayList<>();
  private final Problems nobodys = new Problems();
  private final FileFindings findings = new FileFindings();
  private ClientNames names = new ClientNames();

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
  private record Client(String name, List<Grid> grids) {}

  /** A sheet with a column that says whose each row is; what log it is, if it is one. */
  private record Table(Grid grid, ClientColumn named, Optional<Header> log) {
    List<Grid.Row> rows() throws Refusal {
      List<Grid.Row> rows = new ArrayList<>();
      for (Grid.Row row : grid.rows()) {
        if (row.number() > named.headings() && !named.isRepeatedIn(row)) {
          rows.add(row);
        }
      }
      return rows;
    }

    /** The name in a row; "" where there is none. */
    String name(Grid.Row row) {
      return Words.straighten(named.client(row));
    }

    Place place(Grid.Row row) {
      return grid.place(row, named.column(), "");
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
    List<Table> tables = tables(book.grids());
    for (Table table : tables) {
      if (table.log().isPresent()) {
        count(table);
      }
    }
    for (Table table : tables) {
      split(table);
    }
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
      findings.add(rows.found());
      rows.foundOfClients().forEach(findings::add);
      names = rows.names();
      for (Table table : tables(rows.others())) {
        split(table);
      }
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
    Optional<Client> elsewhere =
        Optional.ofNullable(clients.remove(Words.foldCase(client.client())));
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
    client.grids().forEach(grid -> DamagedLetters.warn(grid.rows(), Map.of(), problems));
    List<SheetProblem> known = new ArrayList<>(known(client.client()));
    known.addAll(problems.all());
    return new ClientLog(client.client(), origin, new Book(format, grids), known);
  }

  /** The sheets that tell clients apart; what else is found is shared, or nobody's. */
  private List<Table> tables(List<Grid> grids) {
    List<Table> tables = new ArrayList<>();
    for (Grid grid : grids) {
      Optional<Header> log = isSide(grid) ? Optional.empty() : HeaderSearch.find(grid, mapped);
      Optional<Grid.Row> headings =
          SideSheet.CHANGES.isNamed(grid.name())
              ? grid.rows().stream().findFirst()
              : log.map(Header::row);
      Optional<Integer> column = headings.flatMap(PersonColumn::in);
      if (column.isPresent()) {
        tables.add(new Table(grid, new ClientColumn(headings.get(), column.get()), log));
      } else if (isSide(grid) || log.filter(Header::isLog).isPresent()) {
        unclaimed.add(grid.name());
      } else {
        shared.add(grid);
      }
    }
    return tables;
  }

  private void count(Table table) throws Refusal {
    table.rows().stream()
        .map(table::name)
        .filter(name -> !name.isEmpty())
        .forEach(name -> names.add(name, 1));
  }

  private static boolean isSide(Grid grid) {
    return SideSheet.CHANGES.isNamed(grid.name())
        || SideSheet.ABOUT.isNamed(grid.name())
        || SideSheet.PLAN.isNamed(grid.name());
  }

  /** Each client's rows under the headings that all have. */
  private void split(Table table) throws Refusal {
    Grid grid = table.grid();
    List<Grid.Row> head =
        grid.rows().stream().filter(row -> row.number() <= table.named().headings()).toList();
    Map<String, List<Grid.Row>> rows = new LinkedHashMap<>();
    NobodysRows unnamed = new NobodysRows(grid.name(), table.named());
    for (Grid.Row row : table.rows()) {
      String name = table.name(row);
      if (!name.isEmpty()) {
        String client = names.client(name);
        String key = Words.foldCase(client);
        clients.computeIfAbsent(key, first -> new Client(client, new ArrayList<>()));
        rows.computeIfAbsent(key, first -> new ArrayList<>(head)).add(row);
        findings.own(grid, row, client);
        if (!key.equals(Words.foldCase(name))) {
          Problems slip = new Problems();
          PersonSlip.say(slip, table.place(row), name, client);
          findings.add(client, slip.all());
        }
      } else if (table.log().map(found -> found.isDated(row)).orElse(!row.isBlank())) {
        unnamed.add(row);
      }
    }
    unnamed.say(nobodys);
    rows.forEach(
        (key, own) -> clients.get(key).grids().add(new Grid(grid.name(), own, grid.origin())));
  }

  private void handOver(String format) {
    for (Client client : clients.values()) {
      List<Grid> grids = new ArrayList<>(client.grids());
      grids.addAll(shared);
      taker.take(
          new ClientLog(client.name(), origin, new Book(format, grids), known(client.name())));
    }
    for (String sheet : unclaimed) {
      boolean isOfOne = SideSheet.ABOUT.isNamed(sheet) || SideSheet.PLAN.isNamed(sheet);
      nobodys.error(Kind.ROWS_LEFT_OUT, new Place(sheet, "", ""), "", isOfOne ? OF_ONE : UNNAMED);
    }
    if (!nobodys.all().isEmpty()) {
      taker.take(new ClientLog("", origin, new Book(format, List.of()), nobodys.all()));
    }
  }

  /** What is known of a client's rows before they are read. */
  private List<SheetProblem> known(String client) {
    Problems problems = new Problems();
    names
        .alike(client)
        .ifPresent(
            other ->
                problems.warning(
                    Kind.NAMES_ALIKE,
                    Place.FILE,
                    client,
                    "all but the same as \""
                        + other
                        + "\" and taken for another client. If it is the same, correct it."));
    List<SheetProblem> known = new ArrayList<>(findings.of(client));
    known.addAll(problems.all());
    return known;
  }
}
