package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.About;
import spinelog.diary.Care;
import spinelog.diary.Day;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Outcome;
import spinelog.diary.Position;
import spinelog.diary.Practitioner;
import spinelog.diary.Scores;
import spinelog.diary.Technique;
import spinelog.diary.Warnings;
import spinelog.diary.YesNo;
import spinelog.language.Language;
import spinelog.language.Phrasebook;

/** Nothing that was written of a day is lost on its way to the last pages. */
@Tag("slow")
class DailyLogTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  /** The lines of the daily log, in the order of the file's text. */
  private static List<String> lines(Rendered rendered) throws IOException {
    List<String> lines =
        rendered.lines().stream()
            .map(line -> line.replaceAll("[\u00A0\u202F ]+", " ").strip())
            .toList();
    return lines.subList(
        lines.lastIndexOf(rendered.report().book().say("section.daily")), lines.size());
  }

  private static List<String> lines(Report report) throws IOException {
    return lines(Rendered.of(report, "daily-" + report.book().language().tag()));
  }

  private static String date(Day day, Phrasebook book) {
    return book.dates().dayAndMonth(day.date()).replace('\u00A0', ' ');
  }

  /** What a day's line begins with: its date, its position and its numbers. */
  private static String start(Day day, Phrasebook book) {
    List<String> cells = new ArrayList<>(List.of(date(day, book)));
    if (day.night().position() != Position.UNKNOWN) {
      cells.add(book.say("daily.position", day.night().position()));
    }
    if (day.night().kneePillow() == YesNo.YES) {
      cells.add(book.say("daily.knee"));
    }
    if (day.night().lumbarSupport() == YesNo.YES) {
      cells.add(book.say("daily.lumbar"));
    }
    Stream.concat(
            Stream.of(Outcome.values()).map(day.scores()::of), Stream.of(day.night().sleepHours()))
        .flatMap(value -> value.stream().boxed())
        .forEach(value -> cells.add(book.numbers().shortest(value)));
    return String.join(" ", cells);
  }

  private static int count(List<String> lines, String start) {
    return (int)
        lines.stream().filter(line -> line.equals(start) || line.startsWith(start + " ")).count();
  }

  @ParameterizedTest
  @EnumSource
  void everyDayIsFoundOnceWithItsPositionAndItsNumbersInOrder(Language language)
      throws IOException {
    Phrasebook book = Phrasebook.of(language);
    for (Rendered rendered :
        Stream.concat(Rendered.samples(language).stream(), Stream.of(Rendered.year(language)))
            .toList()) {
      Report sample = rendered.report();
      List<String> lines = lines(rendered);
      int last = 0;
      for (Day day : sample.diary().days()) {
        String start = start(day, book);
        assertEquals(1, count(lines, start), sample.logName() + ": " + start + " in " + lines);
        int at =
            lines.indexOf(lines.stream().filter(one -> one.startsWith(start)).findFirst().get());
        assertTrue(at > last, start);
        last = at;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyNoteAndEveryTechniqueIsWhole(Language language) throws IOException {
    Phrasebook book = Phrasebook.of(language);
    for (Rendered sample : Rendered.samples(language)) {
      String text = String.join(" ", lines(sample));
      for (Day day : sample.report().diary().days()) {
        String notes =
            book.say("daily.quoted", "words", day.notes()).replaceAll("[\u00A0\u202F]", " ");
        assertTrue(day.notes().isEmpty() || text.contains(notes), notes + " in " + text);
      }
    }
    Day busy =
        day(0, 5, techniques(40), "A long note: " + "and more of it ".repeat(30) + "to its end.");
    String text = String.join(" ", lines(Reports.in(report(busy), book)));
    busy.care().techniques().forEach(one -> assertTrue(text.contains(one.name()), one.name()));
    assertTrue(text.contains(busy.notes()), text);
  }

  private static List<Technique> techniques(int count) {
    List<Technique> done = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      OptionalInt minutes = OptionalInt.of(i + 1);
      done.add(
          new Technique("Way " + i + " to rub it", minutes, minutes, Practitioner.SELF, "hip"));
    }
    return done;
  }

  private static Report report(Day... days) {
    return Reports.of("made.csv", new Diary(About.NOTHING, List.of(days), List.of()));
  }

  private static Day day(int after, double score, List<Technique> techniques, String notes) {
    return day(after, score, "Feather", new Care(true, techniques, OptionalInt.empty()), notes);
  }

  private static Day day(int after, double score, String pillow, Care care, String notes) {
    Night night =
        new Night(Position.BACK, pillow, "", YesNo.UNKNOWN, YesNo.UNKNOWN, OptionalDouble.empty());
    Scores scores = new Scores(Map.of(Outcome.STIFFNESS, score));
    return new Day(FIRST.plusDays(after), night, scores, care, Warnings.NONE, notes);
  }

  private static Day plain(int after, double score, String pillow) {
    return day(after, score, pillow, Care.UNKNOWN, "");
  }

  private static List<String> rows(Report report) throws IOException {
    List<String> lines = lines(report);
    int first = 0;
    while (!lines.get(first).startsWith("January 2023")) {
      first++;
    }
    return lines.subList(first, lines.size() - 1);
  }

  @Test
  void threeEqualDaysAreOneRowAndTwoAreNot() throws IOException {
    Report report =
        report(
            plain(0, 4, "Feather"),
            plain(1, 4, "Feather"),
            plain(2, 4, "Feather"),
            plain(3, 5, "Feather"),
            plain(4, 5, "Feather"));
    assertEquals(
        List.of("January 2023 Feather", "1–3 Jan Back 4", "4 Jan Back 5", "5 Jan Back 5"),
        rows(report));
  }

  @Test
  void equalDaysWithANoteAGapOrOtherBeddingBetweenThemAreNotOneRow() throws IOException {
    Report report =
        report(
            plain(0, 4, "Feather"),
            plain(1, 4, "Feather"),
            day(2, 4, "Feather", Care.UNKNOWN, "late"),
            plain(3, 4, "Feather"),
            plain(4, 4, "Latex"),
            plain(6, 4, "Latex"),
            plain(9, 4, "Latex"));
    assertEquals(
        List.of(
            "January 2023 Feather",
            "1 Jan Back 4",
            "2 Jan Back 4",
            "3 Jan Back 4 “late”",
            "4 Jan Back 4",
            "5 Jan, other bedding: Latex",
            "5 Jan Back 4",
            "6 Jan: no row",
            "7 Jan Back 4",
            "8–9 Jan: no row",
            "10 Jan Back 4"),
        rows(report));
  }

  @Test
  void beddingIsNamedWithEveryMonthAndBlankBeddingStays() throws IOException {
    Report report =
        report(plain(30, 4, "Feather"), plain(31, 5, ""), plain(32, 6, "Latex"), plain(33, 5, ""));
    assertEquals(
        List.of(
            "January 2023 Feather",
            "31 Jan Back 4",
            "February 2023 Feather",
            "1 Feb Back 5",
            "2 Feb, other bedding: Latex",
            "2 Feb Back 6",
            "3 Feb Back 5"),
        rows(report));
  }

  @Test
  void aDayWithoutCareHasADashBeforeItsNote() throws IOException {
    Report report =
        report(
            day(0, 4, List.of(), "slept late"),
            day(1, 4, techniques(1), "at home"),
            day(2, 4, List.of(), ""));
    assertEquals(
        List.of(
            "January 2023 Feather",
            "1 Jan Back 4 – “slept late”",
            "2 Jan Back 4",
            "Way 0 to rub it 1 min ×1, hip; “at home”",
            "3 Jan Back 4 –"),
        rows(report));
  }

  @Test
  void aYearTakesThreePages() throws IOException {
    Rendered rendered = Rendered.year(Language.ENGLISH);
    try (PDDocument document = rendered.document()) {
      int pages = document.getNumberOfPages();
      int first = 1;
      while (!rendered.page(first).contains("The daily log As it was understood")) {
        first++;
      }
      assertTrue(pages - first <= 3, first + " to " + pages);
    }
  }
}
