package spinelog.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import spinelog.diary.Outcome;

/** Reads an outcome as it is written on the command line and in the results. */
final class OutcomeWord implements ITypeConverter<Outcome> {
  @Override
  public Outcome convert(String value) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> word(outcome).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is none of " + words()));
  }

  private static String words() {
    return Arrays.stream(Outcome.values()).map(OutcomeWord::word).collect(Collectors.joining(", "));
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
