package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One wrong call and the exact message for everything that is said about usage. */
class UsageGalleryTest {
  @Test
  void noWordAtAll() {
    says(Run.of(), "name a log, or a command", "See: spinelog --help");
  }

  @Test
  void aMistypedCommand() {
    Run run = Run.of("chek", "log.xlsx");
    assertEquals(
        """
        spinelog: "chek" is neither a command nor a file
        Did you mean check?
        The commands are: report, compare, check, export, template, plan, batch, version, completion, help
        """,
        run.err());
    assertEquals(2, run.code());
  }

  @Test
  void theHelpOfHelp() {
    Run run = Run.of("help", "--help");
    assertTrue(run.out().endsWith("\n\nFor example:\n  spinelog help report\n"), run.out());
  }

  @Test
  void aMistypedOption() {
    says(
        Run.of("report", "log.csv", "--adapt"),
        "Unknown option: '--adapt'",
        "Did you mean --adaptation-days?",
        "See: spinelog report --help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "--mcid two | Invalid value for option '--mcid': \"two\" is no number such as 1.5",
        "--mcid NaN | Invalid value for option '--mcid': \"NaN\" is no number such as 1.5",
        "--mcid 0 | the smallest important change must be above 0 and at most 10",
        "--confidence 95 | the confidence must be from 0.5 to 0.999",
        "--adaptation-days 1.5 | Invalid value for option '--adaptation-days': \"1.5\" is no whole number such as 7",
        "--adaptation-days 99 | the adaptation days must be from 0 to 60",
        "--from yesterday | Invalid value for option '--from': \"yesterday\" is no date such as 2026-03-31 or 31.3.2026",
        "--to 3.4.2026 | Invalid value for option '--to': \"3.4.2026\" can be 2026-04-03 or 2026-03-04; write the one that is meant",
        "--from 31.3. | Invalid value for option '--from': \"31.3.\" has no year; write the whole date, such as 2026-03-31",
        "--to 2026-02-30 | Invalid value for option '--to': \"2026-02-30\" is no date such as 2026-03-31 or 31.3.2026",
        "--as-of 1/2 | Invalid value for option '--as-of': \"1/2\" is no date such as 2026-03-31 or 31.3.2026",
        "--change 3.4.2026 | Invalid value for option '--change': \"3.4.2026\" can be 2026-04-03 or 2026-03-04; write the one that is meant",
        "--from 2026-02-02 --to 2026-01-01 | the first date lies after the last",
        "--mcid 1 --mcid 2 | option '--mcid' (POINTS) should be specified only once",
        "--json=maybe | Invalid value for option '--json': it takes none",
        "--mcid --json | Missing required parameter for option '--mcid' (POINTS)",
        "--outcome happiness | Invalid value for option '--outcome': \"happiness\" is none of stiffness, stiffness-minutes, pain-waking, pain-evening, pain-day",
        "--date-order sideways | Invalid value for option '--date-order': \"sideways\" is none of dmy, mdy, ymd",
        "--paper a5 | Invalid value for option '--paper': \"a5\" is none of a4, letter",
        "--map Stiff | --map \"Stiff\" is not of the form \"My heading=Morning stiffness\"",
        "--map Stiff=Luck | \"Luck\" is no heading of the log; the headings are: Date, Sleep position, Pillow, Mattress, Knee pillow, Lumbar support, Techniques, Massage minutes, Morning stiffness, Stiffness minutes, Pain on waking, Pain in the evening, Sleep hours, Red flags, Notes, Night of, Timestamp, Pain of the day",
        "--password | there is no console to ask for the password on; use --password-file FILE",
        "--password-file no.txt | the password file cannot be read: no.txt; it must be a text file in UTF-8",
      })
  void aWrongValueOfAnOption(String options, String message) {
    Run run = Run.of((Object[]) ("report log.csv " + options).split(" "));
    says(run, message, "See: spinelog report --help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "--a 2026-03 --b x | Invalid value for option '--a': \"2026-03\" is no period such as 2026-03-01..2026-03-31",
        "--a 2026-03-09..2026-03-01 | Invalid value for option '--a': \"2026-03-09..2026-03-01\" ends before it begins",
        "--a 32.3.2026..x | Invalid value for option '--a': \"32.3.2026\" is no date such as 2026-03-31 or 31.3.2026",
        "--a 2026-03-01..2026-03-14 | --a and --b belong together: give both periods",
        "--b 2026-03-01..2026-03-14 | --a and --b belong together: give both periods",
        "--a 2026-03-01..2026-03-14 --b 2026-03-14..2026-03-28 | period A must end before period B begins",
        "--a 2026-03-01..2026-03-14 --b 2026-03-15..2026-03-28 --change pillow | two periods are compared as they are: with --a and --b leave --change, --from and --to out",
        "--a 2026-03-01..2026-03-14 --b 2026-03-15..2026-03-28 --to 2026-03-28 | two periods are compared as they are: with --a and --b leave --change, --from and --to out",
        "--a 2026-03-01..2026-03-14 --b 2026-03-15..2026-03-28 --after-days 9 | --before-days and --after-days are about a change: with --a and --b leave them out",
        "--before-days 6 | the days before and after a change must be at least 7",
        "--after-days 0 | the days before and after a change must be at least 7",
      })
  void wrongPeriodsToCompare(String options, String message) {
    Run run = Run.of((Object[]) ("compare log.csv " + options).split(" "));
    says(run, message, "See: spinelog compare --help");
  }

  @Test
  void aWordTooFewOrTooMany() {
    says(Run.of("report"), "Missing required parameter: 'LOG'", "See: spinelog report --help");
    says(
        Run.of("report", "log.csv", "--mcid"),
        "Missing required parameter for option '--mcid' (POINTS)",
        "See: spinelog report --help");
    says(
        Run.of("export", "a.csv", "b.csv"),
        "one word too many: 'b.csv'",
        "See: spinelog export --help");
  }

  @Test
  void aChangeWithoutAName() {
    says(
        Run.of("report", "log.csv", "--change", " "),
        "the change is named by a date or an item",
        "See: spinelog report --help");
  }

  @Test
  void anExportInNoKnownFormat() {
    says(
        Run.of("export", "log.csv", "--format", "docx"),
        "Invalid value for option '--format': \"docx\" is none of csv, json, xlsx",
        "See: spinelog export --help");
  }

  @Test
  void aWorkbookThatIsToBePrinted() {
    says(
        Run.of("export", "log.csv", "--format", "xlsx"),
        "--format xlsx needs -o FILE",
        "See: spinelog export --help");
  }

  @ParameterizedTest
  @CsvSource({"out.txt, csv, ''", "out, csv, ''", "out.json, xlsx, --format xlsx"})
  void anExportNamedLikeWhatItIsNot(String name, String format, String option) {
    says(
        Run.of((Object[]) ("export log.csv -o " + name + " " + option).strip().split(" ")),
        "the export is "
            + format
            + ", so the name of its file must end in ."
            + format
            + ": "
            + name,
        "See: spinelog export --help");
  }

  @Test
  void aTemplateThatIsNoWorkbook() {
    says(
        Run.of("template", "new.csv"),
        "a template is a workbook: name it .xlsx",
        "See: spinelog template --help");
  }

  private static void says(Run run, String message, String... more) {
    assertEquals("spinelog: " + message + "\n" + String.join("\n", more) + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(2, run.code());
  }
}
