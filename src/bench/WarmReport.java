import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.analysis.Analysis;
import spinelog.findings.AnalysisPlan;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.report.Paper;
import spinelog.report.PdfReport;
import spinelog.report.Report;
import spinelog.report.page.PageLetters;
import spinelog.sheet.LogReader;
import spinelog.sheet.LogReading;
import spinelog.sheet.LogWriter;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.SheetException;
import spinelog.sheet.value.DateOrder;

/**
 * What a whole report of a log takes of the thread that makes it, once all is warm: read, analysed and
 * set with all figures, round after round over a folder of logs. Said are the milliseconds of processor
 * time a report, each round and the median of the last half of them.
 *
 * <pre>
 * python3 src/bench/growth.py --write LOGS
 * javac -cp target/spinelog.jar -d target/bench src/bench/WarmReport.java
 * java -XX:+UseSerialGC -cp target/spinelog.jar:target/bench WarmReport LOGS 12
 * </pre>
 */
final class WarmReport {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private WarmReport() {}

  public static void main(String[] words) throws Exception {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("java.class.path", "");
    List<Path> logs;
    try (Stream<Path> files = Files.list(Path.of(words[0]))) {
      logs = files.sorted().toList();
    }
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < Integer.parseInt(words[1]); round++) {
      rounds.add(round(logs));
    }
    List<Double> late = new ArrayList<>(rounds.subList(rounds.size() / 2, rounds.size()));
    Collections.sort(late);
    System.out.printf(Locale.ROOT, "median of the last half: %.1f ms%n", late.get(late.size() / 2));
  }

  private static double round(List<Path> logs) throws IOException, SheetException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    long bytes = 0;
    for (Path log : logs) {
      bytes += report(log).length;
    }
    double each = (threads.getCurrentThreadCpuTime() - begun) / 1e6 / logs.size();
    System.out.printf(Locale.ROOT, "%.1f ms, %d bytes%n", each, bytes / logs.size());
    return each;
  }

  private static byte[] report(Path file) throws IOException, SheetException {
    ReadOptions options =
        new ReadOptions(TODAY, DateOrder.FROM_COLUMN, Map.of(), Optional.empty(), PageLetters::shows);
    LogReading log = LogReader.read(file, options);
    return PdfReport.bytes(
        new Report(
            log.summary().file(),
            log.diary(),
            Analysis.of(log.diary(), AnalysisPlan.usual(log.diary())),
            log.problems(),
            TODAY,
            Paper.A4,
            LogWriter.tables(log.diary()),
            Phrasebook.of(Language.ENGLISH),
            Report.Contents.EVERYTHING));
  }
}
