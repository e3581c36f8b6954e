package spinelog.cli;

import java.util.Optional;
import spinelog.report.Reopened;
import spinelog.sheet.LogReading;

/**
 * A log that was read.
 *
 * @param name what the console calls it: its file's name, with the folder where names repeat
 * @param reading what was read
 * @param report the report that it was read from, empty where it was a log of its own
 */
record ReadLog(String name, LogReading reading, Optional<Reopened> report) {}
