package spinelog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.language.Message.Gap;
import spinelog.language.Message.Part;
import spinelog.language.Message.Plural;
import spinelog.language.Message.Select;

/** The files of sentences and the program that says them hold each other's keys, and no more. */
class SentencesTest {
  private static final Pattern TEXT = Pattern.compile("\"([a-z][\\w.-]*)\"");
  private static final Pattern CONSTANT = Pattern.compile("(.+)[.]([A-Z_]+|\\d+)");
  private static final Map<String, Message> ENGLISH = Messages.of(Language.ENGLISH);

  /** Ways to name what was scored. */
  private static final Set<String> NAMES = Set.of("title", "name", "subject");

  /** Every text in the program's code that could be a key. */
  private static Set<String> texts() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String folder : List.of("language", "words", "chart", "report", "cli", "overview")) {
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
    for (String key : ENGLISH.keySet()) {
      Matcher constant = CONSTANT.matcher(key);
      boolean isSaid =
          texts.contains(key)
              || (constant.matches() && texts.contains(constant.group(1)))
              || texts.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
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

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEverySentenceAndNoOther(Language language) {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(Messages.of(language).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyStandsTwice(Language language) throws IOException {
    List<String> keys =
        lines(language).stream()
            .filter(line -> line.matches("[a-z][\\w.-]*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertEquals(Set.copyOf(keys).size(), keys.size());
    assertEquals(Messages.of(language).size(), keys.size());
  }

  private static List<String> lines(Language language) throws IOException {
    Path file = Path.of("src/main/resources/spinelog/language", language.tag() + ".properties");
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceShowsTheSameValuesInEveryLanguage(Language language) {
    Messages.of(language)
        .forEach((key, message) -> assertEquals(shown(ENGLISH.get(key)), shown(message), key));
  }

  /** The gaps that a message fills; which name of what was scored it takes is up to its grammar. */
  private static Set<String> shown(Message message) {
    Set<String> gaps = new TreeSet<>();
    for (Part part : message.parts()) {
      if (part instanceof Gap gap) {
        gaps.add(gap.name());
      } else if (part instanceof Plural plural) {
        plural.cases().values().forEach(each -> gaps.addAll(shown(each)));
      } else if (part instanceof Select select) {
        select.cases().values().forEach(each -> gaps.addAll(shown(each)));
      }
    }
    gaps.removeAll(NAMES);
    return gaps;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noSentenceClaimsACause(Language language) {
    Pattern causes =
        Pattern.compile(
            switch (language) {
              case ENGLISH -> "(?i)caused|causes\\b|healed|cured|helped|thanks to|effective|led to";
              case GERMAN ->
                  "(?i)verursach|bewirk|geheilt|heilt|geholfen|half\\b|dank\\b|wirksam|führte zu";
              case FRENCH ->
                  "(?i)a causé|causée?s?\\b|provoqu|guéri|soign[ée]|grâce à|efficace|a aidé";
              case SPANISH ->
                  "(?i)caus[óa]|provoc|\\bcur[óa]\\b|sanó|gracias a|eficaz|ayudó|por culpa";
              case INDONESIAN ->
                  "(?i)menyebabkan|disebabkan|menyembuhkan|sembuh|berkat|manjur|efektif|menolong";
            });
    for (Map.Entry<String, String> said : Messages.texts(language).entrySet()) {
      assertFalse(causes.matcher(said.getValue()).find(), said.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void signsAreThoseOfGoodTypography(Language language) {
    Messages.texts(language)
        .forEach(
            (key, text) -> {
              assertFalse(text.contains("..."), key);
              assertFalse(text.contains("'{") || text.contains("}'"), key);
              assertFalse(text.matches(".*[\\w}] - [\\w{].*"), key);
              assertTrue(language == Language.ENGLISH || !text.contains("'"), key);
            });
  }
}
