package spinelog.sheet.value;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.Position;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Spelling;
import spinelog.sheet.cell.Words;

/** Reads the position slept in; several of them are mixed. */
public final class PositionReader {
  private static final Words WORDS = Words.IN_CELLS;
  private static final Pattern SEPARATORS =
      WORDS.pattern("[,;/+&()>→]| - |\\d{1,3} ?%|\\b(?:<and>|<and-also>|<or>|<but>|<then>)\\b");
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}']+");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
  private static final Pattern PLACED = WORDS.pattern(".* <on> ");

  /** What follows a position, and may be a remark: "left side (woke at 3)", "back w/ pillow". */
  private static final Pattern REMARK =
      WORDS.pattern(" *(?:[(,;+]| - |(?<!\\p{L})<beside>(?!\\p{L}))(.*)");

  private static final String PREFIX = "position.";

  /** A longer text names no position. */
  private static final int LONGEST = 300;

  private final Words letters;

  /**
   * A reader of positions.
   *
   * @param language the language of the log: it tells what a single letter stands for
   */
  public PositionReader(Optional<Locale> language) {
    letters = language.map(Words::in).orElse(Words.NONE);
  }

  /** What a cell says, as far as it was understood. */
  private enum Sense {
    PLAIN,
    DOUBTFUL,
    NONE
  }

  /** Reads one cell. */
  public Reading<Position> read(Cell cell) {
    if (cell.isBlank()) {
      return Reading.of(Position.UNKNOWN);
    }
    if (WORDS.has("blank", cell.text())) {
      return Reading.note(Position.UNKNOWN, Kind.TAKEN_AS_BLANK, "taken as blank.");
    }
    if (WORDS.has("unknown", cell.text())) {
      return Reading.note(Position.UNKNOWN, Kind.TAKEN_AS_UNKNOWN, "taken as not known.");
    }
    return cell.text().length() <= LONGEST ? words(plain(cell.text())) : notUnderstood();
  }

  private Reading<Position> words(String text) {
    if (isNegated(text)) {
      return Reading.warning(
          Position.UNKNOWN,
          Kind.NOT_UNDERSTOOD,
          "says how it was not; taken as not known. Write the position slept in.");
    }
    if (WORDS.has("same", text)) {
      return Reading.warning(
          Position.UNKNOWN,
          Kind.NOT_UNDERSTOOD,
          "points at another row; taken as not known. Write the position slept in.");
    }
    Set<Position> found = EnumSet.noneOf(Position.class);
    Sense sense = sense(text, found);
    if (sense == Sense.NONE) {
      found.clear();
      sense = withoutRemark(text, found);
    }
    return sense == Sense.NONE || found.isEmpty() ? misspelt(text) : one(found, sense);
  }

  private Sense sense(String text, Set<Position> found) {
    return named(text).map(found::add).isPresent() ? Sense.PLAIN : parts(text, found);
  }

  /** A plain position before a remark that names none: "left side (woke at 3)". */
  private Sense withoutRemark(String text, Set<Position> found) {
    Matcher remark = REMARK.matcher(text);
    return remark.find()
            && Arrays.stream(remark.group(1).split("[^\\p{L}]+"))
                .noneMatch(word -> WORDS.find(PREFIX, word).isPresent())
            && sense(text.substring(0, remark.start()), found) == Sense.PLAIN
        ? Sense.DOUBTFUL
        : Sense.NONE;
  }

  /** One position; of several it was mixed, and a side left open adds to a side that is named. */
  private static Reading<Position> one(Set<Position> found, Sense sense) {
    if (found.contains(Position.LEFT_SIDE) || found.contains(Position.RIGHT_SIDE)) {
      found.remove(Position.SIDE);
    }
    Position position = found.size() > 1 ? Position.MIXED : found.iterator().next();
    if (sense == Sense.DOUBTFUL) {
      return otherwise("other words beside it", position);
    }
    return position == Position.SIDE
        ? Reading.warning(
            position,
            Kind.SIDE_NOT_SAID,
            "left or right is not said; read as on the side, which one not known. Write left side"
                + " or right side to compare the two.")
        : Reading.of(position);
  }

  private static Reading<Position> otherwise(String how, Position position) {
    String name = DayText.position(position);
    return Reading.warning(
            position, Kind.WRITTEN_OTHERWISE, how + "; read as " + name + ". Check it.")
        .using(name);
  }

  private Reading<Position> misspelt(String text) {
    return Spelling.nearest(WORDS, PREFIX, text)
        .map(Position::valueOf)
        .map(position -> otherwise("spelled otherwise", position))
        .orElseGet(PositionReader::notUnderstood);
  }

  private Sense parts(String text, Set<Position> found) {
    List<String> parts =
        Arrays.stream(SEPARATORS.split(text))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    Sense sense = parts.isEmpty() ? Sense.NONE : Sense.PLAIN;
    for (String part : parts) {
      Sense of = part(part, found);
      sense = of.compareTo(sense) > 0 ? of : sense;
    }
    return sense;
  }

  /** "On my left side", "mostly back": small words do not matter, other words make it doubtful. */
  private Sense part(String part, Set<Position> found) {
    String bare = bare(part);
    Optional<Position> named = named(bare);
    if (named.isPresent() || bare.isEmpty()) {
      named.ifPresent(found::add);
      return Sense.PLAIN;
    }
    Optional<Position> placed = named(bare(PLACED.matcher(part).replaceFirst("")));
    placed.ifPresent(found::add);
    return placed.isPresent() ? Sense.DOUBTFUL : Sense.NONE;
  }

  private Optional<Position> named(String words) {
    return WORDS
        .find(PREFIX, words)
        .or(() -> letters.find("letter.", words))
        .map(Position::valueOf);
  }

  private static String bare(String part) {
    return Arrays.stream(part.split(" "))
        .filter(word -> !WORDS.has("small", word))
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }

  private static boolean isNegated(String text) {
    return NOT_IN_WORDS.splitAsStream(text).anyMatch(word -> WORDS.has("negation", word));
  }

  /** "Left-side" is "left side"; a hyphen between spaces still separates. */
  private static String plain(String text) {
    return HYPHEN.matcher(Words.fold(text)).replaceAll(" ");
  }

  private static Reading<Position> notUnderstood() {
    return Reading.warning(
        Position.UNKNOWN,
        Kind.NOT_UNDERSTOOD,
        "expected back, left side, right side, stomach or mixed; taken as not known. Correct it.");
  }
}
