package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void theRehearsalMakesAWholeReport() throws IOException {
    String pdf = new String(Rehearsal.run(), StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF-"));
    assertTrue(pdf.stripTrailing().endsWith("%%EOF"));
  }

  @Test
  void twoThreadsMakeTheSameReport() throws Exception {
    FutureTask<byte[]> other = new FutureTask<>(Rehearsal::run);
    new Thread(other).start();
    assertArrayEquals(Rehearsal.run(), other.get());
  }

  @Test
  void onlyWhatMakesAReportIsRehearsed() {
    assertTrue(Spinelog.reports(new String[] {"march.xlsx"}));
    assertTrue(Spinelog.reports(new String[] {"report", "march.xlsx"}));
    assertTrue(Spinelog.reports(new String[] {"compare", "march.xlsx"}));
    assertFalse(Spinelog.reports(new String[] {"check", "march.xlsx"}));
    assertFalse(Spinelog.reports(new String[] {"report"}));
    assertFalse(Spinelog.reports(new String[] {"--version"}));
    assertFalse(Spinelog.reports(new String[0]));
  }

  @Test
  void theAskedCommandAloneReadsItsWordsAsAmongAll() {
    assertEquals(2, Run.of("check", "--no-such-option", "march.xlsx").code());
    assertEquals(2, Run.of("chekc", "march.xlsx").code());
    assertTrue(Run.of("chekc", "march.xlsx").err().contains("report, compare, check"));
    assertEquals(Run.of("check", "--help").out(), Run.of("help", "check").out());
  }
}
