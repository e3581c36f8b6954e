package spinelog.sheet.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.sheet.cell.Words;

/** What people write above a column. */
class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How stiff is your back this morning? | STIFFNESS",
        "Wie steif ist Ihr Rücken heute Morgen? (0-10) | STIFFNESS",
        "Wie viele Minuten, bis die Steifigkeit nachließ? | STIFFNESS_MINUTES",
        "Wie stark war der Schmerz beim Aufwachen? | PAIN_WAKING",
        "Hatten Sie ein Kissen zwischen den Knien? | KNEE_PILLOW",
        "Quelle était la raideur de votre dos ce matin ? | STIFFNESS",
        "Quelle douleur ce soir ? [0-10] | PAIN_EVENING",
        "Combien d'heures avez-vous dormi ? | SLEEP_HOURS",
        "De quel matin s'agit-il ? | DATE",
        "¿Qué tan rígida está su espalda esta mañana? | STIFFNESS",
        "¿Cuánto dolor al despertar? | PAIN_WAKING",
        "¿Qué técnicas hizo hoy? | TECHNIQUES",
        "Seberapa kaku punggung Anda pagi ini? | STIFFNESS",
        "Berapa menit sampai kekakuan hilang? | STIFFNESS_MINUTES",
        "Bagaimana posisi tidur Anda semalam? | POSITION",
        "Stiffness /100 | STIFFNESS",
        "Pain AM 0-4 | PAIN_WAKING"
      })
  void questionsAreUnderstoodInFiveLanguages(String heading, LogColumn column) {
    assertEquals(Optional.of(column), Headings.column(heading));
  }

  @Test
  void noSynonymBelongsToTwoColumns() {
    Words synonyms = Words.load(Headings.class, "headings.properties");
    Map<String, List<String>> owners =
        synonyms.names().stream()
            .flatMap(name -> synonyms.list(name).stream().map(word -> Map.entry(word, name)))
            .collect(
                Collectors.groupingBy(
                    entry -> Headings.key(entry.getKey()),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    owners.values().removeIf(names -> names.stream().distinct().count() < 2);
    assertEquals(Map.of(), owners);
  }
}
