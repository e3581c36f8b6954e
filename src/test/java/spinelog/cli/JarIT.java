package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, started as a user starts it. */
@Execution(ExecutionMode.CONCURRENT)
class JarIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/march-new-pillow.xlsx",
        "samples/spring-nothing-helped.xls",
        "samples/october-too-gappy.csv"
      })
  void theJarReadsEveryFormatAndSaysNothingButItsOwnLines(String log)
      throws IOException, InterruptedException {
    assertEquals(
        0,
        java(
            "-Duser.language=ar -Duser.country=EG -jar target/spinelog.jar report --as-of 2026-11-02",
            log,
            "-o",
            folder.toString()),
        () -> read("err.txt"));
    String name = Path.of(log).getFileName().toString();
    String pdf = name.replaceAll("\\.\\w+$", ".pdf");
    assertEquals(3, read("out.txt").lines().count(), read("out.txt"));
    assertTrue(read("err.txt").lines().allMatch(line -> line.startsWith(name)), read("err.txt"));
    assertTrue(Files.size(folder.resolve(pdf)) > 10_000);
  }

  @Test
  void theOptionsForAFastStartUseTheClassesThatTheBuildArchived()
      throws IOException, InterruptedException {
    assumeTrue(java("-Xshare:on -version") == 0, "this Java has no archive of its own classes");
    assertEquals(0, java("-Xshare:on @src/main/jvm/fast --version"), () -> read("err.txt"));
    assertEquals("spinelog 1.0.0", read("out.txt").strip());
    assertEquals("", read("err.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not an archive"})
  void theOptionsForAFastStartSayNothingOfAnArchiveThatIsMissingOrAnother(String archive)
      throws IOException, InterruptedException {
    Path target = Files.createDirectory(folder.resolve("target"));
    Files.copy(Path.of("target/spinelog.jar"), target.resolve("spinelog.jar"));
    if (!archive.isEmpty()) {
      Files.writeString(target.resolve("spinelog.jsa"), archive);
    }
    String options = "@" + Path.of("src/main/jvm/fast").toAbsolutePath();
    List<Path> javas = new ArrayList<>(otherJavas());
    javas.add(Path.of(System.getProperty("java.home")));
    for (Path java : javas) {
      int code = ready(java, folder, List.of(options, "--version")).start().waitFor();
      assertEquals(0, code, () -> java + read("err.txt"));
      assertEquals("spinelog 1.0.0", read("out.txt").strip(), java.toString());
      assertEquals("", read("err.txt"), java.toString());
    }
  }

  @Test
  void neitherHomeNorFontsNorATemporaryFileNorASettingIsNeeded()
      throws IOException, InterruptedException {
    Path log = Path.of("samples/march-new-pillow.xlsx").toAbsolutePath();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    ProcessBuilder start =
        ready(
            Path.of(System.getProperty("java.home")),
            folder,
            List.of(
                "-Djava.io.tmpdir=" + empty,
                "-Duser.home=" + empty,
                "-Duser.timezone=Pacific/Kiritimati",
                "-jar",
                Path.of("target/spinelog.jar").toAbsolutePath().toString(),
                "report",
                "--as-of",
                "2026-11-02",
                "--lang",
                "en",
                log.toString(),
                "-o",
                "out"));
    Path noFonts = folder.resolve("fonts.conf");
    Files.writeString(noFonts, "<fontconfig><dir>" + empty + "</dir></fontconfig>");
    start.environment().clear();
    start.environment().put("FONTCONFIG_FILE", noFonts.toString());
    Process process = start.start();
    process.getOutputStream().close();
    assertEquals(0, process.waitFor(), () -> read("err.txt"));
    assertEquals("", read("err.txt"));
    assertEquals(List.of(), files(empty));
    assertEquals(List.of("march-new-pillow.pdf"), files(folder.resolve("out")));
    Run here = Run.of("report", "--as-of", "2026-11-02", log, "-o", folder.resolve("here"));
    assertEquals(0, here.code(), here.err());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("here/march-new-pillow.pdf")),
        Files.readAllBytes(folder.resolve("out/march-new-pillow.pdf")));
  }

  @Test
  void otherJavasThatLieBesideThisOneSayNothingOfTheirOwn()
      throws IOException, InterruptedException {
    List<Path> others = otherJavas();
    assumeTrue(!others.isEmpty(), "there is no other Java of 17 or newer beside this one");
    for (Path java : others) {
      List<String> words =
          List.of(
              "-jar",
              "target/spinelog.jar",
              "report",
              "--quiet",
              "--as-of",
              "2026-11-02",
              "-o",
              folder.resolve(java.getFileName()).toString(),
              "samples/march-new-pillow.xlsx",
              "samples/spring-nothing-helped.xls");
      int code = ready(java, Path.of("").toAbsolutePath(), words).start().waitFor();
      assertEquals(0, code, () -> java + read("err.txt"));
      assertEquals("", read("err.txt"), java.toString());
      assertEquals("", read("out.txt"), java.toString());
    }
  }

  private static List<Path> otherJavas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    Set<Path> others = new TreeSet<>();
    try (Stream<Path> homes = Files.list(own.getParent())) {
      for (Path home :
          homes.filter(each -> Files.isExecutable(each.resolve("bin/java"))).toList()) {
        if (!home.toRealPath().equals(own) && isNewEnough(home)) {
          others.add(home.toRealPath());
        }
      }
    }
    return List.copyOf(others);
  }

  private static boolean isNewEnough(Path home) throws IOException {
    Matcher version =
        Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(home.resolve("release")));
    return version.find() && Integer.parseInt(version.group(1)) >= 17;
  }

  @Test
  void aFullDiskBehindTheOutputIsNoSuccess() throws IOException, InterruptedException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no device that is always full");
    ProcessBuilder check =
        ready(
            Path.of(System.getProperty("java.home")),
            Path.of("").toAbsolutePath(),
            List.of("-jar", "target/spinelog.jar", "check", "samples/october-too-gappy.csv"));
    assertEquals(1, check.redirectOutput(full.toFile()).start().waitFor());
    assertTrue(
        read("err.txt").startsWith("spinelog: what was asked for could not be printed"),
        read("err.txt"));
  }

  @Test
  void everyLicenceAndNoticeThatALibraryBringsIsKeptInTheJar() throws IOException {
    Set<String> kept = new HashSet<>();
    for (Map.Entry<String, byte[]> text : licences(Path.of("target/spinelog.jar")).entrySet()) {
      kept.add(new String(text.getValue(), StandardCharsets.ISO_8859_1));
    }
    assertTrue(kept.contains(Files.readString(Path.of("LICENSE"), StandardCharsets.ISO_8859_1)));
    int texts = 0;
    for (Path library : ownLibraries()) {
      for (Map.Entry<String, byte[]> text : licences(library).entrySet()) {
        String brought = new String(text.getValue(), StandardCharsets.ISO_8859_1);
        assertTrue(kept.contains(brought), library + " " + text.getKey());
        texts++;
      }
    }
    assertTrue(texts > 40, texts + " texts");
  }

  @Test
  void theTextOfEveryLibrarysLicenceIsInTheJar() throws IOException {
    Set<String> kept = licences(Path.of("target/spinelog.jar")).keySet();
    List<String> apache = List.of(ofTheJar("META-INF/licenses/apache-2.0.txt").split("\\R"));
    for (JsonNode library : billOfMaterials()) {
      String name = library.path("name").asText();
      String folder = "META-INF/licenses/" + name + "-jar/";
      boolean own = kept.stream().anyMatch(text -> text.startsWith(folder));
      boolean shared =
          apache.contains(name) && library.path("licenses").toString().contains("Apache-2.0");
      assertTrue(own || shared, name + library.path("licenses"));
    }
  }

  @Test
  void theBillOfMaterialsNamesALicenceOfEveryLibrary() throws IOException {
    Set<String> named = new TreeSet<>();
    for (JsonNode library : billOfMaterials()) {
      String name = library.path("name").asText();
      assertTrue(library.path("licenses").size() > 0, name);
      named.add(name + "-" + library.path("version").asText() + ".jar");
    }
    for (Path library : ownLibraries()) {
      assertTrue(named.contains(library.getFileName().toString()), library.toString());
    }
  }

  /** Those jars of the class path whose classes are in the packaged jar. */
  private static List<Path> ownLibraries() throws IOException {
    Path packaged = Path.of("target/spinelog.jar").toAbsolutePath();
    List<Path> own = new ArrayList<>();
    try (JarFile whole = new JarFile(packaged.toFile())) {
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        Path library = Path.of(part).toAbsolutePath();
        if (part.endsWith(".jar") && !library.equals(packaged) && holds(whole, library)) {
          own.add(library);
        }
      }
    }
    return own;
  }

  private static boolean holds(JarFile whole, Path library) throws IOException {
    try (JarFile jar = new JarFile(library.toFile())) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches("(?!META-INF/).*/.*[.]class"))
          .anyMatch(name -> whole.getEntry(name) != null);
    }
  }

  /** It is written by a plugin that Maven leaves out when it is told to stay offline. */
  private static JsonNode billOfMaterials() throws IOException {
    String name = "META-INF/sbom/bom.json";
    try (JarFile jar = new JarFile("target/spinelog.jar")) {
      boolean isMade = jar.getEntry(name) != null;
      assumeTrue(isMade || !Boolean.getBoolean("maven.offline"), "Maven runs offline");
    }
    return new ObjectMapper().readTree(ofTheJar(name)).path("components");
  }

  private static String ofTheJar(String name) throws IOException {
    try (JarFile jar = new JarFile("target/spinelog.jar")) {
      byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Every text of a jar whose name says that it is a licence or a notice. */
  private static Map<String, byte[]> licences(Path file) throws IOException {
    Map<String, byte[]> texts = new TreeMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (!entry.isDirectory()
            && name.matches("([^/]*|META-INF/.*)(LICENSE|license|NOTICE)[^/]*")) {
          texts.put(name, jar.getInputStream(entry).readAllBytes());
        }
      }
    }
    return texts;
  }

  private static List<String> files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private int java(String words, String... more) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.addAll(List.of(more));
    return start(Path.of("").toAbsolutePath(), all);
  }

  private int start(Path from, List<String> words) throws IOException, InterruptedException {
    return ready(Path.of(System.getProperty("java.home")), from, words).start().waitFor();
  }

  private ProcessBuilder ready(Path java, Path from, List<String> words) {
    List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
    command.addAll(words);
    return new ProcessBuilder(command)
        .directory(from.toFile())
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile());
  }

  private String read(String name) {
    Path file = folder.resolve(name);

    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
