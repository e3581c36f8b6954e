package spinelog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.diary.Condition;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Direction;
import spinelog.findings.Nights;
import spinelog.findings.PracticeNote;
import spinelog.findings.PracticeNote.Kind;
import spinelog.findings.PracticeNote.Tally;
import spinelog.findings.Rules;
import spinelog.findings.Setup;
import spinelog.findings.SupportNights;
import spinelog.findings.Switch;
import tech.tablesaw.api.DoubleColumn;

/** What in how things were done is worth a word; it follows from what is there and changes none. */
final class PracticeRules {
  private final List<Day> days;
  private final List<Condition> light;
  private final Outcome outcome;
  private final Setup setup;
  private final Nights nights;
  private final List<PracticeNote> notes = new ArrayList<>();

  PracticeRules(Diary diary, AnalysisPlan plan, Setup setup, Nights nights) {
    this.days = List.copyOf(plan.window(diary).values());
    this.light = diary.about().conditions().stream().filter(PracticeRules::isForLight).toList();
    this.outcome = plan.outcome();
    this.setup = setup;
    this.nights = nights;
  }

  List<PracticeNote> notes() {
    pressure();
    strongPressure();
    holds();
    badDays();
    stretches();
    stomach();
    support(Kind.SIDE_WITHOUT_PILLOW, nights.kneePillow(), Night::kneePillow, Position::isSide);
    support(
        Kind.BACK_WITHOUT_SUPPORT,
        nights.lumbarSupport(),
        Night::lumbarSupport,
        position -> position == Position.BACK);
    mattress();
    changes();
    return List.copyOf(notes);
  }

  private void add(Kind kind, String subject, List<LocalDate> dates, int of) {
    notes.add(new PracticeNote(kind, subject, List.of(new Tally(dates.size(), of)), dates));
  }

  private void pressure() {
    eachTechnique(
        Kind.SPINE_PRESSURE, one -> CareGroups.family(one).isPressure() && isSpine(one.region()));
  }

  private void strongPressure() {
    List<LocalDate> when = with(PracticeRules::isStrong);
    if (!light.isEmpty() && !when.isEmpty()) {
      notes.add(
          new PracticeNote(
              Kind.STRONG_PRESSURE,
              techniques(PracticeRules::isStrong),
              List.of(new Tally(when.size(), when.size())),
              when,
              light));
    }
  }

  private static boolean isStrong(Technique technique) {
    return DayFrame.known(technique.name()).filter(Entry::isStrong).isPresent();
  }

  private static boolean isForLight(Condition condition) {
    return Catalogue.KNOWN
        .withId(Entry.Kind.CONDITION, condition.id())
        .filter(Entry::isForLight)
        .isPresent();
  }

  private void holds() {
    eachTechnique(Kind.LONG_HOLD, PracticeRules::isFarOver);
  }

  /** A note for each technique that was so on any day, of the days with that technique. */
  private void eachTechnique(Kind kind, Predicate<Technique> isSo) {
    techniques(isSo)
        .forEach(
            name -> {
              Predicate<Technique> named = one -> one.name().equals(name);
              add(kind, name, with(named.and(isSo)), with(named).size());
            });
  }

  /** The names of the techniques that were so on any day, in order. */
  private List<String> techniques(Predicate<Technique> isSo) {
    return days.stream()
        .flatMap(day -> day.care().techniques().stream())
        .filter(isSo)
        .map(Technique::name)
        .distinct()
        .sorted()
        .toList();
  }

  private List<LocalDate> with(Predicate<Technique> technique) {
    return dates(day -> day.care().techniques().stream().anyMatch(technique));
  }

  private List<LocalDate> dates(Predicate<Day> isSo) {
    return days.stream().filter(isSo).map(Day::date).toList();
  }

  private static boolean isSpine(String region) {
    return Stream.of(region.split(",", -1))
        .flatMap(place -> Catalogue.KNOWN.named(Entry.Kind.REGION, place).stream())
        .anyMatch(place -> place.id().equals("spine"));
  }

  private static boolean isFarOver(Technique technique) {
    return DayFrame.known(technique.name())
        .map(Entry::minutes)
        .filter(OptionalInt::isPresent)
        .filter(usual -> technique.minutes().orElse(0) > Rules.FAR_OVER_USUAL * usual.getAsInt())
        .isPresent();
  }

  private void badDays() {
    double[] scores =
        days.stream().flatMapToDouble(day -> day.scores().of(outcome).stream()).toArray();
    if (scores.length < Rules.MORNINGS) {
      return;
    }
    DoubleColumn column = DoubleColumn.create("scores", scores);
    double bad = column.mean() + Rules.UNUSUAL_PAIN * column.standardDeviation();
    Predicate<Day> isBad = day -> day.scores().of(outcome).orElse(-1) > bad;
    List<LocalDate> massaged =
        dates(isBad.and(day -> day.care().techniques().stream().anyMatch(CareGroups::isMassage)));
    if (massaged.size() >= Rules.PRACTICE_DAYS) {
      add(Kind.MASSAGE_ON_BAD_DAYS, "", massaged, dates(isBad).size());
    }
  }

  private void stretches() {
    List<LocalDate> first = new ArrayList<>();
    int both = 0;
    for (Day day : days) {
      List<Boolean> stretches = CareGroups.stretches(day.care());
      if (stretches.contains(true) && stretches.contains(false)) {
        both++;
        if (stretches.lastIndexOf(true) < stretches.indexOf(false)) {
          first.add(day.date());
        }
      }
    }
    if (first.size() >= Rules.PRACTICE_DAYS && 2 * first.size() > both) {
      add(Kind.STRETCH_FIRST, "", first, both);
    }
  }

  private void stomach() {
    List<Day> known =
        days.stream().filter(day -> day.night().position() != Position.UNKNOWN).toList();
    List<LocalDate> all = dates(PracticeRules::isOnStomach);
    if (all.size() >= Rules.STOMACH_NOTED) {
      int half = known.size() / 2;
      notes.add(
          new PracticeNote(
              Kind.STOMACH_NIGHTS,
              "",
              List.of(
                  onStomach(known.subList(0, half)), onStomach(known.subList(half, known.size()))),
              List.of()));
    }
  }

  private static Tally onStomach(List<Day> nights) {
    return new Tally(
        (int) nights.stream().filter(PracticeRules::isOnStomach).count(), nights.size());
  }

  private static boolean isOnStomach(Day day) {
    return day.night().position() == Position.STOMACH;
  }

  /** Nothing is said against what the log itself finds: that such nights were better without. */
  private void support(
      Kind kind, SupportNights found, Function<Night, YesNo> used, Predicate<Position> meant) {
    List<Day> known =
        days.stream()
            .filter(day -> meant.test(day.night().position()))
            .filter(day -> used.apply(day.night()) != YesNo.UNKNOWN)
            .toList();
    int without = (int) known.stream().filter(day -> used.apply(day.night()) == YesNo.NO).count();
    if (known.size() >= Rules.SUPPORT_NOTED
        && 2 * without > known.size()
        && found.difference().direction() != Direction.WORSE) {
      notes.add(new PracticeNote(kind, "", List.of(new Tally(without, known.size())), List.of()));
    }
  }

  /** Nothing is said against the mattress that the log finds better. */
  private void mattress() {
    Optional<String> last =
        days.stream()
            .map(day -> day.night().mattress())
            .filter(name -> !name.isBlank())
            .reduce((one, next) -> next);
    last.flatMap(PracticeRules::firmness)
        .filter(firmness -> !isFoundBetter(last.get()))
        .ifPresent(
            firmness ->
                notes.add(
                    new PracticeNote(
                        firmness.equals("soft") ? Kind.SOFT_MATTRESS : Kind.FIRM_MATTRESS,
                        last.get(),
                        List.of(),
                        List.of())));
  }

  private boolean isFoundBetter(String mattress) {
    return setup.changes().stream()
        .filter(change -> change.direction() == Direction.BETTER)
        .flatMap(change -> change.items().stream())
        .anyMatch(item -> item.to().equals(mattress));
  }

  /** "soft" or "firm" where the name says so; the longest word counts: "medium-firm" is neither. */
  private static Optional<String> firmness(String mattress) {
    return Catalogue.KNOWN
        .within(Entry.Kind.FIRMNESS, mattress)
        .map(Entry::id)
        .filter(id -> id.equals("soft") || id.equals("firm"));
  }

  private void changes() {
    TreeMap<LocalDate, List<String>> items =
        setup.switches().stream()
            .collect(
                Collectors.groupingBy(
                    Switch::date,
                    TreeMap::new,
                    Collectors.flatMapping(
                        change -> change.items().stream().map(item -> item.item()),
                        Collectors.toList())));
    for (LocalDate date : items.keySet()) {
      var near = items.subMap(date, date.plusDays(Rules.APART_CLEARLY));
      int many = (int) near.values().stream().flatMap(List::stream).distinct().count();
      if (many >= Rules.MANY_ITEMS) {
        notes.add(
            new PracticeNote(
                Kind.MANY_CHANGES, "", List.of(new Tally(many, many)), List.copyOf(near.keySet())));
        return;
      }
    }
  }
}
