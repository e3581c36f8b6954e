package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import spinelog.findings.Phase;
import spinelog.findings.Stretch;
import spinelog.findings.Switch;
import tech.tablesaw.api.DoubleColumn;

/**
 * The stretches between switches of the setup, counted from 0: stretch i ends where switch i
 * begins. Mornings left out for adaptation belong to none.
 */
final class Phases {
  private final Setting setting;
  private final double[] score;
  private final List<Integer> starts = new ArrayList<>();

  Phases(Setting setting) {
    this.setting = setting;
    this.score = setting.score();
    starts.add(0);
    setting.setup().switches().forEach(change -> starts.add(change.row()));
  }

  /** The recorded scores of some stretches, in order. */
  double[] scores(Collection<Integer> stretches) {
    return stretches.stream()
        .flatMapToDouble(i -> Arrays.stream(score, start(i), end(i)))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  Phase phase(Collection<Integer> stretches) {
    DoubleColumn scores = DoubleColumn.create("phase", scores(stretches));
    int days = stretches.stream().mapToInt(i -> end(i) - start(i)).sum();
    return new Phase(
        stretches.stream().map(this::stretch).toList(),
        scores.size(),
        days - scores.size(),
        scores.mean(),
        scores.median(),
        scores.min(),
        scores.max());
  }

  /** One switch with the stretches on both sides of it. */
  Switch switched(int i) {
    SetupChange change = setting.setup().switches().get(i);
    return new Switch(change.date(), change.items(), phase(Set.of(i)), phase(Set.of(i + 1)));
  }

  /** A stretch of which no morning is left is said to be its last day. */
  private Stretch stretch(int i) {
    LocalDate last = setting.frame().date(end(i) - 1);
    return new Stretch(setting.frame().date(Math.min(start(i), end(i) - 1)), last);
  }

  /** The first row of a stretch, after the mornings left out for adaptation. */
  private int start(int i) {
    int adapted = starts.get(i) + (i == 0 ? 0 : setting.plan().adaptationDays());
    return Math.min(adapted, end(i));
  }

  private int end(int i) {
    return i + 1 < starts.size() ? starts.get(i + 1) : score.length;
  }
}
