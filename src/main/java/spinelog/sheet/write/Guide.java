package spinelog.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import spinelog.sheet.column.LogColumn;

/** What the template's explanation says about each column. */
final class Guide {
  private static final Properties SAID = load();
  private static final String GENERAL = "general.";

  private Guide() {}

  private static Properties load() {
    Properties said = new Properties();
    try (InputStream in = Guide.class.getResourceAsStream("guide.properties")) {
      said.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said;
  }

  /** What holds for all columns. */
  static List<String> general() {
    return SAID.stringPropertyNames().stream()
        .filter(name -> name.startsWith(GENERAL))
        .sorted()
        .map(SAID::getProperty)
        .toList();
  }

  /** What to write in a column of the template. */
  static String explanation(LogColumn column) {
    return SAID.getProperty(column.name());
  }

  /** What a filled cell looks like. */
  static String example(LogColumn column) {
    return SAID.getProperty(column.name() + ".example");
  }
}
