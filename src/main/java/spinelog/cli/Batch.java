package spinelog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.overview.ClientEntry;
import spinelog.overview.ClientEntry.Made;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.ClientRow;
import spinelog.overview.Source;
import spinelog.overview.WrittenFile;
import spinelog.report.Report;
import spinelog.sheet.ProblemLine;

/** Many logs, several at once, each on its way to its report and its entry in the overview. */
final class Batch {
  /** Where a log has one of these problems, the day of the report can make a difference. */
  private static final Set<Kind> DATED =
      EnumSet.of(
          Kind.DATE_IN_FUTURE,
          Kind.DATE_FAR_AWAY,
          Kind.DATE_SUSPECT,
          Kind.DATE_ORDER_GUESSED,
          Kind.DATES_TURNED_BACK,
          Kind.YEAR_ADDED,
          Kind.YEAR_MISSING);

  private final Making making;
  private final ReportFiles files;
  private final Path folder;
  private final Map<Source, Reported> earlier = new HashMap<>();
  private final Consumer<Failure> trace;
  private final List<ClientEntry> entries = new ArrayList<>();
  private int kept;

  /**
   * How each report is made.
   *
   * @param source reads logs
   * @param maker makes a report of a log that was read
   * @param recipe what else it is made from
   * @param asOf its day
   */
  record Making(LogSource source, Maker maker, Recipe recipe, LocalDate asOf) {}

  /** Makes a report of a log that was read. */
  @FunctionalInterface
  interface Maker {
    ReportFiles.SetReport of(ReadLog log) throws NotDone, IOException;
  }

  /**
   * A log and where its report goes.
   *
   * @param log the log
   * @param report its report's path below the folder of all reports, without an ending
   */
  record Job(LogFile log, String report) {
    Source source() {
      return new Source(log.name(), "");
    }
  }

  /**
   * For one run.
   *
   * @param making how each report is made
   * @param files writes them
   * @param folder where they go
   * @param earlier what was made before and may be kept
   * @param trace shows where a fault happened
   */
  Batch(
      Making making,
      ReportFiles files,
      Path folder,
      List<ClientEntry> earlier,
      Consumer<Failure> trace) {
    this.making = making;
    this.files = files;
    this.folder = folder;
    this.trace = trace;
    for (ClientEntry entry : earlier) {
      if (entry instanceof Reported reported) {
        this.earlier.putIfAbsent(reported.source(), reported);
      }
    }
  }

  /** What became of the logs so far. */
  List<ClientEntry> entries() {
    return entries;
  }

  /** The same, and what became before of those that are still to come. */
  List<ClientEntry> soFar() {
    List<ClientEntry> all = new ArrayList<>(entries);
    Set<Source> done = entries.stream().map(ClientEntry::source).collect(Collectors.toSet());
    earlier.values().stream().filter(entry -> !done.contains(entry.source())).forEach(all::add);
    return all;
  }

  /** How many reports were kept as they were. */
  int kept() {
    return kept;
  }

  /** Does the logs, so many at once. */
  void run(List<Job> logs, int jobs, Progress progress, Unbroken work) {
    try (InOrder<Runnable> turns = new InOrder<>(jobs, piece -> work.run(piece::run))) {
      logs.forEach(job -> turns.add(() -> begin(job, progress)));
    }
  }

  private Runnable begin(Job job, Progress progress) {
    try {
      String digest = making.recipe().digest(job.log().file());
      Optional<Reported> asItWas = asItWas(job.source(), digest);
      if (asItWas.isPresent()) {
        return () -> keep(asItWas.get(), progress);
      }
      ReadLog read = making.source().read(List.of(job.log().file()));
      ReportFiles.SetReport report = making.maker().of(read);
      return () -> write(job, digest, read, report, progress);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return () -> refuse(job.source(), e, progress);
    }
  }

  private Optional<Reported> asItWas(Source source, String digest) {
    return Optional.ofNullable(earlier.get(source))
        .filter(entry -> entry.made().digest().equals(digest))
        .filter(entry -> !entry.made().isDated() || entry.made().asOf().equals(making.asOf()))
        .filter(entry -> entry.files().stream().allMatch(file -> file.isIn(folder)));
  }

  private void keep(Reported entry, Progress progress) {
    kept++;
    entries.add(entry);
    progress.done(entry.source().name() + ": unchanged");
  }

  private void write(
      Job job, String digest, ReadLog read, ReportFiles.SetReport report, Progress progress) {
    int slash = job.report().lastIndexOf('/') + 1;
    ReportFiles.Task task =
        new ReportFiles.Task(
            job.log().file(),
            folder.resolve(job.report().substring(0, slash)),
            job.report().substring(slash) + ".pdf",
            "",
            report);
    try {
      ReportFiles.Placed placed = files.write(task);
      placed.instead().ifPresent(why -> progress.fail(otherName(job.source(), placed, why)));
      entries.add(entry(job.source(), digest, report, placed));
      progress.done(job.source().name() + ": " + Phrases.days(read.reading().summary()));
    } catch (IOException e) {
      refuse(job.source(), e, progress);
    }
  }

  private static String otherName(Source source, ReportFiles.Placed placed, String why) {
    String name = PlainWriter.line(LogCommand.name(placed.pdf()));
    return source.name() + ": the report is " + name + ", as " + why + ".";
  }

  private Reported entry(
      Source source, String digest, ReportFiles.SetReport set, ReportFiles.Placed placed) {
    Report report = set.report();
    List<WrittenFile> written = new ArrayList<>();
    written.add(WrittenFile.of(folder, placed.pdf(), set.pdf()));
    placed
        .results()
        .ifPresent(file -> written.add(WrittenFile.of(folder, file, set.results().orElseThrow())));
    boolean isDated = report.problems().stream().anyMatch(one -> DATED.contains(one.kind()));
    return new Reported(
        source, new Made(digest, making.asOf(), isDated), written, ClientRow.of(report));
  }

  /** Said in a line; check and the overview say more. */
  private void refuse(Source source, Throwable thrown, Progress progress) {
    Failure failure = Failure.of(thrown, source.name());
    List<SheetProblem> errors =
        failure.problems().stream().filter(problem -> problem.level() == Level.ERROR).toList();
    entries.add(new Refused(source, failure.problems()));
    progress.fail(ProblemLine.of(source.name(), errors.get(0)));
    trace.accept(failure);
  }
}
