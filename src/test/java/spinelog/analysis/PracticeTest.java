package spinelog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import spinelog.diary.Care;
import spinelog.diary.Condition;
import spinelog.diary.ItemKind;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;
import spinelog.findings.CareUse;
import spinelog.findings.CareUse.Group;
import spinelog.findings.Direction;
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

  private static Optional<PracticeNote> note(DiaryBuilder diary, Kind kind) {
    return diary.findings().practice().stream().filter(note -> note.kind() == kind).findFirst();
  }

  private static List<Tally> tallies(DiaryBuilder diary, Kind kind) {
    return note(diary, kind).map(PracticeNote::tallies).orElse(List.of());
  }

  /** Days of March 2026, in which all these diaries begin. */
  private static List<LocalDate> march(int... days) {
    return Arrays.stream(days).mapToObj(day -> LocalDate.of(2026, 3, day)).toList();
  }

  @Test
  void pressureOnTheSpineItselfIsCounted() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Foam roller", 5, "Wirbelsäule"))).repeat(2, 5);
    diary.care(care(technique("Foam roller", 5, "lower back"))).repeat(3, 5);
    assertEquals(
        new PracticeNote(Kind.SPINE_PRESSURE, "Foam roller", List.of(new Tally(2, 5)), march(1, 2)),
        note(diary, Kind.SPINE_PRESSURE).orElseThrow());
  }

  @Test
  void oneDayOfPressureOnTheSpineIsEnoughAndLightStrokesOnItAreNone() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Effleurage", 5, "spine"))).repeat(5, 5);
    assertEquals(List.of(), tallies(diary, Kind.SPINE_PRESSURE));
    diary.care(care(technique("Trigger point", 5, "lower back, vertèbres"))).repeat(1, 5);
    assertEquals(List.of(new Tally(1, 1)), tallies(diary, Kind.SPINE_PRESSURE));
  }

  @Test
  void strongPressureIsNotedBesideAConditionThatAsksForALightOne() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Deep tissue", 45, ""))).repeat(2, 5);
    diary.care(care(technique("Effleurage", 10, ""), technique("Trigger point", 5, "")));
    diary.repeat(1, 5).care(care(technique("Petrissage", 10, ""))).repeat(2, 5);
    assertEquals(List.of(), tallies(diary, Kind.STRONG_PRESSURE));
    diary.condition("asthma", "").condition("OP 2009", "surgery");
    assertEquals(List.of(), tallies(diary, Kind.STRONG_PRESSURE));
    diary.condition("warfarin", "blood-thinners");
    List<Condition> light = List.of(new Condition("warfarin", "blood-thinners"));
    assertEquals(
        List.of(
            new PracticeNote(
                Kind.STRONG_PRESSURE,
                List.of("Deep tissue", "Trigger point"),
                List.of(new Tally(3, 3)),
                march(1, 2, 3),
                light)),
        diary.findings().practice());
  }

  @Test
  void onlyFarMoreThanTheUsualMinutesAreLong() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Tennis ball", 20, ""))).repeat(4, 5);
    assertEquals(List.of(), tallies(diary, Kind.LONG_HOLD));
    diary.care(care(technique("Tennis ball", 21, ""))).repeat(1, 5);
    assertEquals(
        new PracticeNote(Kind.LONG_HOLD, "Tennis ball", List.of(new Tally(1, 5)), march(5)),
        note(diary, Kind.LONG_HOLD).orElseThrow());
  }

  @Test
  void noHoldIsLongWhereNothingIsUsual() {
    DiaryBuilder diary = new DiaryBuilder().care(care(technique("Heat pack", 90, "")));
    assertEquals(List.of(), tallies(diary.repeat(5, 5), Kind.LONG_HOLD));
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
  void stretchesBeforeTheMassageAreNotedFromThreeDaysOn() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Cat-cow", 3, ""), technique("Foam roller", 5, ""))).repeat(2, 5);
    assertEquals(List.of(), tallies(diary, Kind.STRETCH_FIRST));
    diary.repeat(1, 5);
    assertEquals(
        new PracticeNote(Kind.STRETCH_FIRST, "", List.of(new Tally(3, 3)), march(1, 2, 3)),
        note(diary, Kind.STRETCH_FIRST).orElseThrow());
  }

  @Test
  void massageOnDaysOfUnusualPainIsNoted() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(Care.NOTHING).repeat(26, 4, 5);
    diary.care(care(technique("Foam roller", 5, ""))).repeat(3, 9);
    assertEquals(
        new PracticeNote(Kind.MASSAGE_ON_BAD_DAYS, "", List.of(new Tally(3, 3)), march(27, 28, 29)),
        note(diary, Kind.MASSAGE_ON_BAD_DAYS).orElseThrow());
  }

  @Test
  void massageOnTwoDaysOfUnusualPainIsNotYetNoted() {
    assertEquals(List.of(), tallies(massagedWhenBad(28, 2), Kind.MASSAGE_ON_BAD_DAYS));
    assertEquals(
        List.of(new Tally(3, 3)), tallies(massagedWhenBad(28, 3), Kind.MASSAGE_ON_BAD_DAYS));
  }

  @Test
  void whatIsUnusualPainTakesAsManyMorningsAsAnInterval() {
    assertEquals(List.of(), tallies(massagedWhenBad(17, 3), Kind.MASSAGE_ON_BAD_DAYS));
    assertEquals(
        List.of(new Tally(3, 3)), tallies(massagedWhenBad(18, 3), Kind.MASSAGE_ON_BAD_DAYS));
  }

  /** 9 of 30 at 8 and 21 at 4: mean 5.2, deviation 1.864, limit 7.996; 10 of 30: limit 8.210. */
  @Test
  void unusualPainIsAboveTheMeanByOneAndAHalfDeviations() {
    assertEquals(
        List.of(new Tally(9, 9)), tallies(massagedWhenBad(21, 9), Kind.MASSAGE_ON_BAD_DAYS));
    assertEquals(List.of(), tallies(massagedWhenBad(20, 10), Kind.MASSAGE_ON_BAD_DAYS));
  }

  /** Ordinary mornings at 4 without massage, then bad ones at 8 with it. */
  private static DiaryBuilder massagedWhenBad(int ordinary, int bad) {
    DiaryBuilder diary = new DiaryBuilder().care(Care.NOTHING).repeat(ordinary, 4);
    return diary.care(care(technique("Foam roller", 5, ""))).repeat(bad, 8);
  }

  @Test
  void stomachNightsAreCountedInBothHalves() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.position(Position.STOMACH).repeat(3, 5);
    diary.position(Position.BACK).repeat(7, 5);
    assertEquals(List.of(new Tally(3, 5), new Tally(0, 5)), tallies(diary, Kind.STOMACH_NIGHTS));
  }

  @Test
  void stomachNightsAreNotedFromThreeOn() {
    DiaryBuilder diary = new DiaryBuilder().position(Position.BACK).repeat(7, 5);
    diary.position(Position.STOMACH).repeat(2, 5);
    assertEquals(List.of(), tallies(diary, Kind.STOMACH_NIGHTS));
    diary.repeat(1, 5);
    assertEquals(List.of(new Tally(0, 5), new Tally(3, 5)), tallies(diary, Kind.STOMACH_NIGHTS));
  }

  @Test
  void mostSideNightsWithoutAPillowAreNoted() {
    DiaryBuilder diary = new DiaryBuilder().position(Position.LEFT_SIDE);
    diary.kneePillow(YesNo.NO).repeat(4, 5);
    diary.kneePillow(YesNo.YES).repeat(3, 5);
    assertEquals(List.of(new Tally(4, 7)), tallies(diary, Kind.SIDE_WITHOUT_PILLOW));
    diary.repeat(1, 5);
    assertEquals(List.of(), tallies(diary, Kind.SIDE_WITHOUT_PILLOW));
  }

  @Test
  void sixSideNightsWithoutAPillowAreTooFew() {
    DiaryBuilder diary = new DiaryBuilder().position(Position.RIGHT_SIDE).kneePillow(YesNo.NO);
    assertEquals(List.of(), tallies(diary.repeat(6, 5), Kind.SIDE_WITHOUT_PILLOW));
    diary.position(Position.BACK).repeat(6, 5);
    diary.position(Position.LEFT_SIDE).kneePillow(YesNo.UNKNOWN).repeat(6, 5);
    assertEquals(List.of(), tallies(diary, Kind.SIDE_WITHOUT_PILLOW));
    diary.kneePillow(YesNo.NO).repeat(1, 5);
    assertEquals(List.of(new Tally(7, 7)), tallies(diary, Kind.SIDE_WITHOUT_PILLOW));
  }

  @Test
  void nightsOnASideThatIsNotSaidAreSideNights() {
    DiaryBuilder diary = new DiaryBuilder().kneePillow(YesNo.NO);
    diary.position(Position.LEFT_SIDE).repeat(2, 5).position(Position.RIGHT_SIDE).repeat(2, 5);
    diary.position(Position.SIDE).repeat(2, 5);
    assertEquals(List.of(), tallies(diary, Kind.SIDE_WITHOUT_PILLOW));
    diary.repeat(1, 5);
    assertEquals(List.of(new Tally(7, 7)), tallies(diary, Kind.SIDE_WITHOUT_PILLOW));
  }

  @Test
  void mostBackNightsWithoutASupportAreNotedFromSevenOn() {
    DiaryBuilder diary = new DiaryBuilder().position(Position.LEFT_SIDE);
    diary.lumbarSupport(YesNo.NO).repeat(7, 5);
    diary.position(Position.BACK).repeat(4, 5);
    diary.lumbarSupport(YesNo.YES).repeat(2, 5);
    assertEquals(List.of(), tallies(diary, Kind.BACK_WITHOUT_SUPPORT));
    diary.repeat(1, 5);
    assertEquals(List.of(new Tally(4, 7)), tallies(diary, Kind.BACK_WITHOUT_SUPPORT));
    diary.repeat(1, 5);
    assertEquals(List.of(), tallies(diary, Kind.BACK_WITHOUT_SUPPORT));
  }

  @Test
  void nothingIsSaidForASupportThatTheLogFindsWorse() {
    DiaryBuilder diary = new DiaryBuilder().position(Position.BACK);
    diary.lumbarSupport(YesNo.NO).repeat(20, 3, 4, 2, 3);
    diary.lumbarSupport(YesNo.YES).repeat(15, 8, 7, 9, 8);
    diary.lumbarSupport(YesNo.NO).repeat(20, 3, 4, 2, 3);
    assertEquals(
        Direction.WORSE, diary.findings().nights().lumbarSupport().difference().direction());
    assertEquals(List.of(), tallies(diary, Kind.BACK_WITHOUT_SUPPORT));
  }

  @Test
  void nothingIsSaidAgainstAMattressThatTheLogFindsBetter() {
    DiaryBuilder diary = new DiaryBuilder().mattress("Old spring").repeat(30, 8, 7, 9, 8);
    diary.mattress("Firm foam").repeat(30, 3, 4, 2, 3);
    assertEquals(Direction.BETTER, diary.findings().setup().changes().get(0).direction());
    assertTrue(note(diary, Kind.FIRM_MATTRESS).isEmpty());
  }

  @Test
  void onlyTheMattressInUseIsNoted() {
    DiaryBuilder diary = new DiaryBuilder().mattress("Firm foam").repeat(10, 5);
    diary.mattress("Medium foam").repeat(10, 5);
    assertTrue(note(diary, Kind.FIRM_MATTRESS).isEmpty());
  }

  @Test
  void threeItemsChangedWithinTwoWeeksAreMany() {
    assertEquals(
        new PracticeNote(Kind.MANY_CHANGES, "", List.of(new Tally(3, 3)), march(11, 17, 24)),
        note(changed(11, 17, 24), Kind.MANY_CHANGES).orElseThrow());
    assertTrue(note(changed(11, 17, 25), Kind.MANY_CHANGES).isEmpty());
  }

  @Test
  void twoItemsChangedTogetherAreNotMany() {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather").mattress("Spring").repeat(20, 5, 6);
    diary.pillow("Latex").mattress("Foam").repeat(20, 5, 6);
    assertTrue(note(diary, Kind.MANY_CHANGES).isEmpty());
  }

  /** The pillow, the mattress and a declared desk change on these days of March. */
  private static DiaryBuilder changed(int pillow, int mattress, int desk) {
    DiaryBuilder diary = new DiaryBuilder().pillow("Feather").mattress("Spring");
    diary.repeat(pillow - 1, 5, 6);
    diary.pillow("Latex").repeat(mattress - pillow, 5, 6);
    diary.mattress("Foam").repeat(50, 5, 6);
    return diary.declare(march(desk).get(0), ItemKind.OTHER, "Desk", "low", "high");
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
  void aPlaceIsOneInWhateverWordsItWasWritten() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Massage", 10, "neck"))).repeat(3, 4, 5);
    diary.care(care(technique("Massage", 10, "Nacken"))).repeat(3, 5, 4);
    diary.care(care(technique("Massage", 10, "lower back, cou"))).repeat(3, 5, 6);
    diary.care(care(technique("Massage", 10, "unterer Rücken links"))).repeat(4, 5, 6);
    diary.care(Care.NOTHING).repeat(14, 5, 6);
    assertEquals(
        List.of("lower back 7", "neck 9"),
        diary.findings().massage().byGroup().stream()
            .filter(use -> use.group() == Group.REGION)
            .map(use -> use.region() + " " + use.days())
            .toList());
  }

  @Test
  void besideTheSpineIsNotOnIt() {
    DiaryBuilder diary = new DiaryBuilder();
    diary.care(care(technique("Foam roller", 5, "beside the spine"))).repeat(5, 5);
    diary.care(care(technique("Foam roller", 5, "neben der Wirbelsäule"))).repeat(5, 5);
    assertEquals(List.of(), tallies(diary, Kind.SPINE_PRESSURE));
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
