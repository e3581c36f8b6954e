package spinelog.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import spinelog.language.Phrasebook;
import spinelog.overview.ClientEntry;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.Overview;
import spinelog.overview.OverviewFiles;
import spinelog.overview.Source;
import spinelog.overview.WrittenFile;
import spinelog.report.Report;

/** Makes the reports of many clients, and an overview of them. */
@Command(
    name = "batch",
    description =
        "Writes one PDF report for each log below a folder, and an overview of all of them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, every Monday:",
      "  spinelog batch clients -o reports --changed-only",
      "Shared by three machines, and put together at last:",
      "  spinelog batch clients -o reports --shard 1/3",
      "  spinelog batch --merge -o reports"
    })
final class BatchCommand extends LogCommand {
  @Mixin private PlanOptions planning;
  @Mixin private ReportOptions making;

  @Parameters(
      paramLabel = "FOLDER|BOOK",
      arity = "0..1",
      description =
          "The folder of the logs, with its sub-folders; or a workbook of all clients, with a column"
              + " that says whose each row is.")
  private Path input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Where the reports go, in sub-folders like those of the logs.")
  private Path folder;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = NumberWord.Whole.class,
      description = "How many logs are done at once; as many as there are processors by default.")
  private Integer jobs;

  @Option(
      names = "--changed-only",
      description =
          "Keep each report whose log, options and program are what they were, by content.")
  private boolean changedOnly;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      converter = Shard.Word.class,
      description = "Do only the K-th of N parts; --merge makes the overview of all of them.")
  private Shard shard;

  @Option(names = "--merge", description = "Make the overview of the parts that lie in DIR.")
  private boolean merge;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  private final ReportNames names = new ReportNames();

  @Override
  public Integer call() {
    planning.check();
    check();
    try {
      return merge ? merged() : done();
    } catch (NotDone e) {
      err().println(phrases().say(e.why()));
    } catch (IOException e) {
      err().println(phrases().say(Failure.unwritten(e, Failure.ELSEWHERE)));
    }
    return 1;
  }

  private void check() {
    if (merge == (input != null)) {
      throw wrong(Said.of("console.usage.batch"));
    }
    if (merge && (shard != null || changedOnly)) {
      throw wrong(Said.of("console.usage.merge"));
    }
    if (jobs != null && jobs < 1) {
      throw wrong(Said.of("console.usage.jobs"));
    }
    if (input != null && !Files.exists(input)) {
      throw wrong(Said.of("console.usage.input", "name", PlainWriter.line(input)));
    }
  }

  private WrongUsage wrong(Said why) {
    return new WrongUsage(spec.commandLine(), why);
  }

  private int done() throws NotDone, IOException {
    OverviewFiles files = own();
    LogFolder logs = LogFolder.below(input);
    if (logs.logs().isEmpty()) {
      throw new NotDone(BatchWords.nothing(input, logs.others()));
    }
    mayBeWritten();
    List<Batch.Job> chosen = chosen(logs.logs());
    Progress progress = progress(chosen.size());
    Outcomes outcomes = new Outcomes(folder, reading.asOf(), phrases(), progress, this::trace);
    Runnable last =
        () -> {
          progress.close();
          stopped(outcomes, files, chosen.size());
        };
    try (Unbroken work = new Unbroken(last)) {
      try (progress) {
        batch(logs.logs(), files, outcomes).run(chosen, work);
        logs.unread().forEach(name -> progress.fail(words().unread(name)));
      }
      if (!logs.others().isEmpty()) {
        say(phrases().say(BatchWords.passedOver(logs.others())));
      }
      work.run(() -> write(files, overview(outcomes.entries()), outcomes.kept()));
    }
    boolean isAllDone = overview(outcomes.entries()).unreported().isEmpty();
    return isAllDone && logs.unread().isEmpty() ? 0 : 1;
  }

  /** Said once, not for each log. */
  private void mayBeWritten() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  /** The values lie in the same place each time, so nothing else may lie there. */
  private OverviewFiles own() throws NotDone {
    OverviewFiles files = OverviewFiles.in(folder);
    if (!files.isOwn(part())) {
      throw new NotDone(
          Said.of("console.batch.other", "file", PlainWriter.line(files.record(part()))));
    }
    return files;
  }

  private Optional<String> part() {
    return Optional.ofNullable(shard).map(Shard::toString);
  }

  /** The names of all reports are settled, whatever part of them is done. */
  private List<Batch.Job> chosen(List<LogFile> logs) {
    return logs.stream()
        .map(
            log -> {
              String name = names.ofLog(log.name());
              Source source = new Source(log.name(), "");
              return new Batch.Job(source, log.file(), name, isBook() ? "" : name);
            })
        .filter(job -> isBook() || isChosen(job.source()))
        .toList();
  }

  /** A folder is shared by its logs, a book by its clients. */
  private boolean isChosen(Source source) {
    return shard == null || shard.holds(isBook() ? source.name() : source.log());
  }

  private boolean isBook() {
    return !Files.isDirectory(input);
  }

  private Batch batch(List<LogFile> logs, OverviewFiles files, Outcomes outcomes) {
    Map<Path, String> called =
        logs.stream().collect(Collectors.toMap(LogFile::file, log -> PlainWriter.line(log.name())));
    Map<Source, Reported> earlier =
        (changedOnly ? files.earlier(part()) : List.<ClientEntry>of())
            .stream()
                .filter(Reported.class::isInstance)
                .map(Reported.class::cast)
                .collect(
                    Collectors.toMap(ClientEntry::source, entry -> entry, (one, later) -> one));
    return new Batch(
        new Batch.Making(
            new LogSource(reading.options(), reading.strict(), called::get),
            this::report,
            Recipe.of(spec, speech.ofAll().tag()),
            reading.asOf(),
            source -> Optional.ofNullable(earlier.get(source))),
        new Batch.Placing(
            folder, new ReportFiles(logs.stream().map(LogFile::file).toList()), names),
        this::isChosen,
        outcomes,
        jobs == null ? Jobs.usual(Integer.MAX_VALUE) : jobs);
  }

  private ReportFiles.SetReport report(ReadLog log) throws NotDone, IOException {
    return ReportFiles.SetReport.of(
        making.report(
            log,
            (read, usual) -> planning.of(usual.ofChange()),
            new ReportOptions.Wanted(
                reading.asOf(), making.contents(Report.Contents.TWO_PAGES), speech.of(log))),
        making.json());
  }

  private Progress progress(int logs) {
    if (quiet) {
      return Progress.quiet(err());
    }
    return Surroundings.of(spec)
        .terminal()
        .map(terminal -> Progress.bar(terminal, err(), phrases().say("console.batch.bar"), logs))
        .orElseGet(() -> Progress.lines(out(), err()));
  }

  private Overview overview(List<ClientEntry> entries) {
    return new Overview(reading.asOf(), part(), entries, List.of());
  }

  private void write(OverviewFiles files, Overview overview, int kept) throws IOException {
    List<Path> written = files.write(overview, making.paper(), Phrasebook.of(speech.ofAll()));
    say(words().done(overview, kept, written));
  }

  private BatchWords words() {
    return new BatchWords(phrases());
  }

  private void say(String line) {
    if (!quiet) {
      out().println(line);
    }
  }

  /** What was done is kept for the next time; an overview of half of the logs is not written. */
  private void stopped(Outcomes outcomes, OverviewFiles files, int logs) {
    try {
      List<WrittenFile> before = files.earlier().map(Overview::files).orElse(List.of());
      files.writeRecord(
          overview(outcomes.after(files.earlier(part())))
              .writtenAs(shard == null ? before : List.of()));
      err().println(words().stopped(outcomes.entries().size(), outcomes.expected(logs)));
    } catch (IOException e) {
      err().println(phrases().say(Failure.unwritten(e, Failure.ELSEWHERE)));
    }
    err().flush();
  }

  private int merged() throws NotDone, IOException {
    OverviewFiles files = own();
    List<Overview> parts = Merge.complete(files.parts(), folder);
    Overview whole = Merge.whole(parts);
    write(files, whole, 0);
    for (Overview one : parts) {
      Files.delete(files.record(one.shard()));
    }
    return whole.unreported().isEmpty() ? 0 : 1;
  }
}
