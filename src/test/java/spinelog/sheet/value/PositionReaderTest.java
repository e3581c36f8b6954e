package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Position;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;

class PositionReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flat on my back | BACK",
        "on back most of the night | BACK",
        "left-hand side | LEFT_SIDE",
        "fetal position (left) | LEFT_SIDE",
        "started on back, ended left | MIXED",
        "left > right | MIXED",
        "back then side | MIXED",
        "side, later left | LEFT_SIDE",
        "70% back 30% left | MIXED",
        "tossed and turned | MIXED",
        "überwiegend Rücken | BACK",
        "erst Rücken, dann links | MIXED",
        "à plat ventre | STOMACH",
        "dos puis gauche | MIXED",
        "decúbito lateral izquierdo | LEFT_SIDE",
        "miring ke kanan | RIGHT_SIDE",
        "telentang lalu kiri | MIXED",
        "fianco destro | RIGHT_SIDE",
        "linkerzij | LEFT_SIDE"
      })
  void whatAPersonMeansIsPlain(String written, Position position) {
    assertEquals(Reading.of(position), read(written, Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "side", "Side ", "on my side", "mostly sides", "side/side", "fetal position", "Seite",
        "auf der Seite", "Seitenlage", "côté", "sur le côté", "de côté", "de lado", "miring",
        "sul fianco", "op mijn zij"
      })
  void aSideThatIsNotSaidIsASideWithAWarning(String written) {
    Reading<Position> read = read(written, Locale.ENGLISH);
    assertEquals(Position.SIDE, read.value());
    assertEquals(Kind.SIDE_NOT_SAID, read.remark().orElseThrow().kind());
    assertEquals(Level.WARNING, read.remark().orElseThrow().level());
  }

  @ParameterizedTest
  @CsvSource({
    "curled up on left side,LEFT_SIDE",
    "rigth side,RIGHT_SIDE",
    "stomache,STOMACH",
    "sidee,SIDE",
    "curled up on side,SIDE",
    "left side with pillow,LEFT_SIDE",
    "back w/ towel,BACK",
    "left (woke at 3am),LEFT_SIDE",
    "'side, pillow between knees',SIDE",
    "back + pillow under knees,BACK",
    "Left - ok,LEFT_SIDE",
    "'back/side (hot night)',MIXED",
    "Rücken mit Kissen,BACK"
  })
  void otherWordsAndMisspellingsAreSaid(String written, Position position) {
    Reading<Position> read = read(written, Locale.ENGLISH);
    assertEquals(position, read.value());
    assertEquals("WARNING", read.remark().orElseThrow().level().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not on back",
        "anything but back",
        "nicht auf dem Rücken",
        "pas sur le dos",
        "bad back",
        "sofa",
        "semi-prone",
        "left leg pain",
        "left, right leg hurt",
        "bad back (sore)",
        "(sofa)",
        "same",
        "ditto",
        "ended"
      })
  void aPositionThatCannotBeKnownIsNotKnownWithAWarning(String written) {
    Reading<Position> read = read(written, Locale.ENGLISH);
    assertEquals(Position.UNKNOWN, read.value());
    assertEquals("WARNING", read.remark().orElseThrow().level().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "B,en,BACK",
    "B,de,STOMACH",
    "R,en,RIGHT_SIDE",
    "R,de,UNKNOWN",
    "G,fr,LEFT_SIDE",
    "D,fr,UNKNOWN",
    "D,es,RIGHT_SIDE",
    "B,id,UNKNOWN",
    "S,en,UNKNOWN",
    "S,de,SIDE",
    "C,fr,SIDE",
    "L,es,SIDE",
    "M,id,SIDE",
    "L/R,en,MIXED"
  })
  void aLetterStandsForWhatItDoesInTheLogsLanguage(
      String letter, String language, Position position) {
    assertEquals(position, read(letter, Locale.forLanguageTag(language)).value());
  }

  private static Reading<Position> read(String written, Locale language) {
    return new PositionReader(Optional.of(language)).read(Cell.text(written));
  }
}
