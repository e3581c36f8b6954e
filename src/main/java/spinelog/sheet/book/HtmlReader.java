package spinelog.sheet.book;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * Reads the tables of a web page, which many a portal gives out as .xls. The page is only taken
 * apart: nothing it names is opened, and nothing in it is run.
 */
final class HtmlReader {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");
  private static final int HEAD = 4096;

  /** What a tag costs, in letters: much memory, and looking through all that are open. */
  private static final long TAG = 1_000;

  private final Problems problems;
  private final Volume volume = new Volume();

  private HtmlReader(Problems problems) {
    this.problems = problems;
  }

  /** The tables of a page that hold no other table; a frame of such is no log. */
  static Book read(byte[] bytes, Problems problems) throws Refusal {
    HtmlReader reader = new HtmlReader(problems);
    Document page = reader.page(text(bytes, problems));
    List<Element> tables = new ArrayList<>(page.select("table"));
    Set<Element> frames = Collections.newSetFromMap(new IdentityHashMap<>());
    tables.forEach(table -> around(table).ifPresent(frames::add));
    tables.removeIf(frames::contains);
    if (tables.isEmpty()) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "this is a web page without a table. Export the log as Excel (.xlsx) or CSV and give that"
              + " file.");
    }
    List<Grid> grids = new ArrayList<>();
    for (Element table : tables) {
      grids.add(reader.grid(table, tables.size() == 1 ? "Table" : "Table " + (grids.size() + 1)));
    }
    return new Book("html", grids);
  }

  /** Its tags are counted before it is taken apart, since the library counts nothing. */
  private Document page(String text) throws Refusal {
    volume.addWork(TAG * text.chars().filter(letter -> letter == '<').count());
    return Jsoup.parse(text, "");
  }

  private Grid grid(Element table, String name) throws Refusal {
    volume.addSheet();
    SheetCells cells = new SheetCells(volume);
    int[] takenUntil = new int[Limits.COLUMNS + 1];
    int row = 0;
    for (Element line : table.select("tr")) {
      int column = 0;
      for (Element cell : line.children()) {
        while (column < Limits.COLUMNS && takenUntil[column] > row) {
          column++;
        }
        cells.put(row, column, CellText.of(cell.text()));
        int down = span(cell, "rowspan", Limits.ROWS);
        int across = Math.min(span(cell, "colspan", Limits.COLUMNS), Limits.COLUMNS - column);
        if (down > 1) {
          cells.merge(new CellRangeAddress(row, row + down - 1, column, column));
        }
        volume.addWork(column + (long) across);
        Arrays.fill(takenUntil, column, column + across, row + down);
        column += across;
      }
      row++;
    }
    return cells.grid(name, problems);
  }

  /** The table that a table stands in. */
  private static Optional<Element> around(Element table) {
    Element parent = table.parent();
    return parent == null ? Optional.empty() : Optional.ofNullable(parent.closest("table"));
  }

  private static int span(Element cell, String attribute, int most) {
    try {
      return Math.max(1, Math.min(most, Integer.parseInt(cell.attr(attribute).strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** In the encoding that the page names, which most do. */
  private static String text(byte[] bytes, Problems problems) throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    boolean known = Encoding.marked(bytes).isEmpty() && named.find();
    try {
      return known
          ? new String(bytes, Charset.forName(named.group(1)))
          : Encoding.decode(bytes, problems);
    } catch (IllegalArgumentException e) {
      return Encoding.decode(bytes, problems);
    }
  }
}
