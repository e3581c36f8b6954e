package spinelog.sheet.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Lists of words that people write in logs, kept as data beside the classes that use them. */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u00B4`\\u2032]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

  /** The words that people write in cells. */
  public static final Words IN_CELLS = load(Words.class, "words.properties");

  private final Map<String, Set<String>> lists = new TreeMap<>();
  private final Map<String, String> firsts = new TreeMap<>();

  private Words(Properties data) {
    for (String name : data.stringPropertyNames()) {
      String[] written = data.getProperty(name).split(",");
      Set<String> words = new LinkedHashSet<>();
      Arrays.stream(written).map(Words::fold).forEach(words::add);
      firsts.put(name, written[0].strip());
      lists.put(name, Collections.unmodifiableSet(words));
    }
  }

  /** The lists of one resource that lies beside a class: "name = word, word". */
  public static Words load(Class<?> beside, String resource) {
    Properties data = new Properties();
    try (InputStream in = beside.getResourceAsStream(resource)) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(data);
  }

  /** The names of the lists, in order. */
  public Set<String> names() {
    return lists.keySet();
  }

  /** The words of one list, folded. */
  public Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /** The first word of one list as it is spelled there. */
  public String first(String name) {
    return firsts.getOrDefault(name, "");
  }

  /** Whether a list holds this word, whatever its case, accents and spacing. */
  public boolean has(String list, String word) {
    return list(list).contains(fold(word));
  }

  /** The rest of the name of the list with this prefix that holds the word. */
  public Optional<String> find(String prefix, String word) {
    String folded = fold(word);
    return lists.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix) && entry.getValue().contains(folded))
        .map(entry -> entry.getKey().substring(prefix.length()))
        .findFirst();
  }

  /** Text without what people do not look at: case, accents, width, kinds of space and quote. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(straighten(text), Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  /** Whether a letter shows nothing: any kind of space, or an invisible mark. */
  static boolean isGap(int letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }

  /** Text with plain spaces, quotes and dashes; letters are left alone. */
  public static String straighten(String text) {
    String plain = QUOTES.matcher(text).replaceAll("'");
    plain = DASHES.matcher(plain).replaceAll("-");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
