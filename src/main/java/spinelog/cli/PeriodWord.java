package spinelog.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import spinelog.findings.Stretch;

/** Reads two dates on the command line as all days from one to the other. */
final class PeriodWord implements ITypeConverter<Stretch> {
  private static final String BETWEEN = "..";

  @Override
  public Stretch convert(String value) {
    int between = value.indexOf(BETWEEN);
    if (between < 0) {
      throw new NoSuchValue(Said.of("console.value.period", "value", value));
    }
    DateWord date = new DateWord();
    LocalDate first = date.convert(value.substring(0, between));
    LocalDate last = date.convert(value.substring(between + BETWEEN.length()));
    if (last.isBefore(first)) {
      throw new NoSuchValue(Said.of("console.value.reversed", "value", value));
    }
    return new Stretch(first, last);
  }
}
