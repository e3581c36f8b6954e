package spinelog.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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

/** What became of many logs: told while they are done, and kept for the overview. */
final class Outcomes {
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

  private final Path folder;
  private final LocalDate asOf;
  private final Phrases phrases;
  private final Progress progress;
  private final Consumer<Failure> trace;
  private final List<ClientEntry> entries = new ArrayList<>();
  private final AtomicInteger expected = new AtomicInteger();
  private int kept;

  /**
   * Of one run.
   *
   * @param folder where the reports are
   * @param asOf their day
   * @param phrases what the console says of them
   * @param progress is told of each
   * @param trace shows where a fault happened
   */
  Outcomes(
      Path folder, LocalDate asOf, Phrases phrases, Progress progress, Consumer<Failure> trace) {
    this.folder = folder;
    this.asOf = asOf;
    this.phrases = phrases;
    this.progress = progress;
    this.trace = trace;
  }

  /** All of them so far. */
  List<ClientEntry> entries() {
    return entries;
  }

  /** The same, and what became before of logs that are still to come. */
  List<ClientEntry> after(List<ClientEntry> before) {
    List<ClientEntry> all = new ArrayList<>(entries);
    Set<Source> done = entries.stream().map(ClientEntry::source).collect(Collectors.toSet());
    before.stream().filter(entry -> done.add(entry.source())).forEach(all::add);
    return all;
  }

  /** How many reports were kept as they were. */
  int kept() {
    return kept;
  }

  /** So many more logs are to be done than was known. */
  void expectMore(int more) {
    expected.addAndGet(more);
    progress.expectMore(more);
  }

  /** How many logs there are to be done, as far as is known; never fewer than were done. */
  int expected(int named) {
    return Math.max(named + expected.get(), entries().size());
  }

  /** So many rows of a book were gone through, of so many as far as is known. */
  void rows(long gone, long all) {
    progress.rows(gone, all);
  }

  void kept(Reported entry) {
    kept++;
    entries.add(entry);
    progress.done(
        PlainWriter.line(entry.source().name()) + ": " + phrases.say("console.batch.kept"));
  }

  void reported(
      Source source, String digest, ReportFiles.SetReport set, ReportFiles.Placed placed) {
    String name = PlainWriter.line(source.name());
    placed
        .instead()
        .ifPresent(taken -> progress.fail(name + ": " + taken.said(placed.pdf(), phrases)));
    Report report = set.report();
    MissingScores.of(report)
        .ifPresent(missing -> progress.fail(name + ": " + phrases.say(missing)));
    List<WrittenFile> written = new ArrayList<>();
    written.add(WrittenFile.of(folder, placed.pdf(), set.pdf()));
    placed
        .results()
        .ifPresent(file -> written.add(WrittenFile.of(folder, file, set.results().orElseThrow())));
    boolean isDated = report.problems().stream().anyMatch(one -> DATED.contains(one.kind()));
    entries.add(
        new Reported(source, new Made(digest, asOf, isDated), written, ClientRow.of(report)));
    progress.done(
        name
            + ": "
            + phrases.span(
                report.diary().days().size(), report.diary().first(), report.diary().last()));
  }

  /**
   * What is to be done in its turn with a log that was refused: said in a line; check and the
   * overview say more. No more of what was wrong is held until then than is kept.
   */
  Runnable refused(Source source, Throwable thrown) {
    String name = PlainWriter.line(source.name());
    Failure whole = Failure.of(thrown, name);
    Refused entry = Refused.of(source, whole.problems());
    Failure failure = new Failure(whole.log(), entry.problems(), whole.said(), whole.fault());
    return () -> refused(name, entry, failure);
  }

  private void refused(String name, Refused entry, Failure failure) {
    SheetProblem why =
        entry.problems().stream()
            .filter(problem -> problem.level() == Level.ERROR)
            .findFirst()
            .orElseThrow();
    entries.add(entry);
    progress.refused(
        failure
            .said()
            .map(said -> name + ": " + phrases.say(said))
            .orElseGet(() -> phrases.line(name, why)));
    trace.accept(failure);
  }
}
