package spinelog.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import spinelog.sheet.value.DateOrder;

/** Reads the order of day, month and year as it is written on the command line. */
final class DateOrderWord implements ITypeConverter<DateOrder> {
  @Override
  public DateOrder convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "dmy" -> DateOrder.DMY;
      case "mdy" -> DateOrder.MDY;
      case "ymd" -> DateOrder.YMD;
      default -> throw new TypeConversionException("\"" + value + "\" is none of dmy, mdy, ymd");
    };
  }
}
