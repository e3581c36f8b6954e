package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spinelog.diary.About;
import spinelog.diary.Aim;
import spinelog.diary.Aim.Bound;
import spinelog.diary.Diary;
import spinelog.diary.Goal;
import spinelog.diary.Measure;
import spinelog.language.Language;
import spinelog.language.Phrasebook;
import spinelog.samples.SampleLog;
import spinelog.words.PageWords;

/** A goal that names a measure and a number is answered where it is quoted. */
class GoalOnPageOneTest {
  private static final Aim STIFFNESS = new Aim(Measure.STIFFNESS, Bound.AT_MOST, 3);
  private static final Aim SLEEP = new Aim(Measure.SLEEP_HOURS, Bound.AT_LEAST, 7);

  private static Report wanting(Aim... aims) {
    SampleLog sample = SampleLog.all().get(0);
    Goal goal = new Goal("Stiffness at most 3 by Christmas, sleep 7 hours", List.of(aims));
    About about = new About("M. K.", "", goal, List.of(), "");
    Diary diary = new Diary(about, sample.diary().days(), sample.diary().declaredChanges());
    return Reports.of(sample.file(), diary);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
  }

  @ParameterizedTest
  @EnumSource
  void itIsQuotedAndAnsweredInEveryLanguage(Language language) throws IOException {
    Phrasebook book = Phrasebook.of(language);
    Report report = Reports.in(wanting(STIFFNESS, SLEEP), book);
    PageWords words = new PageWords(report.findings(), report.diary().about(), report.asOf(), book);
    String page = plain(Rendered.of(report, "goal-" + language.tag()).page(1));
    assertTrue(page.contains(report.diary().about().goal().words()), page);
    List<String> line = words.goal().get(0);
    assertTrue(page.contains(plain(line.get(0) + " " + line.get(1))), page);
  }

  @Test
  void theAverageIsThatOfTheTableOfMeans() throws IOException {
    Report report = wanting(STIFFNESS);
    double last = report.findings().course().measured().get(0).ends().late().mean();
    String page = plain(Rendered.of(report, "goal-mean").page(1));
    assertTrue(
        page.contains("recorded mornings average " + Reports.ENGLISH.numbers().plain(last)), page);
  }

  @Test
  void ofAGoalThatWasNotUnderstoodNothingIsClaimed() throws IOException {
    String page = plain(Rendered.of(wanting(), "goal-none").page(1));
    assertTrue(page.contains("Goal Stiffness at most 3 by Christmas, sleep 7 hours (not"), page);
    assertTrue(page.contains("compared with the scores: ask)"), page);
    assertFalse(page.contains("Read as"), page);
  }

  @Test
  void theResultsHoldWhatThePageSays() throws IOException {
    Report report = wanting(STIFFNESS, new Aim(Measure.PAIN_DAY, Bound.UNDER, 4));
    JsonNode goal = new ObjectMapper().readTree(ResultsJson.bytes(report)).get("goal");
    JsonNode one = goal.get(0);
    assertEquals("stiffness", one.get("measure").asText());
    assertEquals("at-most", one.get("bound").asText());
    assertEquals(3, one.get("number").asDouble());
    double mean = one.at("/lately/mean").asDouble();
    double shown = Math.round(mean * 10) / 10.0;
    assertEquals(shown <= 3 ? "reached" : "not-yet", one.get("standing").asText());
    assertEquals(Math.max(0, shown - 3), one.get("toGo").asDouble(), 1e-6);
    JsonNode other = goal.get(1);
    assertEquals("not-logged", other.get("standing").asText());
    assertTrue(other.get("lately").isNull() && other.get("toGo").isNull(), other::toString);
  }

  @Test
  void theDiaryHoldsTheWordsAndWhatWasUnderstoodOfThem() throws IOException {
    JsonNode about = new ObjectMapper().readTree(DiaryJson.of(wanting(SLEEP).diary())).get("about");
    assertEquals("Stiffness at most 3 by Christmas, sleep 7 hours", about.get("goal").asText());
    assertEquals(
        "{\"measure\":\"sleep-hours\",\"bound\":\"at-least\",\"number\":7}",
        about.at("/aims/0").toString());
  }
}
