package spinelog.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import spinelog.findings.Company.Note;
import spinelog.findings.Rules;
import spinelog.findings.Separation;
import tech.tablesaw.api.DoubleColumn;

/** What a reader must know with the numbers of one setup change. */
final class ChangeNotes {
  private final Basis basis;
  private final Phases phases;

  ChangeNotes(Basis basis, Phases phases) {
    this.basis = basis;
    this.phases = phases;
  }

  Set<Note> of(StatePair compared, Separation fromMassage) {
    EnumSet<Note> notes = EnumSet.noneOf(Note.class);
    double[] before = phases.scores(compared.before());
    double[] after = phases.scores(compared.after());
    if (atEnd(before, 0) || atEnd(after, 0)) {
      notes.add(Note.FLOOR);
    }
    int highest = basis.plan().outcome().highest();
    if (atEnd(before, highest) || atEnd(after, highest)) {
      notes.add(Note.CEILING);
    }
    if (!basis.setup().isDrawn(compared)
        && unusuallyBadBefore(phases.scores(Set.of(compared.switches().get(0))))) {
      notes.add(Note.REGRESSION_TO_THE_MEAN);
    }
    if (fromMassage != Separation.CLEAR) {
      notes.add(Note.MASSAGE_SHIFTED);
    }
    return notes;
  }

  private static boolean atEnd(double[] scores, double end) {
    return Arrays.stream(scores).filter(score -> score == end).count()
        > Rules.END_OF_SCALE * scores.length;
  }

  private static boolean unusuallyBadBefore(double[] before) {
    int earlier = before.length - Rules.LAST_MORNINGS;
    if (earlier < Rules.LAST_MORNINGS) {
      return false;
    }
    DoubleColumn last =
        DoubleColumn.create("last", Arrays.copyOfRange(before, earlier, before.length));
    DoubleColumn first = DoubleColumn.create("first", Arrays.copyOf(before, earlier));
    return last.mean() - first.mean() >= Rules.UNUSUALLY_BAD * first.standardDeviation()
        && last.mean() > first.mean();
  }
}
