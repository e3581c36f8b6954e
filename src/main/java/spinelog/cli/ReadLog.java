package spinelog.cli;

import java.util.Optional;
import spinelog.report.Reopened;
import spinelog.sheet.LogReading;

/**
 * A log that was read.
 *
 * @param reading what was read
 * @param report the report that it was read from, empty where it was a log of its own
 */
record ReadLog(LogReading reading, Optional<Reopened> report) {}
