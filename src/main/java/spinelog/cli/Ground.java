package spinelog.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** What the libraries need settled before the first of them is touched. */
final class Ground {
  private static final String FONTS = "/spinelog/fonts/fontconfig.properties";

  private Ground() {}

  static void prepare() {
    // The PDF library writes its cross-reference table in the default locale's digits.
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    // Tablesaw's first table looks through the whole class path for readers and writers, which are
    // not used here: a third of a second, a sixth of a month's report.
    System.setProperty("java.class.path", "");
    if (System.getProperty("sun.awt.fontconfig") == null) {
      bareFontConfiguration()
          .ifPresent(file -> System.setProperty("sun.awt.fontconfig", file.toString()));
    }
  }

  /**
   * A machine without any font cannot load even a bundled one, unless it is told not to look. Where
   * there is no temporary folder to tell it from, a machine with fonts still works.
   */
  private static Optional<Path> bareFontConfiguration() {
    try (InputStream source = Ground.class.getResourceAsStream(FONTS)) {
      Path file = Files.createTempFile("spinelog-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
