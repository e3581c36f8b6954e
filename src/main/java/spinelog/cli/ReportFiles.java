package spinelog.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spinelog.report.Origin;
import spinelog.report.Output;
import spinelog.report.PdfReport;
import spinelog.report.Report;
import spinelog.report.ResultsJson;

/**
 * Writes the reports of one run so that none takes the place of anything but an earlier report of
 * the same log: where something else lies, the next free name is taken.
 */
final class ReportFiles {
  private final Set<Object> logs = new HashSet<>();

  /** Each report written in this run, and the log that it is of. */
  private final Map<Path, Path> written = new HashMap<>();

  /**
   * For one run.
   *
   * @param logs its logs, which nothing may replace
   */
  ReportFiles(List<Path> logs) {
    for (Path log : logs) {
      try {
        this.logs.add(key(log));
      } catch (IOException e) {
        // Not there, or not to be read: nothing is written in its place unseen.
      }
    }
  }

  /**
   * A report to write.
   *
   * @param log the log that it is of
   * @param folder where it goes
   * @param name what its name is made of: a file name with its ending
   * @param ending what the result's name ends in before the dot and a number, or ""
   * @param report the report
   */
  record Task(Path log, Path folder, String name, String ending, SetReport report) {

    /** The results that lie beside the report. */
    private Path results(int number) {
      return file(number, ".json");
    }

    private Path pdf(int number) {
      return file(number, ".pdf");
    }

    private Path file(int number, String dot) {
      String own = Output.name(name, "").endsWith(ending) ? "" : ending;
      return folder.resolve(Output.name(name, number == 1 ? own : own + "-" + number) + dot);
    }
  }

  /**
   * A report that is set and waits to be written.
   *
   * @param report the report
   * @param pdf its bytes
   * @param results those of its results, where they are asked for
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record SetReport(Report report, byte[] pdf, Optional<byte[]> results) {
    /** Sets a report. */
    static SetReport of(Report report, boolean json) throws IOException {
      return new SetReport(
          report,
          PdfReport.bytes(report),
          json ? Optional.of(ResultsJson.bytes(report)) : Optional.empty());
    }
  }

  /**
   * A report that was written.
   *
   * @param pdf the report
   * @param results its results, where they are asked for
   * @param instead why its name has a number; empty where it has none
   */
  record Placed(Path pdf, Optional<Path> results, Optional<Taken> instead) {}

  /** Writes a report, and its results where they are asked for. */
  Placed write(Task task) throws IOException {
    Optional<Taken> instead = Optional.empty();
    int number = 1;
    while (true) {
      Optional<Taken> taken = taken(task, number);
      if (taken.isPresent()) {
        instead = instead.or(() -> taken);
        number++;
      } else if (isPut(task.pdf(number), task.report().pdf())) {
        written.put(task.pdf(number).toRealPath(), task.log().toRealPath());
        Optional<byte[]> results = task.report().results();
        if (results.isPresent()) {
          Output.replace(task.results(number), results.get());
        }
        Path beside = task.results(number);
        return new Placed(task.pdf(number), results.map(bytes -> beside), instead);
      }
    }
  }

  /** Whether the file was written; not where another run was faster, which is looked at again. */
  private static boolean isPut(Path target, byte[] pdf) throws IOException {
    if (Files.exists(target)) {
      Output.replace(target, pdf);
      return true;
    }
    try {
      Output.create(target, pdf);
      return true;
    } catch (FileAlreadyExistsException e) {
      if (Files.exists(target)) {
        return false;
      }
      throw e;
    }
  }

  /** Why neither the report nor its results may lie in a place; empty where they may. */
  private Optional<Taken> taken(Task task, int number) throws IOException {
    Path pdf = task.pdf(number);
    Path results = task.results(number);
    Optional<Taken> reason = taken(pdf, task);
    if (reason.isPresent() || task.report().results().isEmpty() || isFree(results)) {
      return reason;
    }
    boolean isOurs =
        !isLog(results)
            && !Output.isNoFile(results)
            && Files.exists(pdf)
            && ResultsJson.isResults(results);
    return isOurs ? Optional.empty() : said(results, Taken.By.OTHER_RESULTS);
  }

  private Optional<Taken> taken(Path pdf, Task task) throws IOException {
    if (isFree(pdf)) {
      return Optional.empty();
    }
    if (isLog(pdf)) {
      return said(pdf, Taken.By.LOG);
    }
    if (Output.isNoFile(pdf)) {
      return said(pdf, Taken.By.NO_FILE);
    }
    Path other = written.get(pdf.toRealPath());
    if (other != null && !other.equals(task.log().toRealPath())) {
      return said(pdf, Taken.By.JUST_WRITTEN);
    }
    Optional<Origin> origin = PdfReport.origin(pdf);
    if (origin.isEmpty()) {
      return said(pdf, Taken.By.NOT_KNOWN);
    }
    return switch (origin.get().relation(task.report().report())) {
      case SAME -> Optional.empty();
      case OTHER_LOG ->
          Optional.of(new Taken(Taken.By.OTHER_LOG, LogCommand.name(pdf), origin.get().log()));
      case OTHER_OF_ONE_NAME -> said(pdf, Taken.By.OTHER_OF_ONE_NAME);
      case OTHER_CONTENTS -> said(pdf, Taken.By.OTHER_CONTENTS);
    };
  }

  private static Optional<Taken> said(Path file, Taken.By by) {
    return Optional.of(new Taken(by, LogCommand.name(file), ""));
  }

  /** A link to nothing is not free. */
  private static boolean isFree(Path place) {
    return !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isLog(Path target) throws IOException {
    return Files.exists(target) && logs.contains(key(target));
  }

  /** What only one file has, by whatever name it is called. */
  private static Object key(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }
}
