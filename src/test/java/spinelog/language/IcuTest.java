package spinelog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.language.Message.Gap;
import spinelog.language.Message.Part;
import spinelog.language.Message.Plural;
import spinelog.language.Message.Select;

/** The library whose syntax the sentences are written in says each of them in the same words. */
class IcuTest {
  private enum Choice {
    STIFFNESS,
    STIFFNESS_MINUTES,
    PAIN_EVENING,
    LESS,
    WORSE,
    PILLOW,
    KNEE_PILLOW,
    BACK,
    TOO_FEW_MORNINGS
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceIsSaidAsTheLibrarySaysIt(Language language) {
    Numbers numbers = Phrasebook.of(language).numbers();
    Locale locale = Locale.forLanguageTag(language.tag());
    Messages.texts(language)
        .forEach(
            (key, text) -> {
              Message message = Message.of(text);
              MessageFormat format = new MessageFormat(text, locale);
              for (int number : new int[] {0, 1, 2, 7}) {
                for (Choice choice : Choice.values()) {
                  Map<String, Object> ours = values(message, number, choice);
                  Map<String, Object> theirs = new HashMap<>(ours);
                  theirs.replaceAll(
                      (name, value) -> value instanceof Choice one ? one.name() : value);
                  StringBuilder said = new StringBuilder();
                  message.append(said, new Message.Voice(ours, language, numbers));
                  assertEquals(format.format(theirs), said.toString(), key);
                }
              }
            });
  }

  private static Map<String, Object> values(Message message, int number, Choice choice) {
    Map<String, Object> values = new HashMap<>();
    names(message, Gap.class).forEach(name -> values.put(name, "(" + name + ")"));
    names(message, Plural.class).forEach(name -> values.put(name, number));
    names(message, Select.class).forEach(name -> values.put(name, choice));
    return values;
  }

  private static Set<String> names(Message message, Class<? extends Part> kind) {
    Set<String> names = new TreeSet<>();
    for (Part part : message.parts()) {
      if (part instanceof Gap gap && kind == Gap.class) {
        names.add(gap.name());
      } else if (part instanceof Plural plural) {
        if (kind == Plural.class) {
          names.add(plural.name());
        }
        plural.cases().values().forEach(each -> names.addAll(names(each, kind)));
      } else if (part instanceof Select select) {
        if (kind == Select.class) {
          names.add(select.name());
        }
        select.cases().values().forEach(each -> names.addAll(names(each, kind)));
      }
    }
    return names;
  }
}
