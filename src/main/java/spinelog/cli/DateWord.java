package spinelog.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import spinelog.sheet.DateText;

/** Reads a date on the command line as one in a log, and asks where it can be two. */
final class DateWord implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    List<LocalDate> meanings = DateText.meanings(value);
    if (meanings.size() == 1) {
      return meanings.get(0);
    }
    throw new TypeConversionException("\"" + value + "\"" + why(value, meanings));
  }

  private static String why(String value, List<LocalDate> meanings) {
    if (DateText.isWithoutYear(value)) {
      return " has no year; write the whole date, such as 2026-03-31";
    }
    return meanings.isEmpty()
        ? " is no date such as 2026-03-31 or 31.3.2026"
        : " can be "
            + meanings.stream().map(LocalDate::toString).collect(Collectors.joining(" or "))
            + "; write the one that is meant";
  }

  /** A text as the date that it is and nothing but it, as dates are named; else as it is. */
  static String named(String text) {
    List<LocalDate> meanings = DateText.meanings(text);
    return meanings.isEmpty() ? text : new DateWord().convert(text).toString();
  }
}
