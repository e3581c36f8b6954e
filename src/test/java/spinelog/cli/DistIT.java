package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder for people without Java, unpacked elsewhere and started as they start it. */
@Tag("dist")
@DisabledOnOs(OS.WINDOWS)
class DistIT {
  private static final Path BUILT = Path.of("target/dist/spinelog");
  private static final String LOG = "samples/march-new-pillow.xlsx";

  /** A path that needs quotes, letters beyond ASCII, and cannot be written to. */
  @TempDir private static Path elsewhere;

  private static Path unpacked;

  @TempDir private Path folder;

  private final Map<String, String> noFonts = new HashMap<>();

  @BeforeAll
  static void unpack() throws IOException {
    unpacked = elsewhere.resolve("für Übungen & mehr").resolve("spinelog");
    List<Path> files = files(BUILT);
    for (Path file : files) {
      Path copy = unpacked.resolve(BUILT.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      boolean program = Files.isExecutable(file);
      Files.setPosixFilePermissions(
          copy, PosixFilePermissions.fromString(program ? "r-xr-xr-x" : "r--r--r--"));
    }
  }

  @BeforeEach
  void hideTheFonts() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("no fonts"));
    Path fonts = folder.resolve("fonts.conf");
    Files.writeString(fonts, "<fontconfig><dir>" + empty + "</dir></fontconfig>");
    noFonts.put("FONTCONFIG_FILE", fonts.toString());
  }

  @Test
  void itIsSmallerThanAHundredAndTenMegabytes() throws IOException {
    long bytes = 0;
    for (Path file : files(BUILT)) {
      bytes += Files.size(file);
    }
    assertTrue(bytes < 110_000_000, bytes + " bytes");
    assertTrue(bytes > 50_000_000, bytes + " bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LOG,
        "samples/spring-nothing-helped.xls",
        "samples/october-too-gappy.csv",
        "samples/winter-plan-found-it.xlsx"
      })
  void anEmptyEnvironmentAndNoFontsMakeTheSameBytesAsTheJar(String log)
      throws IOException, InterruptedException {
    String[] words = {"report", "--as-of", "2026-11-02", "--lang", "en"};
    Path sample = Path.of(log).toAbsolutePath();
    assertEquals(0, spinelog(noFonts, words, sample, "-o", "äußerst neu"), () -> read("err.txt"));
    Run.of("report", "--as-of", "2026-11-02", sample, "-o", folder.resolve("here"));
    String pdf = sample.getFileName().toString().replaceAll("\\.\\w+$", ".pdf");
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("here").resolve(pdf)),
        Files.readAllBytes(folder.resolve("äußerst neu").resolve(pdf)));
  }

  @Test
  void theClassesAreThoseOfTheArchiveWhereverTheFolderLies()
      throws IOException, InterruptedException {
    Path java = unpacked.resolve("runtime/bin/java");
    String[] loud = {"-Xshare:on", "-XX:+UseSerialGC", "-Xlog:class+load"};
    assertEquals(
        0, run(Map.of("LC_ALL", "C.UTF-8"), java, loud, "spinelog.cli.Main", "version"), "archive");
    List<String> own =
        read("out.txt").lines().filter(line -> line.contains(" spinelog.cli.")).toList();
    assertTrue(own.stream().anyMatch(line -> line.contains("shared objects file")), own::toString);
  }

  @Test
  void aLogAloneIsReportedBesideItselfAndItsFolderOpened()
      throws IOException, InterruptedException {
    Path log = Files.copy(Path.of(LOG), folder.resolve("Mein Tagebuch für März.xlsx"));
    Map<String, String> session = session();
    assertEquals(0, spinelog(session, new String[0], log), () -> read("err.txt"));
    assertTrue(Files.exists(folder.resolve("Mein Tagebuch für März.pdf")));
    assertTrue(read("out.txt").contains("Mein Tagebuch für März.pdf"), read("out.txt"));
    assertEquals(folder + "/", read("opened.txt").strip());
  }

  @Test
  void nothingIsOpenedAfterACommandOrAFailure() throws IOException, InterruptedException {
    Map<String, String> session = session();
    Path log = Files.copy(Path.of(LOG), folder.resolve("log.xlsx"));
    assertEquals(0, spinelog(session, new String[] {"check"}, log), () -> read("err.txt"));
    Path other = Files.writeString(folder.resolve("other.xlsx"), "no log");
    assertEquals(1, spinelog(session, new String[0], other));
    assertFalse(Files.exists(folder.resolve("opened.txt")));
  }

  @Test
  void aLinkToItWorksAsItDoes() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("as a word"), unpacked.resolve("spinelog"));
    Path again = Files.createSymbolicLink(folder.resolve("again"), link.getFileName());
    assertEquals(0, run(Map.of(), again, new String[] {"version"}), () -> read("err.txt"));
    assertEquals("spinelog 1.0.0", read("out.txt").strip());
  }

  @ParameterizedTest
  @CsvSource({
    "LANG,   de_DE.UTF-8, 30 von 31 Tagen",
    "LC_ALL, fr_FR,       30 sur 31 jours",
    "LANG,   C,           30 of 31 days"
  })
  void theConsoleSpeaksTheLanguageOfTheSessionWhetherItsLocaleIsInstalledOrNot(
      String name, String locale, String words) throws IOException, InterruptedException {
    Path clients = Files.createDirectory(folder.resolve("clients"));
    Files.copy(Path.of(LOG), clients.resolve("a.xlsx"));
    String[] batch = {"batch", "clients", "-o", "out"};
    assertEquals(0, spinelog(Map.of(name, locale), batch), () -> read("err.txt"));
    assertTrue(read("out.txt").contains(words), read("out.txt"));
  }

  @Test
  void theOtherCommandsFindAllThatTheyNeed() throws IOException, InterruptedException {
    Path clients = Files.createDirectory(folder.resolve("clients"));
    Files.copy(Path.of(LOG), clients.resolve("a.xlsx"));
    Files.copy(Path.of("samples/spring-nothing-helped.xls"), clients.resolve("b.xls"));
    String[][] commands = {
      {"template", "new.xlsx"},
      {"check", "--json", "clients/a.xlsx"},
      {"export", "clients/a.xlsx", "--format", "xlsx", "-o", "tidy.xlsx"},
      {"compare", "clients/b.xls", "--json", "-o", "out"},
      {"plan", "plan.xlsx", "--item", "pillow", "--a", "Old", "--b", "New", "--seed", "1"},
      {"batch", "clients", "-o", "reports"}
    };
    for (String[] command : commands) {
      assertEquals(
          0,
          spinelog(noFonts, command),
          () -> List.of(command) + read("err.txt") + read("out.txt"));
    }
    assertTrue(Files.size(folder.resolve("reports/overview.pdf")) > 1000);
    assertTrue(Files.size(folder.resolve("reports/overview.xlsx")) > 1000);
  }

  @Test
  void theManualTheCompletionAndTheLicencesLieBesideIt() throws IOException, InterruptedException {
    for (String page : ManualPages.all().keySet()) {
      String set = Files.readString(unpacked.resolve("share/man/man1/" + page + ".1"));
      assertTrue(set.contains(".TH \"" + page.toUpperCase(Locale.ROOT).replace("-", "\\-")), page);
    }
    assertEquals(
        Run.of("completion").out().strip(),
        Files.readString(unpacked.resolve("share/completion/spinelog.sh")).strip());
    assertTrue(Files.isDirectory(unpacked.resolve("licenses/poi-jar")));
    assertTrue(Files.readString(unpacked.resolve("README.txt")).contains("spinelog help"));
  }

  /** An environment with a desktop, whose opener writes down what it is to open. */
  private Map<String, String> session() throws IOException {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Path opener = tools.resolve("xdg-open");
    Files.writeString(opener, "#!/bin/sh\necho \"$1\" > '" + folder.resolve("opened.txt") + "'\n");
    Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwxr-xr-x"));
    return Map.of("DISPLAY", ":0", "PATH", tools + ":/usr/bin:/bin");
  }

  private int spinelog(Map<String, String> environment, String[] words, Object... more)
      throws IOException, InterruptedException {
    return run(environment, unpacked.resolve("spinelog"), words, more);
  }

  private int run(Map<String, String> environment, Path program, String[] words, Object... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(words));
    Stream.of(more).map(Object::toString).forEach(command::add);
    ProcessBuilder start =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(folder.resolve("err.txt").toFile());
    start.environment().clear();
    start.environment().putAll(environment);
    Process process = start.start();
    process.getOutputStream().close();
    return process.waitFor();
  }

  private static List<Path> files(Path in) throws IOException {
    try (Stream<Path> files = Files.walk(in)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
