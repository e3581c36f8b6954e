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

/**
 * What the console says of many logs.
 *
 * @param phrases in which language
 */
record BatchWords(Phrases phrases) {
  private static final int SHOWN = 3;

  /** "20 logs: 17 reported, 1 unchanged, 2 refused (headings-missing 2). Overview: ...". */
  String done(Overview overview, int kept, List<Path> files) {
    List<Refused> refused = overview.refused();
    List<String> counts = new ArrayList<>();
    counts.add(phrases.say("console.batch.made", "logs", overview.reported().size() - kept));
    if (kept > 0) {
      counts.add(phrases.say("console.batch.unchanged", "logs", kept));
    }
    if (!refused.isEmpty()) {
      counts.add(phrases.say("console.batch.refused", "logs", refused.size(), "why", why(refused)));
    }
    if (overview.unreported().size() > refused.size()) {
      counts.add(phrases.say("console.batch.nobodys"));
    }
    return phrases.say(
        "console.batch.done",
        "logs",
        overview.logs(),
        "counts",
        String.join(", ", counts),
        "files",
        files.stream().map(PlainWriter::line).collect(Collectors.joining(", ")));
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

  /** "Passed over, as no spreadsheets: letter.docx"; there must be one. */
  static Said passedOver(List<String> others) {
    String shown =
        PlainWriter.line(others.stream().sorted().limit(SHOWN).collect(Collectors.joining(", ")));
    int more = others.size() - SHOWN;
    return Said.of(
        "console.batch.passed",
        "names",
        more > 0
            ? Said.of("console.batch.more", "shown", shown, "more", more)
            : Said.of("console.one", "word", shown));
  }

  /** That there is nothing to do below a folder. */
  static Said nothing(Path folder, List<String> others) {
    Said nothing = Said.of("console.batch.nothing", "folder", PlainWriter.line(folder));
    return others.isEmpty()
        ? nothing
        : Said.of("console.batch.nothing.but", "nothing", nothing, "others", passedOver(others));
  }

  /** That a folder was left out. */
  String unread(String folder) {
    return phrases.say("console.batch.unread", "folder", PlainWriter.line(folder));
  }

  /** That the run was ended. */
  String stopped(int done, int logs) {
    return phrases.say("console.batch.stopped", "done", done, "logs", logs);
  }
}
