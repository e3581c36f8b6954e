import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import spinelog.sheet.ClientBook;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.SheetException;
import spinelog.sheet.value.DateOrder;

/**
 * How long a workbook of many clients takes to be read, without reports: cut up only, and read to
 * the diaries of its clients on so many threads.
 *
 * <pre>
 * javac -cp target/spinelog.jar -d target/bench src/bench/ReadBook.java
 * java -Xmx256m -cp target/spinelog.jar:target/bench ReadBook BOOK.xlsx THREADS
 * </pre>
 */
final class ReadBook {
  private static final int AHEAD = 8;

  private ReadBook() {}

  public static void main(String[] words) throws Exception {
    Path book = Path.of(words[0]);
    int threads = Integer.parseInt(words[1]);
    ReadOptions options =
        new ReadOptions(
            LocalDate.of(2026, 11, 29), DateOrder.FROM_COLUMN, Map.of(), Optional.empty(), letter -> true);
    AtomicInteger clients = new AtomicInteger();
    long[] rows = new long[1];
    ExecutorService readers = Executors.newFixedThreadPool(Math.max(1, threads));
    Semaphore ahead = new Semaphore(AHEAD);
    AtomicInteger days = new AtomicInteger();
    long start = System.nanoTime();
    ClientBook.split(
        book,
        options,
        new ClientBook.Taker() {
          @Override
          public void take(spinelog.sheet.ClientLog log) {
            clients.incrementAndGet();
            if (threads > 0) {
              ahead.acquireUninterruptibly();
              readers.execute(
                  () -> {
                    try {
                      days.addAndGet(log.read().diary().days().size());
                    } catch (SheetException e) {
                      System.out.println(e.problems());
                    } finally {
                      ahead.release();
                    }
                  });
            }
          }

          @Override
          public void expect(java.util.Collection<String> names) {
            System.out.printf(
                "%d clients known after %.1f s%n", names.size(), (System.nanoTime() - start) / 1e9);
          }

          @Override
          public void rows(long gone, long all) {
            rows[0] = all;
          }
        });
    readers.shutdown();
    readers.awaitTermination(1, TimeUnit.HOURS);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d clients, about %d rows, %d days read: %.1f s, %.0f rows a second%n",
        clients.get(), rows[0], days.get(), seconds, rows[0] / seconds);
  }
}
