package spinelog.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spinelog.diary.Day;
import spinelog.diary.Diary;

/**
 * Which log a report is of, as the report itself records it: a later report takes its place only
 * where it is of the same log. A log that grew, or that a few cells were corrected in, is the same.
 *
 * @param log the log's file name
 * @param contents whether it is of the whole log or of one change
 * @param person a digest of whose log it is, "" where the log does not say
 * @param mornings a digest each of its first mornings
 */
public record Origin(String log, String contents, String person, List<String> mornings) {
  /** How many of the first mornings are recorded. */
  static final int MORNINGS = 20;

  /** Of ten mornings recorded, so many must be in the log still. */
  private static final int KEPT_OF_TEN = 8;

  /** Copies the list. */
  public Origin {
    mornings = List.copyOf(mornings);
  }

  /** What a report is of. */
  public static Origin of(Report report) {
    List<Day> first = report.diary().days().stream().limit(MORNINGS).toList();
    return new Origin(
        report.logName(),
        contents(report),
        person(report.diary()),
        first.stream().map(Origin::morning).toList());
  }

  /** What a record says; empty where it is none. */
  static Optional<Origin> in(Map<String, String> record) {
    Set<String> names = Set.of("log", "contents", "person", "mornings");
    return record.keySet().containsAll(names)
        ? Optional.of(
            new Origin(
                record.get("log"),
                record.get("contents"),
                record.get("person"),
                Arrays.asList(record.get("mornings").split(" "))))
        : Optional.empty();
  }

  /** The two pages of a log and its whole report take each other's place. */
  private static String contents(Report report) {
    return Json.name(
        report.isOfOneChange() ? Report.Contents.ONE_CHANGE : Report.Contents.EVERYTHING);
  }

  /** What a report records. */
  Map<String, String> record() {
    return Map.of(
        "log", log,
        "contents", contents,
        "person", person,
        "mornings", String.join(" ", mornings));
  }

  /** How the report that this was found in and another are related. */
  public enum Relation {
    /** Both are of the same log, and set as much of it. */
    SAME,
    /** They are of logs of different names. */
    OTHER_LOG,
    /** They are of logs of one name, but not of one person, or not of the same mornings. */
    OTHER_OF_ONE_NAME,
    /** They set not as much of a log. */
    OTHER_CONTENTS
  }

  /** How a report is related to the one that this was found in. */
  public Relation relation(Report report) {
    if (!log.equals(report.logName())) {
      return Relation.OTHER_LOG;
    }
    if (!contents.equals(contents(report))) {
      return Relation.OTHER_CONTENTS;
    }
    String now = person(report.diary());
    boolean isAnothers = !person.isEmpty() && !now.isEmpty() && !person.equals(now);
    return !isAnothers && holdsMostMornings(report.diary())
        ? Relation.SAME
        : Relation.OTHER_OF_ONE_NAME;
  }

  private boolean holdsMostMornings(Diary diary) {
    Set<String> held = new HashSet<>();
    diary.days().forEach(day -> held.add(morning(day)));
    long kept = mornings.stream().filter(held::contains).count();
    return kept * 10 >= (long) mornings.size() * KEPT_OF_TEN;
  }

  /** Not of bedding and techniques: their names are changed in the whole log at once. */
  private static String morning(Day day) {
    return digest(
        day.date().toString(),
        day.night().position().name(),
        day.scores().values().toString(),
        day.notes());
  }

  private static String person(Diary diary) {
    String name = diary.about().person();
    return name.isEmpty() ? "" : digest(name);
  }

  private static String digest(String... words) {
    byte[][] parts =
        Stream.of(words)
            .map(word -> (word + "\n").getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    return Digest.sha256(parts).substring(0, 8);
  }
}
