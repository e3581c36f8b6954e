package spinelog.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Asks Java to compile with its first compiler alone. A report is over before the second one pays,
 * which takes a quarter to a third of the processor's time meanwhile; no jar can say so beforehand.
 */
final class OneCompiler {
  private static final String ONE = "[{match:\"*.*\",c2:{Exclude:true}}]";

  /** What Java says of itself where it was told so by its options. */
  private static final String TOLD = "emulated-client";

  private OneCompiler() {}

  /**
   * Asks where it was not told; nothing waits for it, or hears of a Java that does not know how.
   */
  static void askInBackground() {
    if (!System.getProperty("java.vm.info", "").contains(TOLD)) {
      Thread asks = new Thread(new FutureTask<>(OneCompiler::ask), "one-compiler");
      asks.setDaemon(true);
      asks.start();
    }
  }

  /** Asks. What is asked must lie in a file; it does for a moment. */
  static String ask() throws IOException, JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    Path asked = Files.createTempFile("spinelog", ".json");
    // The program may be over before the thread that asks is.
    asked.toFile().deleteOnExit();
    try {
      Files.writeString(asked, ONE);
      Object[] words = {new String[] {asked.toString()}};
      String[] kinds = {String[].class.getName()};
      return (String) server.invoke(commands, "compilerDirectivesAdd", words, kinds);
    } finally {
      Files.deleteIfExists(asked);
    }
  }
}
