package spinelog.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.YesNo;

/**
 * Finds the setup changes of a diary from what was slept on and from what was declared, never from
 * the scores.
 */
final class SetupChanges {
  /** A declared change this close to one seen in the rows is the same change. */
  private static final int SAME_CHANGE_DAYS = 3;

  /** Fewer nights than this are no state of the setup but an excursion from one. */
  private static final int SHORTEST_STATE = 7;

  private record Named(LocalDate date, String name) {}

  private record Dated(LocalDate date, ItemChange item) {}

  private SetupChanges() {}

  static List<SetupChange> of(Diary diary) {
    List<Dated> seen = new ArrayList<>();
    seen.addAll(named(diary, "pillow", day -> day.night().pillow()));
    seen.addAll(named(diary, "mattress", day -> day.night().mattress()));
    habit(diary, "knee pillow", day -> day.night().kneePillow()).ifPresent(seen::add);
    habit(diary, "lumbar support", day -> day.night().lumbarSupport()).ifPresent(seen::add);
    diary.declaredChanges().forEach(declared -> declare(seen, declared));
    Map<LocalDate, List<ItemChange>> byDate = new TreeMap<>();
    for (Dated change : seen) {
      if (change.date().isAfter(diary.first()) && !change.date().isAfter(diary.last())) {
        byDate.computeIfAbsent(change.date(), date -> new ArrayList<>()).add(change.item());
      }
    }
    return byDate.entrySet().stream()
        .map(entry -> new SetupChange(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Whether a few nights on another pillow or mattress were counted with the stretches around. */
  static boolean hasExcursions(Diary diary) {
    List<Function<Day, String>> bedding =
        List.of(day -> day.night().pillow(), day -> day.night().mattress());
    return bedding.stream()
        .map(name -> states(carriedOn(diary, name)))
        .anyMatch(states -> withoutExcursions(states).size() < states.size());
  }

  /** Changes of an item that is named in the rows. */
  private static List<Dated> named(Diary diary, String item, Function<Day, String> name) {
    List<List<Named>> states = withoutExcursions(states(carriedOn(diary, name)));
    List<Dated> changes = new ArrayList<>();
    for (int i = 1; i < states.size(); i++) {
      Named last = states.get(i - 1).get(0);
      Named next = states.get(i).get(0);
      // A name that first turns up soon after the start only says what had been slept on all along.
      if (!last.name().isBlank() || states.get(0).size() >= SHORTEST_STATE) {
        changes.add(new Dated(next.date(), new ItemChange(item, last.name(), next.name(), "")));
      }
    }
    return changes;
  }

  /** The name on each day; a blank keeps the last one. */
  private static List<Named> carriedOn(Diary diary, Function<Day, String> name) {
    List<Named> names = new ArrayList<>();
    for (Day day : diary.days()) {
      String written = name.apply(day);
      String current = names.isEmpty() ? "" : names.get(names.size() - 1).name();
      names.add(new Named(day.date(), written.isBlank() ? current : written));
    }
    return names;
  }

  private static List<List<Named>> states(List<Named> names) {
    List<List<Named>> states = new ArrayList<>();
    for (Named named : names) {
      if (states.isEmpty() || !same(states.get(states.size() - 1), named.name())) {
        states.add(new ArrayList<>());
      }
      states.get(states.size() - 1).add(named);
    }
    return states;
  }

  /**
   * A few nights elsewhere, fewer than 7 in the whole log, belong to the stretches of the one state
   * that they interrupt.
   */
  private static List<List<Named>> withoutExcursions(List<List<Named>> states) {
    List<List<Named>> kept = new ArrayList<>(states);
    for (int i = 1; i < kept.size() - 1; i++) {
      String name = kept.get(i).get(0).name();
      boolean returns = same(kept.get(i - 1), kept.get(i + 1).get(0).name());
      if (returns && nights(states, name) < SHORTEST_STATE) {
        List<Named> joined = new ArrayList<>(kept.get(i - 1));
        joined.addAll(kept.get(i));
        joined.addAll(kept.get(i + 1));
        kept.set(i - 1, joined);
        kept.subList(i, i + 2).clear();
        i = 0;
      }
    }
    return kept;
  }

  private static int nights(List<List<Named>> states, String name) {
    return states.stream().filter(state -> same(state, name)).mapToInt(List::size).sum();
  }

  private static boolean same(List<Named> state, String name) {
    return SetupChange.key(state.get(0).name()).equals(SetupChange.key(name));
  }

  /**
   * A support that was taken up, or given up, once for good is a change of the setup: the split
   * with the fewest exceptions has at least 7 answers and at most one exception in ten on each
   * side.
   */
  private static Optional<Dated> habit(Diary diary, String item, Function<Day, YesNo> answer) {
    List<Day> known =
        diary.days().stream().filter(day -> answer.apply(day) != YesNo.UNKNOWN).toList();
    int yesInAll = (int) known.stream().filter(day -> answer.apply(day) == YesNo.YES).count();
    int yesBefore = 0;
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    boolean takenUp = true;
    for (int split = 1; split < known.size(); split++) {
      yesBefore += answer.apply(known.get(split - 1)) == YesNo.YES ? 1 : 0;
      int yesAfter = yesInAll - yesBefore;
      int after = known.size() - split;
      if (fits(yesBefore, split)
          && fits(after - yesAfter, after)
          && yesBefore + after - yesAfter < fewest) {
        fewest = yesBefore + after - yesAfter;
        best = split;
        takenUp = true;
      }
      if (fits(split - yesBefore, split)
          && fits(yesAfter, after)
          && split - yesBefore + yesAfter < fewest) {
        fewest = split - yesBefore + yesAfter;
        best = split;
        takenUp = false;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    ItemChange change = new ItemChange(item, takenUp ? "no" : "yes", takenUp ? "yes" : "no", "");
    return Optional.of(new Dated(known.get(best).date(), change));
  }

  private static boolean fits(int exceptions, int answers) {
    return answers >= SHORTEST_STATE && exceptions * 10 <= answers;
  }

  /** The rows win over a declared date nearby; the words of the declaration are kept. */
  private static void declare(List<Dated> seen, DeclaredChange declared) {
    String item = declared.item().strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < seen.size(); i++) {
      ItemChange known = seen.get(i).item();
      long apart = Math.abs(ChronoUnit.DAYS.between(seen.get(i).date(), declared.date()));
      if (known.item().equals(item) && apart <= SAME_CHANGE_DAYS) {
        ItemChange noted = new ItemChange(item, known.from(), known.to(), declared.note());
        seen.set(i, new Dated(seen.get(i).date(), noted));
        return;
      }
    }
    ItemChange change = new ItemChange(item, declared.from(), declared.to(), declared.note());
    seen.add(new Dated(declared.date(), change));
  }
}
