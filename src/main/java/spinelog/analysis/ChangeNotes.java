package spinelog.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import spinelog.findings.LevelChange;
import spinelog.findings.LevelChange.Note;
import tech.tablesaw.api.DoubleColumn;

/** What a reader must know with the numbers of one setup change. */
final class ChangeNotes {
  /** A phase with more than this share of scores at an end of the scale has a floor or ceiling. */
  private static final double END_OF_SCALE = 0.25;

  /** Mornings before a change that are compared with the ones before them. */
  private static final int LAST_MORNINGS = 5;

  /** So many standard deviations above the mornings before them are unusually bad. */
  private static final double UNUSUALLY_BAD = 0.8;

  private final Setting setting;
  private final Phases phases;

  ChangeNotes(Setting setting, Phases phases) {
    this.setting = setting;
    this.phases = phases;
  }

  Set<Note> of(Comparison compared, LevelChange.Separation fromMassage) {
    EnumSet<Note> notes = EnumSet.noneOf(Note.class);
    double[] before = phases.scores(compared.before());
    double[] after = phases.scores(compared.after());
    if (atEnd(before, 0) || atEnd(after, 0)) {
      notes.add(Note.FLOOR);
    }
    int highest = setting.plan().outcome().highest();
    if (atEnd(before, highest) || atEnd(after, highest)) {
      notes.add(Note.CEILING);
    }
    if (unusuallyBadBefore(phases.scores(Set.of(compared.switches().get(0))))) {
      notes.add(Note.REGRESSION_TO_THE_MEAN);
    }
    if (fromMassage != LevelChange.Separation.CLEAR) {
      notes.add(Note.MASSAGE_SHIFTED_TOO);
    }
    return notes;
  }

  private static boolean atEnd(double[] scores, double end) {
    return Arrays.stream(scores).filter(score -> score == end).count()
        > END_OF_SCALE * scores.length;
  }

  private static boolean unusuallyBadBefore(double[] before) {
    int earlier = before.length - LAST_MORNINGS;
    if (earlier < LAST_MORNINGS) {
      return false;
    }
    DoubleColumn last =
        DoubleColumn.create("last", Arrays.copyOfRange(before, earlier, before.length));
    DoubleColumn first = DoubleColumn.create("first", Arrays.copyOf(before, earlier));
    return last.mean() - first.mean() >= UNUSUALLY_BAD * first.standardDeviation()
        && last.mean() > first.mean();
  }
}
