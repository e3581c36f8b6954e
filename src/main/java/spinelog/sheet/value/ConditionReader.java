package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.catalogue.Heed;
import spinelog.diary.Condition;
import spinelog.sheet.cell.Words;

/** Reads standing conditions in everyday words; what is denied is none. */
public final class ConditionReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern PARTS = Pattern.compile("[;,\\n\\r]+");
  private static final Pattern AND = WORDS.pattern(" (?:<and>|&|\\+) ");

  /** What says more of the condition before it: "24 weeks", "since 2018". */
  private static final Pattern FURTHER =
      WORDS.pattern(
          "(?:<further.since> |<about> ?)?\\d{1,4}(?:[.,/-]\\d{1,4})*\\.?(?: ?<further.unit>)?");

  private ConditionReader() {}

  /** Reads one cell. */
  public static List<Condition> read(String text) {
    List<Condition> conditions = new ArrayList<>();
    boolean isDenying = false;
    for (String part : PARTS.split(text, -1)) {
      String words = part.strip();
      if (words.isEmpty() || WORDS.has("nothing", words) || WORDS.has("blank", words)) {
        continue;
      }
      String folded = Words.fold(words);
      if (!isDenying && !conditions.isEmpty() && FURTHER.matcher(folded).matches()) {
        Condition before = conditions.remove(conditions.size() - 1);
        conditions.add(new Condition(before.words() + ", " + words, before.id()));
        continue;
      }
      boolean isDenied = Denial.denies(folded) || (isDenying && Denial.goesOn(folded));
      if (!isDenied) {
        conditions.addAll(apart(words));
      }
      isDenying = isDenied;
    }
    return conditions;
  }

  /** "Osteoporosis and warfarin" are two, "discs L4 and L5" one. */
  private static List<Condition> apart(String words) {
    List<Condition> pieces =
        Arrays.stream(AND.split(words)).map(piece -> known(piece.strip())).toList();
    return pieces.stream().noneMatch(piece -> piece.id().isEmpty())
        ? pieces
        : List.of(known(words));
  }

  /** The most pressing of those named; "old fracture" is no fracture. */
  private static Condition known(String words) {
    List<Signs.Found> found = Signs.STANDING.in(Words.fold(words));
    return found.stream()
        .filter(one -> found.stream().noneMatch(other -> other.covers(one)))
        .map(Signs.Found::id)
        .min(Comparator.comparing(ConditionReader::heed))
        .map(id -> new Condition(words, id))
        .orElse(new Condition(words, ""));
  }

  private static Heed heed(String id) {
    return Catalogue.KNOWN.withId(Entry.Kind.CONDITION, id).map(Entry::heed).orElseThrow();
  }
}
