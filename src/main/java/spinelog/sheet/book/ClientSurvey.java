package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.PersonSlip;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Header;

/**
 * Goes through a long file once and notes who is in it, how much, and down to where: then the rows
 * of each can be gathered, and nothing is reported of a file that turns out to be damaged.
 */
final class ClientSurvey implements RowTaker {
  private final Function<Grid, Optional<ClientColumn>> finder;
  private final Map<Integer, ClientColumn> tables = new HashMap<>();
  private final Map<String, Client> clients = new LinkedHashMap<>();
  private final ClientNames names = new ClientNames();
  private final Map<Client, Problems> foundOfClients = new HashMap<>();
  private final Problems found = new Problems();
  private final Map<Integer, List<LooseQuote>> quotes = new HashMap<>();
  private final Map<Client, List<LooseQuote>> quotesOf = new HashMap<>();
  private final List<String> tableNames = new ArrayList<>();
  private final List<Grid.Row> top = new ArrayList<>();
  private String name = "";
  private int table = -1;
  private Client last;
  private String lastText = "";
  private int rows;

  /** One of those named. */
  static final class Client {
    private final String name;
    private final ClientSize size = new ClientSize();
    private long end;
    private boolean isDone;

    Client(String name) {
      this.name = name;
    }

    /** The name as it is first written. */
    String name() {
      return name;
    }

    /** How much there is of them. */
    ClientSize size() {
      return size;
    }

    /** The place of the last row that may be theirs. */
    long end() {
      return end;
    }

    /** Whether they were handed over. */
    boolean isDone() {
      return isDone;
    }

    /** They are handed over. */
    void done() {
      isDone = true;
    }
  }

  ClientSurvey(Function<Grid, Optional<ClientColumn>> finder) {
    this.finder = finder;
  }

  /** Where the tables that tell clients apart name them. */
  Map<Integer, ClientColumn> tables() {
    return tables;
  }

  /** Their names. */
  ClientNames names() {
    return names;
  }

  /** What is known of the rows of clients. */
  Map<Client, Problems> foundOfClients() {
    return foundOfClients;
  }

  /** What is known of rows of nobody. */
  Problems found() {
    return found;
  }

  /** Finds out, at the end, which names are one client's. */
  void settle() {
    quotes.values().stream().flatMap(List::stream).forEach(quote -> quote.tell(found));
    clients.values().forEach(one -> names.add(one.name, one.size.rows()));
    quotesOf.forEach((one, loose) -> loose.forEach(quote -> quote.tell(of(meant(one)))));
    clients.replaceAll(
        (key, one) -> {
          Client meant = meant(one);
          if (meant != one) {
            meant.size.add(one.size, 1);
            meant.end = Math.max(meant.end, one.end);
            PersonSlip.say(of(meant), place(one.end), one.name, meant.name);
          }
          return meant;
        });
  }

  private Client meant(Client one) {
    return clients.get(Words.foldCase(names.client(one.name)));
  }

  private Problems of(Client client) {
    return foundOfClients.computeIfAbsent(client, none -> new Problems());
  }

  private Place place(long at) {
    int of = (int) (at >> Integer.SIZE);
    return new Place(tableNames.get(of), Place.letter(tables.get(of).column()) + (int) at, "");
  }

  /** Those named, by their names' letters: one client for all spellings of one. */
  Map<String, Client> clients() {
    return clients;
  }

  /** The filled rows of the whole file. */
  int rows() {
    return rows;
  }

  /** A row's place in the whole file, in order. */
  static long place(int table, Grid.Row row) {
    return ((long) table << Integer.SIZE) | row.number();
  }

  @Override
  public void table(String called) {
    table++;
    name = called;
    tableNames.add(called);
    last = null;
    lastText = "";
    top.clear();
  }

  @Override
  public void row(Grid.Row row) throws Refusal {
    rows++;
    if (tables.containsKey(table)) {
      count(row);
    } else if (top.size() < Header.ROWS_LOOKED_AT) {
      top.add(row);
      if (top.size() == Header.ROWS_LOOKED_AT) {
        look();
      }
    }
  }

  @Override
  public void leftOut(LooseQuote quote) {
    quotes.computeIfAbsent(quote.record(), none -> new ArrayList<>()).add(quote);
  }

  @Override
  public void end() throws Refusal {
    if (top.size() < Header.ROWS_LOOKED_AT) {
      look();
    }
  }

  private void look() throws Refusal {
    Optional<ClientColumn> found = finder.apply(new Grid(name, top));
    if (found.isPresent()) {
      tables.put(table, found.get());
      for (Grid.Row row : top) {
        if (row.number() > found.get().headings()) {
          count(row);
        }
      }
    }
  }

  /** A row without a name may be of the one above: what is merged is told after the rows. */
  private void count(Grid.Row row) throws Refusal {
    ClientColumn named = tables.get(table);
    if (named.isRepeatedIn(row)) {
      return;
    }
    String text = named.client(row);
    if (!text.isEmpty() && !text.equals(lastText)) {
      String client = Words.straighten(text);
      last = client.isEmpty() ? last : client(client);
      lastText = text;
    }
    if (last != null) {
      last.size.add(row);
      last.end = place(table, row);
      if (quotes.containsKey(row.number())) {
        quotesOf
            .computeIfAbsent(last, none -> new ArrayList<>())
            .addAll(quotes.remove(row.number()));
      }
    }
  }

  private Client client(String named) throws Refusal {
    Client client = clients.computeIfAbsent(Words.foldCase(named), first -> new Client(named));
    if (clients.size() > Limits.CLIENTS) {
      throw new Refusal(
          Kind.FILE_TOO_LARGE,
          "the column that says whose each row is names more than "
              + Limits.CLIENTS
              + " people; it was not read. Check that it holds names, or share the file out.");
    }
    return client;
  }
}
