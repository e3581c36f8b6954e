package spinelog.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a number as it is written on the command line: with a point or a comma. */
final class NumberWord implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    try {
      double number = Double.parseDouble(value.replace(',', '.'));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number without end.
    }
    throw new NoSuchValue(Said.of("console.value.number", "value", value));
  }

  /** The same for whole numbers. */
  static final class Whole implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        return Integer.valueOf(value);
      } catch (NumberFormatException e) {
        throw new NoSuchValue(Said.of("console.value.whole", "value", value));
      }
    }
  }
}
