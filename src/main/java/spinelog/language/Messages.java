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
    texts(language)
        .forEach((key, text) -> messages.put((String) key, Message.of(set((String) text, language))));
    return Map.copyOf(messages);
  }

  /** No line ends between a number and its noun, before a percent sign, or inside a guillemet. */
  private static String set(String text, Language language) {
    String held = text.replace("# ", "#\u00A0");
    return language == Language.FRENCH
        ? held.replaceAll(" (?=[:;?!%\u00BB])", "\u202F").replace("\u00AB ", "\u00AB\u202F")
        : held.replace(" %", "\u00A0%");
  }

  private static Properties texts(Language language) {
    Properties texts = new Properties();
    String file = language.tag() + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
