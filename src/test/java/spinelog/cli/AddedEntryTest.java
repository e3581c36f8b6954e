package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technique that is nothing but one entry more in the catalogue's files. */
class AddedEntryTest {
  private static final String ENGLISH =
      """

      technique.gua-sha = Gua sha
      technique.gua-sha.words = guasha, scraping
      technique.gua-sha.family = tool
      technique.gua-sha.use = Strokes with a smooth edge over oiled skin.
      technique.gua-sha.source = Somebody 2024
      """;
  private static final String GERMAN = "\ntechnique.gua-sha = Schabmassage\n";

  @TempDir private Path folder;

  @Test
  void isReadUnderAnyOfItsNamesAndOffered() throws Exception {
    Path log =
        Run.text(
            folder,
            "log.csv",
            """
            Date,Techniques,Morning stiffness
            2026-09-01,scraping 5,4
            2026-09-02,Schabmassage 10,5
            """);
    assertTrue(Run.of("check", log).out().contains("counted under the name as written: scraping"));
    try (URLClassLoader program = withEntry()) {
      assertFalse(run(program, "check", log).contains("counted under the name"));
      assertTrue(run(program, "export", log, "-o", folder.resolve("tidy.csv")).contains("tidy"));
      String tidy = Files.readString(folder.resolve("tidy.csv"));
      assertTrue(tidy.contains("Gua sha 5") && tidy.contains("Gua sha 10"), tidy);
      run(program, "template", folder.resolve("empty.xlsx"));
      assertTrue(explained(folder.resolve("empty.xlsx")).contains("Gua sha"));
    }
  }

  private static List<String> explained(Path template) throws IOException {
    List<String> names = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(template.toFile())) {
      book.getSheet("How to fill in")
          .forEach(row -> names.add(Objects.toString(row.getCell(0), "")));
    }
    return names;
  }

  /** The program's own classes, before which the files with the added entry lie. */
  private URLClassLoader withEntry() throws IOException {
    add("en", ENGLISH);
    add("de", GERMAN);
    List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(Path.of(part).toUri().toURL());
    }
    return new URLClassLoader(
        path.toArray(URL[]::new), ClassLoader.getSystemClassLoader().getParent());
  }

  private void add(String language, String entry) throws IOException {
    String file = "spinelog/catalogue/" + language + ".properties";
    Path copy = folder.resolve(file);
    Files.createDirectories(copy.getParent());
    try (var in =
        Objects.requireNonNull(Spinelog.class.getClassLoader().getResourceAsStream(file))) {
      Files.writeString(copy, new String(in.readAllBytes(), StandardCharsets.UTF_8) + entry);
    }
  }

  private static String run(ClassLoader program, Object... words) throws Exception {
    Class<?> surroundings = program.loadClass("spinelog.cli.Surroundings");
    Constructor<?> here = surroundings.getDeclaredConstructor(LocalDate.class, Locale.class);
    here.setAccessible(true);
    Method run =
        program
            .loadClass("spinelog.cli.Spinelog")
            .getDeclaredMethod(
                "run", String[].class, PrintWriter.class, PrintWriter.class, surroundings);
    run.setAccessible(true);
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    Object code = run.invoke(null, args, out, out, here.newInstance(Run.TODAY, Locale.ENGLISH));
    assertEquals(0, code, said::toString);
    return said.toString();
  }
}
