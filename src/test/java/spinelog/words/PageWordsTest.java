package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.diary.About;
import spinelog.diary.RedFlag;
import spinelog.examples.ExampleChange;
import spinelog.examples.ExampleFindings;
import spinelog.findings.SafetyFlag;

class PageWordsTest {
  private static PageWords words(ExampleFindings findings) {
    return new PageWords(
        findings.findings(), About.NOTHING, findings.findings().period().last(), BOOK);
  }

  @Test
  void aLogWithoutANameSaysSo() {
    assertEquals(List.of(List.of("Name", "not given")), words(new ExampleFindings()).who());
  }

  @Test
  void warningSignsAreCountedBesideTheDatesAlsoWhereThereAreNone() {
    SafetyFlag flag = new SafetyFlag(ExampleChange.DAY, new RedFlag("fever", ""), List.of());
    assertEquals(List.of("Warning signs", "none logged"), warnings(new ExampleFindings()));
    assertEquals(
        List.of("Warning signs", "1 logged, see the box below"),
        warnings(new ExampleFindings().safety(flag)));
  }

  private static List<String> warnings(ExampleFindings findings) {
    return plain(words(findings).when().get(2));
  }
}
