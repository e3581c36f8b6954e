package spinelog.findings;

import java.util.List;

/**
 * How firm the answer on one change is, and what else differed between its two sides.
 *
 * @param change the change
 * @param choices the answer as it was asked, and with one choice each made otherwise
 * @param circumstances what else there was on both sides
 */
public record Comparison(
    Change change, List<Sensitivity> choices, List<Circumstance> circumstances) {
  /** Copies the lists and checks that the answer as asked comes first. */
  public Comparison {
    choices = List.copyOf(choices);
    circumstances = List.copyOf(circumstances);
    if (choices.get(0).choice() != Sensitivity.Choice.WITH_DRIFT) {
      throw new IllegalArgumentException("the answer as asked comes first");
    }
  }

  /** Whether the answer hangs on a choice. */
  public Firmness firmness() {
    List<Sensitivity> given = given();
    if (given.size() < 2 || !choices.get(0).answer().isGiven()) {
      return Firmness.UNKNOWN;
    }
    return differing().isEmpty() ? Firmness.FIRM : Firmness.HANGS;
  }

  /** The choices that have an answer. */
  public List<Sensitivity> given() {
    return choices.stream().filter(each -> each.answer().isGiven()).toList();
  }

  /** The choices whose answer comes to something else than the one as asked. */
  public List<Sensitivity> differing() {
    return given().stream().filter(each -> !each.isLike(choices.get(0))).toList();
  }

  /** Whether an answer hangs on a choice. */
  public enum Firmness {
    /** All choices that can be answered come to the same. */
    FIRM,
    /** At least one comes to something else. */
    HANGS,
    /** There is no answer to compare with another one. */
    UNKNOWN
  }
}
