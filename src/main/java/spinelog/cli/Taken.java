package spinelog.cli;

import java.nio.file.Path;

/**
 * Why a report did not get the name that is its own.
 *
 * @param by what has the name
 * @param name the name
 * @param other the log that the name's report is of, "" where it is none
 */
record Taken(By by, String name, String other) {
  /** What a name can be taken by. */
  enum By {
    LOG,
    NO_FILE,
    JUST_WRITTEN,
    NOT_KNOWN,
    OTHER_LOG,
    OTHER_OF_ONE_NAME,
    OTHER_CONTENTS,
    OTHER_RESULTS
  }

  /** The name that the report has instead, and why, in a line. */
  String said(Path instead, Phrases phrases) {
    return phrases.say(
        "console.named",
        "name",
        PlainWriter.line(LogCommand.name(instead)),
        "taken",
        PlainWriter.line(name),
        "is",
        phrases.book().say("console.taken", by, "other", PlainWriter.line(other)));
  }
}
