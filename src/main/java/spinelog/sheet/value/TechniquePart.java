package spinelog.sheet.value;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinelog.diary.Practitioner;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.cell.Remembered;
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
  private static final int LONGEST = 300;
  private static final int MOST_REPETITIONS = 10_000;
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern EACH_SIDE = WORDS.pattern(" (?:<on> )?<each> <limb>\\b");
  private static final Pattern ABOUT = WORDS.pattern("(?:[~≈]|\\b<about>\\b\\.?) ?(?=\\d)");
  private static final Pattern SETS_OF = WORDS.pattern("(\\d{1,3}) <sets-of> (\\d{1,4})");
  private static final Pattern SETS = Pattern.compile("(?i)(?:^| )(\\d{1,3}) ?[x×*] ?(\\d{1,4})$");
  private static final Pattern TIMES =
      WORDS.pattern("(?:^| )(?:[x×*] ?(\\d{1,5})|(\\d{1,5}) ?(?:[x×*]|<repetitions>))\\.?$");
  private static final Pattern FIRST_TIMES =
      WORDS.pattern(
          "^(?:(\\d{1,3}) ?[x×*] ?)?(\\d{1,4}) ?(?:[x×*]|<repetitions>\\b|(?<=[x×*]"
              + " ?\\d{1,4}))(?: <of>)? (?=\\p{L})");
  private static final String AMOUNT = "(-?\\d{1,5}(?:[.,]\\d+)?)";
  private static final String UNIT = "(<minutes>|<hours>|<seconds>)";
  private static final Pattern SETS_TIMED =
      WORDS.pattern("^(.*?) ?\\b(\\d{1,2}) ?[x×*] ?(\\d{1,3}) ?" + UNIT + "(?: (?:<of> )?(.+))?$");
  private static final Pattern LAST =
      WORDS.pattern(
          "^(.*?)(?:^| - |[ :=]+)((?:-?\\d{1,5}(?:[.,]\\d+)?|\\d{1,3} ?(?:-|<to>)"
              + " ?\\d{1,3}|\\d{1,2}:\\d{2}) ?[\\p{L}.']*)$");
  private static final Pattern HOURS_AND_MINUTES =
      WORDS.pattern(
          "^(.+?)(?: - |[ :=]+)(\\d{1,2} ?<hours>(?:\\d{2})?(?: ?\\d{1,2} ?<minutes>)?)$");
  private static final Pattern LEADING =
      WORDS.pattern("^" + AMOUNT + " ?" + UNIT + " (?:<of> )?(.+)$");
  private static final Pattern MIDDLE =
      WORDS.pattern("^(.+?) (\\d{1,3} ?<minutes>\\.?) (?!<or>|<to>)(\\p{L}.+)$");
  private static final Pattern FOR = WORDS.pattern(" <for>$");

  private static final Remembered<TechniquePart> READ =
      new Remembered<>(part -> new Parser(part).parse());

  /** Takes one part apart. */
  static TechniquePart of(String part) {
    return part.length() > LONGEST ? new Parser(part).parse() : READ.of(part);
  }

  /** Whether it is said how long or how often. */
  boolean hasAmount() {
    return minutes.isPresent() || repetitions.isPresent();
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
      if (rest.length() > LONGEST) {
        trouble = Optional.of("too long to name a technique");
      } else if (WORDS.has("negation", rest.split(" ", 2)[0])
          || WORDS.has("omitted", rest.split(" ", 2)[0])) {
        trouble = Optional.of("says what was not done");
      } else if (WORDS.has("unknown", rest) || WORDS.has("same", rest)) {
        trouble = Optional.of("does not say what was done");
      } else if (Techniques.known(rest).isEmpty()) {
        takeCompany();
        takeTimedSets();
        BodyPlace.behindAmount(rest.strip()).ifPresent(this::take);
        takeRepetitions();
        takeMinutes();
        rest = FOR.matcher(rest.strip()).replaceFirst("");
        take(ByWhom.besideName(rest.strip()));
        BodyPlace.besideName(rest.strip()).ifPresent(this::take);
      }
      check();
      if (WORDS.has("professional", rest)) {
        by = Practitioner.PROFESSIONAL;
      }
      return new TechniquePart(
          rest.strip(), whole(minutes), repetitions, by, region, doubt, trouble);
    }

    /** Less than a minute is one. */
    private static OptionalInt whole(OptionalDouble minutes) {
      if (minutes.isEmpty()) {
        return OptionalInt.empty();
      }
      int rounded = (int) Math.round(minutes.getAsDouble());
      return OptionalInt.of(rounded == 0 && minutes.getAsDouble() > 0 ? 1 : rounded);
    }

    /** What is said beside the name: in brackets, by whom, on which side, about how much. */
    private void takeCompany() {
      rest = Words.straighten(BRACKETS.matcher(rest).replaceAll(this::bracket));
      take(ByWhom.of(rest));
      Matcher each = EACH_SIDE.matcher(rest);
      if (each.find()) {
        rest = each.replaceAll("");
        doubt = Optional.of("what is said for each side is counted once.");
      }
      Matcher about = ABOUT.matcher(rest);
      if (about.find()) {
        rest = about.replaceAll("");
        doubt = Optional.of("an amount that is not exact.");
      }
    }

    private String bracket(MatchResult found) {
      for (String inside : found.group(1).split("[,;]", -1)) {
        said(inside.strip());
      }
      return " ";
    }

    private void said(String inside) {
      Reading<OptionalDouble> duration = DurationReader.MINUTES.read(Cell.text(inside));
      if (ByWhom.isProfessional(inside)) {
        by = Practitioner.PROFESSIONAL;
      } else if (WORDS.has("self", inside)) {
        by = Practitioner.SELF;
      } else if (duration.value().isPresent() && !inside.isEmpty()) {
        minutes = duration.value();
      } else {
        String place = BodyPlace.bare(inside);
        region = region.isEmpty() ? place : region + ", " + place;
      }
    }

    /** "Massage: neck", "massage of the lower back": the place is no part of the name. */
    private void take(BodyPlace found) {
      rest = found.rest();
      region = region.isEmpty() ? found.place() : found.place() + ", " + region;
    }

    private void take(ByWhom found) {
      rest = Words.straighten(found.rest());
      by = found.by().orElse(by);
      doubt = found.doubt().or(() -> doubt);
    }

    /** "2x5 min" is 10 minutes, not 10 times. */
    private void takeTimedSets() {
      Matcher sets = SETS_TIMED.matcher(rest);
      if (sets.matches() && take(sets.group(3) + " " + sets.group(4))) {
        minutes = OptionalDouble.of(minutes.getAsDouble() * Integer.parseInt(sets.group(2)));
        rest = sets.group(5) == null ? sets.group(1) : sets.group(5);
      }
    }

    private void takeRepetitions() {
      rest = SETS_OF.matcher(rest).replaceFirst("$1x$2");
      Matcher sets = SETS.matcher(rest);
      Matcher times = TIMES.matcher(rest);
      Matcher first = FIRST_TIMES.matcher(rest);
      if (sets.find()) {
        repeat(sets.group(1), sets.group(2));
        rest = rest.substring(0, sets.start());
      } else if (times.find()) {
        repeat("1", times.group(1) == null ? times.group(2) : times.group(1));
        rest = rest.substring(0, times.start());
      } else if (first.find()) {
        repeat(first.group(1) == null ? "1" : first.group(1), first.group(2));
        rest = rest.substring(first.end());
      }
    }

    private void repeat(String sets, String times) {
      int count = Integer.parseInt(sets) * Integer.parseInt(times);
      repetitions = OptionalInt.of(count);
      if (count > MOST_REPETITIONS) {
        trouble = Optional.of("too many repetitions");
      }
    }

    private void takeMinutes() {
      Matcher hours = HOURS_AND_MINUTES.matcher(rest);
      Matcher leading = LEADING.matcher(rest);
      Matcher last = LAST.matcher(rest);
      Matcher middle = MIDDLE.matcher(rest);
      if (hours.matches() && take(hours.group(2))) {
        rest = hours.group(1);
      } else if (leading.matches() && take(leading.group(1) + " " + leading.group(2))) {
        rest = leading.group(3);
      } else if (last.matches() && take(last.group(2))) {
        rest = last.group(1);
      } else if (middle.matches()
          && BodyPlace.isTechnique(middle.group(1))
          && take(middle.group(2))) {
        rest = middle.group(1) + " " + middle.group(3);
      } else if (last.matches() && Techniques.known(last.group(1)).isPresent()) {
        trouble = Optional.of("an amount that is no number of minutes");
      } else {
        takeWords();
      }
    }

    private boolean take(String duration) {
      if (duration.startsWith("-")) {
        trouble = Optional.of("negative minutes");
        return true;
      }
      Reading<OptionalDouble> read = DurationReader.MINUTES.read(Cell.text(duration.strip()));
      if (read.value().isPresent()) {
        minutes = read.value();
        read.remark()
            .ifPresent(
                remark -> doubt = Optional.of("\"" + duration.strip() + "\": " + remark.message()));
      }
      return read.value().isPresent();
    }

    /** "Effleurage ten minutes", "foam roller half an hour". */
    private void takeWords() {
      for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ', space + 1)) {
        String amount = rest.substring(space + 1);
        Reading<OptionalDouble> read = DurationReader.MINUTES.read(Cell.text(amount));
        boolean unit = amount.contains(" ") && Character.isLetter(amount.charAt(0));
        if (unit && read.value().orElse(0) > 0) {
          minutes = read.value();
          doubt =
              Optional.of(
                  "\""
                      + amount
                      + "\" is read as "
                      + Cell.plain(minutes.getAsDouble())
                      + " minutes.");
          rest = rest.substring(0, space);
          return;
        }
      }
    }

    /** A cross or signs alone are no name; a picture of one may be. */
    private boolean isNoName() {
      return WORDS.has("yes", rest.strip())
          || rest.chars().allMatch(sign -> sign < 128 && !Character.isLetter(sign));
    }

    private void check() {
      boolean several = rest.contains("/") && Techniques.known(rest).isEmpty();
      if (isNoName()) {
        trouble = Optional.of(trouble.orElse("an amount without a technique"));
      } else if (several && minutes.isPresent()) {
        trouble = Optional.of("one duration for several techniques");
      } else if (minutes.orElse(0) > LONG_MINUTES) {
        doubt = Optional.of("more than 8 hours of " + rest.strip() + ".");
      }
    }
  }
}
