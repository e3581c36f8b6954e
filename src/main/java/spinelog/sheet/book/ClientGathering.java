package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import spinelog.sheet.book.ClientSurvey.Client;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;
import spinelog.sheet.cell.Words;

/**
 * Gathers the rows of clients while a file is gone through, of as many at once as fit, and hands
 * over each where the last row is met that may be theirs. Who does not fit is passed over, for the
 * next time.
 */
final class ClientGathering implements RowTaker {
  private final ClientSurvey survey;
  private final ClientGrids.Taker taker;
  private final Problems problems;
  private final ClientSize held = new ClientSize();

  /** The rows of those who are gathered, a table each. */
  private final Map<Client, Map<Integer, List<Grid.Row>>> open = new HashMap<>();

  private final Set<Client> passedOver = new HashSet<>();

  /** The rows down to the headings, of the tables so far. */
  private final List<Grid> tops = new ArrayList<>();

  private final List<Grid.Row> top = new ArrayList<>();
  private NobodysRows nobodys;
  private String name = "";
  private Client last;
  private String lastText = "";

  ClientGathering(ClientSurvey survey, ClientGrids.Taker taker, Problems problems) {
    this.survey = survey;
    this.taker = taker;
    this.problems = problems;
  }

  /** Whether it must be gone through once more. */
  boolean isAnyonePassedOver() {
    return !passedOver.isEmpty();
  }

  @Override
  public void table(String called) {
    name = called;
    top.clear();
    nobodys = null;
    last = null;
    lastText = "";
  }

  @Override
  public void row(Grid.Row row) throws Refusal {
    ClientColumn named = survey.tables().get(tops.size());
    if (named == null) {
      return;
    }
    if (row.number() <= named.headings()) {
      top.add(row);
      return;
    }
    if (named.isRepeatedIn(row)) {
      return;
    }
    Client before = last;
    long place = ClientSurvey.place(tops.size(), row);
    if (isNamed(named.client(row))) {
      add(row, place);
    } else {
      if (nobodys == null) {
        nobodys = new NobodysRows(name, named);
      }
      nobodys.add(row);
    }
    handOverAt(place, before);
    handOverAt(place, last);
  }

  /** Finds out whose a row is, and whether it is anybody's. */
  private boolean isNamed(String text) throws Refusal {
    if (!text.isEmpty() && !text.equals(lastText)) {
      String named = Words.straighten(text);
      if (named.isEmpty()) {
        return false;
      }
      last = survey.clients().get(Words.foldCase(named));
      if (last == null) {
        throw Limits.changed();
      }
      lastText = text;
    }
    return !text.isEmpty();
  }

  private void add(Grid.Row row, long place) throws Refusal {
    if (place > last.end()) {
      throw Limits.changed();
    }
    if (!last.isDone() && !open.containsKey(last) && !passedOver.contains(last)) {
      begin(last);
    }
    if (open.containsKey(last)) {
      open.get(last).computeIfAbsent(tops.size(), first -> new ArrayList<>()).add(row);
    }
  }

  private void begin(Client client) {
    if (!client.size().fitsBeside(new ClientSize())) {
      client.done();
      taker.take(new ClientGrids(client.name(), List.of(), true));
    } else if (client.size().fitsBeside(held)) {
      held.add(client.size(), 1);
      open.put(client, new TreeMap<>());
    } else {
      passedOver.add(client);
    }
  }

  private void handOverAt(long place, Client client) {
    if (client != null && client.end() == place && open.containsKey(client)) {
      List<Grid> grids = new ArrayList<>();
      open.remove(client).forEach((table, rows) -> grids.add(grid(table, rows)));
      held.add(client.size(), -1);
      client.done();
      taker.take(new ClientGrids(client.name(), grids, false));
    }
  }

  private Grid grid(int table, List<Grid.Row> own) {
    boolean isHere = table == tops.size();
    List<Grid.Row> rows = new ArrayList<>(isHere ? top : tops.get(table).rows());
    rows.addAll(own);
    return new Grid(isHere ? name : tops.get(table).name(), rows);
  }

  @Override
  public void end() {
    if (nobodys != null) {
      nobodys.say(problems);
    }
    tops.add(new Grid(name, top));
  }
}
