package spinelog.sheet;

import java.util.List;
import spinelog.sheet.column.LogColumn;

/** What the template's explanation says about each column. */
final class Guide {
  /** What holds for all columns. */
  static final List<String> GENERAL =
      List.of(
          "One row each morning on the sheet Log. Only the date and one score are needed.",
          "Leave a cell empty when you do not know: an empty cell is never taken for 0. A missed"
              + " day needs no row.",
          "Fill in the night that ended this morning; techniques are what you do after scoring,"
              + " until the next night.",
          "Use the sheet Setup changes for changes that the rows do not show, such as a new bed"
              + " frame. Use the sheet About for what the report's head should say.");

  private Guide() {}

  /** What to write in a column. */
  static String explanation(LogColumn column) {
    return switch (column) {
      case DATE, NIGHT_OF, TIMESTAMP -> "The morning you woke up on.";
      case POSITION -> "How you mostly slept: choose from the list.";
      case PILLOW, MATTRESS ->
          "Its name, when you change it; empty means the same as before. Add firmness or height to"
              + " the name if you like.";
      case KNEE_PILLOW -> "Whether a pillow lay between or under your knees.";
      case LUMBAR_SUPPORT -> "Whether you used a lumbar support or a roll under the knees.";
      case TECHNIQUES ->
          "What you did for your back that day, with minutes or x repetitions, separated by"
              + " semicolons. (pro) if someone did it for you. Empty on a scored day means nothing.";
      case MASSAGE_MINUTES -> "Minutes in all that day; may stay empty if the techniques say it.";
      case STIFFNESS -> "How stiff your back was on waking, from 0 (not at all) to 10 (worst).";
      case STIFFNESS_MINUTES -> "Minutes until you were loose.";
      case PAIN_WAKING -> "Pain on waking, from 0 (none) to 10 (worst).";
      case PAIN_EVENING -> "Pain that evening, from 0 (none) to 10 (worst).";
      case SLEEP_HOURS -> "Hours slept.";
      case RED_FLAGS ->
          "New numbness or tingling, weakness, fever, weight loss, bladder or bowel change, a fall."
              + " See a doctor about any of them.";
      case NOTES -> "Anything else.";
    };
  }

  /** What a filled cell looks like. */
  static String example(LogColumn column) {
    return switch (column) {
      case DATE, NIGHT_OF, TIMESTAMP -> "2025-03-31";
      case POSITION -> "Left side";
      case PILLOW -> "Latex contour, 11 cm";
      case MATTRESS -> "Medium-firm foam";
      case KNEE_PILLOW -> "yes";
      case LUMBAR_SUPPORT -> "no";
      case TECHNIQUES -> "Foam roller 5; Cat-cow x10; Deep tissue (pro) 45";
      case MASSAGE_MINUTES -> "50";
      case STIFFNESS -> "6";
      case STIFFNESS_MINUTES -> "25";
      case PAIN_WAKING -> "4";
      case PAIN_EVENING -> "3";
      case SLEEP_HOURS -> "7.5";
      case RED_FLAGS -> "numbness in the left foot";
      case NOTES -> "Long drive yesterday";
    };
  }
}
