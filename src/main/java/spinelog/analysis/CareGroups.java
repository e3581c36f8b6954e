package spinelog.analysis;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.catalogue.Family;
import spinelog.diary.Care;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.findings.Answer;
import spinelog.findings.CareUse;
import spinelog.findings.CareUse.Group;
import spinelog.findings.Rules;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;

/** Kinds of care, which few days make less thin than single techniques; asked about together. */
final class CareGroups {
  private static final double TEN_MINUTES = 10;

  private final DayFrame frame;
  private final double confidence;
  private final Function<double[], Answer> dayAfter;

  /** The places in what was written, read once: each is asked about on every day. */
  private final Map<String, Set<String>> places = new HashMap<>();

  /** Takes how the mornings after a dose are answered. */
  CareGroups(Basis basis, Function<double[], Answer> dayAfter) {
    this.frame = basis.frame();
    this.confidence = basis.plan().confidence();
    this.dayAfter = dayAfter;
  }

  private record Asked(Group group, String region, DoubleBuffer before) {
    double[] doses() {
      return before.array();
    }

    int days() {
      return (int) Arrays.stream(doses()).filter(dose -> dose > 0).count();
    }
  }

  List<CareUse> answers() {
    List<Asked> asked = asked();
    Map<DoubleBuffer, Integer> sharing = new HashMap<>();
    asked.forEach(one -> sharing.merge(one.before(), 1, Integer::sum));
    List<Answer> answers =
        asked.stream().map(one -> answer(one, sharing.get(one.before()))).toList();
    double[] p = Adjusted.bySize(answers);
    return IntStream.range(0, asked.size())
        .mapToObj(
            i ->
                new CareUse(
                    asked.get(i).group(),
                    asked.get(i).region(),
                    asked.get(i).days(),
                    answers.get(i),
                    p[i],
                    Adjusted.claim(answers.get(i), p[i], confidence)))
        .toList();
  }

  /** Kinds always done on the same days have one answer between them, that of their session. */
  private Answer answer(Asked one, int sharing) {
    if (sharing > 1) {
      return new Shortage(Reason.CANNOT_BE_SEPARATED);
    }
    boolean isOneLength =
        one.group() == Group.MINUTES
            && Arrays.stream(one.doses()).filter(dose -> dose > 0).distinct().count()
                < Rules.RATE_DISTINCT;
    return isOneLength ? new Shortage(Reason.RATE_HARDLY_VARIES) : dayAfter.apply(one.doses());
  }

  private List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    add(asked, Group.HAND, care -> any(care, one -> isByHand(family(one))));
    add(asked, Group.TOOLS, care -> any(care, one -> family(one) == Family.TOOL));
    add(asked, Group.STRETCHES, care -> any(care, CareGroups::isStretch));
    add(asked, Group.PROFESSIONAL, care -> any(care, CareGroups::isProfessional));
    add(asked, Group.STRETCH_AFTER_MASSAGE, CareGroups::stretched);
    add(asked, Group.MINUTES, CareGroups::tens);
    regions()
        .forEach(
            region ->
                asked.add(
                    new Asked(
                        Group.REGION,
                        region,
                        before(care -> any(care, one -> regions(one).contains(region))))));
    return asked;
  }

  private void add(List<Asked> asked, Group group, ToDoubleFunction<Care> dose) {
    Asked one = new Asked(group, "", before(dose));
    if (one.days() > 0) {
      asked.add(one);
    }
  }

  /** Places named on enough days to be compared; which they are is counted before any score. */
  private List<String> regions() {
    Map<String, Integer> days = new TreeMap<>();
    frame.care().stream()
        .flatMap(
            care -> care.techniques().stream().flatMap(one -> regions(one).stream()).distinct())
        .forEach(region -> days.merge(region, 1, Integer::sum));
    return days.entrySet().stream()
        .filter(region -> region.getValue() >= Rules.PAIRS_EACH_WAY)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The dose of the day before; NaN where it is not known. */
  private DoubleBuffer before(ToDoubleFunction<Care> dose) {
    List<Care> care = frame.care();
    return DoubleBuffer.wrap(
        IntStream.range(0, care.size())
            .mapToDouble(
                i ->
                    i == 0 || !care.get(i - 1).known()
                        ? Double.NaN
                        : dose.applyAsDouble(care.get(i - 1)))
            .toArray());
  }

  private static double any(Care care, Predicate<Technique> is) {
    return care.techniques().stream().anyMatch(is) ? 1 : 0;
  }

  /** Massage with a stretch after it against massage alone; days without massage say nothing. */
  private static double stretched(Care care) {
    List<Boolean> stretches = stretches(care);
    if (!stretches.contains(false)) {
      return Double.NaN;
    }
    if (!stretches.contains(true)) {
      return 0;
    }
    return stretches.lastIndexOf(true) > stretches.indexOf(false) ? 1 : Double.NaN;
  }

  /** Massage and stretches in the order in which they were written; whether each is a stretch. */
  static List<Boolean> stretches(Care care) {
    return care.techniques().stream()
        .filter(one -> isMassage(one) || isStretch(one))
        .map(CareGroups::isStretch)
        .toList();
  }

  private static boolean isStretch(Technique technique) {
    return family(technique) == Family.STRETCH;
  }

  private static double tens(Care care) {
    boolean isUntimed = care.isSession() && care.minutes() == 0;
    return isUntimed ? Double.NaN : care.minutes() / TEN_MINUTES;
  }

  private static boolean isByHand(Family family) {
    return family.isMassage() && family != Family.TOOL;
  }

  /** Massage by hand, with a tool, or whatever a professional does. */
  static boolean isMassage(Technique technique) {
    return isProfessional(technique) || family(technique).isMassage();
  }

  private static boolean isProfessional(Technique technique) {
    return technique.by() == Practitioner.PROFESSIONAL;
  }

  /** What kind of care a technique is; OTHER where the catalogue does not know it. */
  static Family family(Technique technique) {
    return DayFrame.known(technique.name()).map(Entry::family).orElse(Family.OTHER);
  }

  /** The places that were written, each under the name that the catalogue keeps it under. */
  private Set<String> regions(Technique technique) {
    return places.computeIfAbsent(technique.region(), CareGroups::places);
  }

  private static Set<String> places(String written) {
    return Stream.of(written.split(",", -1))
        .map(place -> place.strip().toLowerCase(Locale.ROOT))
        .filter(place -> !place.isEmpty())
        .map(CareGroups::region)
        .collect(Collectors.toSet());
  }

  private static String region(String place) {
    return Catalogue.KNOWN
        .within(Entry.Kind.REGION, place)
        .map(known -> known.name(Locale.ENGLISH))
        .orElse(place);
  }
}
