package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import spinelog.findings.Phase;
import spinelog.findings.Stretch;
import spinelog.findings.Switch;
import tech.tablesaw.api.DoubleColumn;

/**
 * The stretches between switches of the setup, counted from 0: stretch i ends where switch i
 * begins. Mornings left out for adaptation belong to none.
 */
final class Phases {
  private final Basis basis;
  private final double[] score;
  private final List<Integer> starts = new ArrayList<>();

  Phases(Basis basis) {
    this.basis = basis;
    this.score = basis.score();
    starts.add(0);
    basis.setup().switches().forEach(change -> starts.add(change.row()));
  }

  /** The recorded scores of some stretches, in order. */
  double[] scores(Collection<Integer> stretches) {
    return stretches.stream()
        .flatMapToDouble(i -> Arrays.stream(score, start(i), end(i)))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  Phase phase(Collection<Integer> stretches) {
    int days =
        (int)
            stretches.stream()
                .flatMap(i -> IntStream.range(start(i), end(i)).boxed())
                .filter(row -> !basis.setup().isLeftOut(row))
                .count();
    return of(
        stretches.stream().flatMap(i -> stretches(i).stream()).toList(), scores(stretches), days);
  }

  /** The recorded scores of some stretches of so many days. */
  static Phase of(List<Stretch> stretches, double[] recorded, int days) {
    DoubleColumn scores = DoubleColumn.create("phase", recorded);
    return new Phase(
        stretches,
        scores.asList(),
        days - recorded.length,
        scores.mean(),
        scores.median(),
        scores.min(),
        scores.max());
  }

  /** One switch with the stretches on both sides of it. */
  Switch switched(int i) {
    DesignSwitch change = basis.setup().switches().get(i);
    return new Switch(change.date(), change.items(), phase(Set.of(i)), phase(Set.of(i + 1)));
  }

  /** A stretch, in the pieces between the mornings that a trial leaves out. */
  private List<Stretch> stretches(int i) {
    List<Stretch> pieces = new ArrayList<>();
    int from = start(i);
    for (int row = start(i); row <= end(i); row++) {
      if (row == end(i) || basis.setup().isLeftOut(row)) {
        if (row > from) {
          pieces.add(new Stretch(basis.frame().date(from), basis.frame().date(row - 1)));
        }
        from = row + 1;
      }
    }
    return pieces.isEmpty() ? List.of(stretch(i)) : pieces;
  }

  /** A stretch of which no morning is left is said to be its last day. */
  private Stretch stretch(int i) {
    LocalDate last = basis.frame().date(end(i) - 1);
    return new Stretch(basis.frame().date(Math.min(start(i), end(i) - 1)), last);
  }

  /** The first row of a stretch, after the mornings left out for adaptation. */
  private int start(int i) {
    int adapted = starts.get(i) + (i == 0 ? 0 : basis.plan().adaptationDays());
    return Math.min(adapted, end(i));
  }

  /** Days between two periods belong to neither. */
  private int end(int i) {
    int end = i + 1 < starts.size() ? starts.get(i + 1) : score.length;
    return i > 0
        ? end
        : basis
            .plan()
            .periods()
            .map(both -> Math.min(end, basis.frame().row(both.a().last()) + 1))
            .orElse(end);
  }
}
