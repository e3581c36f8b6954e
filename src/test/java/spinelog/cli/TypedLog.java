package spinelog.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A log as a person would type it: headings, and rows that tests may turn about. */
final class TypedLog {
  static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEADINGS =
      "Date,Sleep position,Pillow,Mattress,Knee pillow,Techniques,Morning stiffness,Pain on waking";
  private static final int SCORE = 6;

  final List<String[]> rows = new ArrayList<>();

  /** Adds a row for each of so many days, whose cells after the date are made from its number. */
  static TypedLog of(int days, IntFunction<String> cells) {
    TypedLog log = new TypedLog();
    for (int day = 0; day < days; day++) {
      log.rows.add((FIRST.plusDays(day) + "," + cells.apply(day)).split(",", -1));
    }
    return log;
  }

  /** Eighty days of an ordinary person, scores from 2 to 8, with a new pillow on day 40. */
  static TypedLog ordinary() {
    Random chance = new Random(7);
    double[] state = {0};
    String[] positions = {"Back", "Left side", "Right side"};
    return of(
        80,
        day -> {
          state[0] = 0.4 * state[0] + chance.nextGaussian();
          long score = Math.max(2, Math.min(8, Math.round(5 + state[0] - (day < 40 ? 0 : 1))));
          return String.join(
              ",",
              positions[chance.nextInt(3)],
              day < 40 ? "Feather" : "Latex",
              "Soft",
              chance.nextBoolean() ? "yes" : "no",
              chance.nextInt(3) == 0 ? "Foam roller 10" : "",
              Long.toString(score),
              Long.toString(Math.max(0, score - 1)));
        });
  }

  /** The score typed on a row. */
  int score(int row) {
    return Integer.parseInt(rows.get(row)[SCORE]);
  }

  void score(int row, int score) {
    rows.get(row)[SCORE] = Integer.toString(score);
  }

  /** Reports the log, whatever was reported in the folder before, and reads its results. */
  JsonNode results(Path folder, Object... options) throws IOException {
    String text =
        rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n", "", "\n"));
    Files.deleteIfExists(folder.resolve("log.pdf"));
    Files.deleteIfExists(folder.resolve("log.json"));
    Path log = Run.text(folder, "log.csv", HEADINGS + "\n" + text);
    List<Object> words =
        new ArrayList<>(List.of("report", log, "--json", "--quiet", "--lang", "en"));
    words.addAll(List.of(options));
    Run run = Run.of(words.toArray());
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
    return JSON.readTree(folder.resolve("log.json").toFile());
  }
}
