package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.Technique;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/**
 * Reads what was done in a day: "Effleurage 10; Foam roller 5 min; Cat-cow x10; Deep tissue (pro)
 * 45".
 */
public final class TechniqueReader {
  private static final Words WORDS = Words.IN_CELLS;

  private final Set<String> unknownNames = new HashSet<>();

  /**
   * What was done, as far as it was understood.
   *
   * @param techniques the techniques, empty list where nothing was done, empty where not known
   */
  public record Done(Optional<List<Technique>> techniques) {
    static final Done UNKNOWN = new Done(Optional.empty());
  }

  /** Reads one cell; a name that is not known is kept as written and noted once in a log. */
  public Reading<Done> read(Cell cell) {
    String text = Words.straighten(cell.text().replaceAll("[\\r\\n]+", "; "));
    if (cell.isBlank() || isNothing(text)) {
      return Reading.of(new Done(Optional.of(List.of())));
    }
    if (WORDS.has("unknown", text)) {
      return Reading.note(Done.UNKNOWN, Kind.TAKEN_AS_UNKNOWN, "taken as not known.");
    }
    if (cell.kind() != Cell.Kind.TEXT && cell.kind() != Cell.Kind.NUMBER) {
      return Reading.error(
          Done.UNKNOWN,
          Kind.NOT_UNDERSTOOD,
          "expected techniques; taken as not known. Write for instance Foam roller 5.");
    }
    if (WORDS.has("same", text)) {
      return Reading.warning(
          Done.UNKNOWN,
          Kind.NOT_UNDERSTOOD,
          "points at another row; taken as not known. Write the techniques out.");
    }
    boolean formula = text.startsWith("=");
    return parts(formula ? text.substring(1) : text, formula);
  }

  private Reading<Done> parts(String text, boolean formula) {
    List<Technique> techniques = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    if (formula) {
      remarks.add("begins with '='; read without it.");
    }
    for (String part : named(TechniqueCell.parts(text), remarks)) {
      TechniquePart read = TechniquePart.of(part);
      if (read.trouble().isPresent()) {
        return Reading.warning(
            Done.UNKNOWN,
            Kind.NOT_UNDERSTOOD,
            read.trouble().get() + "; taken as not known. Write for instance Foam roller 5.");
      }
      add(spelled(read, remarks), techniques);
    }
    return remarks.isEmpty()
        ? newNames(techniques)
        : Reading.warning(
            new Done(Optional.of(List.copyOf(techniques))),
            Kind.TECHNIQUES_DOUBTFUL,
            remark(remarks));
  }

  /** Without the words that name nothing: "yes, foam roller" is a foam roller. */
  private static List<String> named(List<String> parts, List<String> remarks) {
    List<String> doing = parts.stream().filter(part -> !isNothing(part)).toList();
    if (!doing.isEmpty() && doing.size() < parts.size()) {
      remarks.add("a word for nothing beside techniques is left out.");
    }
    List<String> names = doing.stream().filter(part -> !isYes(part)).toList();
    return names.isEmpty() ? doing : names;
  }

  private static boolean isNothing(String part) {
    return WORDS.has("nothing", part) || WORDS.has("blank", part);
  }

  private static boolean isYes(String part) {
    return WORDS.has("yes", part) && !Character.isDigit(part.charAt(0));
  }

  private static String remark(List<String> remarks) {
    return String.join(" ", remarks) + " Check the cell.";
  }

  private static Technique spelled(TechniquePart part, List<String> remarks) {
    part.doubt().ifPresent(remarks::add);
    Optional<String> known = Techniques.known(part.name());
    if (known.isEmpty()) {
      Optional<String> meant = Techniques.misspelt(part.name());
      meant.ifPresent(name -> remarks.add("\"" + part.name() + "\" is read as " + name + "."));
      known = meant;
    }
    return new Technique(
        known.orElse(part.name()), part.minutes(), part.repetitions(), part.by(), part.region());
  }

  private Reading<Done> newNames(List<Technique> techniques) {
    Done done = new Done(Optional.of(List.copyOf(techniques)));
    List<String> added =
        techniques.stream()
            .map(Technique::name)
            .filter(name -> Catalogue.KNOWN.named(Entry.Kind.TECHNIQUE, name).isEmpty())
            .filter(name -> unknownNames.add(Words.fold(name)))
            .toList();
    return added.isEmpty()
        ? Reading.of(done)
        : Reading.note(
            done,
            Kind.NEW_TECHNIQUE,
            "counted under the name as written: " + String.join(", ", added) + ".");
  }

  /** The same technique named twice in a cell is one with both amounts. */
  private static void add(Technique added, List<Technique> techniques) {
    for (int i = 0; i < techniques.size(); i++) {
      Technique one = techniques.get(i);
      if (one.name().equals(added.name())
          && one.by() == added.by()
          && one.region().equals(added.region())) {
        techniques.set(
            i,
            new Technique(
                one.name(),
                sum(one.minutes(), added.minutes()),
                sum(one.repetitions(), added.repetitions()),
                one.by(),
                one.region()));
        return;
      }
    }
    techniques.add(added);
  }

  private static OptionalInt sum(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(one.getAsInt() + other.getAsInt())
        : one.isPresent() ? one : other;
  }
}
