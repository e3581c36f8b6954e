package spinelog.sheet.value;

import java.util.Optional;
import java.util.OptionalDouble;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/**
 * What stands where a number is expected and is none: words for nothing, and the rest of a merge.
 */
final class NoNumber {
  private static final Words WORDS = Words.IN_CELLS;

  private NoNumber() {}

  /** How a word for blank, unknown or zero is read; empty where the text is none of these. */
  static Optional<Reading<OptionalDouble>> word(String text) {
    if (WORDS.has("blank", text)) {
      return Optional.of(
          Reading.note(OptionalDouble.empty(), Kind.TAKEN_AS_BLANK, "taken as blank."));
    }
    if (WORDS.has("unknown", text)) {
      return Optional.of(
          Reading.warning(
              OptionalDouble.empty(),
              Kind.TAKEN_AS_UNKNOWN,
              "taken as not known, which is not 0."));
    }
    if (WORDS.has("zero", text)) {
      return Optional.of(
          Reading.warning(
              OptionalDouble.of(0),
              Kind.TAKEN_AS_ZERO,
              "read as 0. Write 0 if that is meant, else leave the cell empty."));
    }
    return Optional.empty();
  }

  /** A number in merged cells was felt once, whatever days they cover. */
  static Reading<OptionalDouble> merged() {
    return Reading.warning(
        OptionalDouble.empty(),
        Kind.MERGED_NUMBER,
        "one number in cells merged over several rows; it counts for the first only. Write a number"
            + " in each row.");
  }
}
