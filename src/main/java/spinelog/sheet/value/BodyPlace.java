package spinelog.sheet.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.sheet.cell.Words;

/**
 * A technique without the place on the body that is said with it: "massage of the lower back".
 *
 * @param rest what is left
 * @param place the place
 */
record BodyPlace(String rest, String place) {
  private static final Words WORDS = Words.IN_CELLS;
  private static final String AT = "(?:<at>(?: |(?<=')))?(?:(?:<article>|<whose>)(?: |(?<=')))?";

  /** A place on the body: "lower back", "left shoulder", "Nacken". */
  static final String REGION = "(?:<body-side> )*(?:<region>)(?: <body-side>)*";

  /** The same with the small words before it: "on the lower back". */
  static final String PLACED = AT + "(" + REGION + ")";

  private static final Pattern PLACE = WORDS.pattern(PLACED);
  private static final Pattern BEHIND_AMOUNT =
      WORDS.pattern(
          "(\\p{L}.*\\d(?: ?(?:<minutes>|<hours>|<seconds>|<repetitions>))?)(?: - |[ :,]+)"
              + PLACED);
  private static final Pattern APART = WORDS.pattern("(.+?)(?: ?: ?| - )" + PLACED);
  private static final Pattern BEHIND_NAME = WORDS.pattern("(.+?) " + PLACED);
  private static final Pattern BEFORE_NAME =
      WORDS.pattern("(" + REGION + ")[ -]?((?:<massage>)(?: .*)?)");
  private static final Pattern MASSAGE = WORDS.pattern(".*\\b<massage>");

  /** What stands behind an amount: "foam roller 5 min lower back". */
  static Optional<BodyPlace> behindAmount(String part) {
    Matcher found = BEHIND_AMOUNT.matcher(part);
    return found.matches()
        ? Optional.of(new BodyPlace(found.group(1), found.group(2)))
        : Optional.empty();
  }

  /** What stands beside a name: "massage: neck", "foam roller upper back", "neck massage". */
  static Optional<BodyPlace> besideName(String name) {
    Matcher apart = APART.matcher(name);
    Matcher behind = BEHIND_NAME.matcher(name);
    Matcher before = BEFORE_NAME.matcher(name);
    if (Catalogue.KNOWN.named(Entry.Kind.TECHNIQUE, name).isPresent()) {
      return Optional.empty();
    }
    if (apart.matches()) {
      return Optional.of(new BodyPlace(apart.group(1), apart.group(2)));
    }
    if (behind.matches() && isTechnique(behind.group(1))) {
      return Optional.of(new BodyPlace(behind.group(1), behind.group(2)));
    }
    return before.matches()
        ? Optional.of(new BodyPlace(before.group(2), before.group(1)))
        : Optional.empty();
  }

  /** Whether a name is one of a technique, or of a massage of whatever kind. */
  static boolean isTechnique(String name) {
    return Catalogue.KNOWN.named(Entry.Kind.TECHNIQUE, name).isPresent()
        || MASSAGE.matcher(name).matches();
  }

  /** A place without the small words before it; anything else stays as it is. */
  static String bare(String words) {
    Matcher place = PLACE.matcher(words);
    return place.matches() ? place.group(1) : words;
  }
}
