package spinelog.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spinelog.diary.Diary;
import spinelog.sheet.value.TrialSubjects;
import spinelog.sheet.write.TrialWorkbook;
import spinelog.trial.Subject;
import spinelog.trial.Trial;

/** The workbook of a plan: a log to fill in that knows which setup is used when. */
public final class TrialBook {
  private TrialBook() {}

  /** What a plan is about, in anyone's words; empty where it is no item of a plan. */
  public static Optional<Subject> subject(String words) {
    return TrialSubjects.named(words);
  }

  /** The items that a plan can be about by night, in the order of the template. */
  public static List<Subject> items() {
    return TrialSubjects.byNight();
  }

  /** Writes it as .xlsx in a language of reports; the same plan gives the same bytes. */
  public static void write(Trial trial, Locale language, OutputStream out) throws IOException {
    TrialWorkbook.write(trial, language, out);
  }

  /** Whether a log is one kept on a plan. */
  public static boolean isKept(Diary diary) {
    return diary.trial().isPresent()
        && diary.days().stream().anyMatch(day -> !day.scores().isEmpty());
  }
}
