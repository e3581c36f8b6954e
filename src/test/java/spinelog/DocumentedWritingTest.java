package spinelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each way of writing is tied to its part of the page and to tests and exhibits that are there. */
class DocumentedWritingTest {
  private static final Path SAID = Path.of("src/test/resources/spinelog/sheet/said");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Pattern EXHIBIT = Pattern.compile("`([a-z-]+/[a-z0-9-]+)`");
  private static final Pattern METHOD =
      Pattern.compile("@(?:Test|ParameterizedTest)\\b[\\s\\S]*?\\bvoid (\\w+)\\(");

  @Test
  void everyWayOfWritingNamesItsPartAndItsTests() throws IOException {
    List<String> page = Files.readAllLines(Path.of("src/site/markdown/interpretation.md"));
    List<String[]> ways =
        page.subList(page.indexOf("## Ways of writing and their tests"), page.size()).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| way of writing |"))
            .map(line -> line.split("\\|", -1))
            .toList();
    assertTrue(ways.size() >= 15, ways.size() + " ways");
    Set<String> there = tests();
    Set<String> missing = new TreeSet<>();
    for (String[] way : ways) {
      assertEquals(5, way.length, way[1]);
      assertTrue(page.contains("## " + way[2].strip()), "no such part:" + way[2]);
      List<String> named =
          Stream.concat(TEST.matcher(way[3]).results(), EXHIBIT.matcher(way[3]).results())
              .map(found -> found.group().replace("`", ""))
              .toList();
      assertEquals(way[3].chars().filter(letter -> letter == '`').count(), 2L * named.size());
      assertTrue(!named.isEmpty(), "no test is named for:" + way[1]);
      missing.addAll(named);
    }
    missing.removeIf(name -> there.contains(name) || Files.exists(SAID.resolve(name + ".txt")));
    assertEquals(Set.of(), missing, "named, but not there");
  }

  /** Every test as "Class.method". */
  private static Set<String> tests() throws IOException {
    Set<String> tests = new HashSet<>();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      sources = files.filter(file -> file.toString().endsWith("Test.java")).toList();
    }
    for (Path source : sources) {
      String name = source.getFileName().toString().replace(".java", "");
      Matcher method = METHOD.matcher(Files.readString(source));
      while (method.find()) {
        tests.add(name + "." + method.group(1));
      }
    }
    return tests;
  }
}
