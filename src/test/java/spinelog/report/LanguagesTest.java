package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.report.page.Standards;

/** The pages of the other languages are as whole as the English ones, and say the same numbers. */
@Tag("slow")
class LanguagesTest {
  private static final double MARGIN = 30;
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");
  private static final Map<Language, List<Rendered>> RENDERED = new EnumMap<>(Language.class);

  private static List<Rendered> in(Language language) {
    return RENDERED.computeIfAbsent(
        language,
        one ->
            Stream.concat(
                    Rendered.samples(one).stream(),
                    Stream.of(HardLogs.bare(1), HardLogs.unscored(), HardLogs.minutes())
                        .map(log -> Rendered.of(Reports.in(log, Phrasebook.of(one)), one.tag())))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void theFirstPageIsOnePage(Language language) throws IOException {
    Phrasebook book = Phrasebook.of(language);
    for (Rendered rendered : in(language)) {
      String first = rendered.page(1);
      for (String key : List.of("page.next", "page.sure", "footer.limit")) {
        assertTrue(first.contains(plain(book.say(key))), first);
      }
      List<String> seconds =
          Stream.of("section.change", "section.changes").map(key -> plain(book.say(key))).toList();
      assertTrue(seconds.stream().noneMatch(first::contains), first);
      assertTrue(seconds.stream().anyMatch(rendered.page(2)::startsWith), rendered.page(2));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\u00A0\u202F]", " ");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void noLetterLiesOnAnotherOrOutside(Language language) throws IOException {
    for (Rendered rendered : in(language)) {
      try (PDDocument document = rendered.document()) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          List<Letters.Letter> letters = rendered.letters().get(page - 1);
          float width = document.getPage(page - 1).getMediaBox().getWidth();
          for (Letters.Letter letter : letters) {
            boolean inside =
                letter.box().getMinX() > MARGIN && letter.box().getMaxX() < width - MARGIN;
            assertTrue(inside, rendered + ", page " + page + ": " + letter);
          }
          assertEquals(List.of(), Letters.overlapping(letters), rendered + ", page " + page);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void everyNumberIsTheEnglishOne(Language language) throws IOException {
    for (int i = 0; i < in(language).size(); i++) {
      assertEquals(
          decimals(in(Language.ENGLISH).get(i)),
          decimals(in(language).get(i)),
          in(language).get(i).toString());
    }
  }

  private static Set<String> decimals(Rendered rendered) throws IOException {
    return DECIMAL
        .matcher(rendered.text().replace("Spinelog " + Report.VERSION, ""))
        .results()
        .map(MatchResult::group)
        .map(number -> number.replace(',', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void everyLetterHasItsShape(Language language) throws IOException {
    for (Rendered rendered : in(language)) {
      assertFalse(rendered.text().contains("\u25A1"), rendered.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void nothingOfTheProgramsOwnIsShortenedInTheSamples(Language language) throws IOException {
    for (Rendered rendered : in(language).subList(0, 5)) {
      String lead = plain(Phrasebook.of(language).say("footer.limit"));
      assertFalse(rendered.page(1).matches(".*" + Pattern.quote(lead) + "[^|]*\u2026.*"), lead);
      String notes = rendered.text();
      assertEquals(
          count(in(Language.ENGLISH).get(in(language).indexOf(rendered)).text()), count(notes));
    }
  }

  private static long count(String text) {
    return text.chars().filter(sign -> sign == '\u2026').count();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void theyAreValidForArchivesAndScreenReaders(Language language) throws Exception {
    assertEquals(List.of(), Standards.broken(in(language).get(1).pdf()));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void theDocumentNamesItsLanguageAndTitle(Language language) throws IOException {
    try (PDDocument document = in(language).get(0).document()) {
      assertEquals(language.tag(), document.getDocumentCatalog().getLanguage());
      assertEquals(
          Phrasebook.of(language).say("page.title.STIFFNESS"),
          document.getDocumentInformation().getTitle());
    }
  }
}
