package spinelog.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import spinelog.diary.SheetProblem;
import spinelog.findings.AnalysisPlan;
import spinelog.language.Language;
import spinelog.report.page.Attachment;
import spinelog.report.page.AttachmentReader;
import spinelog.report.page.UnreadablePdf;
import spinelog.report.page.UnreadablePdf.Reason;

/**
 * A report that was opened again: the log that travels inside it, and how the report was made.
 *
 * @param logName the name of the log that it was made from
 * @param plan what was chosen for it
 * @param paper the paper it is set for
 * @param language the language it is written in
 * @param problems what was wrong in that log, and where the PDF was changed since
 * @param tables the log's tables as CSV, by file name
 */
public record Reopened(
    String logName,
    AnalysisPlan plan,
    Paper paper,
    Language language,
    List<SheetProblem> problems,
    Map<String, byte[]> tables) {
  /** The file that a log's days are in. */
  private static final String LOG = "log.csv";

  private static final long MOST_BYTES = 32L << 20;

  /** Copies the lists. */
  public Reopened {
    problems = List.copyOf(problems);
    tables = Map.copyOf(tables);
  }

  /** Whether a file is a PDF by its content. */
  public static boolean isPdf(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Opens a report.
   *
   * @throws UnreadablePdf if no log can be taken out of the file
   */
  public static Reopened read(Path file) throws UnreadablePdf {
    List<Attachment> attachments = AttachmentReader.read(bytes(file));
    Map<String, byte[]> tables =
        attachments.stream()
            .filter(attachment -> attachment.name().endsWith(".csv"))
            .collect(Collectors.toMap(Attachment::name, Attachment::content, (one, next) -> one));
    if (!tables.containsKey(LOG)) {
      throw new UnreadablePdf(
          Reason.NO_LOG,
          "this PDF holds no log: only a report that Spinelog made without --no-data does. Give the"
              + " log itself.");
    }
    return attachments.stream()
        .filter(attachment -> attachment.name().equals(ResultsJson.FILE))
        .findFirst()
        .flatMap(results -> made(results, tables))
        .orElseGet(() -> unknown(file, tables));
  }

  private static byte[] bytes(Path file) throws UnreadablePdf {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnreadablePdf(
            Reason.TOO_LARGE,
            "this PDF has more than "
                + (MOST_BYTES >> 20)
                + " MB, as no report has. Give the log itself.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadablePdf(
          Reason.NO_LOG, "the file cannot be read. Check that it may be read.", e);
    }
  }

  /** The report as its results say that it was made; empty where they do not say so. */
  private static Optional<Reopened> made(Attachment results, Map<String, byte[]> tables) {
    try {
      JsonNode json = Trees.JSON.readTree(results.content());
      JsonNode options = json.required("options");
      List<SheetProblem> problems = new ArrayList<>();
      changes(json.required("attached"), tables).forEach(name -> problems.add(changed(name)));
      json.required("problems").required("all").forEach(tree -> problems.add(ProblemJson.of(tree)));
      return Optional.of(
          new Reopened(
              json.required("log").asText(),
              OptionsJson.plan(options),
              OptionsJson.paper(options),
              OptionsJson.language(options),
              problems,
              tables));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Loads hundreds of classes, which a log that is no report does not need. */
  private static final class Trees {
    static final JsonMapper JSON = new JsonMapper();
  }

  private static Reopened unknown(Path file, Map<String, byte[]> tables) {
    return new Reopened(
        file.getFileName().toString(),
        AnalysisPlan.DEFAULT,
        Paper.A4,
        Language.ENGLISH,
        List.of(changed(ResultsJson.FILE)),
        tables);
  }

  /** The names of the tables that are not what they were, and of those that came or went. */
  private static List<String> changes(JsonNode attached, Map<String, byte[]> tables) {
    Map<String, String> before =
        StreamSupport.stream(attached.spliterator(), false)
            .collect(
                Collectors.toMap(
                    each -> each.required("file").asText(),
                    each -> each.required("sha256").asText()));
    List<String> names = new ArrayList<>(before.keySet());
    tables.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
    return names.stream()
        .filter(
            name ->
                !tables.containsKey(name)
                    || !Digest.sha256(tables.get(name)).equals(before.get(name)))
        .sorted()
        .toList();
  }

  private static SheetProblem changed(String name) {
    return new SheetProblem(
        SheetProblem.Level.WARNING,
        SheetProblem.Kind.CHANGED_IN_PDF,
        "",
        name,
        "",
        "",
        "",
        "this part of the PDF was changed, added or taken out since the report was made; it was used"
            + " as it is now. Ask for the report as it was, or for the log itself.");
  }
}
