package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a person does for her back is in the log, the analysis and the report. */
class CareRowsTest {
  private static final List<String> CARE =
      List.of(
          "Effleurage 10 min",
          "Petrissage 5 min",
          "Trigger point therapy 4 min (professional)",
          "Foam roller 6 min",
          "Tennis ball (neck) 3 min",
          "Knee-to-chest 10x",
          "Spinal twist 2 min",
          "Cat-cow 12 reps",
          "Reflexology 20 min",
          "Cupping 8 min (professional)",
          "none");

  @TempDir private Path folder;
  private String pages;
  private JsonNode byTechnique;

  @BeforeEach
  void reportOfFiftyFiveDays() throws IOException {
    StringBuilder log = new StringBuilder("Date,Morning stiffness,Massage and exercises\n");
    for (int day = 0; day < 55; day++) {
      log.append(LocalDate.of(2026, 8, 1).plusDays(day))
          .append(',')
          .append(4 + day % 3)
          .append(',')
          .append(CARE.get(day % CARE.size()))
          .append('\n');
    }
    Run.of("report", Run.text(folder, "log.csv", log.toString()), "--json");
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("log.pdf").toFile())) {
      pages = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
    }
    byTechnique =
        new ObjectMapper()
            .readTree(folder.resolve("log.json").toFile())
            .get("massage")
            .get("byTechnique");
  }

  @Test
  void everyKindOfCareIsCountedOnItsFiveDays() {
    List<String> counted = new ArrayList<>();
    for (JsonNode use : byTechnique) {
      assertEquals(5, use.get("days").asInt(), use.toString());
      counted.add(
          use.get("technique").asText()
              + " "
              + use.get("minutes").asInt()
              + " "
              + use.get("repetitions").asInt()
              + " "
              + use.get("professionalDays").asInt());
    }
    assertEquals(
        List.of(
            "Cat-cow 0 60 0",
            "Cupping 40 0 5",
            "Effleurage 50 0 0",
            "Foam roller 30 0 0",
            "Knee-to-chest 0 50 0",
            "Petrissage 25 0 0",
            "Reflexology 100 0 0",
            "Spinal twist 10 0 0",
            "Tennis ball 15 0 0",
            "Trigger point 20 0 5"),
        counted.stream().sorted().toList());
  }

  @Test
  void everyKindOfCareIsOnThePagesAndInTheDailyLog() {
    for (JsonNode use : byTechnique) {
      String name = use.get("technique").asText();
      int times = pages.split(Pattern.quote(name), -1).length - 1;
      assertTrue(times >= 6, name + " is there " + times + " times");
    }
    assertTrue(pages.contains("Tennis ball 3 min, neck"), pages);
    assertTrue(pages.contains("Knee-to-chest \u00D710"), pages);
    assertTrue(pages.contains("Trigger point 4 min (professional)"), pages);
  }
}
