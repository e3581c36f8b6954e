package spinelog.sheet.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.sheet.cell.Reading.Remark;

/** Collects what is wrong in a file, so that all of it can be said at once. */
public final class Problems {
  private static final int LONGEST_FOUND = 60;
  private static final Pattern GARBLING =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private final List<SheetProblem> all = new ArrayList<>();

  /** Adds what cost a value or the whole file. */
  public void error(Kind kind, Place place, String found, String message) {
    add(new Remark(Level.ERROR, kind, "", message), place, found);
  }

  /** Adds what was read, but perhaps not as meant. */
  public void warning(Kind kind, Place place, String found, String message) {
    add(new Remark(Level.WARNING, kind, "", message), place, found);
  }

  /** Adds what was read as meant, but not as written. */
  public void note(Kind kind, Place place, String found, String message) {
    add(new Remark(Level.NOTE, kind, "", message), place, found);
  }

  /** Adds what a reading has to say about its cell, if anything. */
  public <T> T take(Place place, Cell cell, Reading<T> reading) {
    reading.remark().ifPresent(remark -> add(remark, place, cell.text()));
    return reading.value();
  }

  /** All of them, in the order in which they were found. */
  public List<SheetProblem> all() {
    return List.copyOf(all);
  }

  private void add(Remark remark, Place place, String found) {
    all.add(
        new SheetProblem(
            remark.level(),
            remark.kind(),
            place.sheet(),
            place.cell(),
            place.column(),
            shorten(found),
            shorten(remark.used()),
            remark.message()));
  }

  /** Text without what would garble a console or turn its direction: spaces stand there instead. */
  public static String plain(String text) {
    return GARBLING.matcher(text).replaceAll(" ").strip();
  }

  /** One line of at most 60 characters. */
  public static String shorten(String found) {
    String line = plain(found);
    return line.codePointCount(0, line.length()) <= LONGEST_FOUND
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_FOUND - 1)) + "…";
  }
}
