package spinelog.sheet.value;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import spinelog.diary.Position;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.YesNo;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/** Reads cells that hold one of a few answers: yes or no, and the position slept in. */
public final class WordReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern SEPARATORS =
      Pattern.compile(
          "[,;/+&()]| - |\\bthen\\b|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bdann\\b"
              + "|\\bdan\\b|\\bor\\b|->|→");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
  private static final String SIDE = "side";

  /** A longer text names no position. */
  private static final int LONGEST = 300;

  private WordReader() {}

  /** Reads a yes-or-no cell; what is blank or not understood is unknown, never no. */
  public static Reading<YesNo> yesNo(Cell cell) {
    if (cell.isBlank()) {
      return Reading.of(YesNo.UNKNOWN);
    }
    if (WORDS.has("yes", cell.text()) || isTrue(cell)) {
      return Reading.of(YesNo.YES);
    }
    if (WORDS.has("no", cell.text()) || cell.kind() == Cell.Kind.BOOLEAN) {
      return Reading.of(YesNo.NO);
    }
    return leftOpen(cell, YesNo.UNKNOWN)
        .orElseGet(
            () ->
                Reading.error(
                    YesNo.UNKNOWN,
                    Kind.NOT_UNDERSTOOD,
                    "expected yes or no; taken as not known. Correct it, or leave the cell empty."));
  }

  /** Reads the position slept in; several of them are mixed. */
  public static Reading<Position> position(Cell cell) {
    if (cell.isBlank()) {
      return Reading.of(Position.UNKNOWN);
    }
    Optional<Reading<Position>> open = leftOpen(cell, Position.UNKNOWN);
    if (open.isPresent()) {
      return open.get();
    }
    Set<Position> found = EnumSet.noneOf(Position.class);
    Optional<String> whole =
        cell.text().length() <= LONGEST
            ? WORDS.find("position.", plain(cell.text()))
            : Optional.empty();
    boolean understood = whole.isPresent();
    if (understood) {
      add(whole.get(), found);
    } else {
      understood = cell.text().length() <= LONGEST && parts(plain(cell.text()), found);
    }
    if (found.size() == 1 && understood) {
      return Reading.of(found.iterator().next());
    }
    if (found.size() > 1 && understood) {
      return Reading.of(Position.MIXED);
    }
    Optional<String> meant = Spelling.nearest(WORDS, "position.", plain(cell.text()));
    if (found.isEmpty() && meant.filter(name -> !name.equals(SIDE)).isPresent()) {
      Position position = Position.valueOf(meant.get());
      return Reading.warning(
              position,
              Kind.WRITTEN_OTHERWISE,
              "spelled otherwise; read as " + DayText.position(position) + ". Check it.")
          .using(DayText.position(position));
    }
    return Reading.warning(
        Position.UNKNOWN,
        understood ? Kind.SIDE_NOT_SAID : Kind.NOT_UNDERSTOOD,
        understood
            ? "left or right is not said; taken as not known. Write left side or right side."
            : "expected back, left side, right side, stomach or mixed; taken as not known. "
                + "Correct it.");
  }

  private static boolean parts(String text, Set<Position> found) {
    return Arrays.stream(SEPARATORS.split(text))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> WORDS.find("position.", part).or(() -> lastWords(part)))
        .peek(name -> name.ifPresent(known -> add(known, found)))
        .toList()
        .stream()
        .allMatch(Optional::isPresent);
  }

  /** "On my left side", "mostly back": the words at the end tell. */
  private static Optional<String> lastWords(String part) {
    int space = part.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String rest = part.substring(space + 1);
    return WORDS.find("position.", rest).or(() -> lastWords(rest));
  }

  /** "Left-side" is "left side"; a hyphen between spaces still separates. */
  private static String plain(String text) {
    return HYPHEN.matcher(Words.fold(text)).replaceAll(" ");
  }

  private static void add(String name, Set<Position> found) {
    if (!name.equals(SIDE)) {
      found.add(Position.valueOf(name));
    }
  }

  private static boolean isTrue(Cell cell) {
    return cell.kind() == Cell.Kind.BOOLEAN && cell.text().equals("TRUE");
  }

  private static <T> Optional<Reading<T>> leftOpen(Cell cell, T unknown) {
    if (WORDS.has("blank", cell.text())) {
      return Optional.of(Reading.note(unknown, Kind.TAKEN_AS_BLANK, "taken as blank."));
    }
    return WORDS.has("unknown", cell.text())
        ? Optional.of(Reading.note(unknown, Kind.TAKEN_AS_UNKNOWN, "taken as not known."))
        : Optional.empty();
  }
}
