package spinelog.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a run takes from where it takes place, and from nowhere else.
 *
 * @param today the report's date where --as-of is not given
 * @param locale whose language a report is written in where neither --lang nor the log says
 * @param terminal where somebody watches; empty where nobody does
 */
public record Surroundings(LocalDate today, Locale locale, Optional<PrintWriter> terminal) {
  /** Surroundings in which nobody watches. */
  public Surroundings(LocalDate today, Locale locale) {
    this(today, locale, Optional.empty());
  }

  /** The command line as a whole, which is told of them. */
  interface Told {
    /** What it was told. */
    Surroundings here();
  }

  /** Those that a command runs in. */
  static Surroundings of(CommandSpec command) {
    return ((Told) command.root().userObject()).here();
  }
}
