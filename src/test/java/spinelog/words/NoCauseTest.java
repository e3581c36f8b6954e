package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static spinelog.words.English.BOOK;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import spinelog.diary.About;
import spinelog.examples.ExampleAdvice;
import spinelog.examples.ExampleChange;
import spinelog.examples.ExampleFindings;
import spinelog.findings.Advice.Action;
import spinelog.findings.AnalysisPlan;
import spinelog.findings.Change;
import spinelog.findings.Findings;

/** A log can show what went together, and never why. */
class NoCauseTest {
  static List<Change> changes() {
    return ExampleChange.oneOfEach();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void nothingIsEverSaidToHaveCausedAnything(Change change) {
    Findings findings = ExampleFindings.leading(change).findings();
    SummaryWords summary = new SummaryWords(findings, BOOK);
    List<String> all = new ArrayList<>(new ChangeWords(findings.plan(), BOOK).details(change));
    all.add(summary.answer());
    all.addAll(summary.context());
    all.addAll(summary.howSure());
    all.addAll(new MethodWords(AnalysisPlan.DEFAULT, BOOK).method());
    all.addAll(new MethodWords(AnalysisPlan.DEFAULT, BOOK).limits());
    all.forEach(NoCauseTest::assertNoCause);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void noAdviceNamesACauseEither(Action action) {
    for (Change change : ExampleChange.oneOfEach()) {
      Change shifted =
          ExampleChange.with(
                  change.verdict(), change.withDrift(), change.estimates().withoutDrift())
              .sessions(2, 9)
              .change();
      Findings findings =
          new ExampleFindings().advice(ExampleAdvice.of(action, shifted)).findings();
      new AdviceWords(findings, About.NOTHING, BOOK).lines().forEach(NoCauseTest::assertNoCause);
    }
  }

  private static void assertNoCause(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (String word : List.of("caused", "healed", "helped", "thanks to", "effective")) {
      assertFalse(lower.contains(word), sentence);
    }
  }
}
