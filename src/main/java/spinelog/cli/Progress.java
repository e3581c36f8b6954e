package spinelog.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What is seen of many logs while they are done. */
interface Progress extends AutoCloseable {
  /** One more is done, and this is what there is to say of it. */
  void done(String line);

  /** There are so many more to do than was known. */
  void expectMore(int more);

  /** So many rows of a book were gone through, of so many as far as is known. */
  void rows(long gone, long all);

  /** One more is over, and this is why it could not be done. */
  void refused(String line);

  /** Says what else went wrong. */
  void fail(String line);

  @Override
  void close();

  /** A line for each, where nobody watches. */
  static Progress lines(PrintWriter out, PrintWriter err) {
    return new Lines(out, err);
  }

  /** Only what went wrong. */
  static Progress quiet(PrintWriter err) {
    return new Lines(new PrintWriter(PrintWriter.nullWriter()), err);
  }

  /** A bar of a name on a terminal, with the rate and the time that is left. */
  static Progress bar(PrintWriter terminal, PrintWriter err, String name, int logs) {
    return new Bar(terminal, err, name, logs);
  }

  /** Lines on both streams. */
  record Lines(PrintWriter out, PrintWriter err) implements Progress {
    @Override
    public void done(String line) {
      out.println(line);
    }

    @Override
    public void refused(String line) {
      fail(line);
    }

    @Override
    public void expectMore(int more) {
      // Lines do not say how many there are.
    }

    @Override
    public void rows(long gone, long all) {
      // Nor how far it is.
    }

    @Override
    public void fail(String line) {
      err.println(line);
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  /** A bar on the last line of a terminal, and what went wrong above it. */
  final class Bar implements Progress {
    /** Every terminal has that many letters on a line. */
    private static final int WIDTH = 79;

    private static final String BLANK = "\r" + " ".repeat(WIDTH) + "\r";
    private static final int REFRESHED_MILLIS = 200;

    private final PrintWriter terminal;
    private final PrintWriter err;
    private final ProgressBar bar;

    private Bar(PrintWriter terminal, PrintWriter err, String name, int logs) {
      this.terminal = terminal;
      this.err = err;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(logs)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESHED_MILLIS)
              .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
              .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
              .build();
    }

    private synchronized void show(String line) {
      terminal.print("\r" + line);
      terminal.flush();
    }

    @Override
    public void done(String line) {
      bar.step();
    }

    @Override
    public void refused(String line) {
      fail(line);
      bar.step();
    }

    @Override
    public void expectMore(int more) {
      bar.maxHint(bar.getMax() + more);
    }

    @Override
    public void rows(long gone, long all) {
      bar.setExtraMessage(" row " + gone + (all > gone ? " of " + all : ""));
    }

    @Override
    public synchronized void fail(String line) {
      terminal.print(BLANK);
      terminal.flush();
      err.println(line);
      err.flush();
    }

    /** Takes the bar away: the last line says what it said. */
    @Override
    public void close() {
      bar.close();
      terminal.print(BLANK);
      terminal.flush();
    }
  }
}
