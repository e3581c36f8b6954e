package spinelog.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.catalogue.Entry.Kind;
import spinelog.language.Language;

class CatalogueTest {
  /** Things that the program's purpose asks for by name. */
  private static final Set<String> ASKED_FOR =
      Set.of(
          "effleurage",
          "petrissage",
          "trigger-point",
          "foam-roller",
          "tennis-ball",
          "knee-to-chest",
          "spinal-twist",
          "cat-cow",
          "reflexology");

  static List<Locale> reportLanguages() {
    return List.of(Language.values()).stream()
        .map(language -> Locale.forLanguageTag(language.tag()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reportLanguages")
  void everyEntryHasANameInEveryLanguageOfReports(Locale language) {
    List<String> unnamed =
        List.of(Kind.values()).stream()
            .flatMap(kind -> Catalogue.KNOWN.all(kind).stream())
            .filter(entry -> !entry.said().getOrDefault(language, Map.of()).containsKey(""))
            .map(Entry::id)
            .toList();
    assertEquals(List.of(), unnamed);
  }

  @ParameterizedTest
  @MethodSource("reportLanguages")
  void whatIsSaidInEnglishIsSaidInEveryLanguageOfReports(Locale language) {
    Set<String> unsaid = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      for (Entry entry : Catalogue.KNOWN.all(kind)) {
        for (String what : List.of("use", "caution")) {
          if (entry.said().get(Locale.ENGLISH).containsKey(what)
              && !entry.said().getOrDefault(language, Map.of()).containsKey(what)) {
            unsaid.add(kind + " " + entry.id() + " " + what);
          }
        }
      }
    }
    assertEquals(Set.of(), unsaid);
  }

  @Test
  void whatIsSaidOfAThingHasASource() {
    List<String> unsourced =
        List.of(Kind.values()).stream()
            .flatMap(kind -> Catalogue.KNOWN.all(kind).stream())
            .filter(
                entry ->
                    entry.use(Locale.ENGLISH).isPresent()
                        || entry.caution(Locale.ENGLISH).isPresent()
                        || entry.kind() == Kind.SIGN
                        || entry.kind() == Kind.CONDITION)
            .filter(entry -> entry.source(Locale.ENGLISH).isEmpty())
            .map(Entry::id)
            .toList();
    assertEquals(List.of(), unsourced);
  }

  @Test
  void theTechniquesThatTheProgramIsForAreKnown() {
    Set<String> known =
        Catalogue.KNOWN.all(Kind.TECHNIQUE).stream().map(Entry::id).collect(Collectors.toSet());
    assertTrue(known.containsAll(ASKED_FOR));
    assertEquals(Family.TOOL, technique("Foam roller").family());
    assertEquals(Family.PRESSURE_POINT, technique("trigger points").family());
    assertEquals(Family.STRETCH, technique("Katze-Kuh").family());
  }

  /** A title of a work stays as it is; what the work says is said in the template's language. */
  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "id"})
  void whatASourceSaysIsSaidInEveryLanguageOfTheTemplate(String language) {
    List<Entry> saying =
        Catalogue.KNOWN.all(Kind.TECHNIQUE).stream()
            .filter(
                entry -> entry.source(Locale.ENGLISH).orElseThrow().matches(".*(;| for | in ).*"))
            .toList();
    assertTrue(saying.size() > 8);
    for (Entry entry : saying) {
      assertNotEquals(
          entry.source(Locale.ENGLISH), entry.source(Locale.forLanguageTag(language)), entry.id());
    }
  }

  private static Entry technique(String name) {
    return Catalogue.KNOWN.named(Kind.TECHNIQUE, name).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void oneWordNamesOneThing(Kind kind) {
    Map<String, String> named = new HashMap<>();
    for (Entry entry : Catalogue.KNOWN.all(kind)) {
      for (Locale language : Catalogue.LANGUAGES) {
        for (String word : entry.called(language)) {
          String other = named.put(word.toLowerCase(Locale.ROOT), entry.id());
          assertTrue(other == null || other.equals(entry.id()), () -> word + " is also " + other);
        }
      }
    }
    assertFalse(named.isEmpty());
  }

  @Test
  void anEntryThatLacksWhatItsKindNeedsIsRefusedByName() {
    assertEquals("technique.cupping has no family in English", refused("technique.cupping"));
    assertEquals("tool.cup is of no kind that a catalogue has", refused("tool.cup"));
    assertEquals("cupping is no key of a catalogue", refused("cupping"));
  }

  private static String refused(String key) {
    Properties english = new Properties();
    english.setProperty(key, "Cupping");
    Function<Locale, Properties> files =
        language -> language.equals(Locale.ENGLISH) ? english : new Properties();
    return assertThrows(IllegalArgumentException.class, () -> Catalogue.of(files)).getMessage();
  }
}
