package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.sheet.cell.Words;

/** Divides a cell of techniques into its parts. */
final class TechniqueCell {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern SPLIT =
      WORDS.pattern("[;|\\n+]|,(?!\\d)|(?<=[\\p{L}\\d)'] )(?:<and>|<then>) (?=\\p{L}|\\d)");

  /** Signs that divide only where both sides name a technique: "cat & cow" is one. */
  private static final Pattern PERHAPS = Pattern.compile(" ?[&/] ?|\\. (?=\\p{L})| - (?=\\p{L})");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[•·*▪◦–-]|\\d{1,2}[.)](?= )) ?(?=\\p{L}|\\d)");
  private static final String HOW_MUCH =
      "(?:x ?\\d{1,4}|\\d{1,4}(?:[.,]\\d)? ?(?:<repetitions>|<minutes>|<hours>|<seconds>)?)";
  private static final Pattern AMOUNT = WORDS.pattern(HOW_MUCH);
  private static final Pattern WHERE =
      WORDS.pattern(BodyPlace.PLACED + "(?:[ :]+(" + HOW_MUCH + "))?");
  private static final Pattern BY_WHOM = WORDS.pattern("<by-whom> \\p{L}[\\p{L} ]*");
  private static final Pattern END = Pattern.compile("[. ]+$");
  private static final char MASK = '\uE000';

  private TechniqueCell() {}

  /** The parts between semicolons, commas, plus signs, line ends and words such as "and". */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    List<String> brackets = new ArrayList<>();
    for (String masked : SPLIT.split(mask(text, brackets), -1)) {
      String part = BULLET.matcher(unmask(masked, brackets).strip()).replaceFirst("").strip();
      Optional<String> belonging =
          parts.isEmpty() ? Optional.empty() : belonging(part, parts.get(parts.size() - 1));
      if (belonging.isPresent()) {
        parts.add(parts.remove(parts.size() - 1) + belonging.get());
      } else if (!part.isEmpty()) {
        parts.addAll(perhaps(part));
      }
    }
    return parts;
  }

  /** What belongs to the technique before it: how long, where on the body, by whom. */
  private static Optional<String> belonging(String part, String before) {
    boolean open = before.chars().noneMatch(Character::isDigit);
    if (open && AMOUNT.matcher(part).matches()) {
      return Optional.of(" " + part);
    }
    Matcher where = WHERE.matcher(part);
    if (where.matches() && (open || where.group(2) == null)) {
      String amount = where.group(2) == null ? "" : " " + where.group(2);
      return Optional.of(" (" + where.group(1) + ")" + amount);
    }
    return BY_WHOM.matcher(part).matches() || ByWhom.isProfessional(part)
        ? Optional.of(" " + part)
        : Optional.empty();
  }

  /** Divides further where every piece is a known technique, and all or none have an amount. */
  private static List<String> perhaps(String part) {
    List<TechniquePart> pieces =
        Arrays.stream(PERHAPS.split(END.matcher(part).replaceFirst("")))
            .map(TechniquePart::of)
            .toList();
    long amounts = pieces.stream().filter(TechniquePart::hasAmount).count();
    boolean known = pieces.stream().allMatch(piece -> Techniques.known(piece.name()).isPresent());
    boolean several = pieces.size() > 1 && known && Techniques.known(part).isEmpty();
    return several && (amounts == 0 || amounts == pieces.size())
        ? Arrays.asList(PERHAPS.split(END.matcher(part).replaceFirst("")))
        : List.of(part);
  }

  /** What stands in brackets belongs to its technique, whatever separators it holds. */
  private static String mask(String text, List<String> brackets) {
    return BRACKETS
        .matcher(text)
        .replaceAll(
            found -> {
              brackets.add(found.group());
              return Matcher.quoteReplacement("(" + (char) (MASK + brackets.size() - 1) + ")");
            });
  }

  private static String unmask(String masked, List<String> brackets) {
    String whole = masked;
    for (int i = 0; i < brackets.size(); i++) {
      whole = whole.replace("(" + (char) (MASK + i) + ")", brackets.get(i));
    }
    return whole;
  }
}
