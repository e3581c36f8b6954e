package spinelog.sheet.value;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.ConstantName;
import spinelog.catalogue.Entry;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Night;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.RedFlag;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.column.LogColumn;

/** A day's cells as text, in the way the template wants them; reading them gives the same day. */
public final class DayText {
  private DayText() {}

  /** The cell of one column, "" where it is blank. */
  public static String of(Day day, LogColumn column) {
    return switch (column) {
      case DATE, NIGHT_OF, TIMESTAMP -> day.date().toString();
      case POSITION -> position(day.night().position());
      case PILLOW -> day.night().pillow();
      case MATTRESS -> day.night().mattress();
      case KNEE_PILLOW -> yesNo(day.night().kneePillow());
      case LUMBAR_SUPPORT -> yesNo(day.night().lumbarSupport());
      case TECHNIQUES -> techniques(day);
      case MASSAGE_MINUTES ->
          day.care().statedMinutes().isPresent()
              ? Integer.toString(day.care().statedMinutes().getAsInt())
              : "";
      case SLEEP_HOURS -> number(day.night().sleepHours());
      case RED_FLAGS -> flags(day.warnings());
      case NOTES -> day.notes();
      default -> number(day.scores().of(column.outcome().orElseThrow()));
    };
  }

  /** The position as the template's list has it, "" where unknown. */
  public static String position(Position position) {
    return position(position, Locale.ENGLISH);
  }

  /** The same in a language that Spinelog writes. */
  public static String position(Position position, Locale language) {
    return Catalogue.KNOWN
        .withId(Entry.Kind.POSITION, ConstantName.of(position))
        .map(entry -> entry.name(language))
        .orElse("");
  }

  private static String yesNo(YesNo answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "";
    };
  }

  /** A blank says "nothing" on a scored row and "not known" on another: where not, words do. */
  private static String techniques(Day day) {
    Care care = day.care();
    boolean scored = !day.scores().isEmpty();
    if (!care.techniques().isEmpty()) {
      return care.techniques().stream().map(DayText::technique).collect(Collectors.joining("; "));
    }
    if (care.known() && care.statedMinutes().isEmpty() && !scored) {
      return "none";
    }
    return !care.known() && (scored || saysNothing(day)) ? "?" : "";
  }

  /**
   * A day whose cells were all unusable is a day in the tidy log too, not a row without entries.
   */
  private static boolean saysNothing(Day day) {
    return day.night().equals(Night.UNKNOWN)
        && day.warnings().flags().isEmpty()
        && day.notes().isEmpty()
        && day.care().statedMinutes().isEmpty();
  }

  private static String technique(Technique technique) {
    StringBuilder text = new StringBuilder(technique.name());
    if (technique.by() == Practitioner.PROFESSIONAL) {
      text.append(" (pro)");
    }
    if (!technique.region().isEmpty()) {
      text.append(" (").append(technique.region()).append(')');
    }
    technique.minutes().ifPresent(minutes -> text.append(' ').append(minutes));
    if (technique.repetitions().isPresent()) {
      // "5 x10" alone would be five sets of ten.
      text.append(technique.minutes().isPresent() ? " min x" : " x");
      text.append(technique.repetitions().getAsInt());
    }
    return text.toString();
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? Cell.plain(number.getAsDouble()) : "";
  }

  /** A blank says that the log asked, and none was flagged: where it did not ask, a sign does. */
  private static String flags(Warnings warnings) {
    return warnings.isAsked()
        ? warnings.flags().stream().map(RedFlag::words).distinct().collect(Collectors.joining("; "))
        : "?";
  }
}
