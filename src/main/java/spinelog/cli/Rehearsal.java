package spinelog.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.FutureTask;
import spinelog.analysis.Analysis;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.findings.AnalysisPlan;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.report.Paper;
import spinelog.report.PdfReport;
import spinelog.report.Report;
import spinelog.sheet.LogWriter;

/**
 * Makes a report of an invented log for nobody, on a second processor while the real log is read:
 * the classes, the fonts and the sentences that a report needs are then loaded when its turn comes.
 */
final class Rehearsal {
  private static final int DAYS = 40;
  private static final long ENOUGH_MEMORY = 64L << 20;

  private Rehearsal() {}

  /**
   * Starts, where there are a processor and memory to spare; nothing waits for it, or hears of its
   * faults. Where memory ran out in it, a class that it was setting up would be lost to the report.
   */
  static void inBackground() {
    Runtime machine = Runtime.getRuntime();
    if (machine.availableProcessors() > 1 && machine.maxMemory() >= ENOUGH_MEMORY) {
      Thread rehearsal = new Thread(new FutureTask<>(Rehearsal::run), "rehearsal");
      rehearsal.setDaemon(true);
      rehearsal.start();
    }
  }

  /** Makes the report. */
  static byte[] run() throws IOException {
    List<Day> days = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      days.add(day(day));
    }
    Diary diary = new Diary(About.NOTHING, days, List.of());
    return PdfReport.bytes(
        new Report(
            "rehearsal.csv",
            diary,
            Analysis.of(diary, AnalysisPlan.DEFAULT),
            List.of(),
            diary.last(),
            Paper.A4,
            LogWriter.tables(diary),
            Phrasebook.of(Language.ENGLISH),
            Report.Contents.EVERYTHING));
  }

  private static Day day(int day) {
    Position position = day % 2 == 0 ? Position.BACK : Position.LEFT_SIDE;
    String pillow = day < DAYS / 2 ? "Old" : "New";
    Night night = Night.of(position, pillow);
    return new Day(
        LocalDate.EPOCH.plusDays(day),
        night,
        new Scores(Map.of(Outcome.STIFFNESS, 4.0 + day * day % 5)),
        new Care(false, List.of(), OptionalInt.empty()),
        Warnings.NONE,
        "");
  }
}
