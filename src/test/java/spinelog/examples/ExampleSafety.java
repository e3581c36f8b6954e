package spinelog.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spinelog.catalogue.Heed;
import spinelog.diary.Condition;
import spinelog.diary.RedFlag;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.findings.StandingCondition;

/** What 29 days that ask for warning signs say, with 9 sessions among them. */
public final class ExampleSafety {
  /** Nothing at all. */
  public static final Safety NOTHING = flagged();

  private ExampleSafety() {}

  /** Warning signs. */
  public static Safety flagged(SafetyFlag... flags) {
    return new Safety(29, 29, List.of(flags), List.of(), List.of(), 9);
  }

  /** The same where the log asked on so many days only. */
  public static Safety asked(int days) {
    return new Safety(29, days, List.of(), List.of(), List.of(), 9);
  }

  /** A sign with no session after it. */
  public static SafetyFlag sign(String sign, String words) {
    return new SafetyFlag(ExampleChange.DAY, new RedFlag(sign, words), List.of());
  }

  /** Notes that may tell of a sign, with so many sessions from each on. */
  public static Safety noted(int sessions, String... notes) {
    List<LocalDate> after =
        IntStream.range(0, sessions).mapToObj(ExampleChange.DAY::plusDays).toList();
    return new Safety(
        29,
        0,
        List.of(),
        List.of(notes).stream()
            .map(note -> new SafetyFlag(ExampleChange.DAY, new RedFlag("numbness", note), after))
            .toList(),
        List.of(),
        9);
  }

  /** Conditions, each with what it asks for. */
  public static Safety with(StandingCondition... conditions) {
    return new Safety(29, 29, List.of(), List.of(), List.of(conditions), 9);
  }

  /** A condition of the catalogue. */
  public static StandingCondition condition(String words, String id, Heed heed) {
    return new StandingCondition(new Condition(words, id), Optional.of(heed));
  }

  /** A condition that the catalogue does not know. */
  public static StandingCondition unknown(String words) {
    return new StandingCondition(new Condition(words, ""), Optional.empty());
  }

  /** Something that is perhaps denied. */
  public static StandingCondition unclear(String words) {
    return new StandingCondition(new Condition(words, Condition.UNCLEAR), Optional.empty());
  }
}
