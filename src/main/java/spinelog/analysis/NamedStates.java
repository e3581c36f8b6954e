package spinelog.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spinelog.diary.ItemKind;

/**
 * The states of a thing that is named day by day. A few nights elsewhere are no states: they belong
 * to the stretches of the one state that they interrupt.
 */
final class NamedStates {
  /** Fewer recorded mornings than this, in the whole log, are no state to come back from. */
  static final int SHORTEST = 7;

  /**
   * Days in a row under one name.
   *
   * @param from its first row
   * @param key what makes the name another one
   * @param name the name as first written
   * @param mornings the recorded ones
   */
  private record Stay(int from, String key, String name, int mornings) {
    Stay and(int more) {
      return new Stay(from, key, name, mornings + more);
    }
  }

  private final List<Stay> stays = new ArrayList<>();
  private final int rows;
  private boolean excursions;

  /** Takes the name on each row, "" where unknown, and the rows with a score. */
  NamedStates(List<String> names, boolean[] recorded) {
    rows = names.size();
    List<Stay> all = stays(names, recorded);
    Map<String, Integer> mornings = new HashMap<>();
    all.forEach(stay -> mornings.merge(stay.key(), stay.mornings(), Integer::sum));
    all.forEach(stay -> add(stay, mornings));
    startWithTheFirstName();
  }

  /** Whether a few nights elsewhere were counted with the stretches around them. */
  boolean excursions() {
    return excursions;
  }

  /** The thing with its states in order of appearance. */
  ItemHistory item(ItemKind kind, String item) {
    Map<String, Integer> states = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    int[] state = new int[rows];
    for (int i = 0; i < stays.size(); i++) {
      Stay stay = stays.get(i);
      if (states.putIfAbsent(stay.key(), states.size()) == null) {
        names.add(stay.name());
      }
      int end = i + 1 < stays.size() ? stays.get(i + 1).from() : rows;
      Arrays.fill(state, stay.from(), end, states.get(stay.key()));
    }
    return new ItemHistory(kind, item, names, state);
  }

  private static List<Stay> stays(List<String> names, boolean[] recorded) {
    List<Stay> stays = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      String key = key(names.get(row));
      int mornings = recorded[row] ? 1 : 0;
      int last = stays.size() - 1;
      if (last >= 0 && stays.get(last).key().equals(key)) {
        stays.set(last, stays.get(last).and(mornings));
      } else {
        stays.add(new Stay(row, key, names.get(row), mornings));
      }
    }
    return stays;
  }

  /** Adds a stay, or lets the last one under its name go on over the few nights in between. */
  private void add(Stay stay, Map<String, Integer> mornings) {
    int before = stays.size() - 1;
    int elsewhere = 0;
    while (before >= 0 && !stays.get(before).key().equals(stay.key())) {
      boolean isState = mornings.get(stays.get(before).key()) >= SHORTEST;
      elsewhere += stays.get(before).mornings();
      before = isState || elsewhere >= SHORTEST ? -1 : before - 1;
    }
    if (before < 0) {
      stays.add(stay);
      return;
    }
    stays.subList(before + 1, stays.size()).clear();
    stays.set(before, stays.get(before).and(elsewhere + stay.mornings()));
    excursions = true;
  }

  /** A name that first turns up soon after the start says what had been slept on all along. */
  private void startWithTheFirstName() {
    if (stays.size() > 1 && stays.get(0).key().isEmpty() && stays.get(0).mornings() < SHORTEST) {
      Stay named = stays.get(1);
      stays.set(0, new Stay(0, named.key(), named.name(), named.mornings()));
      stays.remove(1);
    }
  }

  /** A name without what makes no other thing of it: capitals and spacing. */
  static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
