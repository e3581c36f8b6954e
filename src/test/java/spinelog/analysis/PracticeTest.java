package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import spinelog.diary.Care;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;
import spinelog.findings.CareUse;
import spinelog.findings.CareUse.Group;
import spinelog.findings.PracticeNote;
import spinelog.findings.PracticeNote.Kind;
import spinelog.findings.PracticeNote.Tally;

class PracticeTest {
  private static Technique technique(String name, int minutes, String region) {
    return new Technique(
        name, OptionalInt.of(minutes), OptionalInt.empty(), Practitioner.SELF, region);
  }

  private static Care care(Technique... done) {
    return new Care(true, List.of(done), OptionalInt.empty());
  }

  private static List<Tally> tallies(DiaryBuilder diary, Kind kind) {
    return diary.findings().practice().stream()
        .filter(note -> note.kind() == kind)
        .map(PracticeNote::tallies)
        .findFirst()
        .orElse(List.of());
  }

  @Test
  void pressureOnTheSpineItselfIsCounted() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Foam roller", 5, "Wirbelsäule"))).repeat(2, 5);
    diary.care(care(technique("Foam roller", 5, "lower back"))).repeat(3, 5);
    assertEquals(List.of(new Tally(2, 5)), tallies(diary, Kind.SPINE_PRESSURE));
  }

  @Test
  void onlyFarMoreThanTheUsualMinutesAreLong() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Tennis ball", 20, ""))).repeat(4, 5);
    assertEquals(List.of(), tallies(diary, Kind.LONG_HOLD));
    diary.care(care(technique("Tennis ball", 21, ""))).repeat(1, 5);
    assertEquals(List.of(new Tally(1, 5)), tallies(diary, Kind.LONG_HOLD));
  }

  @Test
  void stretchesBeforeTheMassageAreNotedWhereTheyAreTheRule() {
    Technique roller = technique("Foam roller", 5, "");
    Technique cat = technique("Cat-cow", 3, "");
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(cat, roller)).repeat(3, 5);
    diary.care(care(roller, cat)).repeat(2, 5);
    assertEquals(List.of(new Tally(3, 5)), tallies(diary, Kind.STRETCH_FIRST));
    diary.repeat(1, 5);
    assertEquals(List.of(), tallies(diary, Kind.STRETCH_FIRST));
  }

  @Test
  void massageOnDaysOfUnusualPainIsNoted() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(Care.NOTHING).repeat(26, 4, 5);
    diary.care(care(technique("Foam roller", 5, ""))).repeat(3, 9);
    assertEquals(List.of(new Tally(3, 3)), tallies(diary, Kind.MASSAGE_ON_BAD_DAYS));
  }

  @Test
  void stomachNightsAreCountedInBothHalves() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.position(Position.STOMACH).repeat(3, 5);
    diary.position(Position.BACK).repeat(7, 5);
    assertEquals(List.of(new Tally(3, 5), new Tally(0, 5)), tallies(diary, Kind.STOMACH_NIGHTS));
  }

  @Test
  void mostSideNightsWithoutAPillowAreNoted() {
    DiaryBuilder diary = new DiaryBuilder().position(Position.LEFT_SIDE);
    diary.kneePillow(YesNo.NO).repeat(4, 5);
    diary.kneePillow(YesNo.YES).repeat(3, 5);
    assertEquals(List.of(new Tally(4, 7)), tallies(diary, Kind.SIDE_WITHOUT_PILLOW));
  }

  @Test
  void aFirmMattressIsNotedAndAMediumFirmOneIsNot() {
    assertTrue(kinds("Firm spring").contains(Kind.FIRM_MATTRESS));
    assertTrue(kinds("sehr weich").contains(Kind.SOFT_MATTRESS));
    assertEquals(List.of(), kinds("Medium-firm foam"));
    assertEquals(List.of(), kinds("mittelfest"));
  }

  private static List<Kind> kinds(String mattress) {
    return new DiaryBuilder()
        .mattress(mattress).repeat(5, 5).findings().practice().stream()
            .map(PracticeNote::kind)
            .toList();
  }

  @Test
  void kindsOfCareAreCountedByTheirFamily() {
    Technique pro =
        new Technique(
            "Massage", OptionalInt.of(45), OptionalInt.empty(), Practitioner.PROFESSIONAL, "neck");
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Foam roller", 5, ""), technique("Cat-cow", 3, ""))).repeat(8, 4, 5);
    diary.care(care(pro)).repeat(7, 5, 4);
    diary.care(Care.NOTHING).repeat(12, 5, 6);
    List<CareUse> uses = diary.findings().massage().byGroup();
    assertEquals(
        List.of(
            "HAND 7",
            "TOOLS 8",
            "STRETCHES 8",
            "PROFESSIONAL 7",
            "STRETCH_AFTER_MASSAGE 8",
            "MINUTES 15",
            "REGION 7"),
        uses.stream().map(use -> use.group() + " " + use.days()).toList());
    assertTrue(
        uses.stream()
            .filter(use -> use.group() == Group.TOOLS)
            .noneMatch(use -> use.dayAfter().isGiven()));
  }
}
