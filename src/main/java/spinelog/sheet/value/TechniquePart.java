package spinelog.sheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.Practitioner;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Words;

/**
 * One technique of a cell, taken apart: "Deep tissue (pro) 45".
 *
 * @param name the name as written
 * @param minutes how long, 0 to 1440
 * @param repetitions how often
 * @param by who did it
 * @param region where on the body, "" where not said
 * @param doubt what is doubtful but was used
 * @param trouble why the part was not understood
 */
record TechniquePart(
    String name,
    OptionalInt minutes,
    OptionalInt repetitions,
    Practitioner by,
    String region,
    Optional<String> doubt,
    Optional<String> trouble) {
  private static final Words WORDS = Words.IN_CELLS;
  private static final int LONG_MINUTES = 8 * 60;
  private static final int MOST_REPETITIONS = 10_000;
  private static final Pattern SPLIT =
      Pattern.compile("[;|\\n+]|,(?!\\d)|(?<=[\\p{L}\\d)'] )(?:and|und|et|y|dan) (?=\\p{L}|\\d)");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern SETS = Pattern.compile("(?i)(?:^| )(\\d{1,3}) ?[x×] ?(\\d{1,4})$");
  private static final Pattern TIMES =
      Pattern.compile("(?i)(?:^| )(?:[x×] ?(\\d{1,5})|(\\d{1,5}) ?(?:[x×]|reps?|times|mal))\\.?$");
  private static final String AMOUNT = "(-?\\d{1,5}(?:[.,]\\d+)?)";
  private static final Pattern TRAILING =
      Pattern.compile("^(.*?)(?:^| - |[ :=]+)" + AMOUNT + " ?([\\p{L}.']*)$");
  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile(
          "^(.+?)(?: - |[ :=]+)(\\d{1,2} ?h(?:\\d{2}|ours?)?(?: ?\\d{1,2} ?m(?:in)?)?)$");
  private static final Pattern LEADING =
      Pattern.compile("^" + AMOUNT + " ?(min\\.?|mins\\.?|minutes?|minuten|'|h) (?:of )?(.+)$");
  private static final Pattern WORD_AMOUNT = Pattern.compile("^(.+) ([\\p{L}-]+) ([\\p{L}.]+)$");

  /** The parts of a cell, between semicolons, commas, plus signs, line ends and "and". */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    List<String> brackets = new ArrayList<>();
    // What stands in brackets belongs to its technique, whatever separators it holds.
    String masked =
        BRACKETS
            .matcher(text)
            .replaceAll(
                found -> {
                  brackets.add(found.group());
                  return Matcher.quoteReplacement(
                      "(" + (char) (0xE000 + brackets.size() - 1) + ")");
                });
    for (String part : SPLIT.split(masked, -1)) {
      String whole = part.strip();
      for (int i = 0; i < brackets.size(); i++) {
        whole = whole.replace("(" + (char) (0xE000 + i) + ")", brackets.get(i));
      }
      if (!whole.isEmpty()) {
        parts.add(whole);
      }
    }
    return parts;
  }

  /** Takes one part apart. */
  static TechniquePart of(String part) {
    return new Parser(part).parse();
  }

  private static final class Parser {
    private String rest;
    private OptionalDouble minutes = OptionalDouble.empty();
    private OptionalInt repetitions = OptionalInt.empty();
    private Practitioner by = Practitioner.SELF;
    private String region = "";
    private Optional<String> doubt = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    Parser(String part) {
      rest = part;
    }

    TechniquePart parse() {
      if (Techniques.known(rest).isEmpty()) {
        rest = Words.straighten(BRACKETS.matcher(rest).replaceAll(this::bracket));
        takeRepetitions();
        takeMinutes();
      }
      check();
      if (WORDS.has("professional", rest)) {
        by = Practitioner.PROFESSIONAL;
      }
      return new TechniquePart(
          rest.strip(),
          minutes.isPresent()
              ? OptionalInt.of((int) Math.round(minutes.getAsDouble()))
              : OptionalInt.empty(),
          repetitions,
          by,
          region,
          doubt,
          trouble);
    }

    private String bracket(MatchResult found) {
      String inside = found.group(1).strip();
      Reading<OptionalDouble> duration = DurationReader.MINUTES.read(Cell.text(inside));
      if (WORDS.has("professional", inside)) {
        by = Practitioner.PROFESSIONAL;
      } else if (WORDS.has("self", inside)) {
        by = Practitioner.SELF;
      } else if (duration.value().isPresent() && !inside.isEmpty()) {
        minutes = duration.value();
      } else {
        region = region.isEmpty() ? inside : region + ", " + inside;
      }
      return " ";
    }

    private void takeRepetitions() {
      Matcher sets = SETS.matcher(rest);
      Matcher times = TIMES.matcher(rest);
      if (sets.find()) {
        int count = Integer.parseInt(sets.group(1)) * Integer.parseInt(sets.group(2));
        repetitions = OptionalInt.of(count);
        rest = rest.substring(0, sets.start());
      } else if (times.find()) {
        String count = times.group(1) == null ? times.group(2) : times.group(1);
        repetitions = OptionalInt.of(Integer.parseInt(count));
        rest = rest.substring(0, times.start());
      }
      if (repetitions.orElse(0) > MOST_REPETITIONS) {
        trouble = Optional.of("too many repetitions");
      }
    }

    private void takeMinutes() {
      Matcher hours = HOURS_AND_MINUTES.matcher(rest);
      Matcher leading = LEADING.matcher(rest);
      Matcher trailing = TRAILING.matcher(rest);
      Matcher words = WORD_AMOUNT.matcher(rest);
      if (hours.matches() && take(hours.group(2))) {
        rest = hours.group(1);
      } else if (leading.matches() && take(leading.group(1) + " " + leading.group(2))) {
        rest = leading.group(3);
      } else if (trailing.matches() && take(trailing.group(2) + " " + trailing.group(3))) {
        rest = trailing.group(1);
      } else if (words.matches()) {
        takeWords(words);
      }
    }

    private boolean take(String duration) {
      if (duration.startsWith("-")) {
        trouble = Optional.of("negative minutes");
        return true;
      }
      OptionalDouble read = DurationReader.MINUTES.read(Cell.text(duration.strip())).value();
      if (read.isPresent()) {
        minutes = read;
      }
      return read.isPresent();
    }

    private void takeWords(Matcher words) {
      Optional<String> number = WORDS.find("number.", words.group(2));
      if (number.isPresent() && WORDS.has("minutes", words.group(3))) {
        minutes = OptionalDouble.of(Double.parseDouble(number.get()));
        rest = words.group(1);
        doubt = Optional.of("\"" + words.group(2) + "\" is read as " + number.get() + ".");
      }
    }

    private void check() {
      boolean several = rest.contains("/") && Techniques.known(rest).isEmpty();
      if (rest.isBlank()) {
        trouble = Optional.of(trouble.orElse("an amount without a technique"));
      } else if (several && minutes.isPresent()) {
        trouble = Optional.of("one duration for several techniques");
      } else if (minutes.orElse(0) > LONG_MINUTES) {
        doubt = Optional.of("more than 8 hours of " + rest.strip() + ".");
      }
    }
  }
}
