package spinelog.sheet.cell;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it in a text file, and
 * loses it again when read.
 */
public final class Formulas {
  private static final Pattern RISKY =
      Pattern.compile("^'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
  private static final Pattern DISARMED =
      Pattern.compile("^'+[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

  private Formulas() {}

  /** The text as it can be written to a file that a spreadsheet opens. */
  public static String disarm(String text) {
    return RISKY.matcher(text).find() ? "'" + text : text;
  }

  /** The text as it was before it was disarmed. */
  public static String restore(String text) {
    return text.startsWith("'") && DISARMED.matcher(text).find() ? text.substring(1) : text;
  }

  /** Whether a spreadsheet may take the text for a formula. */
  public static boolean isRisky(String text) {
    return RISKY.matcher(text).find();
  }
}
