package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;

/**
 * The stretches between setup changes, counted from 0: phase i ends where change i begins. Mornings
 * left out for adaptation belong to none.
 */
final class Phases {
  private final Setting setting;
  private final double[] score;
  private final List<Integer> starts = new ArrayList<>();

  Phases(Setting setting) {
    this.setting = setting;
    this.score = setting.score();
    starts.add(0);
    setting.changes().forEach(change -> starts.add(setting.frame().row(change.date())));
  }

  /** The recorded scores of a phase, in order. */
  double[] scores(int phase) {
    return recordedScores(start(phase), end(phase));
  }

  /** The recorded scores of all phases, in order. */
  double[] allScores() {
    return recordedScores(0, score.length);
  }

  /** The recorded scores of all phases before a change, in order. */
  double[] scoresBefore(int change) {
    return recordedScores(0, starts.get(change + 1));
  }

  int recorded(int phase) {
    return scores(phase).length;
  }

  int recordedBefore(int change) {
    return scoresBefore(change).length;
  }

  int recordedFrom(int change) {
    return recordedScores(starts.get(change + 1), score.length).length;
  }

  Phase summary(int phase) {
    DoubleColumn scores = DoubleColumn.create("phase", scores(phase));
    int missing = Math.max(0, end(phase) - start(phase)) - scores.size();
    LocalDate first = setting.frame().date(start(phase));
    LocalDate last = setting.frame().date(Math.max(start(phase), end(phase) - 1));
    return new Phase(
        first,
        last,
        scores.size(),
        missing,
        scores.mean(),
        scores.median(),
        scores.min(),
        scores.max());
  }

  /** The first row of a phase, after the mornings left out for adaptation. */
  private int start(int phase) {
    int adapted = starts.get(phase) + (phase == 0 ? 0 : setting.plan().adaptationDays());
    return Math.min(adapted, end(phase));
  }

  private int end(int phase) {
    return phase + 1 < starts.size() ? starts.get(phase + 1) : score.length;
  }

  private double[] recordedScores(int from, int to) {
    return Arrays.stream(score, from, Math.max(from, to))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }
}
