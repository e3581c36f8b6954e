package spinelog.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the machine did not give, as a fault shows: neither the log nor the program is to blame. */
final class MachineFault {
  private static final String FEW_FILES =
      "the machine lets too few files be open at once. Close other programs, or allow more of them"
          + " (ulimit -n), and run it again.";

  /** So many more files a run may need at once. */
  private static final int FILES = 8;

  private MachineFault() {}

  /** What was short when something was thrown, and what to do; empty where nothing was. */
  static Optional<String> behind(Throwable fault) {
    List<Throwable> chain =
        Stream.iterate(fault, each -> each != null, Throwable::getCause).toList();
    if (holds(chain, OutOfMemoryError.class)) {
      return Optional.of(littleMemory(Runtime.getRuntime().maxMemory() >> 20));
    }
    boolean mayBeShort = holds(chain, LinkageError.class) || holds(chain, IOException.class);
    if (mayBeShort && !canOpen(new File(System.getProperty("java.home"), "lib/modules"), FILES)) {
      return Optional.of(FEW_FILES);
    }
    return chain.stream()
        .filter(MachineFault::isMissingPart)
        .findFirst()
        .map(MachineFault::missing);
  }

  private static boolean holds(List<Throwable> chain, Class<? extends Throwable> kind) {
    return chain.stream().anyMatch(kind::isInstance);
  }

  private static String littleMemory(long megabytes) {
    return "the "
        + megabytes
        + " MB of memory that Java was given are too little. Allow more, as with java -Xmx1g, and"
        + " run it again.";
  }

  /** Tried, not asked for: the system's words for it are in the system's language. */
  private static boolean canOpen(File file, int times) {
    if (times == 0) {
      return true;
    }
    try (InputStream held = new FileInputStream(file)) {
      return held.available() >= 0 && canOpen(file, times - 1);
    } catch (IOException e) {
      return !file.isFile();
    }
  }

  /** Not what failed while it was set up, which is the program's fault. */
  private static boolean isMissingPart(Throwable fault) {
    return fault instanceof UnsatisfiedLinkError
        || (fault instanceof NoClassDefFoundError
            && !String.valueOf(fault.getMessage()).startsWith("Could not initialize"));
  }

  private static String missing(Throwable fault) {
    return "a part of Java or of Spinelog could not be loaded ("
        + PlainWriter.line(String.valueOf(fault.getMessage()))
        + "). Install what is missing, or both anew, and run it again.";
  }
}
