package spinelog.sheet.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.Practitioner;
import spinelog.sheet.cell.Words;

/**
 * A technique without what is said of who did it: "massage by my physio", "massage kiné".
 *
 * @param rest what is left
 * @param by who did it, where that is said
 * @param doubt what is doubtful but was used
 */
record ByWhom(String rest, Optional<Practitioner> by, Optional<String> doubt) {
  private static final Words WORDS = Words.IN_CELLS;
  private static final String THEIR = "(?:(?:<article>|<whose>)(?: |(?<=')))*";
  private static final Pattern BY =
      WORDS.pattern("(?: |^)(@|<by>) (" + THEIR + ")([\\p{L}' -]{1,40}?)(?= \\d| \\(|$)");
  private static final Pattern PERSON = WORDS.pattern("^(?:(?:@|<by>) )?" + THEIR);
  private static final Pattern BESIDE = WORDS.pattern("<professional> (.+)|(.+) <professional>");
  private static final Pattern MASSAGE = WORDS.pattern("\\b<massage>\\b");
  private static final Pattern SOMEONE = WORDS.pattern("<by-whom>");
  private static final Pattern SOMEONE_NAMED = WORDS.pattern("<with-whom>");

  /** Takes it apart. */
  static ByWhom of(String part) {
    Matcher found = BY.matcher(part);
    Optional<ByWhom> someone = Optional.empty();
    for (int from = 0; found.find(from); from = found.start() + 1) {
      String rest = part.substring(0, found.start()) + part.substring(found.end());
      if (WORDS.has("professional", found.group(3))) {
        return by(rest, Practitioner.PROFESSIONAL);
      }
      if (someone.isEmpty()) {
        someone = someone(part, found, rest);
      }
    }
    return someone.orElse(new ByWhom(part, Optional.empty(), Optional.empty()));
  }

  /** A person of no known trade who massages is a professional, but for family and oneself. */
  private static Optional<ByWhom> someone(String part, Matcher found, String rest) {
    String person = found.group(3);
    boolean isOne =
        SOMEONE.matcher(found.group(1)).matches()
            || (SOMEONE_NAMED.matcher(found.group(1)).matches()
                && Character.isUpperCase(person.codePointAt(0)));
    boolean isMassage = MASSAGE.matcher(part.substring(0, found.start())).find();
    if (!isOne || !isMassage || WORDS.has("by-other", person)) {
      return Optional.empty();
    }
    return Optional.of(
        WORDS.has("self", person)
            ? by(rest, Practitioner.SELF)
            : new ByWhom(
                rest,
                Optional.of(Practitioner.PROFESSIONAL),
                Optional.of("\"" + found.group().strip() + "\" is read as by a professional.")));
  }

  /** The same where nothing but a name is left: "physio massage", "massage kiné". */
  static ByWhom besideName(String name) {
    Matcher beside = BESIDE.matcher(name);
    if (beside.matches()) {
      String rest = beside.group(1) == null ? beside.group(2) : beside.group(1);
      if (BodyPlace.isTechnique(rest)) {
        return by(rest, Practitioner.PROFESSIONAL);
      }
    }
    return new ByWhom(name, Optional.empty(), Optional.empty());
  }

  private static ByWhom by(String rest, Practitioner practitioner) {
    return new ByWhom(rest, Optional.of(practitioner), Optional.empty());
  }

  /** Whether words name a professional, "by my physio" or "physio". */
  static boolean isProfessional(String words) {
    return WORDS.has("professional", PERSON.matcher(words).replaceFirst(""));
  }
}
