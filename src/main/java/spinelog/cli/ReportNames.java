package spinelog.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import spinelog.overview.OverviewFiles;
import spinelog.report.Output;

/**
 * The names of many logs' reports, settled before the first is written: whoever does a part of the
 * logs gives the same names. No two differ by capitals alone, which some systems take for one.
 */
final class ReportNames {
  private final Set<String> taken = new HashSet<>(Set.of(OverviewFiles.NAME));

  /** The path of a log's report, without its ending: "north/anna", "north/anna-2". */
  String ofLog(String log) {
    int slash = log.lastIndexOf('/') + 1;
    return free(log.substring(0, slash) + Output.name(log.substring(slash), ""));
  }

  /** The same of a client of a book, in the folder of the book's clients. */
  String ofClient(String clients, String client) {
    String safe = client.replace('/', '_').replace('\\', '_');
    return free((clients.isEmpty() ? "" : clients + "/") + Output.name(safe + ".pdf", ""));
  }

  private String free(String first) {
    String name = first;
    for (int number = 2; isTaken(name.toLowerCase(Locale.ROOT)); number++) {
      name = first + "-" + number;
    }
    return name;
  }

  private boolean isTaken(String name) {
    return OverviewFiles.isOfPart(name) || !taken.add(name);
  }
}
