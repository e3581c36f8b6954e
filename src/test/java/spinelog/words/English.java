package spinelog.words;

import java.util.List;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

/** English sentences, their spaces plain. */
final class English {
  static final Phrasebook BOOK = Phrasebook.of(Language.ENGLISH);

  private English() {}

  static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  static List<String> plain(List<String> texts) {
    return texts.stream().map(English::plain).toList();
  }
}
