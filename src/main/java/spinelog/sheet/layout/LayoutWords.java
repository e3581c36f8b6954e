package spinelog.sheet.layout;

import spinelog.sheet.cell.Words;

/** The words by which people lay out a log otherwise. */
final class LayoutWords {
  static final Words ALL = Words.load(LayoutWords.class, "words.properties");

  private LayoutWords() {}
}
