package spinelog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.overview.ClientEntry.Reported;
import spinelog.overview.Source;
import spinelog.report.DiaryJson;
import spinelog.sheet.ClientBook;
import spinelog.sheet.ClientLog;
import spinelog.sheet.LogReading;
import spinelog.sheet.SheetException;

/** Many logs, several at once, each on its way to its report and its entry in the overview. */
final class Batch {
  private final Making making;
  private final Placing placing;
  private final Predicate<Source> isChosen;
  private final Outcomes outcomes;
  private final int jobs;

  /**
   * How each report is made.
   *
   * @param source reads logs
   * @param maker makes a report of a log that was read
   * @param recipe what else it is made from
   * @param asOf its day
   * @param earlier a report that was made before and may be kept
   */
  record Making(
      LogSource source,
      Maker maker,
      Recipe recipe,
      LocalDate asOf,
      Function<Source, Optional<Reported>> earlier) {}

  /** Makes a report of a log that was read. */
  @FunctionalInterface
  interface Maker {
    ReportFiles.SetReport of(ReadLog log) throws NotDone, IOException;
  }

  /**
   * Where reports go.
   *
   * @param folder below this
   * @param files writes them
   * @param names names them
   */
  record Placing(Path folder, ReportFiles files, ReportNames names) {}

  /**
   * A log and where its report goes.
   *
   * @param source where it comes from
   * @param file the log
   * @param report its report's path below the folder of all reports, without an ending
   * @param clients where the reports go, likewise, if it is a book of several clients
   */
  record Job(Source source, Path file, String report, String clients) {}

  /** What is done with a log in its turn. */
  @FunctionalInterface
  private interface Turn {
    void take(Unbroken work);
  }

  /**
   * For one run.
   *
   * @param making how each report is made
   * @param placing where it goes
   * @param isChosen which logs are done
   * @param outcomes what becomes of them
   * @param jobs how many are done at once
   */
  Batch(Making making, Placing placing, Predicate<Source> isChosen, Outcomes outcomes, int jobs) {
    this.making = making;
    this.placing = placing;
    this.isChosen = isChosen;
    this.outcomes = outcomes;
    this.jobs = jobs;
  }

  /** Does the logs. */
  void run(List<Job> logs, Unbroken work) {
    try (InOrder<Turn> turns = new InOrder<>(jobs, turn -> turn.take(work))) {
      logs.forEach(job -> turns.add(() -> begin(job)));
    }
  }

  private Turn begin(Job job) {
    try {
      String digest = making.recipe().digest(job.file());
      Optional<Reported> asItWas = asItWas(job.source(), digest);
      if (asItWas.isPresent()) {
        return work -> work.run(() -> outcomes.kept(asItWas.get()));
      }
      return made(job, digest, making.source().read(List.of(job.file())));
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return isOfSeveral(e)
          ? work -> clients(job, work)
          : chosen(job, outcomes.refused(job.source(), e));
    }
  }

  private Turn made(Job job, String digest, ReadLog read) throws NotDone, IOException {
    if (!isChosen.test(job.source())) {
      return work -> {};
    }
    ReportFiles.SetReport report = making.maker().of(read);
    return work -> work.run(() -> write(job, digest, report));
  }

  private Turn chosen(Job job, Runnable piece) {
    return work -> {
      if (isChosen.test(job.source())) {
        work.run(piece::run);
      }
    };
  }

  private Optional<Reported> asItWas(Source source, String digest) {
    return making
        .earlier()
        .apply(source)
        .filter(entry -> entry.made().digest().equals(digest))
        .filter(entry -> !entry.made().isDated() || entry.made().asOf().equals(making.asOf()))
        .filter(entry -> entry.files().stream().allMatch(file -> file.isIn(placing.folder())));
  }

  private void write(Job job, String digest, ReportFiles.SetReport report) {
    int slash = job.report().lastIndexOf('/') + 1;
    ReportFiles.Task task =
        new ReportFiles.Task(
            job.file(),
            placing.folder().resolve(job.report().substring(0, slash)),
            job.report().substring(slash) + ".pdf",
            "",
            report);
    try {
      outcomes.reported(job.source(), digest, report, placing.files().write(task));
    } catch (IOException | OutOfMemoryError e) {
      outcomes.refused(job.source(), e).run();
    }
  }

  private static boolean isOfSeveral(Throwable thrown) {
    return thrown instanceof SheetException refused
        && refused.problems().stream()
            .map(SheetProblem::kind)
            // a long text of many clients is cut up while it is read
            .anyMatch(kind -> kind == Kind.SEVERAL_PEOPLE || kind == Kind.FILE_TOO_LARGE);
  }

  /** The clients of a book, who come one after the other, several at once. */
  private void clients(Job book, Unbroken work) {
    try (InOrder<Turn> turns = new InOrder<>(jobs, turn -> turn.take(work))) {
      ClientBook.split(book.file(), making.source().options(), new Clients(book, turns));
    } catch (SheetException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      outcomes.refused(book.source(), e).run();
    }
  }

  /** Begins with each client of a book. */
  private final class Clients implements ClientBook.Taker {
    private final Job book;
    private final InOrder<Turn> turns;

    Clients(Job book, InOrder<Turn> turns) {
      this.book = book;
      this.turns = turns;
    }

    /** The book, which was expected, is no log itself. */
    @Override
    public void expect(Collection<String> clients) {
      long chosen = clients.stream().map(name -> of(book, name)).filter(isChosen).count();
      outcomes.expectMore((int) chosen - 1);
    }

    @Override
    public void rows(long gone, long all) {
      outcomes.rows(gone, all);
    }

    @Override
    public void take(ClientLog client) {
      Job job = of(client, book);
      if (isChosen.test(job.source())) {
        if (client.client().isEmpty()) {
          outcomes.expectMore(1);
        }
        turns.add(() -> begin(job, client));
      }
    }
  }

  /** Names are settled for all, whoever is chosen. */
  private Job of(ClientLog client, Job book) {
    String name = client.client();
    String report = name.isEmpty() ? "" : placing.names().ofClient(book.clients(), name);
    return new Job(of(book, name), book.file(), report, "");
  }

  private static Source of(Job book, String client) {
    return new Source(book.source().log(), client);
  }

  private Turn begin(Job job, ClientLog client) {
    try {
      LogReading reading = client.read();
      String digest = making.recipe().digest(content(reading));
      Optional<Reported> asItWas = asItWas(job.source(), digest);
      if (asItWas.isPresent()) {
        return work -> work.run(() -> outcomes.kept(asItWas.get()));
      }
      ReadLog read = new ReadLog(job.source().name(), reading, Optional.empty());
      return made(job, digest, making.source().accepted(read));
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      Runnable refused = outcomes.refused(job.source(), e);
      return work -> work.run(refused::run);
    }
  }

  private static String content(LogReading log) {
    return DiaryJson.of(log.diary())
        + log.diary().trial()
        + log.problems().stream().map(SheetProblem::toString).collect(Collectors.joining("\n"));
  }
}
