package spinelog.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences, numbers and dates of one language. Nobody joins words to sentences: each sentence
 * is a whole one in the language's file, with gaps that are named.
 */
public final class Phrasebook implements Sentences {
  /** Reading a file of sentences takes longer than most logs; a book never changes. */
  private static final Map<Language, Phrasebook> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, Message> messages;
  private final Numbers numbers;
  private final Dates dates;

  private Phrasebook(Language language) {
    this.language = language;
    this.messages = Messages.of(language);
    this.numbers = new Numbers(say("number.decimal"), say("number.group"));
    this.dates = new Dates(this);
  }

  /** The book of a language, read when it is first asked for. */
  public static Phrasebook of(Language language) {
    return READ.computeIfAbsent(language, Phrasebook::new);
  }

  /** The language that all is said in. */
  public Language language() {
    return language;
  }

  /** How numbers are written. */
  public Numbers numbers() {
    return numbers;
  }

  /** How dates are written. */
  public Dates dates() {
    return dates;
  }

  @Override
  public String say(String key, Object... gaps) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no sentence is called " + key + " in " + language);
    }
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < gaps.length; i += 2) {
      values.put((String) gaps[i], gaps[i + 1]);
    }
    StringBuilder said = new StringBuilder();
    message.append(said, new Message.Voice(values, language, numbers));
    return said.toString();
  }

  /** Whether there is a sentence of a name. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** The same text, starting with a capital. */
  public static String capital(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
