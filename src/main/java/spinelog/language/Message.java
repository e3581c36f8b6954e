package spinelog.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence with gaps, written as ICU messages are: {@code {name}}, {@code {name, plural, =0
 * {none} one {# morning} other {# mornings}}}, {@code {name, select, BACK {on the back} other
 * {elsewhere}}}. Read here and not by the library, whose first sentence takes longer than the whole
 * page; a test holds both against each other.
 *
 * @param parts texts, gaps and choices in their order
 */
record Message(List<Part> parts) {
  private static final String OTHER = "other";

  /** What fills the gaps, and how it is written. */
  record Voice(Map<String, Object> values, Language language, Numbers numbers) {
    Object value(String name) {
      Object value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("nothing is given for {" + name + "}");
      }
      return value;
    }

    String text(String name) {
      Object value = value(name);
      if (value instanceof Integer || value instanceof Long) {
        return numbers.whole(((Number) value).longValue());
      }
      return value instanceof BigDecimal decimal ? numbers.exact(decimal) : (String) value;
    }
  }

  /** A piece of a message. */
  sealed interface Part {
    /** Adds what it says. */
    void append(StringBuilder said, Voice voice);
  }

  /** Words that stay as they are. */
  record Text(String text) implements Part {
    @Override
    public void append(StringBuilder said, Voice voice) {
      said.append(text);
    }
  }

  /** A gap that a value is set into. */
  record Gap(String name) implements Part {
    @Override
    public void append(StringBuilder said, Voice voice) {
      said.append(voice.text(name));
    }
  }

  /** One of several wordings, by a number's plural form. */
  record Plural(String name, Map<String, Message> cases) implements Part {
    @Override
    public void append(StringBuilder said, Voice voice) {
      Number number = (Number) voice.value(name);
      Message exact = cases.get("=" + number);
      String form = PluralForm.of(voice.language(), new BigDecimal(number.toString())).keyword();
      (exact != null ? exact : chosen(cases, form)).append(said, voice);
    }
  }

  /** One of several wordings, by a constant's name. */
  record Select(String name, Map<String, Message> cases) implements Part {
    @Override
    public void append(StringBuilder said, Voice voice) {
      chosen(cases, ((Enum<?>) voice.value(name)).name()).append(said, voice);
    }
  }

  private static Message chosen(Map<String, Message> cases, String which) {
    return cases.getOrDefault(which, cases.get(OTHER));
  }

  /** Reads a message. */
  static Message of(String text) {
    return new Reading(text).message("", false);
  }

  /** Adds the sentence with its gaps filled. */
  void append(StringBuilder said, Voice voice) {
    parts.forEach(part -> part.append(said, voice));
  }

  /** One pass over a message's text. */
  private static final class Reading {
    private final String text;
    private int at;

    Reading(String text) {
      this.text = text;
    }

    /** Up to the end or to the brace that closes it; # stands for the plural's number. */
    Message message(String number, boolean isInner) {
      List<Part> parts = new java.util.ArrayList<>();
      StringBuilder words = new StringBuilder();
      while (at < text.length() && text.charAt(at) != '}') {
        char sign = text.charAt(at++);
        if (sign == '{' || (sign == '#' && !number.isEmpty())) {
          flush(words, parts);
          parts.add(sign == '#' ? new Gap(number) : argument());
        } else {
          words.append(sign);
        }
      }
      require(isInner == at < text.length(), "braces that do not pair");
      flush(words, parts);
      return new Message(List.copyOf(parts));
    }

    private static void flush(StringBuilder words, List<Part> parts) {
      if (!words.isEmpty()) {
        parts.add(new Text(words.toString()));
        words.setLength(0);
      }
    }

    private Part argument() {
      String name = word();
      if (text.charAt(at) == '}') {
        at++;
        return new Gap(name);
      }
      at++;
      String kind = word();
      at++;
      boolean isPlural = kind.equals("plural");
      require(isPlural || kind.equals("select"), "a kind that is not known: " + kind);
      Map<String, Message> cases = cases(isPlural ? name : "");
      return isPlural ? new Plural(name, cases) : new Select(name, cases);
    }

    private Map<String, Message> cases(String number) {
      Map<String, Message> cases = new LinkedHashMap<>();
      for (String which = word(); !which.isEmpty(); which = word()) {
        require(text.charAt(at) == '{', "a case without words: " + which);
        at++;
        cases.put(which, message(number, true));
        at++;
      }
      require(cases.containsKey(OTHER), "a choice without " + OTHER);
      at++;
      return cases;
    }

    /** The next word, without the space around it. */
    private String word() {
      int start = at;
      while (at < text.length() && ",{}".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      require(at < text.length(), "braces that do not pair");
      return text.substring(start, at).strip();
    }

    private void require(boolean holds, String found) {
      if (!holds) {
        throw new IllegalArgumentException(found + " in: " + text);
      }
    }
  }
}
