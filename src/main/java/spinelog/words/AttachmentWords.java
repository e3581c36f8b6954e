package spinelog.words;

import spinelog.language.Phrasebook;

/**
 * What is said of the files that travel inside a report.
 *
 * @param book the language that it is said in
 */
public record AttachmentWords(Phrasebook book) {
  /** That they are there, for every page's foot. */
  public String footer() {
    return book.say("attachment.footer");
  }

  /** That they are there, and how to use them or do without. */
  public String sentence() {
    return book.say("attachment.sentence");
  }

  /** What a file holds. */
  public String description(String file) {
    return switch (file) {
      case "log.csv" -> book.say("attachment.log");
      case "setup-changes.csv" -> book.say("attachment.changes");
      case "about.csv" -> book.say("attachment.about");
      case "plan.csv" -> book.say("attachment.plan");
      default -> book.say("attachment.results");
    };
  }
}
