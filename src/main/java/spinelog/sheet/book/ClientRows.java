package spinelog.sheet.book;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import spinelog.diary.SheetProblem;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/**
 * A long file with the rows of many clients, cut up while it is gone through: at a time no more
 * rows are held than any log may have. Where each client's rows stand together, once is enough;
 * else it is gone through as often as it takes.
 */
public final class ClientRows implements Closeable {
  /** A shorter text has fewer rows than are held of any log. */
  private static final long LONG_BYTES = 1 << 20;

  private final LongFile file;
  private final ClientSurvey survey;

  private ClientRows(LongFile file, ClientSurvey survey) {
    this.file = file;
    this.survey = survey;
  }

  /** Whether a file is text that is better cut up while it is read. */
  public static boolean isLongText(Path file) throws IOException {
    return Files.size(file) > LONG_BYTES && Recognition.of(file) == FileKind.TEXT;
  }

  /**
   * Opens a text or an .xlsx workbook and goes through it once; empty where it is neither, no
   * column names clients, or all rows are of one.
   *
   * @param finder finds that column in the first rows of a table
   * @param progress is told how many rows were gone through
   */
  public static Optional<ClientRows> of(
      Path path, Function<Grid, Optional<ClientColumn>> finder, LongConsumer progress)
      throws IOException, Refusal {
    Optional<LongFile> opened = open(path);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    LongFile file = opened.get();
    boolean isKept = false;
    try {
      ClientSurvey survey = new ClientSurvey(finder);
      file.each(new Told(survey, progress));
      survey.settle();
      isKept = survey.clients().values().stream().distinct().limit(2).count() > 1;
      return isKept ? Optional.of(new ClientRows(file, survey)) : Optional.empty();
    } finally {
      if (!isKept) {
        file.close();
      }
    }
  }

  private static Optional<LongFile> open(Path path) throws IOException, Refusal {
    return switch (Recognition.of(path)) {
      case TEXT -> LongText.of(path).map(LongFile.class::cast);
      case XLSX -> Optional.of(LongXlsx.of(path));
      default -> Optional.empty();
    };
  }

  /** The format found. */
  public String format() {
    return file.format();
  }

  /** What is known of the whole file: what is not shown, what was left out. */
  public List<SheetProblem> found() {
    List<SheetProblem> found = new ArrayList<>(file.found());
    found.addAll(survey.found().all());
    return found;
  }

  /** The clients as their names are first written. */
  public Collection<String> clients() {
    return survey.clients().values().stream().distinct().map(ClientSurvey.Client::name).toList();
  }

  /** All names in the logs. */
  public ClientNames names() {
    return survey.names();
  }

  /** What is known of the rows of one client, by the name as it is first written. */
  public Map<String, List<SheetProblem>> foundOfClients() {
    Map<String, List<SheetProblem>> found = new HashMap<>();
    survey.foundOfClients().forEach((client, problems) -> found.put(client.name(), problems.all()));
    return found;
  }

  /** The filled rows of the whole file. */
  public int rows() {
    return survey.rows();
  }

  /** The tables that tell no clients apart. */
  public List<Grid> others() throws IOException, Refusal {
    return file.without(survey.tables().keySet());
  }

  /**
   * Hands over each client, once all rows of the client were met.
   *
   * @param taker takes them
   * @param progress is told how many rows were gone through
   * @param problems is told which rows name nobody
   */
  public void each(ClientGrids.Taker taker, LongConsumer progress, Problems problems)
      throws IOException, Refusal {
    Problems told = problems;
    ClientGathering gathering;
    do {
      gathering = new ClientGathering(survey, taker, told);
      file.each(new Told(gathering, progress));
      told = new Problems();
    } while (gathering.isAnyonePassedOver());
    if (!survey.clients().values().stream().allMatch(ClientSurvey.Client::isDone)) {
      throw Limits.changed();
    }
  }

  /** Tells how many rows were gone through. */
  private static final class Told implements RowTaker {
    private static final int EVERY = 5_000;
    private final RowTaker taker;
    private final LongConsumer progress;
    private long rows;

    Told(RowTaker taker, LongConsumer progress) {
      this.taker = taker;
      this.progress = progress;
    }

    @Override
    public void table(String name) throws Refusal {
      taker.table(name);
    }

    @Override
    public void row(Grid.Row row) throws Refusal {
      if (++rows % EVERY == 0) {
        progress.accept(rows);
      }
      taker.row(row);
    }

    @Override
    public void leftOut(LooseQuote quote) {
      taker.leftOut(quote);
    }

    @Override
    public void end() throws Refusal {
      taker.end();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
