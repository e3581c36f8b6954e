package spinelog.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import spinelog.sheet.DateText;

/** Reads a date on the command line as one in a log, and asks where it can be two. */
final class DateWord implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    List<LocalDate> meanings = DateText.meanings(value);
    if (meanings.size() == 1) {
      return meanings.get(0);
    }
    throw new NoSuchValue(why(value, meanings));
  }

  private static Said why(String value, List<LocalDate> meanings) {
    if (DateText.isWithoutYear(value)) {
      return Said.of("console.value.year", "value", value);
    }
    return meanings.isEmpty()
        ? Said.of("console.value.date", "value", value)
        : Said.of(
            "console.value.meanings",
            "value",
            value,
            "meanings",
            Said.anyOf(meanings.stream().map(LocalDate::toString).toList()));
  }

  /** A text as the date that it is and nothing but it, as dates are named; else as it is. */
  static String named(String text) {
    List<LocalDate> meanings = DateText.meanings(text);
    return meanings.isEmpty() ? text : new DateWord().convert(text).toString();
  }
}
