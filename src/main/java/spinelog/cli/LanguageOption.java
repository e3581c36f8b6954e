package spinelog.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import spinelog.language.Language;
import spinelog.report.Reopened;

/** The option that says in which language a command speaks and writes. */
final class LanguageOption {
  /** In the words of a command line, a line each. */
  private static final Pattern ASKED = Pattern.compile("(?m)^--lang[=\n](.*)$");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = LanguageWord.class,
      completionCandidates = LanguageWord.class,
      description =
          "The language of what is said and written: en, de, fr, es or id; the log's own by default,"
              + " else the system's, else English.")
  private Language language;

  /** As asked for, or as a report was made before, or the log's own, or {@link #ofAll()}. */
  Language of(ReadLog read) {
    return Optional.ofNullable(language)
        .or(() -> read.report().map(Reopened::language))
        .or(() -> read.reading().summary().language().flatMap(Language::of))
        .orElseGet(this::ofAll);
  }

  /** What is said of words on the command line that may not all have been understood. */
  static Phrases phrases(String[] args, Surroundings here) {
    String words = String.join("\n", args) + "\n";
    Optional<Language> asked =
        ASKED.matcher(words).results().findFirst().flatMap(found -> Language.of(found.group(1)));
    return Phrases.in(asked.or(() -> Language.of(here.locale())).orElse(Language.ENGLISH));
  }

  /** As asked for, or the system's, or English: that of what is said of many logs, or of none. */
  Language ofAll() {
    return Optional.ofNullable(language)
        .or(() -> Language.of(Surroundings.of(spec).locale()))
        .orElse(Language.ENGLISH);
  }
}
