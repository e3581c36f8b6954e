package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Aim;
import spinelog.diary.Aim.Bound;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Measure;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Scores;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.sheet.column.Scale;

class AimReaderTest {
  private static final Set<Measure> USUAL = EnumSet.complementOf(EnumSet.of(Measure.PAIN_DAY));
  private static final Scale TURNED = new Scale(10, 0);
  private static final Scale HUNDRED = new Scale(0, 100);

  /** A day on which these were written. */
  private static List<Day> keeping(Set<Measure> kept) {
    Map<Outcome, Double> scores = new EnumMap<>(Outcome.class);
    kept.forEach(measure -> measure.outcome().ifPresent(score -> scores.put(score, 4.0)));
    OptionalDouble hours =
        kept.contains(Measure.SLEEP_HOURS) ? OptionalDouble.of(7) : OptionalDouble.empty();
    Night night = new Night(Position.UNKNOWN, "", "", YesNo.UNKNOWN, YesNo.UNKNOWN, hours);
    return List.of(
        new Day(
            LocalDate.of(2026, 3, 1), night, new Scores(scores), Care.UNKNOWN, Warnings.NONE, ""));
  }

  private static String read(String goal) {
    return AimReader.words(AimReader.ofTen(keeping(USUAL)).read(goal));
  }

  private static List<Aim> on(Scale scale, String goal) {
    return new AimReader(keeping(USUAL), score -> Set.of(scale)).read(goal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stiffness at most 3 | Morning stiffness at most 3",
        "Stiffness at most 3 by Christmas | Morning stiffness at most 3",
        "Morning stiffness 3 or less | Morning stiffness at most 3",
        "morning stiffness: 3 | Morning stiffness at most 3",
        "I want my stiffness score to be under 3.5 again | Morning stiffness under 3.5",
        "Bring my stiffness down to 2 by the end of March 2027 | Morning stiffness at most 2",
        "reduce stiffness to 3 | Morning stiffness at most 3",
        "stiffness from 6 to 3 in 6 weeks | Morning stiffness at most 3",
        "stiffness <= 3 | Morning stiffness at most 3",
        "stiffness <3 | Morning stiffness under 3",
        "stiffness at most 3/10 | Morning stiffness at most 3",
        "stiffness 3 out of 10 or lower | Morning stiffness at most 3",
        "stiffness at most three | Morning stiffness at most 3",
        "wake up with stiffness of at most 3 | Morning stiffness at most 3",
        "pain on waking under 4 | Pain on waking under 4",
        "evening pain no more than 2 before Easter | Pain in the evening at most 2",
        "sleep 7 hours | Sleep hours at least 7",
        "sleep at least 7.5 hours a night | Sleep hours at least 7.5",
        "7 hours of sleep every night | Sleep hours at least 7",
        "get my sleep from 5 to 7 hours | Sleep hours at least 7",
        "be loose within 20 minutes | Stiffness minutes at most 20",
        "Be loose in under twenty minutes by 1.3.2027 | Stiffness minutes under 20",
        "loose within half an hour | Stiffness minutes at most 30",
        "stiff for at most 20 minutes | Stiffness minutes at most 20",
        "minutes until loose: 20 | Stiffness minutes at most 20",
        "Stiffness at most 3 and sleep 7 hours, play with my kids"
            + " | Morning stiffness at most 3; Sleep hours at least 7",
        "- stiffness max 3; evening pain max. 2"
            + " | Morning stiffness at most 3; Pain in the evening at most 2",
      })
  void anEnglishGoalIsReadByMeasureAndBound(String goal, String aims) {
    assertEquals(aims, read(goal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Morgensteifigkeit höchstens 3 | Morning stiffness at most 3",
        "Meine Morgensteifigkeit soll bis Weihnachten unter 3,5 sein | Morning stiffness under 3.5",
        "Steifigkeit von 6 auf 3 bringen | Morning stiffness at most 3",
        "Steifigkeit auf 3 senken | Morning stiffness at most 3",
        "Schmerz beim Aufwachen unter 4 bis 1.3.2027 | Pain on waking under 4",
        "Schmerzen abends maximal 2 bis Ende März | Pain in the evening at most 2",
        "mindestens 7 Stunden schlafen | Sleep hours at least 7",
        "7 Stunden Schlaf pro Nacht | Sleep hours at least 7",
        "In 20 Minuten locker sein | Stiffness minutes at most 20",
        "nach dem Aufstehen in einer halben Stunde locker | none",
        "innerhalb von zwanzig Minuten beweglich werden | Stiffness minutes at most 20",
        "Steifigkeit 3 oder weniger, wieder wandern | Morning stiffness at most 3",
      })
  void soIsAGermanOne(String goal, String aims) {
    assertEquals(aims, read(goal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Raideur matinale de 3 au plus | Morning stiffness at most 3",
        "raideur d’au plus 3 d’ici Noël | Morning stiffness at most 3",
        "réduire la raideur à 3 | Morning stiffness at most 3",
        "raideur de 6 à 3 | Morning stiffness at most 3",
        "Douleur au réveil inférieure à 4 avant le 1er mars | Pain on waking under 4",
        "douleur du soir en dessous de 2 | Pain in the evening under 2",
        "dormir au moins 7 heures par nuit | Sleep hours at least 7",
        "7 h de sommeil | Sleep hours at least 7",
        "être souple en moins de 20 minutes | Stiffness minutes under 20",
        "être souple en une demi-heure | Stiffness minutes at most 30",
      })
  void soIsAFrenchOne(String goal, String aims) {
    assertEquals(aims, read(goal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rigidez matutina de 3 o menos | Morning stiffness at most 3",
        "Quiero una rigidez máxima de 3 para Navidad | Morning stiffness at most 3",
        "bajar la rigidez a 3 | Morning stiffness at most 3",
        "Dolor al despertar por debajo de 4 antes del 1 de marzo de 2027 | Pain on waking under 4",
        "dolor al acostarse como máximo 2 | Pain in the evening at most 2",
        "dormir al menos 7 horas | Sleep hours at least 7",
        "7 horas de sueño | Sleep hours at least 7",
        "soltarme en menos de 20 minutos | Stiffness minutes under 20",
        "soltarme en media hora | Stiffness minutes at most 30",
      })
  void soIsASpanishOne(String goal, String aims) {
    assertEquals(aims, read(goal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kekakuan pagi paling tinggi 3 | Morning stiffness at most 3",
        "kekakuan pagi maksimal 3 sebelum Lebaran | Morning stiffness at most 3",
        "turunkan kekakuan menjadi 3 | Morning stiffness at most 3",
        "Nyeri saat bangun di bawah 4 | Pain on waking under 4",
        "nyeri malam tidak lebih dari 2 | Pain in the evening at most 2",
        "tidur minimal 7 jam setiap malam | Sleep hours at least 7",
        "saya ingin tidur 7 jam | Sleep hours at least 7",
        "lentur dalam 20 menit | Stiffness minutes at most 20",
        "lentur dalam setengah jam | Stiffness minutes at most 30",
      })
  void soIsAnIndonesianOne(String goal, String aims) {
    assertEquals(aims, read(goal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "play with my kids again",
        "Be loose by the time the coffee is ready",
        "walk 5 km",
        "walk 5 km with stiffness under 3",
        "stiffness at most 3 and walk 5 km",
        "no stiffness",
        "less stiffness",
        "half the stiffness",
        "30% less stiffness",
        "stiffness 30 %",
        "stiffness 2 points less",
        "reduce stiffness by 2",
        "reduce stiffness 2 points",
        "stiffness from 3 to 6",
        "stiffness at least 3",
        "stiffness over 3",
        "stiffness at most 30",
        "stiffness at most 3/5",
        "stiffness 2-3",
        "stiffness between 2 and 3",
        "stiffness 3 or 4",
        "stiffness never above 3",
        "stiffness at most 3 on 5 days a week",
        "stiffness at most 3, on 5 of 7 mornings",
        "stiffness at most 3 by Christmas and at most 2 by Easter",
        "stiffness at most 3; stiffness at most 2",
        "stiffness 3; evening pain 3; sleep 7 hours",
        "stiffness and evening pain at most 3",
        "stiffness at most 3 without pills",
        "at most 3 or less stiffness, 2 or more",
        "pain under 3",
        "neck pain under 3",
        "pain before work under 3",
        "evening stiffness under 3",
        "pain on waking under 30 minutes",
        "be loose 3",
        "loose within 3 days",
        "sleep 7",
        "sleep at 10",
        "sleep by 10",
        "sleep to 7 h",
        "sleep until 7",
        "sleep in 7 hours",
        "stiffness in 3",
        "sleep 7 hours without waking",
        "sleep at most 9 hours",
        "sleep 70 hours",
        "sleep 1 hour more",
        "massage 20 minutes a day",
        "sit for 30 minutes without pain",
        "carry 3 shopping bags",
        "turn over in bed without waking up",
        "run 10 km in under 60 minutes by summer",
        "5 km wandern",
        "Steifigkeit um 3 Punkte senken",
        "Steifigkeit mindestens 3",
        "um 22 Uhr schlafen",
        "bis 8 schlafen",
        "Steifigkeit höchstens 3 ohne Tabletten",
        "2 Punkte weniger Steifigkeit",
        "20 Minuten Gymnastik",
        "marcher 5 km",
        "réduire la raideur de 3 points",
        "réduire la raideur de 3 au plus",
        "dormir à 22 h",
        "dormir jusqu’à 7 h",
        "raideur du dos",
        "moins de raideur dans le dos",
        "caminar 5 km",
        "reducir la rigidez en 3 puntos",
        "dormir a las 10",
        "dormir hasta las 7 horas",
        "reducir la rigidez en 20 minutos",
        "2 puntos menos de rigidez",
        "jalan 5 km",
        "turunkan kekakuan sebesar 3",
        "tidur jam 10",
        "tidur sampai jam 7",
        "bermain dengan anak lagi",
      })
  void whatIsNotSuchASentenceIsNotRead(String goal) {
    assertEquals("none", read(goal));
  }

  @Test
  void aGoalOfAnEssayIsNotRead() {
    assertEquals("none", read("stiffness at most 3 ".repeat(11)));
  }

  @Test
  void painOfNoSaidTimeIsTheOneThatTheLogKeeps() {
    List<Day> evening = keeping(Set.of(Measure.STIFFNESS, Measure.PAIN_EVENING));
    assertEquals(
        List.of(new Aim(Measure.PAIN_EVENING, Bound.UNDER, 3)),
        AimReader.ofTen(evening).read("pain under 3"));
    List<Day> day = keeping(Set.of(Measure.PAIN_DAY));
    assertEquals(
        List.of(new Aim(Measure.PAIN_DAY, Bound.AT_MOST, 3)),
        AimReader.ofTen(day).read("Schmerzen höchstens 3"));
    assertEquals(
        List.of(), AimReader.ofTen(keeping(Set.of(Measure.STIFFNESS))).read("pain under 3"));
  }

  @Test
  void aMeasureThatTheLogDoesNotKeepIsReadAllTheSame() {
    assertEquals(
        List.of(new Aim(Measure.SLEEP_HOURS, Bound.AT_LEAST, 7)),
        AimReader.ofTen(keeping(Set.of(Measure.STIFFNESS))).read("sleep 7 hours"));
  }

  @Test
  void aGoalOnAnotherScaleIsPutOnZeroToTenAsTheScoresAre() {
    assertEquals(
        List.of(new Aim(Measure.STIFFNESS, Bound.AT_MOST, 3)), on(HUNDRED, "stiffness at most 30"));
    assertEquals(
        List.of(new Aim(Measure.STIFFNESS, Bound.AT_MOST, 3)), on(HUNDRED, "stiffness 30/100"));
    assertEquals(List.of(), on(HUNDRED, "stiffness at most 3/10"));
  }

  @Test
  void whereTenIsBestAGoalIsAtLeastItsNumber() {
    assertEquals(
        List.of(new Aim(Measure.STIFFNESS, Bound.AT_MOST, 2)), on(TURNED, "stiffness at least 8"));
    assertEquals(List.of(new Aim(Measure.STIFFNESS, Bound.AT_MOST, 2)), on(TURNED, "stiffness 8"));
    assertEquals(
        List.of(new Aim(Measure.STIFFNESS, Bound.UNDER, 2)), on(TURNED, "stiffness above 8"));
    assertEquals(List.of(), on(TURNED, "stiffness at most 3"));
    assertEquals(
        List.of(new Aim(Measure.SLEEP_HOURS, Bound.AT_LEAST, 7)), on(TURNED, "sleep 7 hours"));
  }

  @Test
  void aGoalIsNotHeldAgainstScoresOfTwoScalesOrOfNone() {
    AimReader two = new AimReader(keeping(USUAL), score -> Set.of(Scale.TEN, HUNDRED));
    AimReader none = new AimReader(keeping(USUAL), score -> Set.of());
    assertEquals(List.of(), two.read("stiffness at most 3"));
    assertEquals(List.of(), none.read("stiffness at most 3"));
    assertEquals(1, none.read("sleep 7 hours").size());
  }

  @Test
  void theWordsOfAimsAreReadAsTheseAims() {
    for (Measure measure : Measure.values()) {
      for (Bound bound : Bound.values()) {
        if (bound.isUpper() == (measure != Measure.SLEEP_HOURS)) {
          List<Aim> aims = List.of(new Aim(measure, bound, 6.5));
          assertEquals(aims, AimReader.ofTen(keeping(USUAL)).read(AimReader.words(aims)));
        }
      }
    }
    assertTrue(AimReader.ofTen(keeping(USUAL)).read(AimReader.words(List.of())).isEmpty());
  }
}
