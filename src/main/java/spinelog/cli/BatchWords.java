package spinelog.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.overview.ClientEntry.Refused;
import spinelog.overview.Overview;

/** What the console says of many logs. */
final class BatchWords {
  private static final int SHOWN = 3;

  private BatchWords() {}

  /** "20 logs: 17 reported, 1 unchanged, 2 refused (headings-missing 2). Overview: ...". */
  static String done(Overview overview, int kept, List<Path> files) {
    int reported = overview.reported().size() - kept;
    List<Refused> refused = overview.refused();
    List<String> counts = new ArrayList<>();
    counts.add(reported + " reported");
    if (kept > 0) {
      counts.add(kept + " unchanged");
    }
    if (!refused.isEmpty()) {
      counts.add(refused.size() + " refused (" + why(refused) + ")");
    }
    return Phrases.count(overview.entries().size(), "log")
        + ": "
        + String.join(", ", counts)
        + ". Overview: "
        + files.stream().map(PlainWriter::line).collect(Collectors.joining(", "));
  }

  /** "headings-missing 2, file-damaged 1": what keeps most logs from their reports first. */
  private static String why(List<Refused> refused) {
    Map<Kind, Long> counts =
        refused.stream()
            .map(BatchWords::reason)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Kind, Long>comparingByValue().reversed())
        .map(one -> ConstantWord.word(one.getKey()) + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Kind reason(Refused entry) {
    return entry.problems().stream()
        .filter(problem -> problem.level() == Level.ERROR)
        .findFirst()
        .orElseThrow()
        .kind();
  }

  /** "Passed over, as no spreadsheets: letter.docx"; "" where nothing was. */
  static String passedOver(List<String> others) {
    if (others.isEmpty()) {
      return "";
    }
    String shown = others.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "));
    int more = others.size() - SHOWN;
    return "Passed over, as no spreadsheets: "
        + PlainWriter.line(shown)
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** That a folder was left out. */
  static String unread(String folder) {
    return PlainWriter.line(folder) + ": the folder cannot be read, so its logs were left out.";
  }

  /** That the run was ended. */
  static String stopped(int done, int logs) {
    return "Stopped: "
        + done
        + " of "
        + Phrases.count(logs, "log")
        + " were done, and the overview was not written. With --changed-only the next run goes on"
        + " from here.";
  }
}
