package spinelog.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import spinelog.language.Language;

/** Reads a language as it is written on the command line: its two letters. */
final class LanguageWord implements ITypeConverter<Language> {
  @Override
  public Language convert(String value) {
    return Language.of(value)
        .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is none of " + words()));
  }

  private static String words() {
    return Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
  }
}
