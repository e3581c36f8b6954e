package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneCompilerTest {
  /** The other tests have both. */
  @AfterEach
  void takeBack() throws JMException {
    command("compilerDirectivesClear");
  }

  @Test
  void theSecondCompilerIsLeftOutAndNoFileStays() throws IOException, JMException {
    List<Path> before = asked();
    assertEquals("1 compiler directives added", OneCompiler.ask().strip());
    String directives = command("compilerDirectivesPrint");
    String second = directives.substring(directives.indexOf("c2 directives:"));
    assertTrue(second.lines().limit(3).anyMatch(line -> line.contains("Exclude:true")), directives);
    assertEquals(before, asked());
  }

  private static String command(String name) throws JMException {
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(commands, name, new Object[0], new String[0]);
  }

  private static List<Path> asked() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches("spinelog\\d+\\.json"))
          .sorted()
          .toList();
    }
  }
}
