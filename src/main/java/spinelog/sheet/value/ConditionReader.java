package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.diary.Condition;
import spinelog.sheet.cell.Words;
import spinelog.sheet.value.Denial.Join;
import spinelog.sheet.value.Denial.Part;
import spinelog.sheet.value.Denial.Said;
import spinelog.sheet.value.Signs.Found;

/** Reads standing conditions in everyday words; what is denied is none. */
public final class ConditionReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern SENTENCES = WORDS.pattern("[;\\n\\r]+|,? \\b<but>\\b");

  /** Ends a sentence only where something is denied: "chron. osteoporosis" is one. */
  private static final Pattern FULL_STOP = Pattern.compile("(?<=[\\p{L}\\d]{3})\\. +");

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern AND = WORDS.pattern(" (?:<and>|&|\\+) ");

  /** What says more of the condition before it: "24 weeks", "since 2018". */
  private static final Pattern FURTHER =
      WORDS.pattern(
          "(?:<further.since> |<about> ?)?\\d{1,4}(?:[.,/-]\\d{1,4})*\\.?(?: ?<further.unit>)?");

  private static final String NUMBER =
      WORDS.names("number.").stream()
          .map(name -> "<" + name + ">")
          .collect(Collectors.joining("|", "(?:\\d{1,2}|", ")"));

  /** What was days or weeks ago: "three weeks ago", "vor 3 Wochen", "last month". */
  private static final Pattern RECENT =
      WORDS.pattern(
          "\\b(?:<recent.said>|<recent.before> NUMBER <recent.unit>|NUMBER <recent.unit> <recent.after>)\\b"
              .replace("NUMBER", NUMBER));

  private ConditionReader() {}

  /** Reads one cell. */
  public static List<Condition> read(String text) {
    List<Condition> conditions = new ArrayList<>();
    SENTENCES
        .splitAsStream(text)
        .flatMap(ConditionReader::sentences)
        .map(String::strip)
        .forEach(sentence -> read(sentence, conditions));
    return conditions;
  }

  private static Stream<String> sentences(String text) {
    return COMMA.splitAsStream(text).map(String::strip).anyMatch(ConditionReader::isDenied)
        ? FULL_STOP.splitAsStream(text)
        : Stream.of(text);
  }

  private static void read(String sentence, List<Condition> conditions) {
    List<String> beside = COMMA.splitAsStream(sentence).map(String::strip).toList();
    if (beside.stream().noneMatch(ConditionReader::isDenied)) {
      beside.forEach(part -> add(part, conditions));
      return;
    }
    List<Part> parts = whole(Denial.parts(Words.straighten(sentence)));
    List<Said> said = said(parts);
    for (int i = 0; i < parts.size(); i++) {
      if (said.get(i) == Said.NAMED) {
        add(parts.get(i).text(), conditions);
      }
    }
    if (said.contains(Said.UNCLEAR)) {
      conditions.add(new Condition(sentence, Condition.UNCLEAR));
    }
  }

  private static void add(String part, List<Condition> conditions) {
    if (part.isEmpty() || WORDS.has("nothing", part) || WORDS.has("blank", part)) {
      return;
    }
    if (isFurther(part) && !conditions.isEmpty()) {
      Condition before = conditions.remove(conditions.size() - 1);
      conditions.add(new Condition(before.words() + ", " + part, before.id()));
    } else {
      conditions.addAll(apart(part));
    }
  }

  /** What only says more of the part before it belongs to that. */
  private static List<Part> whole(List<Part> parts) {
    List<Part> whole = new ArrayList<>();
    for (Part part : parts) {
      if (isFurther(part.text()) && !whole.isEmpty()) {
        Part before = whole.remove(whole.size() - 1);
        whole.add(new Part(before.text() + ", " + part.text(), before.join()));
      } else {
        whole.add(part);
      }
    }
    return whole;
  }

  /** A medicine behind conditions that are denied is taken, unless medicines are denied, too. */
  private static List<Said> said(List<Part> parts) {
    boolean isOfMedicines =
        parts.stream().map(Part::text).anyMatch(part -> isDenied(part) && hasMedicine(part));
    List<Said> said =
        Denial.of(
            parts,
            part -> isDenied(part.text()),
            part -> isOfMedicines || part.join() == Join.AND || !isMedicine(part.text()));
    return IntStream.range(0, parts.size())
        .mapToObj(i -> said(parts.get(i), said.get(i), isOfMedicines))
        .toList();
  }

  private static Said said(Part part, Said said, boolean isOfMedicines) {
    boolean isKnown = !found(part.text()).isEmpty();
    if (part.join() == Join.ASIDE && !isKnown) {
      return Said.DENIED;
    }
    boolean isDoubtful = !isOfMedicines && !isDenied(part.text()) && hasMedicine(part.text());
    return said == Said.DENIED && isDoubtful ? Said.UNCLEAR : said;
  }

  private static boolean isFurther(String part) {
    return FURTHER.matcher(Words.fold(part)).matches();
  }

  private static boolean isDenied(String part) {
    return Denial.denies(Words.fold(part)) && open(part).isEmpty();
  }

  private static boolean isMedicine(String part) {
    List<Found> found = found(part);
    return !found.isEmpty() && found.stream().allMatch(ConditionReader::isMedicine);
  }

  private static boolean hasMedicine(String part) {
    return found(part).stream().anyMatch(ConditionReader::isMedicine);
  }

  private static boolean isMedicine(Found found) {
    return entry(found.id()).isMedicine();
  }

  /** "Osteoporosis and warfarin" are two, "discs L4 and L5" one. */
  private static List<Condition> apart(String words) {
    List<Condition> pieces =
        Arrays.stream(AND.split(words)).map(piece -> known(piece.strip())).toList();
    return pieces.stream().noneMatch(piece -> piece.id().isEmpty())
        ? pieces
        : List.of(known(words));
  }

  /** The most pressing of those named and not denied: "osteoporosis without fractures". */
  private static Condition known(String words) {
    return open(words).stream()
        .map(found -> lately(found.id(), words))
        .min(Comparator.comparing(id -> entry(id).heed()))
        .map(id -> new Condition(words, id))
        .orElse(new Condition(words, ""));
  }

  /** "Back surgery three weeks ago" is a recent one. */
  private static String lately(String id, String words) {
    return entry(id).recently().filter(recent -> RECENT.matcher(words).find()).orElse(id);
  }

  private static List<Found> open(String words) {
    String folded = Words.fold(words);
    return found(words).stream().filter(one -> !Denial.denies(folded, one.start())).toList();
  }

  /** What words name, with a slip of the pen at most; "old fracture" is no fracture. */
  private static List<Found> found(String words) {
    String folded = Words.fold(words);
    List<Found> found = Signs.STANDING.in(folded);
    return found.isEmpty()
        ? Signs.STANDING.nearlyIn(folded).stream().toList()
        : found.stream()
            .filter(one -> found.stream().noneMatch(other -> other.covers(one)))
            .toList();
  }

  private static Entry entry(String id) {
    return Catalogue.KNOWN.withId(Entry.Kind.CONDITION, id).orElseThrow();
  }
}
