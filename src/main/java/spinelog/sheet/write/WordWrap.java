package spinelog.sheet.write;

import java.util.Arrays;

/** How words are broken into the lines of a cell, about as spreadsheet programs do it. */
final class WordWrap {
  private WordWrap() {}

  /** How many lines words take in a column of so many letters: at least one for each of theirs. */
  static int lines(String words, int letters) {
    return words.lines().mapToInt(line -> linesOf(line, letters)).sum();
  }

  private static int linesOf(String line, int letters) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > letters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
    }
    return lines;
  }

  /** The letters of the longest word. */
  static int longest(String words) {
    return Arrays.stream(words.split("[ -]")).mapToInt(String::length).max().orElse(0);
  }
}
