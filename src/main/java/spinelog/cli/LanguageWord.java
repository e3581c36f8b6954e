package spinelog.cli;

import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import spinelog.language.Language;

/** Reads a language as it is written on the command line: its two letters; tells them. */
final class LanguageWord implements ITypeConverter<Language>, Iterable<String> {
  @Override
  public Language convert(String value) {
    return Language.of(value)
        .orElseThrow(
            () ->
                new NoSuchValue(
                    Said.of(
                        "console.value.word", "value", value, "words", String.join(", ", this))));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Language.values()).map(Language::tag).iterator();
  }
}
