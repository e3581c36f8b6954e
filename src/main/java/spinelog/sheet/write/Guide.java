package spinelog.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import spinelog.sheet.column.LogColumn;

/** What the template says in one language beside the words of the log itself. */
final class Guide {
  private static final String GENERAL = "general.";

  private final Properties said = new Properties();

  /** In a language that Spinelog writes. */
  Guide(Locale language) {
    try (InputStream in =
        Guide.class.getResourceAsStream("guide/" + language.toLanguageTag() + ".properties")) {
      said.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of its texts by name. */
  String say(String name) {
    return said.getProperty(name);
  }

  /** What holds for all columns. */
  List<String> general() {
    return said.stringPropertyNames().stream()
        .filter(name -> name.startsWith(GENERAL))
        .sorted()
        .map(said::getProperty)
        .toList();
  }

  /** What to write in a column of the template. */
  String explanation(LogColumn column) {
    return say(column.name());
  }

  /** What a filled cell looks like. */
  String example(LogColumn column) {
    return say(column.name() + ".example");
  }
}
