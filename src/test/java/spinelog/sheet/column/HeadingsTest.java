package spinelog.sheet.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "How did you sleep last night (position)? | POSITION",
        "Stiffness /100 | STIFFNESS",
        "Pain AM 0-4 | PAIN_WAKING"
      })
  void questionsAreUnderstoodInFiveLanguages(String heading, LogColumn column) {
    assertEquals(Optional.of(column), Headings.column(heading));
  }

  /** Every word of them is known: what it is about, when, and how long. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Back stiffness a.m. (NRS) | STIFFNESS",
        "How stiff did you wake up? | STIFFNESS",
        "MORNING (Pain level 1-10) | PAIN_WAKING",
        "Back pain 7am | PAIN_WAKING",
        "Lower back pain (pm) | PAIN_EVENING",
        "Pain level 9 p.m. | PAIN_EVENING",
        "Stiffness duration (hours) | STIFFNESS_MINUTES",
        "Total sleep time | SLEEP_HOURS",
        "Painonwaking | PAIN_WAKING",
        "Hours to loosen up | STIFFNESS_MINUTES",
        "Minuten bis beweglich | STIFFNESS_MINUTES",
        "Minutes avant de me sentir souple | STIFFNESS_MINUTES",
        "Minutos hasta soltarme | STIFFNESS_MINUTES",
        "Menit sampai lentur | STIFFNESS_MINUTES",
        "Stiffness\u00ADminutes | STIFFNESS_MINUTES",
        "Rückenschmerzen direkt nach dem Aufstehen | PAIN_WAKING",
        "Steifigkeit heute Morgen (Stärke) | STIFFNESS",
        "Schmerzen vor dem Schlafen | PAIN_EVENING",
        "Schmerz 22 Uhr | PAIN_EVENING",
        "Mal de dos au lever | PAIN_WAKING",
        "Niveau de douleur du soir | PAIN_EVENING",
        "Durée totale du sommeil | SLEEP_HOURS",
        "Dolor lumbar al levantarme | PAIN_WAKING",
        "Nivel de rigidez matutina | STIFFNESS",
        "Tingkat nyeri punggung saat bangun tidur | PAIN_WAKING",
        "Nyeri sebelum tidur | PAIN_EVENING",
        "Lama kekakuan punggung (menit) | STIFFNESS_MINUTES"
      })
  void aHeadingOfKnownWordsIsReadByWhatTheySay(String heading, LogColumn column) {
    assertEquals(Optional.of(column), Headings.column(heading));
  }

  /** A word that is not known, or a time that is neither, may change what it holds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stiffness next morning",
        "Neck stiffness AM",
        "Back discomfort on waking (VAS mm)",
        "Pain at breakfast",
        "Pain in the past 24 hours",
        "Worst pain",
        "Afternoon (Pain level 1-10)",
        "NIGHT (Pain level 1-10)",
        "Stiffness in the evening",
        "How stiff were you this evening?",
        "Nackenschmerzen morgens",
        "Schmerzen nachts",
        "Dolor de cuello por la mañana",
        "Sleep (1-5)",
        "Deep sleep (h)"
      })
  void aHeadingWithAnotherWordIsNotGuessedAt(String heading) {
    assertEquals(Optional.empty(), Headings.column(heading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stiffnessMinutes | STIFFNESS_MINUTES",
        "pain_on_waking | PAIN_WAKING",
        "Rigidez (minutos) | STIFFNESS_MINUTES",
        "Stiffness (min) | STIFFNESS_MINUTES",
        "Massage [Min.] | MASSAGE_MINUTES",
        "Pain (PM) | PAIN_EVENING",
        "Slaaphouding | POSITION",
        "Dolore al risveglio | PAIN_WAKING",
        "Travesseiro | PILLOW"
      })
  void shortHeadingsAreUnderstoodHoweverTheyAreWritten(String heading, LogColumn column) {
    assertEquals(Optional.of(column), Headings.column(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How stiff is your neck this morning?",
        "Wie stark war der Schmerz in der Schulter beim Aufwachen?",
        "Combien de pas avez-vous faits ?"
      })
  void aQuestionAboutSomethingElseIsNotUnderstood(String heading) {
    assertEquals(Optional.empty(), Headings.column(heading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Datum,Schlafposition,Morgensteifigkeit | de",
        "Date,Oreiller,Techniques,Notes | fr",
        "Fecha,Rigidez matutina | es",
        "Tanggal,Posisi tidur,Kekakuan pagi | id",
        "Date,Morning stiffness | en",
        "Datum,Wie steif waren Sie am Morgen? | de"
      })
  void theHeadingsThatOnlyOneLanguageWritesTellTheLanguage(String headings, String language) {
    assertEquals(Optional.of(Locale.forLanguageTag(language)), language(headings));
  }

  @Test
  void headingsThatSeveralLanguagesWriteOrThatDisagreeTellNoLanguage() {
    assertEquals(Optional.empty(), language("Date,Position,Notes"));
    assertEquals(Optional.empty(), language("Kissen,Matelas"));
  }

  @Test
  void noHeadingMeansTwoColumnsWhateverTheLanguage() {
    Map<String, Set<LogColumn>> owners = new TreeMap<>();
    for (HeadingWords words : HeadingWords.ALL) {
      words
          .known()
          .forEach(
              (key, column) -> owners.computeIfAbsent(key, none -> new HashSet<>()).add(column));
    }
    owners.values().removeIf(columns -> columns.size() < 2);
    assertEquals(Map.of(), owners);
  }

  private static Optional<Locale> language(String headings) {
    return HeadingLanguage.of(
        Arrays.stream(headings.split(","))
            .map(heading -> Headings.meaning(heading).orElseThrow().languages())
            .toList());
  }
}
