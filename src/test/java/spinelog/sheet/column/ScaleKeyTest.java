package spinelog.sheet.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way a person's own words say that her scores run. */
class ScaleKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 = loose, 1 = cannot get up",
        "10 = loose, great",
        "10 loose, no stiffness",
        "1 = cannot get up",
        "Key: 10 good, 1 bad",
        "10 is a great morning and 1 is a write-off",
        "Plus la note est élevée, mieux je me sens",
        "The higher the number the better I felt.",
        "Higher is better",
        "5 stars = pain free, 1 star = awful",
        "★★★★★ = pain free",
        "10 = no stiffness",
        "loose = 10, stiff = 1",
        "loose: 10, stiff: 1",
        "from 1 (bad) to 10 (good)",
        "bad 1 2 3 4 5 good",
        "1-10 (worst to best)",
        "8-10 good, 1-3 terrible",
        "low numbers are bad",
        "10 = beweglich, 1 = komme nicht hoch",
        "Je höher die Zahl, desto besser",
        "10 = souple, 1 = bloqué",
        "Plus le chiffre est élevé, mieux je me sens",
        "10 = muy bien, 1 = fatal",
        "Cuanto más alto, mejor",
        "10 = lentur, 1 = kaku sekali",
        "Semakin tinggi angkanya, semakin baik"
      })
  void highIsGood(String line) {
    assertEquals(Optional.of(ScaleKey.HIGH_IS_GOOD), ScaleKey.in(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 = loose",
        "10 = cannot get up",
        "0 = no stiffness, 10 = worst",
        "Stiffness 0-10 (10 = worst)",
        "10 is very stiff",
        "0-10, none to worst",
        "The higher the worse",
        "0 = keine, 10 = unerträglich",
        "0 = aucune, 10 = insupportable",
        "0 = nada, 10 = no puedo moverme",
        "0 = tidak kaku, 10 = sangat kaku",
        "none 0 1 2 3 worst"
      })
  void highIsBad(String line) {
    assertEquals(Optional.of(ScaleKey.HIGH_IS_BAD), ScaleKey.in(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pain 0-10",
        "Stiffness: 0-10",
        "5 = so-so",
        "Scale",
        "12 March 2025",
        "written by me",
        ""
      })
  void nothingIsSaid(String line) {
    assertEquals(Optional.empty(), ScaleKey.in(line));
  }
}
