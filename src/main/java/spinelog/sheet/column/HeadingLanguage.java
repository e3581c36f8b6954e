package spinelog.sheet.column;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The language that a person's headings are written in. */
final class HeadingLanguage {
  private HeadingLanguage() {}

  /**
   * The language that most headings tell which only one language writes so; empty where none does,
   * or where two tell equally.
   *
   * @param headings the languages in which each heading is written so
   */
  static Optional<Locale> of(Collection<Set<Locale>> headings) {
    Map<Locale, Long> votes =
        headings.stream()
            .filter(languages -> languages.size() == 1)
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Locale> first =
        votes.keySet().stream().filter(language -> votes.get(language) == most).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
