package spinelog.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** What the libraries need settled before the first of them is touched. */
final class Ground {
  private static final String FONTS = "/spinelog/fonts/fontconfig.properties";

  private Ground() {}

  static void prepare() {
    // The PDF library writes its cross-reference table in the default locale's digits.
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty("sun.awt.fontconfig") == null) {
      System.setProperty("sun.awt.fontconfig", bareFontConfiguration().toString());
    }
  }

  /** A machine without any font cannot load even a bundled one, unless it is told not to look. */
  private static Path bareFontConfiguration() {
    try (InputStream source = Ground.class.getResourceAsStream(FONTS)) {
      Path file = Files.createTempFile("spinelog-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
