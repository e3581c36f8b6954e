package spinelog.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spinelog.analysis.Analysis;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.CareUse;
import spinelog.findings.Claim;

/**
 * How often a log in which no care does anything calls at least one kind of care better or worse:
 * whole-number scores, one morning in ten missing, care as it comes or mostly after bad mornings.
 */
@Tag("calibration")
class CareFamiliesTest {
  private static final int LOGS = 1000;

  /** The aim, in percent, and two standard errors of such a share of so many logs. */
  private static final double MOST = 5 + 1.4;

  private static final double LEVEL = 5;
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  /**
   * What 1000 logs came to.
   *
   * @param claimed percent of logs in which at least one kind of care is called better or worse
   * @param unadjusted percent in which at least one would be, were nothing adjusted
   * @param answered kinds of care that a log answers, in the mean
   */
  record Claimed(double claimed, double unadjusted, double answered) {}

  @ParameterizedTest
  @CsvSource({
    "60, 0, 0.5",
    "60, 0.3, 0.5",
    "60, 0.6, 0.5",
    "60, 0, 0.8",
    "60, 0.3, 0.8",
    "60, 0.6, 0.8",
    "90, 0, 0.5",
    "90, 0.3, 0.5",
    "90, 0.6, 0.5",
    "90, 0, 0.8",
    "90, 0.3, 0.8",
    "90, 0.6, 0.8",
  })
  void logsInWhichNoCareDoesAnythingSeldomClaimAnyKind(
      int days, double memory, double chanceWhenBad) {
    Claimed claimed = claimed(days, memory, chanceWhenBad);
    String all = days + " days, memory " + memory + ", " + chanceWhenBad + ": " + claimed;
    assertTrue(claimed.claimed() <= MOST, all);
    // One test that always stays silent would pass too: so many questions, and some luck in them.
    assertTrue(claimed.answered() >= 4 && claimed.unadjusted() > claimed.claimed(), all);
  }

  private static Claimed claimed(int days, double memory, double chanceWhenBad) {
    int claimed = 0;
    int unadjusted = 0;
    int answered = 0;
    for (int log = 0; log < LOGS; log++) {
      List<CareUse> uses =
          Analysis.of(diary(days, memory, chanceWhenBad, new Random(log)), AnalysisPlan.DEFAULT)
              .massage()
              .byGroup();
      claimed += uses.stream().anyMatch(use -> use.claim() == Claim.HOLDS) ? 1 : 0;
      unadjusted += uses.stream().anyMatch(use -> use.dayAfter().isClear()) ? 1 : 0;
      answered += (int) uses.stream().filter(use -> use.dayAfter().isGiven()).count();
    }
    return new Claimed(100.0 * claimed / LOGS, 100.0 * unadjusted / LOGS, (double) answered / LOGS);
  }

  private static Diary diary(int count, double memory, double chanceWhenBad, Random random) {
    double[] noise =
        new Autoregression(1.5, memory, 0, Autoregression.Shocks.NORMAL).draw(count, random);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double score = Math.max(0, Math.min(10, Math.rint(LEVEL + noise[i])));
      double chance = score > LEVEL + 1 ? chanceWhenBad : 0.5;
      Care care = random.nextDouble() < chance ? session(random) : Care.NOTHING;
      days.add(
          day(START.plusDays(i), random.nextDouble() < 0.1 ? Scores.NONE : stiff(score), care));
    }
    return new Diary(About.NOTHING, days, List.of());
  }

  private static Scores stiff(double score) {
    return new Scores(Map.of(Outcome.STIFFNESS, score));
  }

  /**
   * One session in four is a professional's; others are by hand, with a roller, stretches after.
   */
  private static Care session(Random random) {
    String place = random.nextBoolean() ? "neck" : "lower back";
    List<Technique> done = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      done.add(technique("Massage", 30 + 15 * random.nextInt(2), Practitioner.PROFESSIONAL, place));
    } else {
      if (random.nextBoolean()) {
        done.add(technique("Petrissage", 5 + random.nextInt(10), Practitioner.SELF, place));
      }
      if (done.isEmpty() || random.nextBoolean()) {
        done.add(technique("Foam roller", 3 + random.nextInt(8), Practitioner.SELF, place));
      }
      if (random.nextBoolean()) {
        done.add(technique("Cat-cow", 3, Practitioner.SELF, ""));
      }
    }
    return new Care(true, done, OptionalInt.empty());
  }

  private static Technique technique(String name, int minutes, Practitioner by, String place) {
    return new Technique(name, OptionalInt.of(minutes), OptionalInt.empty(), by, place);
  }

  private static Day day(LocalDate date, Scores scores, Care care) {
    Night night =
        new Night(Position.UNKNOWN, "", "", YesNo.UNKNOWN, YesNo.UNKNOWN, OptionalDouble.empty());
    return new Day(date, night, scores, care, Warnings.NOT_ASKED, "");
  }
}
