package spinelog.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import spinelog.analysis.Analysis;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Prospect;
import spinelog.findings.Spread;
import spinelog.report.Report;
import spinelog.sheet.LogReader;
import spinelog.sheet.ReadOptions;
import spinelog.sheet.SheetException;
import spinelog.sheet.TrialBook;
import spinelog.trial.NoTrial;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** Draws a fair test of two setups, and says what it is likely to find. */
@Command(
    name = "plan",
    description = {
      "Writes the log of a fair test: two setups by turns, in blocks whose order a coin decides.",
      "A report of that log, filled in, is the answer."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, of two pillows:",
      "  spinelog plan pillows.xlsx --item pillow --a Feather --b \"Latex contour\""
    })
final class PlanCommand extends LogCommand {
  @Parameters(
      paramLabel = "FILE.xlsx",
      arity = "0..1",
      description = "The file to write; spinelog-plan.xlsx by default.")
  private Path file = Path.of("spinelog-plan.xlsx");

  @Option(
      names = "--item",
      paramLabel = "ITEM",
      required = true,
      description =
          "pillow, mattress, knee pillow, lumbar support, sleep position, or a technique such as foam"
              + " roller.")
  private String item;

  @Option(
      names = "--a",
      paramLabel = "NAME",
      description = "One setup, mostly the old one; no or off by default, where that is one.")
  private String a;

  @Option(names = "--b", paramLabel = "NAME", description = "The other setup.")
  private String b;

  @Option(
      names = "--nights",
      paramLabel = "NIGHTS",
      converter = NumberWord.Whole.class,
      description = "How many nights or days, whole pairs of blocks; 56 by default.")
  private int nights = 56;

  @Option(
      names = "--block",
      paramLabel = "NIGHTS",
      converter = NumberWord.Whole.class,
      description = "Nights in a row with one setup; 7 by default, 2 to 7 for a technique.")
  private int block = 7;

  @Option(
      names = "--adaptation",
      paramLabel = "NIGHTS",
      converter = NumberWord.Whole.class,
      description = "First nights of each block that the report will leave out; 0 by default.")
  private int adaptation;

  @Option(
      names = "--start",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The first evening, or the first day; tomorrow by default.")
  private LocalDate start;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      converter = NumberWord.Whole.class,
      description =
          "What the coin is thrown from; by default it follows from the plan itself, so that nobody"
              + " can throw again.")
  private Integer seed;

  @Option(
      names = "--log",
      paramLabel = "LOG",
      description = "A log of the same person: what the plan can find is then told for her scores.")
  private Path log;

  @Option(
      names = "--force",
      description = "Replace FILE.xlsx where there is one, unless it is a plan being kept.")
  private boolean force;

  private Spread spread = Spread.USUAL;

  @Override
  public Integer call() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw wrong(Said.of("console.usage.plan"));
    }
    Trial trial = trial();
    if (log != null) {
      int code = each(List.of(List.of(log)), (source, read) -> look(read));
      if (code != 0) {
        return code;
      }
    }
    try {
      write(trial);
      return 0;
    } catch (NotDone e) {
      err().println(phrases().say(e.why()));
    } catch (IOException e) {
      err().println(phrases().say(Failure.unwritten(e, "console.elsewhere.file")));
    }
    return 1;
  }

  private Trial trial() {
    Subject subject = subject();
    try {
      String first = setup(subject, a, 0);
      String second = setup(subject, b, 1);
      LocalDate from = start == null ? reading.asOf().plusDays(1) : start;
      String about =
          String.join("/", subject.name(), first, second, from.toString(), nights + "/" + block);
      Schedule schedule =
          Schedule.draw(from, nights, block, adaptation, seed == null ? Trial.seedOf(about) : seed);
      Trial trial = new Trial(subject, first, second, schedule, "Spinelog " + Report.VERSION);
      checkStart(from);
      return trial;
    } catch (NoTrial e) {
      List<Object> gaps = new ArrayList<>(e.values());
      gaps.addAll(List.of("item", PlanPhrases.item(subject, phrases())));
      throw wrong(new Said("console.trial." + e.reason(), gaps));
    }
  }

  private Subject subject() {
    return TrialBook.subject(item)
        .orElseThrow(
            () -> {
              String items =
                  TrialBook.items().stream()
                      .map(one -> PlanPhrases.item(one, phrases()))
                      .collect(Collectors.joining(", "));
              return wrong(Said.of("console.usage.item", "item", item, "items", items));
            });
  }

  private WrongUsage wrong(Said why) {
    return new WrongUsage(spec.commandLine(), why);
  }

  /** As the plan spells it, or doing without and with it where nothing was said. */
  private static String setup(Subject subject, String said, int place) {
    List<String> usual = subject.setups();
    if (said == null) {
      return usual.size() == 2 ? usual.get(place) : "";
    }
    String name = said.strip();
    return usual.stream().filter(each -> each.equalsIgnoreCase(name)).findFirst().orElse(name);
  }

  private void checkStart(LocalDate from) {
    if (from.isBefore(reading.asOf())) {
      throw wrong(
          Said.of(
              "console.usage.start", "start", from.toString(), "today", reading.asOf().toString()));
    }
  }

  private void look(ReadLog read) {
    tell(read.name(), read.reading().problems(), phrases());
    spread = Analysis.spread(read.reading().diary(), AnalysisPlan.usual(read.reading().diary()));
  }

  private void write(Trial trial) throws NotDone, IOException {
    checkNotKept();
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    TrialBook.write(trial, Locale.forLanguageTag(phrases().book().language().tag()), book);
    NewFile.put(file, book.toByteArray(), force);
    PlanPhrases words = new PlanPhrases(trial, phrases());
    words.lines(PlainWriter.line(file)).forEach(out()::println);
    Prospect prospect = Analysis.prospect(trial, spread);
    words.prospect(prospect, spread.isAssumed() && log != null).forEach(out()::println);
    words.warning(prospect).ifPresent(err()::println);
  }

  /** Nobody's mornings are lost to a second throw of the coin, whatever was asked for. */
  private void checkNotKept() throws NotDone {
    if (force && Files.isRegularFile(file) && isKept()) {
      throw new NotDone(Said.of("console.plan.kept", "file", PlainWriter.line(file)));
    }
  }

  private boolean isKept() {
    try {
      // Mornings count whatever day it is: a clock may be wrong.
      ReadOptions options = reading.options().onDay(LocalDate.MAX);
      return TrialBook.isKept(LogReader.read(file, options).diary());
    } catch (SheetException e) {
      return false;
    }
  }
}
