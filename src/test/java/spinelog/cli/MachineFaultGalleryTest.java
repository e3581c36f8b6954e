package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the machine did not give is named as such, and nothing else is. Processes: FaultsIT. */
class MachineFaultGalleryTest {
  @Test
  void littleMemory() {
    String words = MachineFault.behind(new IllegalStateException(new OutOfMemoryError())).get();
    assertEquals(
        "the N MB of memory that Java was given are too little. Allow more, as with java -Xmx1g, and"
            + " run it again.",
        words.replaceFirst("\\d+", "N"));
  }

  @Test
  void aPartThatIsMissing() {
    assertEquals(
        Optional.of(
            "a part of Java or of Spinelog could not be loaded (libfreetype.so.6: no such file)."
                + " Install what is missing, or both anew, and run it again."),
        MachineFault.behind(
            new ExceptionInInitializerError(
                new UnsatisfiedLinkError("libfreetype.so.6: no such file"))));
  }

  @Test
  void aFaultOfTheProgramIsNoneOfTheMachine() {
    assertEquals(Optional.empty(), MachineFault.behind(new IllegalStateException()));
    assertEquals(Optional.empty(), MachineFault.behind(new StackOverflowError()));
    assertEquals(
        Optional.empty(),
        MachineFault.behind(new ExceptionInInitializerError(new IllegalStateException())));
    assertEquals(
        Optional.empty(),
        MachineFault.behind(new NoClassDefFoundError("Could not initialize class Words")));
  }

  @Test
  void aFileThatCannotBeReadIsNoneWhereOthersCan() {
    assertEquals(Optional.empty(), MachineFault.behind(new IOException("Input/output error")));
  }

  // Where no log is at hand to tell it of.

  @Command(name = "fail")
  private static final class Failing implements Callable<Integer> {
    private final Throwable fault;

    Failing(Throwable fault) {
      this.fault = fault;
    }

    @Override
    public Integer call() throws Exception {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (Exception) fault;
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void aFaultOfTheProgramIsOneLine(Class<? extends Throwable> kind) throws Exception {
    String said = failing(kind.getConstructor().newInstance());
    assertTrue(
        said.startsWith(
            "spinelog: Spinelog failed. The fault is the program's, not yours: please report this: "
                + kind.getName()
                + " at "),
        said);
    assertEquals(1, said.lines().count());
  }

  @Test
  void aFaultOfTheMachineIsOneLine() {
    assertTrue(failing(new OutOfMemoryError()).startsWith("spinelog: the "));
  }

  private static String failing(Throwable fault) {
    StringWriter err = new StringWriter();
    CommandLine line =
        Spinelog.line(
            Set.of(), new PrintWriter(new StringWriter()), new PrintWriter(err), Run.HERE);
    line.addSubcommand(new Failing(fault));
    line.setErr(new PrintWriter(err));
    assertEquals(1, Spinelog.run(new String[] {"fail"}, line));
    return err.toString();
  }
}
