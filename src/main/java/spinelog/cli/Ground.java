package spinelog.cli;

import java.util.Locale;

/** What the libraries need settled before the first of them is touched. */
final class Ground {
  private Ground() {}

  static void prepare() {
    // What a library writes in the default locale's digits, as the PDF library does a table that no
    // report has (a report is the same without this line), is to be read everywhere.
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    // Tablesaw's first table looks through the whole class path for readers and writers, which are
    // not used here: a third of a second, a sixth of a month's report.
    System.setProperty("java.class.path", "");
  }
}
