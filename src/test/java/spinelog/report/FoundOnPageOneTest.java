package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.findings.Change;
import spinelog.findings.Findings;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.words.AdviceWords;
import spinelog.words.ChangeNames;
import spinelog.words.MassageWords;
import spinelog.words.MeasuredWords;
import spinelog.words.SleepWords;
import spinelog.words.SummaryWords;
import spinelog.words.TrendWords;
import spinelog.words.VerdictWords;

/**
 * Where a language needs more room, what is open gives way on page 1, and nothing that is found.
 */
@Tag("slow")
class FoundOnPageOneTest {
  @ParameterizedTest
  @EnumSource
  void whatIsFoundInASampleIsOnItsFirstPageInEveryLanguage(Language language) throws IOException {
    Phrasebook book = Phrasebook.of(language);
    for (Rendered rendered : Rendered.samples(language)) {
      Report sample = rendered.report();
      String page = plain(rendered.page(1));
      List<String> missing =
          found(sample, book)
              .map(FoundOnPageOneTest::plain)
              .filter(said -> !page.contains(said))
              .toList();
      assertEquals(List.of(), missing, sample.logName() + ": " + page);
    }
  }

  private static Stream<String> found(Report sample, Phrasebook book) {
    Findings findings = sample.findings();
    List<String> found = new ArrayList<>();
    SummaryWords summary = new SummaryWords(findings, book);
    found.add(summary.answer());
    summary.now().ifPresent(found::add);
    summary.massage().ifPresent(found::add);
    found.addAll(summary.context());
    found.addAll(new MassageWords(findings, book).found());
    found.addAll(new SleepWords(findings, book).claims());
    if (!findings.changes().isEmpty()) {
      new TrendWords(findings, book).found().ifPresent(found::add);
    }
    new MeasuredWords(findings, book).rows().forEach(row -> found.add(String.join(" ", row)));
    VerdictWords verdicts = new VerdictWords(findings.plan(), book);
    findings.changes().stream()
        .filter(Change::isClaimed)
        .forEach(
            change -> {
              found.add(new ChangeNames(book).what(change, 64).split(":", -1)[0]);
              found.add(verdicts.difference(change).split(" \\(", -1)[0]);
            });
    found.add(new AdviceWords(findings, sample.diary().about(), book).lines().get(0));
    assertTrue(found.size() > 3, sample.logName());
    return found.stream();
  }

  private static String plain(String text) {
    // A line may end behind a hyphen.
    return text.replaceAll("[\\s\u00A0\u202F]+", " ").replace("- ", "-").strip();
  }
}
