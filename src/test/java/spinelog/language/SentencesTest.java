package spinelog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** The files of sentences and the program that says them hold each other's keys, and no more. */
class SentencesTest {
  private static final Pattern TEXT = Pattern.compile("\"([a-z][\\w.-]*)\"");
  private static final Pattern CONSTANT = Pattern.compile("(.+)[.]([A-Z_]+|\\d+)");

  /** Every text in the program's code that could be a key. */
  private static Set<String> texts() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String folder : List.of("language", "chart", "report")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/spinelog", folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          code.append(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return TEXT.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    Set<String> texts = texts();
    Set<String> unused = new TreeSet<>();
    for (String key : Messages.of(Language.ENGLISH).keySet()) {
      Matcher constant = CONSTANT.matcher(key);
      boolean isSaid =
          texts.contains(key) || (constant.matches() && texts.contains(constant.group(1)));
      if (!isSaid && !isSuffixed(key, texts)) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }

  /** Some keys are made of another and an ending: {@code amount} and {@code .tiny}. */
  private static boolean isSuffixed(String key, Set<String> texts) {
    return Stream.of(
            ".tiny",
            ".several",
            ".switched",
            ".switched.several",
            ".before",
            ".after",
            ".both",
            ".apart",
            ".cannot-tell",
            ".cannot-tell.apart",
            ".withheld")
        .anyMatch(
            ending ->
                key.endsWith(ending)
                    && texts.contains(key.substring(0, key.length() - ending.length())));
  }
}
