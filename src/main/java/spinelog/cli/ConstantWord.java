package spinelog.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import spinelog.catalogue.ConstantName;
import spinelog.diary.Outcome;
import spinelog.report.Paper;
import spinelog.sheet.value.DateOrder;

/** Reads one of a few words as it is written on the command line and in the results; tells them. */
abstract class ConstantWord<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final List<E> constants;

  ConstantWord(List<E> constants) {
    this.constants = constants;
  }

  @Override
  public final E convert(String value) {
    return constants.stream()
        .filter(constant -> word(constant).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchValue(
                    Said.of(
                        "console.value.word", "value", value, "words", String.join(", ", this))));
  }

  @Override
  public final Iterator<String> iterator() {
    return words().iterator();
  }

  private Stream<String> words() {
    return constants.stream().map(ConstantWord::word);
  }

  /** A constant's name as people type it and as JSON has it: "out-of-range". */
  static String word(Enum<?> constant) {
    return ConstantName.of(constant);
  }

  /** What is scored. */
  static final class OfOutcome extends ConstantWord<Outcome> {
    OfOutcome() {
      super(List.of(Outcome.values()));
    }
  }

  /** The order of day, month and year. */
  static final class OfDateOrder extends ConstantWord<DateOrder> {
    OfDateOrder() {
      super(List.of(DateOrder.DMY, DateOrder.MDY, DateOrder.YMD));
    }
  }

  /** The paper that a report is set for. */
  static final class OfPaper extends ConstantWord<Paper> {
    OfPaper() {
      super(List.of(Paper.values()));
    }
  }
}
