package spinelog.report.words;

/** What is said of the files that travel inside a report. */
public final class AttachmentWords {
  private AttachmentWords() {}

  /** That they are there, for every page's foot. */
  public static String footer() {
    return "the whole log is inside this file";
  }

  /** That they are there, and how to use them or do without. */
  public static String sentence() {
    return "Inside this PDF travel the log as a table (log.csv) and every number of the report"
        + " (results.json): who has the file has them. Spinelog makes the report again from them; with"
        + " --no-data it leaves them out.";
  }

  /** What a file holds. */
  public static String description(String file) {
    return switch (file) {
      case "log.csv" -> "The daily log as Spinelog understood it, one row a day";
      case "setup-changes.csv" -> "Setup changes that were listed beside the daily log";
      case "about.csv" -> "Who the log is of and for";
      default -> "Every number of this report";
    };
  }
}
