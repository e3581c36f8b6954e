package spinelog.language;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Scripts that run from right to left: a page places letters from left to right, one by one, so
 * they are joined and put in the order in which they are seen.
 */
public final class ReadingDirection {
  /** The forms of each Arabic letter: alone, at a word's end, at its start, inside. */
  private static final Map<String, List<String>> FORMS = forms();

  private static final char FIRST_FORM = '\uFE80';
  private static final char LAST_FORM = '\uFEFC';
  private static final int END = 1;
  private static final int START = 2;
  private static final int INSIDE = 3;

  /** An ellipsis ends the words before it, so it runs as their last letter does. */
  private static final Pattern CUT = Pattern.compile("([\\u0590-\\u08FF\\uFB1D-\\uFEFC])\u2026");

  private ReadingDirection() {}

  /** The same text with Arabic letters in the forms in which they join, in reading order. */
  public static String joined(String text) {
    if (!isArabic(text)) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    boolean joinsOn = false;
    for (int at = 0; at < text.length(); at++) {
      String letter = letterAt(text, at);
      List<String> forms = FORMS.get(letter);
      if (forms == null) {
        joined.append(letter);
        boolean isMark = Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
        joinsOn &= isMark;
        continue;
      }
      at += letter.length() - 1;
      boolean reachesOn = forms.size() > START && joinable(text, at + 1);
      int form = joinsOn ? (reachesOn ? INSIDE : END) : (reachesOn ? START : 0);
      joined.append(forms.get(Math.min(form, forms.size() - 1)));
      joinsOn = reachesOn;
    }
    return joined.toString();
  }

  private static boolean isArabic(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '\u0600' && text.charAt(at) <= '\u06FF') {
        return true;
      }
    }
    return false;
  }

  /** Whether any of a text is drawn in another order than it is read, or in joined letters. */
  public static boolean isTurned(String text) {
    char[] letters = text.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }

  /** The text with each joined letter as it is typed. */
  public static String unjoined(String text) {
    StringBuilder typed = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> isForm(letter) ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter)
        .forEach(typed::append);
    return typed.toString();
  }

  private static boolean isForm(String letter) {
    return letter.charAt(0) >= FIRST_FORM && letter.charAt(0) <= LAST_FORM;
  }

  /** A line of text, its letters joined and in the order in which they are seen. */
  public static String seen(String line) {
    if (!isTurned(line)) {
      return line;
    }
    List<String> signs = joined(line).codePoints().mapToObj(Character::toString).toList();
    return String.join("", seen(signs, sign -> sign, (sign, turned) -> turned));
  }

  /**
   * A line's signs in the order in which they are seen.
   *
   * @param signs the signs in the order in which they are read, their letters joined
   * @param letter the letter of a sign
   * @param turned the sign with another letter: brackets look the other way from right to left
   */
  public static <T> List<T> seen(
      List<T> signs, Function<T, String> letter, BiFunction<T, String, T> turned) {
    String all = signs.stream().map(letter).collect(Collectors.joining());
    Bidi bidi = new Bidi(CUT.matcher(all).replaceAll("$1$1"), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[signs.size()];
    Integer[] places = new Integer[signs.size()];
    List<T> facing = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < places.length; i++) {
      T sign = signs.get(i);
      levels[i] = (byte) bidi.getLevelAt(at);
      places[i] = i;
      facing.add(levels[i] % 2 == 1 ? turned.apply(sign, mirrored(letter.apply(sign))) : sign);
      at += letter.apply(sign).length();
    }
    Bidi.reorderVisually(levels, 0, places, 0, places.length);
    return Arrays.stream(places).map(facing::get).toList();
  }

  private static String mirrored(String sign) {
    int place = "()[]{}<>\u00AB\u00BB".indexOf(sign);
    return place < 0 ? sign : String.valueOf("()[]{}<>\u00AB\u00BB".charAt(place ^ 1));
  }

  /** The letter at a place; lam and alef together are one. */
  private static String letterAt(String text, int at) {
    String pair = text.substring(at, Math.min(at + 2, text.length()));
    return FORMS.containsKey(pair) ? pair : text.substring(at, at + 1);
  }

  /** Whether the next letter, marks above and below it aside, joins to the one before it. */
  private static boolean joinable(String text, int from) {
    int at = from;
    while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
    return at < text.length() && FORMS.getOrDefault(letterAt(text, at), List.of()).size() > END;
  }

  /** Unicode lists the forms of each letter in one order, each with the letter it stands for. */
  private static Map<String, List<String>> forms() {
    Map<String, List<String>> forms = new HashMap<>();
    for (char form = FIRST_FORM; form <= LAST_FORM; form++) {
      String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      forms.computeIfAbsent(letter, none -> new ArrayList<>()).add(String.valueOf(form));
    }
    return forms;
  }
}
