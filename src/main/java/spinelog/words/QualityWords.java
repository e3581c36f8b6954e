package spinelog.words;

import java.util.ArrayList;
import java.util.List;
import spinelog.findings.Findings;
import spinelog.findings.Period;
import spinelog.language.Phrasebook;

/** What is said of the log itself: how much of it there is, and what to keep in mind. */
public final class QualityWords {
  private final Findings findings;
  private final Phrasebook book;

  /** Words for a log. */
  public QualityWords(Findings findings, Phrasebook book) {
    this.findings = findings;
    this.book = book;
  }

  /** Coverage, memory and cautions, a sentence each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Period period = findings.period();
    lines.add(
        book.say(
            "quality.recorded",
            "recorded",
            period.recorded(),
            "days",
            period.days(),
            "percent",
            Math.round(100.0 * period.recorded() / period.days())));
    findings
        .log()
        .memory()
        .ifPresent(
            memory ->
                lines.add(book.say("quality.memory", "memory", book.numbers().number(memory, 2))));
    findings
        .log()
        .cautions()
        .forEach(caution -> lines.add(book.say("caution." + caution, RuleGaps.with())));
    return lines;
  }
}
