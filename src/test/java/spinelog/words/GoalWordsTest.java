package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.diary.Aim;
import spinelog.diary.Aim.Bound;
import spinelog.diary.Goal;
import spinelog.diary.Measure;
import spinelog.examples.ExamplePhases;
import spinelog.findings.AimStanding;
import spinelog.findings.AimStanding.Standing;
import spinelog.findings.Phase;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

class GoalWordsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private static String said(Language language, AimStanding standing) {
    return new GoalWords(Phrasebook.of(language))
        .standing(standing)
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  private static AimStanding of(Measure measure, Bound bound, double number, double mean) {
    boolean isReached = bound.holds(mean, number);
    return new AimStanding(
        new Aim(measure, bound, number),
        isReached ? Standing.REACHED : Standing.NOT_YET,
        Optional.of(days(7, mean)),
        isReached ? 0 : Math.abs(mean - number));
  }

  private static Phase days(int recorded, double mean) {
    return ExamplePhases.level(FIRST, FIRST.plusDays(6), recorded, mean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Morning stiffness at most 3. The last 7 recorded mornings average 3.4: not reached"
            + " yet, 0.4 points to go.",
        "GERMAN | Morgensteifigkeit höchstens 3. Mittel der letzten 7 eingetragenen Morgen: 3,4, also"
            + " noch nicht erreicht; bis dahin noch 0,4 Punkte.",
        "FRENCH | Raideur matinale d’au plus 3. Moyenne des 7 derniers matins notés : 3,4 ; pas encore"
            + " atteint, il reste 0,4 point.",
        "SPANISH | Rigidez matutina no superior a 3. Media de las últimas 7 mañanas anotadas: 3,4; aún"
            + " no conseguido, faltan 0,4 puntos.",
        "INDONESIAN | Kekakuan pagi maksimal 3. Rata-rata 7 pagi terakhir yang dicatat 3,4: belum"
            + " tercapai, masih 0,4 poin lagi."
      })
  void howMuchIsToGoIsSaidInEveryLanguage(Language language, String words) {
    assertEquals(words, said(language, of(Measure.STIFFNESS, Bound.AT_MOST, 3, 3.4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Hours of sleep at least 7. The last 7 recorded nights average 7.2: reached.",
        "GERMAN | Schlaf mindestens 7 Stunden. Mittel der letzten 7 eingetragenen Nächte: 7,2, also"
            + " erreicht.",
        "FRENCH | Sommeil d’au moins 7 heures. Moyenne des 7 dernières nuits notées : 7,2 ; objectif"
            + " atteint.",
        "SPANISH | Sueño de al menos 7 horas. Media de las últimas 7 noches anotadas: 7,2; conseguido.",
        "INDONESIAN | Tidur minimal 7 jam. Rata-rata 7 malam terakhir yang dicatat 7,2: sudah tercapai."
      })
  void thatItIsReachedIsSaidInEveryLanguage(Language language, String words) {
    assertEquals(words, said(language, of(Measure.SLEEP_HOURS, Bound.AT_LEAST, 7, 7.2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Pain in the evening under 4. Cannot be told: pain in the evening is not logged.",
        "GERMAN | Schmerz am Abend unter 4. Lässt sich nicht sagen: Der Schmerz am Abend ist nicht"
            + " eingetragen.",
        "FRENCH | Douleur du soir de moins de 4. Impossible à dire : la douleur du soir n’est pas notée.",
        "SPANISH | Dolor al final del día inferior a 4. No se puede decir: el dolor al final del día no"
            + " está anotado.",
        "INDONESIAN | Nyeri malam hari di bawah 4. Tidak dapat dikatakan: nyeri malam hari tidak"
            + " dicatat."
      })
  void thatItIsNotLoggedIsSaidInEveryLanguage(Language language, String words) {
    AimStanding unknown =
        new AimStanding(
            new Aim(Measure.PAIN_EVENING, Bound.UNDER, 4),
            Standing.NOT_LOGGED,
            Optional.empty(),
            Double.NaN);
    assertEquals(words, said(language, unknown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Minutes until loose at most 20. Cannot be told before 14 mornings are recorded; the"
            + " last 4 average 31.0.",
        "GERMAN | Dauer der Morgensteifigkeit höchstens 20 Minuten. Lässt sich erst mit 14 eingetragenen"
            + " Morgen sagen; Mittel der letzten 4: 31,0.",
        "FRENCH | Durée de la raideur matinale d’au plus 20 minutes. Impossible à dire avant 14 matins"
            + " notés ; moyenne des 4 derniers : 31,0.",
        "SPANISH | Duración de la rigidez matutina no superior a 20 minutos. No se puede decir antes de"
            + " 14 mañanas anotadas; media de los últimos 4 valores: 31,0.",
        "INDONESIAN | Lama kekakuan pagi maksimal 20 menit. Baru dapat dikatakan setelah 14 pagi dicatat;"
            + " rata-rata 4 yang terakhir: 31,0."
      })
  void thatItIsTooEarlyIsSaidInEveryLanguage(Language language, String words) {
    assertEquals(words, said(language, early(4, 31)));
  }

  private static AimStanding early(int recorded, double mean) {
    return new AimStanding(
        new Aim(Measure.STIFFNESS_MINUTES, Bound.AT_MOST, 20),
        Standing.TOO_FEW,
        Optional.of(days(recorded, mean)),
        Double.NaN);
  }

  @Test
  void oneMorningOrNoneHasNoAverage() {
    assertEquals(
        "Minutes until loose at most 20. Cannot be told before 14 mornings are recorded; the last one:"
            + " 31.0.",
        said(Language.ENGLISH, early(1, 31)));
    assertEquals(
        "Minutes until loose at most 20. Cannot be told before 14 mornings are recorded.",
        said(Language.ENGLISH, early(0, Double.NaN)));
  }

  @Test
  void underANumberIsNotTheNumber() {
    assertEquals(
        "Pain on waking under 3. The last 7 recorded mornings average 3.0: just short of it.",
        said(Language.ENGLISH, of(Measure.PAIN_WAKING, Bound.UNDER, 3, 3)));
  }

  @Test
  void whatWasUnderstoodIsNamedOneBesideTheOther() {
    GoalWords words = new GoalWords(English.BOOK);
    Goal two =
        new Goal(
            "as it was said",
            List.of(
                new Aim(Measure.STIFFNESS, Bound.AT_MOST, 3),
                new Aim(Measure.SLEEP_HOURS, Bound.OVER, 7.5)));
    assertEquals(
        "morning stiffness at most 3; hours of sleep over 7.5",
        words.read(two).replace('\u00A0', ' '));
    assertEquals("", words.read(Goal.quoted("sleep well")));
  }
}
