package spinelog.cli;

import picocli.CommandLine.TypeConversionException;

/** A word that is no value of its option. */
final class NoSuchValue extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  private final transient Said why;

  NoSuchValue(Said why) {
    super(why.key());
    this.why = why;
  }

  /** What is said of it. */
  Said why() {
    return why;
  }
}
