package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.ItemKind;
import spinelog.diary.Night;
import spinelog.diary.Position;
import spinelog.diary.YesNo;
import spinelog.findings.Change;
import spinelog.findings.Circumstance;
import spinelog.findings.Circumstance.Apart;
import spinelog.findings.Circumstance.Side;
import spinelog.findings.Circumstance.What;
import spinelog.findings.Findings;
import spinelog.findings.Phase;
import spinelog.findings.Separation;

/** Counts what else there was on both sides of a change, from the diary as it was written. */
final class Circumstances {
  private final Diary diary;
  private final List<Change> changes;

  Circumstances(Diary diary, Findings findings) {
    this.diary = diary;
    this.changes = findings.changes();
  }

  /** What is known on both sides; bedding only where it is another one. */
  List<Circumstance> of(Change change) {
    List<Circumstance> all = new ArrayList<>();
    sides(change, day -> day.care().known() ? day.care().isSession() ? 7 : 0 : Double.NaN)
        .map(
            both ->
                new Circumstance(What.MASSAGE, "", both.get(0), both.get(1), fromMassage(change)))
        .ifPresent(all::add);
    named(change, ItemKind.PILLOW, Night::pillow).ifPresent(all::add);
    named(change, ItemKind.MATTRESS, Night::mattress).ifPresent(all::add);
    support(change, ItemKind.KNEE_PILLOW, Night::kneePillow).ifPresent(all::add);
    support(change, ItemKind.LUMBAR_SUPPORT, Night::lumbarSupport).ifPresent(all::add);
    declared(change).forEach(all::add);
    all.addAll(positions(change));
    sides(change, day -> day.night().sleepHours().orElse(Double.NaN))
        .map(both -> notAllowedFor(What.SLEEP_HOURS, "", both))
        .ifPresent(all::add);
    return all;
  }

  private static Circumstance notAllowedFor(What what, String name, List<Side> both) {
    return new Circumstance(what, name, both.get(0), both.get(1), Apart.NOT_ALLOWED_FOR);
  }

  /** The mean on each side of what is known of a day; empty where a side knows nothing. */
  private Optional<List<Side>> sides(Change change, ToDoubleFunction<Day> value) {
    double before = mean(change.before(), value);
    double after = mean(change.after(), value);
    return Double.isNaN(before) || Double.isNaN(after)
        ? Optional.empty()
        : Optional.of(List.of(new Side("", before), new Side("", after)));
  }

  private double mean(Phase phase, ToDoubleFunction<Day> value) {
    DoubleStream known =
        days(phase).stream().mapToDouble(value).filter(each -> !Double.isNaN(each));
    return known.average().orElse(Double.NaN);
  }

  private List<Day> days(Phase phase) {
    return diary.days().stream().filter(day -> phase.contains(day.date())).toList();
  }

  private static Apart fromMassage(Change change) {
    if (!change.company().hasMassageShift()) {
      return Apart.SLIGHT;
    }
    return change.isInseparable() ? Apart.NONE : Apart.POOR;
  }

  private List<Circumstance> positions(Change change) {
    return Arrays.stream(Position.values())
        .filter(position -> position != Position.UNKNOWN)
        .flatMap(position -> position(change, position).stream())
        .toList();
  }

  private Optional<Circumstance> position(Change change, Position position) {
    return sides(
            change,
            day ->
                day.night().position() == Position.UNKNOWN
                    ? Double.NaN
                    : day.night().position() == position ? 1 : 0)
        .filter(both -> both.stream().anyMatch(side -> side.value() > 0))
        .map(both -> notAllowedFor(What.POSITION, position.name(), both));
  }

  private Optional<Circumstance> support(
      Change change, ItemKind kind, Function<Night, YesNo> used) {
    if (isOf(change, kind)) {
      return Optional.empty();
    }
    return sides(
            change,
            day ->
                switch (used.apply(day.night())) {
                  case YES -> 1;
                  case NO -> 0;
                  case UNKNOWN -> Double.NaN;
                })
        .filter(both -> both.get(0).value() != both.get(1).value())
        .map(
            both ->
                new Circumstance(
                    What.valueOf(kind.name()),
                    "",
                    both.get(0),
                    both.get(1),
                    apart(change, kind, Apart.NOT_ALLOWED_FOR)));
  }

  private Optional<Circumstance> named(Change change, ItemKind kind, Function<Night, String> name) {
    Map<LocalDate, String> carried = carried(name);
    Optional<Side> before = commonest(change.before(), carried);
    Optional<Side> after = commonest(change.after(), carried);
    if (isOf(change, kind) || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    boolean isSame =
        NamedStates.key(before.get().state()).equals(NamedStates.key(after.get().state()));
    return isSame
        ? Optional.empty()
        : Optional.of(
            new Circumstance(
                What.valueOf(kind.name()),
                "",
                before.get(),
                after.get(),
                apart(change, kind, Apart.NONE)));
  }

  /** Bedding stays until another one is named. */
  private Map<LocalDate, String> carried(Function<Night, String> name) {
    Map<LocalDate, String> names = new HashMap<>();
    String current = "";
    for (Day day : diary.days()) {
      String written = name.apply(day.night());
      current = written.isBlank() ? current : written;
      names.put(day.date(), current);
    }
    return names;
  }

  private Optional<Side> commonest(Phase phase, Map<LocalDate, String> names) {
    List<String> known =
        days(phase).stream()
            .map(day -> names.get(day.date()))
            .filter(Predicate.not(String::isBlank))
            .toList();
    Map<String, Long> counts =
        known.stream().collect(Collectors.groupingBy(NamedStates::key, Collectors.counting()));
    return known.stream()
        .reduce(
            (one, other) ->
                counts.get(NamedStates.key(other)) > counts.get(NamedStates.key(one)) ? other : one)
        .map(name -> new Side(name, (double) counts.get(NamedStates.key(name)) / known.size()));
  }

  /** What was declared as changed between the first day before and the last one after. */
  private List<Circumstance> declared(Change change) {
    return diary.declaredChanges().stream()
        .filter(each -> each.kind() == ItemKind.BED || each.kind() == ItemKind.OTHER)
        .filter(each -> each.date().isAfter(change.before().first()))
        .filter(each -> !each.date().isAfter(change.after().last()))
        .filter(each -> !isOf(change, each))
        .map(
            each ->
                new Circumstance(
                    What.DECLARED,
                    each.item(),
                    new Side(each.from(), Double.NaN),
                    new Side(each.to(), Double.NaN),
                    apart(change, each)))
        .toList();
  }

  private static boolean isOf(Change change, DeclaredChange declared) {
    return change.items().stream().anyMatch(item -> isNamed(item.item(), declared));
  }

  private static boolean isNamed(String item, DeclaredChange declared) {
    return item.strip().equalsIgnoreCase(declared.item().strip());
  }

  private static boolean isOf(Change change, ItemKind kind) {
    return change.items().stream().anyMatch(item -> item.kind() == kind);
  }

  private Apart apart(Change change, ItemKind kind, Apart otherwise) {
    return changes.stream()
        .filter(other -> isOf(other, kind))
        .findFirst()
        .map(other -> apart(change, other))
        .orElse(otherwise);
  }

  private Apart apart(Change change, DeclaredChange declared) {
    return changes.stream()
        .filter(other -> isOf(other, declared))
        .findFirst()
        .map(other -> apart(change, other))
        .orElse(Apart.NONE);
  }

  private static Apart apart(Change change, Change other) {
    if (change.company().joined().contains(other.date())) {
      return Apart.NONE;
    }
    return change.company().separation() == Separation.CLEAR ? Apart.CLEAR : Apart.POOR;
  }
}
