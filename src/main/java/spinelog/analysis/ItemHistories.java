package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import spinelog.diary.DeclaredChange;
import spinelog.diary.ItemKind;

/**
 * Finds the things of a setup and the states they were in, from what was slept on inside the frame
 * and from what was declared, never from the scores.
 */
final class ItemHistories {
  /** A declared change this close to one seen in the rows is the same change. */
  private static final int SAME_CHANGE_DAYS = 3;

  /** More names than this in one column are remarks rather than states of a thing. */
  private static final int MOST_STATES = 100;

  private final DayFrame frame;
  private final List<ItemHistory> items = new ArrayList<>();
  private boolean excursions;
  private boolean remarks;

  ItemHistories(DayFrame frame, List<DeclaredChange> declared) {
    this(frame, declared, Optional.empty());
  }

  /** Takes the thing that a trial varies too, whose states are what was drawn for it. */
  ItemHistories(DayFrame frame, List<DeclaredChange> declared, Optional<ItemHistory> drawn) {
    this.frame = frame;
    named(ItemKind.PILLOW, "pillow", frame.words(DayFrame.PILLOW));
    named(ItemKind.MATTRESS, "mattress", frame.words(DayFrame.MATTRESS));
    habit(ItemKind.KNEE_PILLOW, "knee pillow", frame.numbers(DayFrame.KNEE_PILLOW))
        .ifPresent(items::add);
    habit(ItemKind.LUMBAR_SUPPORT, "lumbar support", frame.numbers(DayFrame.LUMBAR_SUPPORT))
        .ifPresent(items::add);
    drawn.ifPresent(this::add);
    Map<String, List<DeclaredChange>> unseen = new LinkedHashMap<>();
    for (DeclaredChange change : declared) {
      boolean isDrawn = drawn.filter(item -> item.name().equals(item(change))).isPresent();
      if (!isDrawn && !isSeen(change)) {
        unseen.computeIfAbsent(item(change), item -> new ArrayList<>()).add(change);
      }
    }
    unseen.forEach((item, changes) -> items.add(declared(item, changes)));
  }

  /** Every thing of which a state is known. */
  List<ItemHistory> all() {
    return List.copyOf(items);
  }

  /** Whether a few nights on another pillow or mattress were counted with the stretches around. */
  boolean hasExcursions() {
    return excursions;
  }

  /** Whether a pillow or mattress has too many names to be told apart, and is left out. */
  boolean hasRemarks() {
    return remarks;
  }

  /** What was drawn takes the place of what was used. */
  private void add(ItemHistory drawn) {
    items.removeIf(item -> item.name().equals(drawn.name()));
    items.add(drawn);
  }

  private void named(ItemKind kind, String item, List<String> names) {
    NamedStates states = new NamedStates(names, frame.anyScore());
    ItemHistory named = states.item(kind, item);
    if (named.states() > MOST_STATES) {
      remarks = true;
    } else {
      items.add(named);
      excursions |= states.excursions();
    }
  }

  /**
   * A support that was taken up, or given up, once for good is a change of the setup: the split
   * with the fewest exceptions has at least 7 answers and at most one exception in ten on each
   * side.
   */
  private static Optional<ItemHistory> habit(ItemKind kind, String item, double[] answers) {
    int[] known =
        IntStream.range(0, answers.length).filter(row -> !Double.isNaN(answers[row])).toArray();
    int yesInAll = (int) Arrays.stream(known).filter(row -> answers[row] == 1).count();
    int yesBefore = 0;
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    boolean takenUp = true;
    for (int split = 1; split < known.length; split++) {
      yesBefore += answers[known[split - 1]] == 1 ? 1 : 0;
      int after = known.length - split;
      int noAfter = after - (yesInAll - yesBefore);
      if (fits(yesBefore, split) && fits(noAfter, after) && yesBefore + noAfter < fewest) {
        fewest = yesBefore + noAfter;
        best = split;
        takenUp = true;
      }
      int noBefore = split - yesBefore;
      int yesAfter = after - noAfter;
      if (fits(noBefore, split) && fits(yesAfter, after) && noBefore + yesAfter < fewest) {
        fewest = noBefore + yesAfter;
        best = split;
        takenUp = false;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    int[] state = new int[answers.length];
    Arrays.fill(state, known[best], state.length, 1);
    return Optional.of(
        new ItemHistory(kind, item, takenUp ? List.of("no", "yes") : List.of("yes", "no"), state));
  }

  private static boolean fits(int exceptions, int answers) {
    return answers >= NamedStates.SHORTEST && exceptions * 10 <= answers;
  }

  /** The rows win over a declared date nearby. */
  private boolean isSeen(DeclaredChange declared) {
    int row = frame.row(declared.date());
    return items.stream()
        .filter(known -> known.name().equals(item(declared)))
        .flatMapToInt(ItemHistory::switches)
        .anyMatch(at -> Math.abs(at - row) <= SAME_CHANGE_DAYS);
  }

  /** A thing known from declarations only; where it is not said what it became, it is a new one. */
  private ItemHistory declared(String item, List<DeclaredChange> changes) {
    List<String> names = new ArrayList<>(List.of(changes.get(0).from()));
    List<String> keys = new ArrayList<>(List.of(NamedStates.key(changes.get(0).from())));
    int[] state = new int[frame.size()];
    for (DeclaredChange change : changes) {
      String key = NamedStates.key(change.to());
      int known = key.isEmpty() ? -1 : keys.indexOf(key);
      if (known < 0) {
        names.add(change.to());
        keys.add(key);
      }
      int row = Math.max(0, Math.min(frame.row(change.date()), state.length));
      Arrays.fill(state, row, state.length, known < 0 ? keys.size() - 1 : known);
    }
    return new ItemHistory(changes.get(0).kind(), item, names, state);
  }

  private static String item(DeclaredChange declared) {
    return declared.item().strip().toLowerCase(Locale.ROOT);
  }
}
