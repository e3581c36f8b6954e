package spinelog.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads a language's file: {@code key = message}, UTF-8. */
final class Messages {
  private Messages() {}

  /** All messages of a language by their names. */
  static Map<String, Message> of(Language language) {
    Map<String, Message> messages = new HashMap<>();
    texts(language).forEach((key, text) -> messages.put(key, Message.of(text)));
    return Map.copyOf(messages);
  }

  /** The same as they are written in the file, with the spaces set that do not break. */
  static Map<String, String> texts(Language language) {
    Properties written = new Properties();
    String file = language.tag() + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      written.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    written.forEach((key, text) -> texts.put((String) key, set((String) text, language)));
    return texts;
  }

  /** No line ends between a number and its noun, before a percent sign, or inside a guillemet. */
  private static String set(String text, Language language) {
    String held = text.replace("# ", "#\u00A0");
    return language == Language.FRENCH
        ? held.replaceAll(" (?=[:;?!%\u00BB])", "\u202F").replace("\u00AB ", "\u00AB\u202F")
        : held.replace(" %", "\u00A0%");
  }
}
