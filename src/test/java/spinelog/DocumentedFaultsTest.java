package spinelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of what is promised under fault names a test for each promise, and each is there. */
class DocumentedFaultsTest {
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void everyPromiseNamesTestsThatAreThere() throws IOException {
    List<String> promises =
        Files.readAllLines(Path.of("src/site/markdown/faults.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| promise |"))
            .toList();
    assertTrue(promises.size() >= 20, promises.size() + " promises");
    Set<String> tests = tests();
    Set<String> missing = new TreeSet<>();
    for (String promise : promises) {
      String[] columns = promise.split("\\|", -1);
      assertEquals(5, columns.length, promise);
      Matcher named = NAME.matcher(columns[3]);
      assertTrue(named.find(), "no test is named for:" + columns[1]);
      do {
        missing.add(named.group(1));
      } while (named.find());
    }
    assertFalse(missing.isEmpty());
    missing.removeAll(tests);
    assertEquals(Set.of(), missing, "named, but not there");
  }

  /** The names of classes that hold a test. */
  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
