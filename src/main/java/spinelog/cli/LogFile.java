package spinelog.cli;

import java.nio.file.Path;

/**
 * A log of many.
 *
 * @param file the log
 * @param name its path below the folder of all logs, with slashes on every system
 */
record LogFile(Path file, String name) {}
